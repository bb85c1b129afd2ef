import assert from "node:assert/strict";
import { test } from "node:test";
import { canBeCalled } from "./can-be-called.ts";
import type { ServiceHours } from "./team.ts";

const evenings: readonly ServiceHours[] = [
  { days: [1, 3], from: "18:00", to: "20:30" },
  { days: [6], from: "09:00", to: "24:00" },
];
const when = (civil: string, hours: readonly ServiceHours[] | undefined = evenings) =>
  canBeCalled(hours, "Asia/Shanghai", `${civil}:00+08:00` as "2026-11-23T00:00");
const later = (civil: string) => ({ when: "later", from: new Date(`${civil}:00+08:00`).toISOString() });

test("a team that has not said when can be called at any time", () =>
  assert.deepEqual(canBeCalled(undefined, "Asia/Shanghai", "2026-11-23T03:00:00Z"), { when: "any-time" }));

test("within its hours a team can be called now, from their first minute until before their last", () => {
  assert.deepEqual(when("2026-11-23T18:00"), { when: "now" });
  assert.deepEqual(when("2026-11-23T20:29"), { when: "now" });
  assert.deepEqual(when("2026-11-28T23:59"), { when: "now" });
});

test("outside them it can be called when they come next: later that day, on another, or in a week", () => {
  assert.deepEqual(when("2026-11-23T09:00"), later("2026-11-23T18:00"));
  assert.deepEqual(when("2026-11-23T20:30"), later("2026-11-25T18:00"));
  assert.deepEqual(when("2026-11-29T00:00"), later("2026-11-30T18:00"));
  assert.deepEqual(when("2026-11-23T19:00", [{ days: [1], from: "08:00", to: "09:00" }]), later("2026-11-30T08:00"));
});

test("of a team with no hours in any week that is told", () => assert.deepEqual(when("2026-11-23T09:00", []), { when: "never" }));
