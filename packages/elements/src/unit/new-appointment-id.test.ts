import assert from "node:assert/strict";
import { test } from "node:test";
import { newAppointmentId } from "./new-appointment-id.ts";

test("an appointment's id is one the ledger takes, and never the same", () => {
  const ids = Array.from({ length: 1000 }, () => newAppointmentId());
  for (const id of ids) assert.match(id, /^[a-z0-9-]{1,64}$/);
  assert.equal(new Set(ids).size, ids.length);
});

test("small numbers keep their noughts", () => {
  const id = newAppointmentId({ getRandomValues: (array) => array });
  assert.equal(id, `appointment-${"0".repeat(32)}`);
});
