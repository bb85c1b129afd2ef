import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isInside } from "../../test/is-inside.ts";
import { madeUpPartition, seededRandom } from "../../test/made-up-partition.ts";
import { boundsOf } from "./bounds-of.ts";
import { locator } from "./locator.ts";
import type { PlacedShape, Polygon, Ring } from "./shape.ts";

const box = (west: number, south: number, width: number, height: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];
const placed = (id: string, ...coordinates: Polygon): PlacedShape => ({ id, shape: { type: "Polygon", coordinates } });

test("a place is found in its grid", () => {
  // #region example
  const grids = locator([
    { id: "grid-1", shape: { type: "Polygon", coordinates: [box(119.5, 26.6, 0.01, 0.01)] } },
    { id: "grid-2", shape: { type: "Polygon", coordinates: [box(119.51, 26.6, 0.01, 0.01)] } },
  ]);
  assert.deepEqual(grids.at([119.505, 26.605]), ["grid-1"]);
  assert.deepEqual(grids.at([119.53, 26.605]), []);
  // #endregion example
});

test("on the border of two grids, and where four meet, it is one of them, in whatever order they come", () => {
  const four = [placed("b", box(0, 0, 1, 1)), placed("a", box(1, 0, 1, 1)), placed("d", box(0, 1, 1, 1)), placed("c", box(1, 1, 1, 1))];
  for (const shapes of [four, four.toReversed()]) {
    const grids = locator(shapes);
    assert.deepEqual(
      [grids.at([1, 0.5]), grids.at([0.3, 1]), grids.at([1, 1]), grids.at([0, 0]), grids.at([2, 2]), grids.at([0.5, 2])],
      [["a"], ["b"], ["a"], ["b"], ["c"], ["d"]],
    );
  }
});

test("a place that shapes overlap on is in each of them, told in order", () => {
  const shapes = [placed("b", box(0, 0, 2, 2)), placed("a", box(1, 1, 2, 2)), placed("c", box(1, 0, 2, 2))];
  assert.deepEqual(locator(shapes).at([1.5, 1.5]), ["a", "b", "c"]);
});

test("case 23: the market's own grid lies in a hole of the one around it, and every place is in one of the two", () => {
  const shapes = [placed("grid", box(0, 0, 3, 3), box(1, 1, 1, 1)), placed("market", box(1, 1, 1, 1))];
  const at = (lon: number, lat: number) => locator(shapes).at([lon, lat]);
  assert.deepEqual([at(0.5, 0.5), at(1.5, 1.5), at(1, 1.5)], [["grid"], ["market"], ["grid"]]);
});

test("a grid in two pieces is found in either, and once where they meet", () => {
  const pieces: PlacedShape = {
    id: "grid",
    shape: { type: "MultiPolygon", coordinates: [[box(0, 0, 1, 1)], [box(1, 0, 1, 1)], [box(5, 0, 1, 1)]] },
  };
  const grids = locator([pieces]);
  assert.deepEqual(
    [grids.at([0.5, 0.5]), grids.at([1, 0.5]), grids.at([5.5, 0.5]), grids.at([3, 0.5])],
    [["grid"], ["grid"], ["grid"], []],
  );
});

test("where there are no shapes, or empty ones, nothing is found", () => {
  assert.deepEqual(locator([]).at([119.5, 26.6]), []);
  const empty: PlacedShape[] = [
    placed("none"),
    placed("nothing", []),
    placed("grid", box(0, 0, 1, 1)),
    { id: "no", shape: { type: "MultiPolygon", coordinates: [] } },
  ];
  assert.deepEqual(locator(empty).at([0.5, 0.5]), ["grid"]);
  assert.deepEqual(locator(empty).at([Number.NaN, 0.5]), []);
});

test("any place of a partitioned town lies in exactly one part, any other in none", () =>
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), (seed, across, bends) => {
      const { parts, around } = madeUpPartition(seed, { across, bends });
      const [west, south, east, north] = boundsOf(around);
      const grids = locator(parts);
      const random = seededRandom(seed + 1);
      for (let turn = 0; turn < 100; turn++) {
        const place = [west + random() * (east - west), south + random() * (north - south)] as const;
        const found = grids.at(place);
        assert.equal(found.length, isInside(place, around) ? 1 : 0, String(place));
        for (const id of found) assert.ok(isInside(place, parts.find((part) => part.id === id)!.shape));
      }
    }),
    { numRuns: 50 },
  ));

test("every position of a border, and every middle between two in the town, lies in exactly one part", () =>
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { parts, around } = madeUpPartition(seed, { across: 3, bends: 3 });
      const [grids, town] = [locator(parts), locator([{ id: "town", shape: around }])];
      for (const { shape } of parts)
        for (const ring of shape.coordinates as Polygon)
          for (const [at, [lon, lat]] of ring.slice(1).entries()) {
            const [lon0, lat0] = ring[at]!;
            assert.equal(grids.at([lon, lat]).length, 1);
            // A middle is rounded: by the outline of the town it may lie outside of all.
            const middle = [(lon + lon0) / 2, (lat + lat0) / 2] as const;
            assert.equal(grids.at(middle).length, town.at(middle).length);
          }
    }),
    { numRuns: 20 },
  ));

test("a place a hair beside a border is on its own side, however small the hair", () => {
  // The line from (0, 0) to (3, 1) in steps of a double: rounding would put many of these on the other side.
  const above = locator([
    placed("above", [
      [0, 0],
      [3e-9, 1e-9],
      [0, 1e-9],
      [0, 0],
    ]),
    placed("below", [
      [0, 0],
      [3e-9, 0],
      [3e-9, 1e-9],
      [0, 0],
    ]),
  ]);
  for (let step = 1; step < 1000; step++) {
    const lat = (step / 1000) * 1e-9;
    const exact = compare(lat, step);
    const [found] = above.at([step * 3e-12, lat]);
    assert.equal(found, exact >= 0 ? "above" : "below", String(step));
  }
});

/** Whether a place on that line, both numbers as they are in a double, lies above (1), on (0) or below it (-1), by whole numbers. */
function compare(lat: number, step: number): -1 | 0 | 1 {
  const whole = (value: number) => BigInt(value * 2 ** 120);
  const cross = whole(lat) * whole(3e-9) - whole(step * 3e-12) * whole(1e-9);
  return cross > 0n ? 1 : cross < 0n ? -1 : 0;
}
