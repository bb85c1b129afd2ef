import assert from "node:assert/strict";
import { test } from "node:test";
import { box, ring, withGround } from "../../../test/ground.ts";
import { gridsTownOn } from "../../../test/grids-town.ts";
import { isInside } from "../../../test/is-inside.ts";
import { ruleOf } from "../../../test/lint-town.ts";
import { areaOf } from "../../geo/area-of.ts";
import type { Shape } from "../../geo/shape.ts";
import { areaGap } from "./area-gap.ts";

const gaps = (shapes: Readonly<Record<string, Shape>>, tolerance?: number) =>
  areaGap(
    withGround(gridsTownOn(), shapes),
    ruleOf("area-gap", { areaKinds: ["community"], ...(tolerance !== undefined && { tolerance }) }),
  );
const east = box(0, 0, 30, 10);

test("a community whose grids leave ground between them is found once, with all of it and a place where most is", () => {
  const { members, of } = gaps({ east, "grid-1": box(2, 0, 10, 10), "grid-2": box(20, 0, 30, 10) });
  const [{ unit, measure, where }] = members as [(typeof members)[number]];
  assert.deepEqual([unit.id, members.length, of], ["east", 1, 1]);
  assert.deepEqual(measure, { value: Math.round(areaOf(box(0, 0, 2, 10)) + areaOf(box(10, 0, 20, 10))), in: "square-metres" });
  assert.ok(isInside(where!, box(10, 0, 20, 10)));
});

test("grids that part it whole leave none, and a seam no wider than the county allows is none", () => {
  assert.deepEqual(gaps({ east, "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 30, 10) }).members, []);
  const seam = { east, "grid-1": box(0, 0, 10, 10), "grid-2": box(10.03, 0, 30, 10) };
  assert.deepEqual(
    [2, 5].map((tolerance) => gaps(seam, tolerance).members.length),
    [1, 0],
  );
});

test("case 23: what a dedicated grid covers is no gap, though the general ones leave it out", () =>
  assert.deepEqual(gaps({ east, "grid-1": box(0, 0, 10, 10), "grid-2": box(12, 0, 30, 10), tower: box(10, 0, 12, 10) }).members, []));

test("a community is not looked at until it and its general grids are drawn, each with a border round ground", () => {
  const bow = ring([0, 0], [10, 10], [10, 0], [0, 10]);
  for (const shapes of [{}, { east, "grid-1": box(0, 0, 10, 10) }, { "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 30, 10) }])
    assert.deepEqual(gaps(shapes), { of: 0, members: [], unknown: 2 });
  assert.deepEqual(gaps({ east, "grid-1": bow, "grid-2": box(10, 0, 30, 10) }), { of: 0, members: [], unknown: 2 });
});
