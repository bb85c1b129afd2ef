import assert from "node:assert/strict";
import { test } from "node:test";
import { newId } from "./new-id.ts";

test("a new record's id is one the ledger takes, and never the same", () => {
  const ids = Array.from({ length: 1000 }, () => newId("organisation"));
  for (const id of ids) assert.match(id, /^[a-z0-9-]{1,64}$/);
  assert.equal(new Set(ids).size, ids.length);
});

test("small numbers keep their noughts", () => {
  assert.equal(newId("appointment", { getRandomValues: (array) => array }), `appointment-${"0".repeat(32)}`);
});
