import assert from "node:assert/strict";
import { test } from "node:test";
import { hoursFault, joinHours } from "./service-hours.ts";

const evening = { days: [1, 2, 3], from: "18:00", to: "20:00" } as const;

test("hours on other days, or one after the other, are sound", () => {
  assert.equal(hoursFault([evening, { days: [4], from: "19:00", to: "24:00" }, { days: [1], from: "20:00", to: "21:00" }]), undefined);
  assert.equal(hoursFault([]), undefined);
});

for (const [why, hours, code] of [
  ["hours that end before they begin", { days: [4], from: "22:00", to: "06:00" }, "hours-reversed"],
  ["hours of no length", { days: [4], from: "22:00", to: "22:00" }, "hours-reversed"],
  ["hours that lie over others of a day", { days: [3, 4], from: "19:30", to: "21:00" }, "hours-overlap"],
  ["a day that is named twice", { days: [4, 4], from: "19:30", to: "21:00" }, "hours-overlap"],
] as const)
  test(`of ${why} the place is said`, () => {
    const fault = hoursFault([evening, hours]);
    assert.deepEqual([fault?.code, fault?.at], [code, 1]);
  });

test("hours of two teams together are those of either, each minute once", () =>
  assert.deepEqual(joinHours([evening, { days: [3, 4], from: "19:00", to: "21:00" }, { days: [1], from: "20:00", to: "20:30" }]), [
    { days: [1], from: "18:00", to: "20:30" },
    { days: [2], from: "18:00", to: "20:00" },
    { days: [3], from: "18:00", to: "21:00" },
    { days: [4], from: "19:00", to: "21:00" },
  ]));
