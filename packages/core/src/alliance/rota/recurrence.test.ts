import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { momentAt, weekdayOf } from "../../civil-time.ts";
import { addDays, daysBetween, type Day } from "../../day.ts";
import { occurrencesOf, unreadablePart } from "./recurrence.ts";

const on = (rule: string, anchor: Day, to: Day, from?: Day) =>
  occurrencesOf(rule, anchor, { ...(from && { from }), to }).map(({ day }) => day);

for (const [rule, anchor, to, days] of [
  ["FREQ=DAILY", "2026-02-27", "2026-03-02", ["2026-02-27", "2026-02-28", "2026-03-01"]],
  ["FREQ=WEEKLY;BYDAY=MO,WE", "2026-01-01", "2026-01-13", ["2026-01-05", "2026-01-07", "2026-01-12"]],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", "2026-01-01", "2026-02-01", ["2026-01-03", "2026-01-17", "2026-01-31"]],
  ["FREQ=DAILY;BYDAY=SA,SU", "2026-01-01", "2026-01-11", ["2026-01-03", "2026-01-04", "2026-01-10"]],
  ["FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-06-01", ["2026-01-31", "2026-03-31", "2026-05-31"]],
  ["FREQ=MONTHLY", "2026-01-31", "2026-06-01", ["2026-01-31", "2026-03-31", "2026-05-31"]],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-01", "2026-04-01", ["2026-01-31", "2026-02-28", "2026-03-31"]],
  ["FREQ=MONTHLY;BYDAY=2TU", "2026-01-01", "2026-03-01", ["2026-01-13", "2026-02-10"]],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-01", "2026-03-01", ["2026-01-30", "2026-02-27"]],
] as const)
  test(`the rule ${rule} from ${anchor} falls on ${days.join(", ")}`, () => assert.deepEqual(on(rule, anchor, to), days));

test("case 8: 29 February comes in leap years alone, and is no 1 March in others", () => {
  const leap = ["2024-02-29", "2028-02-29", "2032-02-29"];
  assert.deepEqual(on("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29", "2033-01-01"), leap);
  assert.deepEqual(on("FREQ=YEARLY", "2024-02-29", "2033-01-01"), leap);
});

test("a rule that never falls on any day is searched for no longer than asked", () => {
  assert.deepEqual(on("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31", "2026-01-01", "2035-01-01"), []);
  assert.deepEqual(on("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01", "2035-01-01"), []);
});

for (const [rule, part] of [
  ["FREQ=HOURLY", "FREQ=HOURLY"],
  ["BYDAY=MO", "FREQ"],
  ["FREQ=DAILY;COUNT=3", "COUNT=3"],
  ["FREQ=DAILY;UNTIL=20270101", "UNTIL=20270101"],
  ["FREQ=DAILY;BYHOUR=9", "BYHOUR=9"],
  ["FREQ=DAILY;INTERVAL=0", "INTERVAL=0"],
  ["FREQ=WEEKLY;BYDAY=2MO", "BYDAY=2MO"],
  ["FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY=3"],
  ["FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32"],
  ["FREQ=DAILY;FREQ=WEEKLY", "FREQ=WEEKLY"],
  ["FREQ=DAILY\nDTSTART:20260101", "FREQ=DAILY\nDTSTART:20260101"],
  ["FREQ=WEEKLY;BYDAY=MO,WE;WKST=SU", undefined],
] as const)
  test(`of ${JSON.stringify(rule)} ${part ? `${JSON.stringify(part)} cannot be read` : "all can be read"}`, () =>
    assert.equal(unreadablePart(rule), part));

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const anchors = fc.nat(1500).map((days) => addDays("2023-01-01", days));

test("law: a weekly rule falls on its weekdays in every n-th week from its first, and on no other day", () =>
  fc.assert(
    fc.property(
      anchors,
      fc.integer({ min: 1, max: 4 }),
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      (anchor, every, chosen) => {
        const monday = addDays(anchor, 1 - weekdayOf(anchor));
        const expected = Array.from({ length: 120 }, (_, after) => addDays(anchor, after)).filter(
          (day) => chosen.includes(names[weekdayOf(day) - 1]!) && Math.floor(daysBetween(monday, day) / 7) % every === 0,
        );
        assert.deepEqual(on(`FREQ=WEEKLY;INTERVAL=${every};BYDAY=${chosen.join(",")}`, anchor, addDays(anchor, 120)), expected);
      },
    ),
    { numRuns: 60 },
  ));

test("law: a monthly rule falls on its days of each month that has them", () =>
  fc.assert(
    fc.property(anchors, fc.integer({ min: 1, max: 31 }), (anchor, wanted) => {
      const expected = Array.from({ length: 400 }, (_, after) => addDays(anchor, after)).filter((day) => Number(day.slice(8)) === wanted);
      assert.deepEqual(on(`FREQ=MONTHLY;BYMONTHDAY=${wanted}`, anchor, addDays(anchor, 400)), expected);
    }),
    { numRuns: 60 },
  ));

test("law: what is asked of a part of the days is that part of the whole, and each has its place in it", () =>
  fc.assert(
    fc.property(
      anchors,
      fc.nat(200),
      fc.constantFrom("FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=TU,SA", "FREQ=MONTHLY;BYDAY=-1FR"),
      (anchor, skip, rule) => {
        const to = addDays(anchor, 300);
        const whole = occurrencesOf(rule, anchor, { to });
        const from = addDays(anchor, skip);
        assert.deepEqual(
          occurrencesOf(rule, anchor, { from, to }),
          whole.filter(({ day }) => day >= from),
        );
        assert.deepEqual(
          whole.map(({ place }) => place),
          whole.map((_, place) => place),
        );
      },
    ),
    { numRuns: 40 },
  ));

test("law: an evening is at seven by the county's clocks all year round, where no clock is changed and where it is", () =>
  fc.assert(
    fc.property(anchors, fc.constantFrom("Asia/Shanghai", "Europe/Berlin"), (day, zone) => {
      const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(
        Date.parse(momentAt(day, "19:00", zone)),
      );
      assert.equal(shown, `${day} 19:00`);
    }),
  ));
