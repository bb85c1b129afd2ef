import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaState, rotaTown } from "../../../test/rota-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { assignShift } from "./assign-shift.ts";
import { shiftOn } from "./shifts.ts";

const absent = { type: "report-absence", rota: "evening", day: today, person: "chen" } as const;
const assign = { type: "assign-shift", rota: "evening", day: today, person: "li" } as const;
const given = (command: Command, person = "head", before: readonly Command[] = [patrol, absent]) =>
  codesOf(decide(rotaTown(before), command, { actor: as(person), now }));

test("somebody of the team takes a place that is free", () => {
  // #region assign
  const on = rotaState(absent);
  const decision = assignShift(on, shiftOn(on, "evening", today)!, assign);
  // #endregion assign
  assert.ok(decision.ok);
  const shift = shiftOn(rotaState(absent, assign), "evening", today)!;
  assert.deepEqual([shift.persons, shift.absent, shift.gap], [["wang", "li"], ["chen"], 0]);
});

test("somebody comes in another's place, and who had reported absent is back when put on again", () => {
  const replaced = shiftOn(rotaState({ ...assign, replaces: "wang" }), "evening", today);
  assert.deepEqual(replaced?.persons, ["li", "chen"]);
  const back = shiftOn(rotaState(absent, { ...assign, person: "chen" }), "evening", today);
  assert.deepEqual([back?.persons, back?.absent], [["wang", "chen"], []]);
});

test("who is on the shift already is not put on it again", () => {
  const decision = decide(rotaTown(), { ...assign, person: "wang" }, { actor: as("head"), now });
  assert.deepEqual(decision, { ok: true, events: [] });
});

for (const [why, more, codes, before] of [
  ["a rota nobody knows", { rota: "none" }, ["unknown"], [patrol]],
  ["a day without a shift", { day: "2026-10-01" }, ["no-shift"], [patrol]],
  ["a shift that is full", {}, ["shift-full"], [patrol]],
  ["somebody who is not in the team", { person: "sun" }, ["not-in-team"], [patrol, absent]],
  ["the place of somebody who is not on it", { replaces: "zhao" }, ["not-on-shift"], [patrol]],
  ["somebody in another's place who is on it", { person: "wang", replaces: "chen" }, ["on-shift-already"], [patrol]],
  ["a shift that was cancelled", {}, ["shift-cancelled"], [patrol, { type: "cancel-shift", rota: "evening", day: today, reason: "大雨" }]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...assign, ...more }, "head", before as readonly Command[]), codes));

test("everybody of the team takes a free place for themselves; others are put on it by who leads", () => {
  assert.deepEqual(given(assign, "li"), []);
  assert.deepEqual(given({ ...assign, person: "zhao" }, "li"), ["not-open-to-you"]);
  assert.deepEqual(given(assign, "zhao"), []);
  assert.deepEqual(given({ ...assign, replaces: "wang" }, "li"), ["not-open-to-you"]);
  assert.deepEqual(given({ ...assign, person: "sun" }, "sun"), ["own-appointment"]);
});

test("a place on no day is none", () => assert.equal(safeParseCommand({ type: "assign-shift", rota: "evening", person: "li" }).ok, false));
