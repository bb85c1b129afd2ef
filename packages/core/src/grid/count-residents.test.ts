import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, town, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { about, atLeast, exactly } from "../quantity.ts";
import { asOf, type Register } from "../register/register.ts";
import { residentsOf } from "./residents.ts";
import { sizeOf } from "./size-of.ts";

const count = (households: number, from: Day = today, more: Partial<Extract<Command, { type: "count-residents" }>> = {}) =>
  ({
    type: "count-residents",
    area: "grid-1",
    households: exactly(households),
    residents: about(households * 3),
    from,
    ...more,
  }) as const;
const given = (command: Command, person = "head", register: Register = town()) =>
  codesOf(decide(register, command, { actor: as(person), now }));
const households = (register: Register, day: Day) => residentsOf(asOf(register, day), "grid-1")?.households.value;

test("a count of residents holds from its day until the next one", () => {
  // #region count
  const register = after(after(town(), count(320, "2026-01-01")), count(330, "2026-07-01"));
  assert.deepEqual(
    (["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"] as const).map((day) => households(register, day)),
    [undefined, 320, 320, 330],
  );
  // #endregion count
});

test("a count of residents brought in late leaves the later one", () => {
  const register = after(after(town(), count(330, "2026-07-01")), count(320, "2026-01-01"));
  assert.deepEqual([households(register, "2026-06-30"), households(register, today)], [320, 330]);
});

test("the same count of residents again changes nothing; one that promises less is another", () => {
  const register = after(town(), count(320));
  assert.deepEqual(decide(register, count(320, "2026-12-01"), { actor: as("head"), now }), { ok: true, events: [] });
  const vaguer = decide(register, count(320, "2026-12-01", { households: atLeast(320) }), { actor: as("head"), now });
  assert.equal(vaguer.ok && vaguer.events.length, 1);
});

test("case 24: nobody lives there, and that is counted too", () => {
  const register = after(town(), count(0));
  assert.equal(sizeOf(residentsOf(asOf(register, today), "grid-1"), { households: { least: 300 } }), "not-applicable");
});

for (const [why, command, code] of [
  ["a day before the grid was there", count(320, "2021-12-31"), "area-not-there"],
  ["an organisation", count(320, today, { area: "garden-branch" }), "unknown"],
  ["an area nobody knows", count(320, today, { area: "nowhere" }), "unknown"],
  ["what was counted since the sender looked", count(320, today, { readSeq: 1 }), undefined],
] as const)
  test(`${code ? "refuses" : "asks only about the area's own counts:"} ${why}`, () => assert.deepEqual(given(command), code ? [code] : []));

test("refuses a count of residents that rests on one somebody changed since", () =>
  assert.deepEqual(given(count(330, today, { readSeq: 2 }), "head", after(town(), count(320))), ["changed-since"]));

test("who answers for the community counts the residents of its grids, from today on", () => {
  assert.deepEqual(given(count(320), "sun"), []);
  assert.deepEqual(given(count(320, "2026-11-22"), "sun"), ["backdating-not-open"]);
  assert.deepEqual(given(count(320), "li"), ["not-open-to-you"]);
});

for (const [why, more] of [
  ["fewer than none", { households: exactly(-1) }],
  ["half a household", { households: exactly(0.5) }],
  ["a bare number", { residents: 900 as never }],
  ["a name beside the numbers", { name: "王二" }],
] as const)
  test(`a count of ${why} is none`, () => assert.equal(safeParseCommand({ ...count(320), ...more }).ok, false));
