import assert from "node:assert/strict";
import { test } from "node:test";
import type { Contender } from "./contender.ts";
import { gridShapes, placesOn } from "./grids.ts";
import { jinlin } from "./jinlin.ts";
import { limit } from "./limit.ts";
import { turf, which } from "./peers.ts";

const shapes = gridShapes("1k");
const places = placesOn("1k", 5000);
const found = <Built>({ build, locate }: Contender<Built>, of = shapes) => locate(build(of), places);

test("all contenders find the same grids, whatever order they come in", () => {
  const sum = found(jinlin);
  assert.ok(sum > 5000);
  assert.deepEqual([found(limit), found(which), found(turf), found(jinlin, [...shapes].reverse())], [sum, sum, sum, sum]);
});

test("who finds another grid in one place comes to another answer", () => {
  const renamed = shapes.map(({ id, shape }) => ({ id: id.replace(/7$/, "8"), shape }));
  assert.notEqual(found(jinlin, renamed), found(jinlin));
});
