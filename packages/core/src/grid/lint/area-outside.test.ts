import assert from "node:assert/strict";
import { test } from "node:test";
import { box, withGround } from "../../../test/ground.ts";
import { gridsTownOn } from "../../../test/grids-town.ts";
import { isInside } from "../../../test/is-inside.ts";
import { ruleOf } from "../../../test/lint-town.ts";
import { areaOf } from "../../geo/area-of.ts";
import type { Shape } from "../../geo/shape.ts";
import { areaOutside } from "./area-outside.ts";

const outside = (shapes: Readonly<Record<string, Shape>>, areaKinds = ["community"]) =>
  areaOutside(withGround(gridsTownOn(), shapes), ruleOf("area-outside", { areaKinds }));

test("a grid that reaches out of its community is found, with what it reaches out of and by how much", () => {
  const { members, of, unknown } = outside({ east: box(0, 0, 15, 10), "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 20, 10) });
  const [{ unit, other, measure, where }] = members as [(typeof members)[number]];
  // The office block's grid and the one in the west are not drawn.
  assert.deepEqual([unit.id, other?.id, members.length, of, unknown], ["grid-2", "east", 1, 2, 2]);
  assert.deepEqual(measure, { value: Math.round(areaOf(box(15, 0, 20, 10))), in: "square-metres" });
  assert.ok(isInside(where!, box(15, 0, 20, 10)));
});

test("one within its community, at its border too, is not, and a dedicated one is looked at as well", () => {
  const within = { east: box(0, 0, 20, 10), "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 20, 10) };
  assert.deepEqual(outside(within).members, []);
  assert.deepEqual(
    outside({ ...within, tower: box(8, 8, 12, 12) }).members.map(({ unit }) => unit.id),
    ["tower"],
  );
});

test("a grid in a compound may reach out of the compound alone", () =>
  assert.deepEqual(
    outside({ east: box(0, 0, 20, 10), garden: box(0, 0, 9, 10), "grid-1": box(0, 0, 10, 10) }, ["community", "compound"]).members.map(
      ({ unit, other }) => [unit.id, other?.id],
    ),
    [["grid-1", "garden"]],
  ));
