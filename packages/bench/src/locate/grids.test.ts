import assert from "node:assert/strict";
import { test } from "node:test";
import { boundsOf, shapeFaults } from "@jinlin/core/geo";
import { gridShapes, placesOn } from "./grids.ts";

test("the grids part their ground: of all, none has a fault and no two overlap", () => {
  const shapes = gridShapes("1k");
  assert.equal(shapes.length, 784);
  assert.equal(shapes[0]!.shape.coordinates[0]!.length, 29);
  assert.deepEqual(shapeFaults(shapes), []);
});

test("places lie all over the ground, a few in a hundred outside of it", () => {
  const [west, south, east, north] = boundsOf(gridShapes("1k").map(({ shape }) => shape));
  const { lons, lats } = placesOn("1k", 10_000);
  const outside = lons.filter((lon, at) => lon < west || lon > east || lats[at]! < south || lats[at]! > north).length;
  assert.ok(outside > 100 && outside < 1000, `${outside} outside`);
});

test("the same grids and places come every time", () => {
  assert.deepEqual(gridShapes("1k"), gridShapes("1k"));
  assert.deepEqual(placesOn("1k", 10), placesOn("1k", 10));
});
