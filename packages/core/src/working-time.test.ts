import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day, type Moment } from "./day.ts";
import {
  addWorkingHours,
  hoursOutOfOrder,
  isBeyondCalendar,
  isWorkingDay,
  workingHoursBetween,
  type WorkingCalendar,
} from "./working-time.ts";

const zone = "Asia/Shanghai";
/** Eight hours a day, noon left out; National Day week of 2026 with the two days worked in its place. */
const calendar: WorkingCalendar = {
  from: "2026-01-01",
  until: "2027-01-01",
  hours: [
    { from: "08:30", to: "12:00" },
    { from: "14:00", to: "18:30" },
  ],
  holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
  workdays: ["2026-09-20", "2026-10-10"],
};
const due = (moment: string, hours: number) => addWorkingHours(calendar, zone, moment as Moment, hours);
const at = (civil: string) => new Date(`${civil}:00+08:00`).toISOString();

test("a deadline is reckoned in working time, over noon, nights and weekends", () => {
  // #region deadline
  // Friday 16:30 and four hours: two that evening, two on Monday.
  const deadline = addWorkingHours(calendar, "Asia/Shanghai", "2026-11-20T16:30:00+08:00", 4);
  // #endregion deadline
  assert.equal(deadline, at("2026-11-23T10:30"));
  assert.equal(due("2026-11-23T11:30:00+08:00", 1), at("2026-11-23T14:30"));
  assert.equal(due("2026-11-23T22:00:00+08:00", 1), at("2026-11-24T09:30"));
});

test("hours that are over at noon, or in the evening, are over then and not when work begins again", () => {
  assert.equal(due("2026-11-23T08:30:00+08:00", 3.5), at("2026-11-23T12:00"));
  assert.equal(due("2026-11-23T08:30:00+08:00", 8), at("2026-11-23T18:30"));
});

test("no hours at all are the moment itself; fewer than none nobody can work", () => {
  assert.equal(due("2026-11-22T03:00:00Z", 0), "2026-11-22T03:00:00Z");
  assert.throws(() => due("2026-11-22T03:00:00Z", -1), RangeError);
});

test("holidays are passed over, and a make-up Saturday counts", () => {
  // The last evening before National Day; then eight days off; on the 8th and 9th, and on Saturday the 10th, it is worked.
  assert.equal(due("2026-09-30T17:30:00+08:00", 2), at("2026-10-08T09:30"));
  assert.equal(due("2026-10-09T17:30:00+08:00", 2), at("2026-10-10T09:30"));
  assert.deepEqual(
    (["2026-10-01", "2026-10-03", "2026-10-08", "2026-10-10", "2026-10-11"] as const).map((day) => isWorkingDay(calendar, day)),
    [false, false, true, true, false],
  );
});

test("past its end a calendar takes weekdays for working days, and says that it has ended", () => {
  assert.equal(isWorkingDay(calendar, "2027-10-01"), true);
  assert.equal(due("2026-12-31T18:00:00+08:00", 1), at("2027-01-01T09:00"));
  assert.deepEqual(
    (["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"] as const).map((day) => isBeyondCalendar(calendar, day)),
    [true, false, false, true],
  );
});

test("where clocks go back in the night a working day is as long as ever", () => {
  const between = (from: string, to: string) => workingHoursBetween(calendar, "Europe/Berlin", from as Moment, to as Moment);
  assert.equal(between("2026-10-26T00:00:00+01:00", "2026-10-27T00:00:00+01:00"), 8);
  assert.equal(between("2026-10-23T18:00:00+02:00", "2026-10-26T09:00:00+01:00"), 1);
});

test("hours of a day are out of order when one is over before it begins, or begins before the last is over", () => {
  assert.equal(hoursOutOfOrder(calendar.hours), undefined);
  assert.equal(hoursOutOfOrder([{ from: "12:00", to: "08:30" }]), 0);
  assert.equal(hoursOutOfOrder([...calendar.hours, { from: "18:00", to: "20:00" }]), 2);
});

const anyMoment = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2027-06-01"), noInvalidDate: true })
  .map((date) => date.toISOString() as Moment);
const anyHours = fc.integer({ min: 1, max: 800 }).map((quarters) => quarters / 4);

test("law: hours that are added and then measured are the hours that were added", () =>
  fc.assert(
    fc.property(anyMoment, anyHours, (moment, hours) => {
      assert.equal(workingHoursBetween(calendar, zone, moment, due(moment, hours)), hours);
    }),
  ));

test("law: hours between two moments add up by way of any third, and are as many the other way round", () =>
  fc.assert(
    fc.property(anyMoment, anyMoment, anyMoment, (a, b, c) => {
      const between = (from: Moment, to: Moment) => workingHoursBetween(calendar, zone, from, to);
      assert.ok(Math.abs(between(a, b) + between(b, c) - between(a, c)) < 1e-6);
      assert.equal(between(a, b), 0 - between(b, a));
    }),
  ));

test("law: a day has all its working hours or none, and all when it is worked", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), (days) => {
      const day: Day = addDays("2026-01-01", days);
      const midnight = (of: Day) => `${of}T00:00:00+08:00` as Moment;
      const hours = workingHoursBetween(calendar, zone, midnight(day), midnight(addDays(day, 1)));
      assert.equal(hours, isWorkingDay(calendar, day) ? 8 : 0);
    }),
  ));
