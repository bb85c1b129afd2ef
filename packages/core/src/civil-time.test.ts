import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { civilTimeOf, momentAt, weekdayOf } from "./civil-time.ts";
import { addDays } from "./day.ts";

test("a time of a day is a moment where the county lies, midnight at its end that of the next day", () => {
  assert.equal(momentAt("2026-11-23", "08:30", "Asia/Shanghai"), "2026-11-23T00:30:00.000Z");
  assert.equal(momentAt("2026-11-23", "24:00", "Asia/Shanghai"), momentAt("2026-11-24", "00:00", "Asia/Shanghai"));
});

test("where clocks change in the night a time is that of the clocks of the day", () => {
  assert.equal(momentAt("2026-10-24", "08:30", "Europe/Berlin"), "2026-10-24T06:30:00.000Z");
  assert.equal(momentAt("2026-10-25", "08:30", "Europe/Berlin"), "2026-10-25T07:30:00.000Z");
});

test("clocks show day, day of the week and time of a moment", () => {
  assert.deepEqual(civilTimeOf("2026-11-22T16:05:59Z", "Asia/Shanghai"), { day: "2026-11-23", weekday: 1, time: "00:05" });
  assert.deepEqual([weekdayOf("2026-11-21"), weekdayOf("2026-11-22")], [6, 7]);
});

test("law: what clocks show at the moment of a time is that time", () =>
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 0, max: 1439 }), (days, minutes) => {
      const day = addDays("2026-01-01", days);
      const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
      assert.deepEqual(civilTimeOf(momentAt(day, time, "Asia/Shanghai"), "Asia/Shanghai"), { day, weekday: weekdayOf(day), time });
    }),
  ));
