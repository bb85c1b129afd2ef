import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, town, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf, type Register } from "../register/register.ts";
import type { Day } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { membersOf } from "./members.ts";

const count = (full: number, from: Day = today, more: Partial<Extract<Command, { type: "count-members" }>> = {}) =>
  ({ type: "count-members", organisation: "garden-branch", full, probationary: 1, from, ...more }) as const;
const given = (command: Command, person = "head", register: Register = town()) =>
  codesOf(decide(register, command, { actor: as(person), now }));
const full = (register: Register, day: Day) => membersOf(asOf(register, day), "garden-branch")?.full;

test("a count holds from its day until the next one", () => {
  const register = after(after(town(), count(8, "2026-01-01")), count(9, "2026-07-01"));
  assert.deepEqual(
    (["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"] as const).map((day) => full(register, day)),
    [undefined, 8, 8, 9],
  );
});

test("a count brought in late leaves the later one", () => {
  const register = after(after(town(), count(9, "2026-07-01")), count(8, "2026-01-01"));
  assert.deepEqual([full(register, "2026-06-30"), full(register, today)], [8, 9]);
});

test("the same count again changes nothing", () => {
  const register = after(town(), count(8));
  const decision = decide(register, count(8, "2026-12-01"), { actor: as("head"), now });
  assert.deepEqual(decision, { ok: true, events: [] });
});

test("a count says since when it is known", () =>
  assert.deepEqual(membersOf(asOf(after(town(), count(8)), today), "garden-branch"), { full: 8, probationary: 1, since: today }));

for (const [why, command, code] of [
  ["a day before the branch was there", count(8, "2021-12-31"), "organisation-not-there"],
  ["an overlay, whose members are counted where they belong", count(8, today, { organisation: "east-cc" }), "overlay-has-no-members"],
  ["an area", count(8, today, { organisation: "garden" }), "unknown"],
  ["an organisation nobody knows", count(8, today, { organisation: "nowhere" }), "unknown"],
  ["what was counted since the sender looked", count(8, today, { readSeq: 1 }), undefined],
] as const)
  test(`${code ? "refuses" : "asks only about the organisation's own counts:"} ${why}`, () =>
    assert.deepEqual(given(command), code ? [code] : []));

test("refuses a count that rests on one somebody changed since", () =>
  assert.deepEqual(given(count(9, today, { readSeq: 2 }), "head", after(town(), count(8))), ["changed-since"]));

test("who answers for the community counts the members of its branches, and of no other", () => {
  assert.deepEqual(given(count(8), "sun"), []);
  assert.deepEqual(given(count(8, "2026-11-22"), "sun"), ["backdating-not-open"]);
  assert.deepEqual(given(count(8, today, { organisation: "org-dept" }), "sun"), ["not-open-to-you"]);
  assert.deepEqual(given(count(8), "li"), ["not-open-to-you"]);
});

for (const [why, more] of [
  ["less than none", { full: -1 }],
  ["half a member", { probationary: 0.5 }],
  ["a name among the numbers", { name: "王二" }],
] as const)
  test(`a count of ${why} is none`, () => assert.equal(safeParseCommand({ ...count(8), ...more }).ok, false));
