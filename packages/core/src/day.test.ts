import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  addYears,
  certaintyOn,
  covers,
  dayOf,
  daysBetween,
  daysEarlier,
  firstDayOf,
  hullOf,
  isDay,
  isMoment,
  isPartialDay,
  lastDayOf,
  overlaps,
  shared,
  without,
  type Day,
  type PartialDay,
  type Period,
} from "./day.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

for (const [text, is] of [
  ["2026-03-01", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-3-1", false],
  ["20260301", false],
  ["2026-03-01T00:00", false],
] as const)
  test(`case 8: "${text}" ${is ? "is" : "is not"} a day`, () => assert.equal(isDay(text), is));

test("case 8: a year after 29 February comes the 28th", () => assert.equal(addYears("2028-02-29", 1), "2029-02-28"));

test("case 8: a month after 31 January comes the last of February", () => {
  assert.equal(addMonths("2026-01-31", 1), "2026-02-28");
  assert.equal(addMonths("2026-08-31", -6), "2026-02-28");
});

test("case 8: late in the evening in Fujian it is still that day, though the next one has begun in UTC terms for others", () => {
  assert.equal(dayOf("2026-03-01T16:30:00Z", "Asia/Shanghai"), "2026-03-02");
  assert.equal(dayOf("2026-03-01T15:59:59Z", "Asia/Shanghai"), "2026-03-01");
});

test("case 8: adding days and counting them agree, in every century and zone", () =>
  fc.assert(fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => daysBetween(from, addDays(from, days)) === days)));

test("case 1: of two periods that meet on a day exactly one covers it", () =>
  fc.assert(
    fc.property(
      day,
      (meeting) =>
        Number(covers({ to: meeting }, meeting)) + Number(covers({ from: meeting }, meeting)) === 1 &&
        !overlaps({ to: meeting }, { from: meeting }),
    ),
  ));

test("two periods overlap when a day lies in both", () =>
  fc.assert(
    fc.property(day, fc.nat(50), fc.nat(50), fc.nat(50), (start, a, b, length) => {
      const first = { from: start, to: addDays(start, a + 1) };
      const second = { from: addDays(start, b), to: addDays(start, b + length + 1) };
      const shared = Array.from({ length: 120 }, (_, days) => addDays(start, days)).some(
        (one) => covers(first, one) && covers(second, one),
      );
      return overlaps(first, second) === shared;
    }),
    { numRuns: 50 },
  ));

const period = fc
  .record({ from: fc.option(fc.nat(40), { nil: undefined }), length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }) })
  .map(({ from, length }): Period => {
    const start = addDays("2026-01-01", from ?? 0);
    return { ...(from !== undefined && { from: start }), ...(length !== undefined && { to: addDays(start, length) }) };
  });
const days = Array.from({ length: 90 }, (_, place) => addDays("2025-12-20", place));

test("law: what two periods share, and what is left of one without others, are the days one would count", () =>
  fc.assert(
    fc.property(period, fc.array(period, { maxLength: 4 }), (one, others) => {
      const left = without(one, others);
      for (const on of days) {
        const inOthers = others.some((other) => covers(other, on));
        assert.equal(left.filter((part) => covers(part, on)).length, covers(one, on) && !inOthers ? 1 : 0);
        const common = others[0] && shared(one, others[0]);
        assert.equal(common !== undefined && covers(common, on), others[0] !== undefined && covers(one, on) && covers(others[0], on));
      }
    }),
  ));

for (const [partial, first, last] of [
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-06", "2019-06-01", "2019-06-30"],
  ["2028-02", "2028-02-01", "2028-02-29"],
  ["2019-06-05", "2019-06-05", "2019-06-05"],
] as const)
  test(`case 2: "${partial}" lies between ${first} and ${last}`, () => {
    assert.ok(isPartialDay(partial));
    assert.deepEqual([firstDayOf(partial), lastDayOf(partial)], [first, last]);
  });

for (const text of ["19", "2019-6", "2019-13", "2019-02-30", "unknown"])
  test(`case 2: "${text}" is no day, nor part of one`, () => assert.ok(!isPartialDay(text)));

test("case 3: without a start, with an unknown end and with an open end are three things", () => {
  const day = "2020-01-01";
  const answers = [{ to: "2021-01-01" }, { from: "2019-01-01", to: "unknown" }, { from: "2019-01-01" }] as const;
  assert.deepEqual(
    answers.map((given) => certaintyOn(hullOf(given, "2026-01-01"), day, "2026-01-01")),
    ["possible", "possible", "definite"],
  );
  assert.deepEqual(
    answers.map((given) => certaintyOn(hullOf(given, "2026-01-01"), "2026-06-01")),
    ["no", "no", "definite"],
  );
});

const given = fc.constantFrom("2019", "2019-06", "2020-02", "2020", "2020-02-10", "2019-06-30") as fc.Arbitrary<PartialDay>;

test("law: a day is sure just when it is there however the bounds turn out, and possible when it is there for some", () =>
  fc.assert(
    fc.property(given, given, fc.nat(900), (from, to, at) => {
      const on = addDays("2018-12-20", at);
      const choices = (partial: PartialDay) => [firstDayOf(partial), lastDayOf(partial)];
      // An end is the first day no longer in it: at the latest the day after the last it can be.
      const ends = isDay(to) ? [to] : [firstDayOf(to), addDays(lastDayOf(to), 1)];
      const answers = choices(from).flatMap((start) => ends.map((end) => covers({ from: start, to: end }, on)));
      const expected = answers.every(Boolean) ? "definite" : answers.some(Boolean) ? "possible" : "no";
      assert.equal(certaintyOn(hullOf({ from, to }, "2026-01-01"), on), expected);
    }),
  ));

test("a moment needs a zone", () => {
  assert.ok(isMoment("2026-03-01T09:30:00+08:00"));
  assert.ok(!isMoment("2026-03-01T09:30:00"));
  assert.ok(!isMoment("2026-02-30T09:30:00Z"));
});

test("some days before a moment it is the same time of day, however it is written", () => {
  assert.equal(daysEarlier("2026-03-02T08:00:00+08:00", 3), "2026-02-27T00:00:00.000Z");
  assert.equal(daysEarlier("2026-01-01T00:00:00.000Z", 1), "2025-12-31T00:00:00.000Z");
});
