import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../../test/call-rules.ts";
import { townOn } from "../../../test/town.ts";
import type { FindingRule } from "../../profile/finding-rule.ts";
import type { Day } from "../../day.ts";
import { calendarEnds } from "./calendar-ends.ts";

const rule = { id: "calendar-ends", name: {}, severity: "warning", rule: "calendar-ends" } as const;
const found = (day: Day, more: Partial<FindingRule<"calendar-ends">> = {}) => {
  const state = townOn(day);
  return calendarEnds({ ...state, profile: { ...state.profile, calendar } }, { ...rule, ...more });
};

test("a working calendar that ends within two months is found at the county, with the day it ends", () => {
  const { of, members } = found("2026-11-23");
  assert.deepEqual([of, members.map(({ unit, due }) => [unit.id, due])], [1, [["qq", "2027-01-01"]]]);
});

test("before that nothing is found, once it is over it still is, and the county says how long before", () => {
  assert.equal(found("2026-10-31").members.length, 0);
  assert.equal(found("2026-11-01").members.length, 1);
  assert.equal(found("2027-06-01").members.length, 1);
  assert.equal(found("2026-11-23", { months: 1 }).members.length, 0);
});

test("a county that has none is not looked at", () => assert.deepEqual(calendarEnds(townOn(), rule), { of: 0, members: [] }));
