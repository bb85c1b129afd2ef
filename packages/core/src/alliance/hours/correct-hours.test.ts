import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record } from "../../../test/hours-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { correctHours } from "./correct-hours.ts";
import { hoursOf } from "./hours-of.ts";
import { hoursRecordOf } from "./hours.ts";

const entered = afterAll([record("h-1", "wang", at(20, "18:00"), at(20, "20:30"))]);
const correct = { type: "correct-hours", hours: "h-1", end: at(20, "19:30"), reason: "提前离开" } as const;
const given = (command: Command, person = "zhao", register = entered) => codesOf(decide(register, command, { actor: as(person), now }));
const whole = { from: "2026-01-01", to: "2027-01-01" } as const;

test("a correction takes the place of what was recorded, which stays to be read", () => {
  // #region correct
  const entry = hoursRecordOf(asOf(entered, today), "h-1")!;
  const decision = correctHours(entry, correct, { now, timeZone: "Asia/Shanghai" });
  // #endregion correct
  assert.ok(decision.ok);
  const register = afterAll([correct], entered);
  const [before, then] = [asOf(register, today, entered.seq), asOf(register, today)].map((state) =>
    hoursOf(state, { team: "patrol" }, whole),
  );
  assert.deepEqual([before?.minutes, then?.minutes, then?.entries.length], [150, 90, 1]);
});

test("hours moved to another day are of that day alone", () => {
  const register = afterAll([{ ...correct, start: at(19, "18:00"), end: at(19, "19:00") }], entered);
  const on = (from: 19 | 20) =>
    hoursOf(asOf(register, today), { team: "patrol" }, { from: `2026-11-${from}`, to: `2026-11-${from + 1}` as "2026-11-20" }).minutes;
  assert.deepEqual([on(19), on(20)], [60, 0]);
});

test("corrected hours are to be confirmed anew", () => {
  const register = afterAll([{ type: "confirm-hours", hours: ["h-1"] }, correct], entered);
  assert.equal(hoursRecordOf(asOf(register, today), "h-1")?.confirmed, false);
});

test("as it is already, nothing changes", () =>
  assert.deepEqual(decide(entered, { ...correct, end: at(20, "20:30") }, { actor: as("zhao"), now }), { ok: true, events: [] }));

for (const [why, more, codes] of [
  ["an entry nobody knows", { hours: "none" }, ["unknown"]],
  ["an end before the start", { end: at(20, "17:00") }, ["times-reversed"]],
  ["an end that lies ahead", { end: at(24, "17:00") }, ["times-ahead"]],
  ["a correction without a reason", { reason: undefined }, ["reason-needed"]],
] as const)
  test(`refuses ${why}`, () => {
    const { reason, ...rest } = { ...correct, ...more };
    assert.deepEqual(given({ ...rest, ...(reason && { reason }) }), codes);
  });

test("nobody corrects their own hours, not even whoever leads the team", () => {
  assert.deepEqual(given(correct, "wang"), ["not-open-to-you"]);
  const own = afterAll([record("h-2", "zhao", at(20, "18:00"), at(20, "20:30"))]);
  assert.deepEqual(given({ ...correct, hours: "h-2" }, "zhao", own), ["own-appointment"]);
});

test("what another changed since it was read is not corrected over", () => {
  const register = afterAll([correct], entered);
  assert.deepEqual(given({ ...correct, end: at(20, "19:00"), readSeq: entered.seq }, "zhao", register), ["changed-since"]);
});

test("a correction of no entry is none", () => assert.equal(safeParseCommand({ type: "correct-hours", end: correct.end }).ok, false));
