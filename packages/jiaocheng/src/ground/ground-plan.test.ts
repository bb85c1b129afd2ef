import assert from "node:assert/strict";
import { test } from "node:test";
import { groundPlan, outlineOf } from "./ground-plan.ts";
import type { Ring } from "./point.ts";

const square: Ring = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

test("a parcel is parted along a way, and both parts keep its bend", () => {
  const plan = groundPlan();
  const bend = { x: 60, y: 50 };
  const [right, left] = plan.part(plan.add(square), { corner: 0, point: { x: 40, y: 0 } }, [bend], { corner: 2, point: { x: 50, y: 100 } });
  assert.deepEqual(right.ring, [{ x: 40, y: 0 }, square[1], square[2], { x: 50, y: 100 }, bend]);
  assert.deepEqual(left.ring, [{ x: 50, y: 100 }, square[3], square[0], { x: 40, y: 0 }, bend]);
});

test("a street that runs into a border puts its corner into both rings there", () => {
  const plan = groundPlan();
  const [right, left] = plan.part(plan.add(square), { corner: 0 }, [], { corner: 2 });
  const into = { x: 50, y: 50 };
  plan.part(left, { corner: left.ring.indexOf(square[0]!), point: into }, [], { corner: left.ring.indexOf(square[3]!) });
  assert.ok(right.ring.includes(into));
});

test("parcels that lie together have one outline, and those that do not have none", () => {
  const plan = groundPlan();
  const [east, west] = plan.part(plan.add(square), { corner: 0, point: { x: 50, y: 0 } }, [], { corner: 2, point: { x: 50, y: 100 } });
  assert.equal(outlineOf([east, west]).length, 6);
  const apart = plan.add(square.map(({ x, y }) => ({ x: x + 500, y })));
  assert.throws(() => outlineOf([east, apart]), RangeError);
});
