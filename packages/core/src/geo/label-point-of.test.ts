import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { isInside } from "../../test/is-inside.ts";
import { labelPointOf } from "./label-point-of.ts";
import type { Ring, Shape } from "./shape.ts";

const box = (west: number, south: number, width: number, height: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];

/** A street bent around a square: its middle of weight lies outside. */
const crescent: Shape = {
  type: "Polygon",
  coordinates: [
    [
      [119.5, 26.6],
      [119.54, 26.6],
      [119.54, 26.605],
      [119.505, 26.605],
      [119.505, 26.635],
      [119.54, 26.635],
      [119.54, 26.64],
      [119.5, 26.64],
      [119.5, 26.6],
    ],
  ],
};
const ringRoad: Shape = { type: "Polygon", coordinates: [box(119.5, 26.6, 0.04, 0.04), box(119.51, 26.61, 0.02, 0.02)] };

for (const [what, shape] of [
  ["a crescent", crescent],
  ["a district with a hole", ringRoad],
] as const)
  test(`the name of ${what} stands inside`, () => assert.ok(isInside(labelPointOf(shape), shape)));

test("the name of a shape in two pieces stands in the larger one", () => {
  const larger: Shape = { type: "Polygon", coordinates: [box(119.52, 26.6, 0.02, 0.02)] };
  const shape: Shape = { type: "MultiPolygon", coordinates: [[box(119.5, 26.6, 0.01, 0.01)], larger.coordinates] };
  assert.ok(isInside(labelPointOf(shape), larger));
});

test("of a square it is the middle", () => {
  const [lon, lat] = labelPointOf({ type: "Polygon", coordinates: [box(119.5, 26.6, 0.02, 0.02)] });
  assert.ok(Math.abs(lon - 119.51) < 1e-4 && Math.abs(lat - 26.61) < 1e-4);
});

test("the name of every part of a made-up town stands inside it", () =>
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      for (const { shape } of madeUpPartition(seed, { across: 3, bends: 4 }).parts) assert.ok(isInside(labelPointOf(shape), shape));
    }),
    { numRuns: 20 },
  ));

test("a shape that covers nothing has a point, one without positions has none", () => {
  assert.deepEqual(labelPointOf({ type: "Polygon", coordinates: [box(119.5, 26.6, 0, 0)] }), [119.5, 26.6]);
  assert.throws(() => labelPointOf({ type: "MultiPolygon", coordinates: [] }), RangeError);
});
