import assert from "node:assert/strict";
import { test } from "node:test";
import { addWorkingHours, isWorkingDay, type Day, type Moment } from "@jinlin/core";
import { profile } from "./profile.ts";
import { workingCalendar } from "./testing/working-calendar.ts";

test("the profile's working calendar is the one its library gives: `npm run calendar` writes it", () =>
  assert.deepEqual(profile.calendar, workingCalendar()));

test("holidays are off, and the weekend days worked in their place are worked", () => {
  const worked = (day: Day) => isWorkingDay(profile.calendar!, day);
  // National Day of 2026 from the 1st to the 7th; worked on Sunday 20 September and Saturday 10 October.
  assert.deepEqual((["2026-10-01", "2026-10-07", "2026-10-08", "2026-10-10", "2026-10-11"] as const).map(worked), [
    false,
    false,
    true,
    true,
    false,
  ]);
  assert.equal(worked("2026-09-20"), true);
});

test("a call of the evening before Spring Festival is due when offices have worked again", () => {
  const due = (from: Moment, hours: number) => addWorkingHours(profile.calendar!, profile.timeZone, from, hours);
  // Off from 15 to 23 February 2026; Saturday the 14th is worked in their place.
  assert.equal(due("2026-02-14T16:30:00+08:00", 2), "2026-02-24T01:00:00.000Z");
});
