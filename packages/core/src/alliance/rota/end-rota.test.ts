import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaTown } from "../../../test/rota-town.ts";
import { as, codesOf, now } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { endRota } from "./end-rota.ts";
import { shiftsOf } from "./shifts.ts";

const end = { type: "end-rota", rota: "evening", from: "2026-11-25" } as const;
const given = (command: Command, person = "head", register = rotaTown()) => codesOf(decide(register, command, { actor: as(person), now }));

test("ended, a rota has no shifts from that day on, and keeps those before", () => {
  // #region end
  const decision = endRota(asOf(rotaTown(), end.from), end);
  // #endregion end
  assert.ok(decision.ok);
  const days = shiftsOf(asOf(rotaTown([patrol, end]), "2026-11-23"), "evening", { from: "2026-11-23", to: "2026-12-01" }).map(
    ({ day }) => day,
  );
  assert.deepEqual(days, ["2026-11-23", "2026-11-24"]);
});

test("ended twice it is ended once", () =>
  assert.deepEqual(decide(rotaTown([patrol, end]), end, { actor: as("head"), now }), { ok: true, events: [] }));

test("what is not there is not ended; who does not lead the team ends nothing", () => {
  assert.deepEqual(given({ ...end, rota: "none" }), ["unknown"]);
  assert.deepEqual(given({ ...end, from: "2026-11-28" }, "head", rotaTown([patrol, end])), ["rota-not-there"]);
  assert.deepEqual(given(end, "zhao"), []);
  assert.deepEqual(given(end, "wang"), ["not-open-to-you"]);
});

test("an end without its day is none", () => assert.equal(safeParseCommand({ type: "end-rota", rota: "evening" }).ok, false));
