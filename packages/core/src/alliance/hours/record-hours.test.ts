import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record, startTown, stateAfter } from "../../../test/hours-town.ts";
import { rotaTown } from "../../../test/rota-town.ts";
import { after, as, codesOf, now, today } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { unitOf } from "../../organisation/unit.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { hoursRecordOf } from "./hours.ts";
import { recordHours } from "./record-hours.ts";

const evening = record("h-1", "wang", at(20, "18:00"), at(20, "20:30"));
const given = (command: Command, person = "head") => codesOf(decide(startTown(), command, { actor: as(person), now }));

test("hours are written down as they were served, to the minute, and wait to be confirmed", () => {
  // #region record
  const first = asOf(startTown(), "2026-11-20");
  const decision = recordHours(first, unitOf(first, "patrol")!, evening, now);
  // #endregion record
  assert.ok(decision.ok);
  const { person, team, start, end } = evening;
  const entry = hoursRecordOf(stateAfter(evening), "h-1");
  assert.deepEqual(entry, { id: "h-1", day: "2026-11-20", person, team, start, end, source: "entered", confirmed: false });
});

test("without an end somebody has checked in", () => {
  const entry = hoursRecordOf(stateAfter(record("h-1", "wang", at(23, "07:00"))), "h-1");
  assert.deepEqual([entry?.source, entry?.end], ["check-out", undefined]);
});

test("an entry is of the day it began by the county's clocks, whatever zone it was told in", () => {
  const late = record("h-1", "wang", "2026-11-19T17:30:00Z", "2026-11-19T18:30:00Z");
  assert.equal(hoursRecordOf(stateAfter(late), "h-1")?.day, "2026-11-20");
});

test("the same entry sent again is one entry; its id is nobody else's", () => {
  const before = afterAll([evening]);
  assert.deepEqual(decide(before, evening, { actor: as("head"), now }), { ok: true, events: [] });
  const other = { ...evening, person: "chen" };
  assert.deepEqual(codesOf(decide(before, other, { actor: as("head"), now })), ["id-taken"]);
});

for (const [why, more, codes] of [
  ["a unit nobody knows", { team: "none" }, ["unknown"]],
  ["a body that is no team", { team: "east-cc" }, ["not-a-team"]],
  ["somebody who is not in the team", { person: "sun" }, ["not-in-team"]],
  ["an end that is not after the start", { end: at(20, "18:00") }, ["times-reversed"]],
  ["hours that are not over yet", { start: at(23, "08:00"), end: at(23, "10:00") }, ["times-ahead"]],
  ["hours that begin later", { start: at(24, "08:00"), end: at(24, "10:00") }, ["times-ahead"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...evening, ...more }), codes));

test("everybody tells their own hours for as many days as the profile says; of others whoever answers for the team", () => {
  assert.deepEqual(given(evening, "wang"), []);
  assert.deepEqual(given({ ...evening, person: "li" }, "wang"), ["not-open-to-you"]);
  assert.deepEqual(given({ ...evening, person: "li" }, "zhao"), []);
  const old = record("h-1", "wang", at(2, "18:00"), at(2, "20:00"));
  assert.deepEqual(given(old, "wang"), ["backdating-not-open"]);
  assert.deepEqual(given(old, "zhao"), ["backdating-not-open"]);
  assert.deepEqual(given(old), []);
});

test("hours of a shift are told by its rota, of who was on it that day", () => {
  const register = rotaTown();
  const decided = (more: object) => codesOf(decide(register, { ...evening, ...more }, { actor: as("head"), now }));
  // On the 20th it was li's turn, and zhao's.
  const ofShift = { person: "li", rota: "evening" };
  assert.deepEqual(decided(ofShift), []);
  const entry = hoursRecordOf(asOf(after(register, { ...evening, ...ofShift }), today), "h-1");
  assert.deepEqual([entry?.source, entry?.rota], ["shift", "evening"]);
  const other = rotaTown();
  const refused = (more: object) => codesOf(decide(other, { ...evening, ...more }, { actor: as("head"), now }));
  assert.deepEqual(refused({ rota: "evening" }), ["not-on-shift"]);
  assert.deepEqual(refused({ ...ofShift, rota: "none" }), ["no-shift"]);
  assert.deepEqual(refused({ ...ofShift, team: "doctors" }), ["no-shift"]);
});

test("hours need a moment, not a day", () => assert.equal(safeParseCommand({ ...evening, start: "2026-11-20" }).ok, false));
