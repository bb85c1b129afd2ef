import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaState, rotaTown } from "../../../test/rota-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { addDays } from "../../day.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { reportAbsence } from "./report-absence.ts";
import { shiftOn } from "./shifts.ts";

const report = { type: "report-absence", rota: "evening", day: today, person: "wang" } as const;
const given = (command: Command, person = "head", before: readonly Command[] = [patrol]) =>
  codesOf(decide(rotaTown(before), command, { actor: as(person), now }));

test("who cannot come is on the shift no more, and somebody is wanting; other days stay as they are", () => {
  // #region absence
  const decision = reportAbsence(shiftOn(rotaState(), "evening", today)!, report);
  // #endregion absence
  assert.ok(decision.ok);
  const state = rotaState(report);
  const shift = shiftOn(state, "evening", today)!;
  assert.deepEqual([shift.persons, shift.absent, shift.gap], [["chen"], ["wang"], 1]);
  assert.deepEqual(shiftOn(state, "evening", addDays(today, 2))?.persons, ["wang", "chen"]);
});

test("reported twice it is reported once", () =>
  assert.deepEqual(decide(rotaTown([patrol, report]), report, { actor: as("wang"), now }), { ok: true, events: [] }));

test("everybody reports for themselves, from today on; for others who leads the team", () => {
  assert.deepEqual(given(report, "wang"), []);
  assert.deepEqual(given({ ...report, day: addDays(today, -2) }, "wang"), ["backdating-not-open"]);
  assert.deepEqual(given(report, "zhao"), []);
  assert.deepEqual(given(report, "chen"), ["not-open-to-you"]);
});

test("who is not on the shift cannot be absent from it", () => {
  assert.deepEqual(given({ ...report, person: "li" }), ["not-on-shift"]);
  assert.deepEqual(given({ ...report, day: "2026-10-01" }), ["no-shift"]);
});

test("somebody is absent from some shift", () =>
  assert.equal(safeParseCommand({ type: "report-absence", day: today, person: "li" }).ok, false));
