import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaState, rotaTown } from "../../../test/rota-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { addDays } from "../../day.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { cancelShift } from "./cancel-shift.ts";
import { shiftOn } from "./shifts.ts";

const cancel = { type: "cancel-shift", rota: "evening", day: today, reason: "大雨" } as const;
const given = (command: Command, person = "head", before: readonly Command[] = [patrol]) =>
  codesOf(decide(rotaTown(before), command, { actor: as(person), now }));

test("a shift that is cancelled has nobody on it and nobody wanting; the turns after it stay", () => {
  // #region cancel
  const decision = cancelShift(shiftOn(rotaState(), "evening", today)!);
  // #endregion cancel
  assert.ok(decision.ok);
  const state = rotaState(cancel);
  const shift = shiftOn(state, "evening", today)!;
  assert.deepEqual([shift.cancelled, shift.persons, shift.gap], [true, [], 0]);
  assert.deepEqual(shiftOn(state, "evening", addDays(today, 1))?.persons, ["li", "zhao"]);
});

test("cancelled twice it is cancelled once; taken back by who may withdraw the entry", () => {
  const register = rotaTown([patrol, cancel]);
  assert.deepEqual(decide(register, cancel, { actor: as("head"), now }), { ok: true, events: [] });
  assert.equal(
    shiftOn(rotaState(cancel, { type: "withdraw-entry", entry: register.seq, reason: "误录" }), "evening", today)?.cancelled,
    false,
  );
});

test("a shift is cancelled with a reason, by who leads the team", () => {
  const { reason: _reason, ...without } = cancel;
  assert.deepEqual(given(without), ["reason-needed"]);
  assert.deepEqual(given(cancel, "zhao"), []);
  assert.deepEqual(given(cancel, "wang"), ["not-open-to-you"]);
  assert.deepEqual(given({ ...cancel, day: "2026-10-01" }), ["no-shift"]);
});

test("what is cancelled is a shift of a day", () => assert.equal(safeParseCommand({ type: "cancel-shift", rota: "evening" }).ok, false));
