import assert from "node:assert/strict";
import { test } from "node:test";
import { boundsOf } from "./bounds-of.ts";
import type { Ring, Shape } from "./shape.ts";

const triangle = (lon: number, lat: number): Ring => [
  [lon, lat],
  [lon + 2, lat],
  [lon, lat + 1],
  [lon, lat],
];
const east: Shape = { type: "Polygon", coordinates: [triangle(119, 26)] };
const apart: Shape = { type: "MultiPolygon", coordinates: [[triangle(117, 25)], [triangle(118, 28)]] };

test("bounds lie around every piece of a shape, west and south first", () => assert.deepEqual(boundsOf(apart), [117, 25, 120, 29]));

test("bounds lie around all shapes of a list", () => assert.deepEqual(boundsOf([east, apart]), [117, 25, 121, 29]));

test("there are no bounds around nothing", () => {
  assert.throws(() => boundsOf([]), RangeError);
  assert.throws(() => boundsOf({ type: "MultiPolygon", coordinates: [] }), RangeError);
});
