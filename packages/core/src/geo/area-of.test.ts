import assert from "node:assert/strict";
import { test } from "node:test";
import geodesic from "geographiclib-geodesic";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { areaOf } from "./area-of.ts";
import { polygonsOf, type Ring, type Shape } from "./shape.ts";

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

/** By geodesics on the ellipsoid, as surveyors do it. */
function surveyed(shape: Shape): number {
  const sum = (ring: Ring) => {
    const polygon = geodesic.Geodesic.WGS84.Polygon(false);
    for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
    return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
  };
  return polygonsOf(shape)
    .map(([outer, ...holes]) => sum(outer!) - holes.map(sum).reduce((one, other) => one + other, 0))
    .reduce((one, other) => one + other, 0);
}

const { parts, around } = madeUpPartition(1, { across: 6, bends: 5 });
const grid = parts[0]!.shape;

for (const [what, shape] of [
  ["a grid", grid],
  ["a town of crooked borders", around],
  ["a county of half a degree", { type: "Polygon", coordinates: [square(119.3, 26.4, 0.5)] }],
  ["a northern county", { type: "Polygon", coordinates: [square(124.1, 50.2, 0.5)] }],
  ["a compound in two pieces", { type: "MultiPolygon", coordinates: [[square(119.5, 26.6, 0.01)], [square(119.52, 26.6, 0.02)]] }],
] as const satisfies (readonly [string, Shape])[])
  test(`the area of ${what} is within a hundredth of a percent of what geodesics say`, () => {
    const [ours, theirs] = [areaOf(shape), surveyed(shape)];
    assert.ok(Math.abs(ours / theirs - 1) < 1e-4, `${ours} m², by geodesics ${theirs} m²`);
  });

test("the parts of a town together are as large as the town", () => {
  const sum = parts.reduce((area, { shape }) => area + areaOf(shape), 0);
  assert.ok(Math.abs(sum / areaOf(around) - 1) < 1e-5);
});

for (const [turning, hole] of [
  ["the same way", square(119.502, 26.602, 0.004)],
  ["the other way", square(119.502, 26.602, 0.004).toReversed()],
] as const)
  test(`a hole that turns ${turning} as what is around it is left out`, () => {
    const whole = areaOf({ type: "Polygon", coordinates: [square(119.5, 26.6, 0.01)] });
    const pierced = areaOf({ type: "Polygon", coordinates: [square(119.5, 26.6, 0.01), hole] });
    assert.ok(Math.abs(pierced / whole - 0.84) < 1e-4);
  });

test("a shape of nothing covers nothing", () => {
  assert.equal(areaOf({ type: "MultiPolygon", coordinates: [] }), 0);
  assert.equal(areaOf({ type: "Polygon", coordinates: [[]] }), 0);
});
