import assert from "node:assert/strict";
import { test } from "node:test";
import { box, ring, withGround } from "../../../test/ground.ts";
import { gridsTownOn } from "../../../test/grids-town.ts";
import { ruleOf, toldOf } from "../../../test/lint-town.ts";
import { areaWithoutShape } from "./area-without-shape.ts";

const found = (areaKinds: string[], shapes: Parameters<typeof withGround>[1]) =>
  areaWithoutShape(withGround(gridsTownOn(), shapes), ruleOf("area-without-shape", { areaKinds }));

test("areas of the kinds asked for that nobody has drawn are found", () => {
  const { of, members } = found(["grid", "community"], { "grid-1": box(0, 0, 10, 10), east: box(0, 0, 20, 10) });
  assert.deepEqual([members.map(({ unit }) => unit.id), of], [["west", "grid-2", "grid-3"], 5]);
});

test("a border that crosses itself or stays open, as an older record may hold it, goes round no ground", () => {
  const bow = ring([0, 0], [10, 10], [10, 0], [0, 10]);
  const open = { type: "Polygon" as const, coordinates: [box(20, 0, 30, 10).coordinates[0]!.slice(0, -1) as [number, number][]] };
  assert.deepEqual(toldOf(found(["grid"], { "grid-1": bow, "grid-2": open, "grid-3": box(40, 0, 50, 10) })), [["grid-1"], ["grid-2"]]);
});
