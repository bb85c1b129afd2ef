import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record, townWith } from "../../../test/hours-town.ts";
import { ruleOf, toldOf } from "../../../test/lint-town.ts";
import { today } from "../../../test/town.ts";
import { addDays } from "../../day.ts";
import { asOf, type Register } from "../../register/register.ts";
import { hoursNotClosed } from "./hours-not-closed.ts";
import { hoursOverADay } from "./hours-over-a-day.ts";
import { hoursOverlap } from "./hours-overlap.ts";
import { hoursUnconfirmed } from "./hours-unconfirmed.ts";

const on = (register: Register) => asOf(register, today);
const entry = (id: string, person: string, start: ReturnType<typeof at>, end?: ReturnType<typeof at>, team = "patrol") => ({
  id,
  person,
  team,
  start,
  ...(end && { end }),
});

test("case 35: hours that overlap are found in each team that tells of them, with how many and since when", () => {
  const state = on(
    townWith([
      entry("h-1", "li", at(18, "18:00"), at(18, "20:00")),
      entry("h-2", "li", at(18, "19:00"), at(18, "21:00"), "doctors"),
      entry("h-3", "wang", at(18, "18:00"), at(18, "20:00")),
      entry("h-4", "wang", at(19, "18:00"), at(19, "20:00")),
      entry("h-5", "wang", at(19, "19:00"), at(19, "20:00")),
    ]),
  );
  const found = hoursOverlap(state, ruleOf("hours-overlap", {}));
  assert.deepEqual(toldOf(found, "since", "measure"), [
    ["patrol", "2026-11-18", { value: 3, most: 0 }],
    ["doctors", "2026-11-18", { value: 1, most: 0 }],
  ]);
  assert.equal(found.of, 2);
});

test("case 35: hours of more than a day are found, one whole day is none of them", () => {
  const state = on(
    townWith([entry("h-1", "li", at(18, "08:00"), at(19, "08:01")), entry("h-2", "wang", at(18, "08:00"), at(19, "08:00"))]),
  );
  const found = hoursOverADay(state, ruleOf("hours-over-a-day", {}));
  assert.deepEqual(toldOf(found, "measure"), [["patrol", { value: 1, most: 0 }]]);
});

test("case 35: who forgot to check out is found the day after", () => {
  const register = afterAll([record("h-1", "wang", at(23, "07:00"))]);
  const found = (day: typeof today) => toldOf(hoursNotClosed(asOf(register, day), ruleOf("hours-not-closed", {})), "since");
  assert.deepEqual([found(today), found(addDays(today, 1))], [[], [["patrol", today]]]);
});

test("hours nobody confirmed for as long as the profile says are found; confirmed, doubtful and recent ones are not", () => {
  const register = afterAll([
    record("h-1", "wang", at(2, "18:00"), at(2, "19:00")),
    record("h-2", "li", at(3, "18:00"), at(3, "19:00")),
    record("h-3", "zhao", at(20, "18:00"), at(20, "19:00")),
    { type: "confirm-hours", hours: ["h-2"] },
  ]);
  const found = (days?: number) =>
    toldOf(hoursUnconfirmed(on(register), ruleOf("hours-unconfirmed", days === undefined ? {} : { days })), "since", "measure");
  assert.deepEqual(found(14), [["patrol", "2026-11-02", { value: 1, most: 0 }]]);
  assert.deepEqual(found(2), [["patrol", "2026-11-02", { value: 2, most: 0 }]]);
  assert.deepEqual(found(), []);
});

test("a county without hours has nothing to be looked at", () =>
  assert.deepEqual(hoursOverlap(on(townWith([])), ruleOf("hours-overlap", {})), { of: 0, members: [] }));
