import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { roundMinutes } from "./round-minutes.ts";

test("minutes are told down, to the nearest or up, halves up", () => {
  const told = (minutes: number) => (["down", "nearest", "up"] as const).map((mode) => roundMinutes(minutes, { roundTo: 30, mode }));
  assert.deepEqual(
    [told(0), told(44), told(45), told(60)],
    [
      [0, 0, 0],
      [30, 30, 60],
      [30, 60, 60],
      [60, 60, 60],
    ],
  );
  assert.equal(roundMinutes(47, undefined), 47);
});

test("law: rounded, minutes are a multiple of the step, less than a step away, and nothing stays nothing", () =>
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 240 }), fc.constantFrom("down", "nearest", "up"), (minutes, roundTo, mode) => {
      const told = roundMinutes(minutes, { roundTo, mode });
      assert.ok(told % roundTo === 0 && Math.abs(told - minutes) < roundTo && told >= 0);
      assert.equal(roundMinutes(told, { roundTo, mode }), told);
      assert.equal(roundMinutes(0, { roundTo, mode }), 0);
    }),
  ));
