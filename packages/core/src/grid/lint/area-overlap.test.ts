import assert from "node:assert/strict";
import { test } from "node:test";
import { box, ring, withGround } from "../../../test/ground.ts";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { isInside } from "../../../test/is-inside.ts";
import { ruleOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { areaOf } from "../../geo/area-of.ts";
import type { Shape } from "../../geo/shape.ts";
import { asOf, type State } from "../../register/register.ts";
import { areaOverlap } from "./area-overlap.ts";

const overlaps = (state: State, areaKinds: readonly string[] = ["grid"], more: { tolerance?: number } = {}) =>
  areaOverlap(state, ruleOf("area-overlap", { areaKinds, ...more }));
const pairs = (...told: Parameters<typeof overlaps>) => overlaps(...told).members.map(({ unit, other }) => [unit.id, other?.id]);
const town = (shapes: Readonly<Record<string, Shape>>) => withGround(gridsTownOn(), shapes);

test("two grids that cover the same ground are found once, with how much it is and a place in it", () => {
  const { of, members, unknown } = overlaps(town({ "grid-1": box(0, 0, 12, 10), "grid-2": box(10, 0, 20, 10) }));
  const [{ unit, other, measure, where }] = members as [(typeof members)[number]];
  assert.deepEqual([unit.id, other?.id, members.length, of, unknown], ["grid-1", "grid-2", 1, 2, 1]);
  assert.deepEqual(measure, { value: Math.round(areaOf(box(10, 0, 12, 10))), in: "square-metres" });
  assert.ok(isInside(where!, box(10, 0, 12, 10)));
});

test("neighbours that share a border do not overlap", () =>
  assert.deepEqual(overlaps(town({ "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 20, 10), "grid-3": box(10, 10, 20, 20) })), {
    of: 3,
    members: [],
  }));

test("a border drawn with a shaking hand is no overlap until it is wider than the county allows", () => {
  // A strip of a kilometre, 0.00003° wide: some three metres.
  const state = town({ "grid-1": box(0, 0, 10.03, 10), "grid-2": box(10, 0, 20, 10) });
  assert.deepEqual(
    [2, 5].map((tolerance) => pairs(state, ["grid"], { tolerance })),
    [[["grid-1", "grid-2"]], []],
  );
  assert.deepEqual(
    pairs(town({ "grid-1": box(0, 0, 10.01, 10), "grid-2": box(10, 0, 20, 10) })),
    [],
    "a metre, where the county says nothing",
  );
});

test("case 23: a dedicated grid overlaps none that it is said to lie over, and those beside them", () => {
  const state = town({ "grid-1": box(0, 0, 10, 10), "grid-3": box(10, 0, 20, 10), tower: box(8, 4, 12, 6) });
  assert.deepEqual(pairs(state, ["grid", "own-grid"]), [["grid-3", "tower"]]);
  assert.deepEqual(pairs(state), []);
});

test("an area in another does not overlap it", () =>
  assert.deepEqual(pairs(town({ east: box(0, 0, 20, 10), west: box(18, 0, 30, 10), "grid-1": box(0, 0, 10, 10) }), ["grid", "community"]), [
    ["east", "west"],
  ]));

test("a border that goes round no ground overlaps nothing, and is told as not on record", () => {
  const bow = ring([0, 0], [10, 10], [10, 0], [0, 10]);
  assert.deepEqual(overlaps(town({ "grid-1": bow, "grid-2": box(0, 0, 10, 10), "grid-3": box(10, 0, 20, 10) })), {
    of: 2,
    members: [],
    unknown: 1,
  });
});

test("once a border is drawn anew the next look finds it, and one on the day before still finds the old", () => {
  const draw = (from: "2026-11-01" | typeof today, east: number) =>
    ({
      type: "draw-areas",
      shapes: [
        { area: "grid-1", shape: box(0, 0, east, 10) },
        { area: "grid-2", shape: box(10, 0, 20, 10) },
      ],
      from,
    }) as const;
  const register = after(gridsTown(), draw("2026-11-01", 12));
  assert.deepEqual(pairs(asOf(register, today)), [["grid-1", "grid-2"]]);
  const mended = after(register, draw(today, 10));
  assert.deepEqual([pairs(asOf(mended, today)), pairs(asOf(mended, "2026-11-22"))], [[], [["grid-1", "grid-2"]]]);
});
