import assert from "node:assert/strict";
import { test } from "node:test";
import { block, sharedArea } from "./block.ts";
import type { Ring } from "./point.ts";
import { areaOf, clip, cross, longWayOf, perimeterOf } from "./ring.ts";

const bar: Ring = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
  { x: 300, y: 100 },
  { x: 0, y: 100 },
];

test("a bar is measured, and longest along its length", () => {
  assert.deepEqual([areaOf(bar), perimeterOf(bar)], [30_000, 800]);
  assert.deepEqual(longWayOf(bar), { x: 1, y: 0 });
  assert.deepEqual(longWayOf(bar.map(({ x, y }) => ({ x: -y, y: x }))), { x: 0, y: 1 });
});

test("of a bar cut in the middle one half is left", () => {
  assert.equal(areaOf(clip(bar, { normal: { x: 1, y: 0 }, least: 150 })), 15_000);
  assert.equal(areaOf(clip(bar, { normal: { x: 1, y: 0 }, least: 301 })), 0);
});

test("stretches that share an end do not cross, stretches that run through each other do", () => {
  const [a, b, c, d] = bar as unknown as [Ring[0], Ring[0], Ring[0], Ring[0]];
  assert.equal(cross(a, c, b, d), true);
  assert.equal(cross(a, b, b, c), false);
  assert.equal(cross(a, b, c, d), false);
});

test("a block laid half over a bar covers half of itself there", () => {
  const laid = block({ x: 300, y: 50 }, { x: 1, y: 0 }, 80, 60);
  assert.ok(Math.abs(areaOf(laid) - 4800) < 30);
  assert.ok(Math.abs(sharedArea(bar, laid) - areaOf(laid) / 2) < 10);
});
