import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withGround } from "../../test/ground.ts";
import { gridsTownOn } from "../../test/grids-town.ts";
import { lawRuns } from "../../test/law-runs.ts";
import { ruleOf, withFacts } from "../../test/lint-town.ts";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { areaOf } from "../geo/area-of.ts";
import type { Position, Shape } from "../geo/shape.ts";
import type { Write } from "../register/fact.ts";
import type { State } from "../register/register.ts";
import { areaGap } from "./lint/area-gap.ts";
import { areaOutside } from "./lint/area-outside.ts";
import { areaOverlap } from "./lint/area-overlap.ts";

/** The town with a community parted into nine grids: their ids are those of the parts. */
function parted(seed: number): { readonly state: State; readonly shapes: Readonly<Record<string, Shape>> } {
  const { parts, around } = madeUpPartition(seed, { across: 3, bends: 4 });
  const from = "2022-01-01";
  const area = (id: string, kind: string, within: string): Write[] => [
    { subject: id, aspect: "area", from, value: kind },
    { subject: id, aspect: "name", from, value: id },
    { subject: id, aspect: "within", from, value: within, refs: [within] },
  ];
  const state = withFacts(gridsTownOn(), ...area("new", "community", "qx"), ...parts.flatMap(({ id }) => area(id, "grid", "new")));
  return { state, shapes: { new: around, ...Object.fromEntries(parts.map(({ id, shape }) => [id, shape])) } };
}
const found = (state: State, shapes: Readonly<Record<string, Shape>>) => {
  const drawn = withGround(state, shapes);
  const told = { areaKinds: ["community"], tolerance: 0.1 };
  return {
    overlaps: areaOverlap(drawn, ruleOf("area-overlap", { ...told, areaKinds: ["grid"] })),
    gaps: areaGap(drawn, ruleOf("area-gap", told)),
    outside: areaOutside(drawn, ruleOf("area-outside", told)),
  };
};

test("law: a community parted into grids has neither gap nor overlap, and no grid reaches out of it", () =>
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { state, shapes } = parted(seed);
      const { overlaps, gaps, outside } = found(state, shapes);
      assert.deepEqual([overlaps.members, gaps.members, outside.members], [[], [], []]);
      assert.deepEqual([overlaps.of, gaps.of, outside.of], [9, 1, 9]);
    }),
    lawRuns(20),
  ));

test("law: one corner of one grid moved inward leaves exactly one gap, as large as what the grid gave up", () =>
  fc.assert(
    fc.property(fc.integer(), fc.nat(8), fc.nat(1000), (seed, part, at) => {
      const { state, shapes } = parted(seed);
      const id = Object.keys(shapes)[part + 1]!;
      const ring = (shapes[id]!.coordinates as Position[][])[0]!;
      const corner = at % (ring.length - 1);
      const before = ring[(corner + ring.length - 2) % (ring.length - 1)]!;
      const after = ring[corner + 1]!;
      // Where the border bulges outward, the middle between the neighbours of a corner lies inward of it.
      const bulges = (after[0] - before[0]) * (ring[corner]![1] - before[1]) - (after[1] - before[1]) * (ring[corner]![0] - before[0]) < 0;
      fc.pre(bulges === isAnticlockwise(ring));
      const between = (side: 0 | 1) => (before[side] + after[side]) / 2;
      const moved: Position = [(ring[corner]![0] + between(0)) / 2, (ring[corner]![1] + between(1)) / 2];
      const open = ring.slice(0, -1).with(corner, moved);
      const shape: Shape = { type: "Polygon", coordinates: [[...open, open[0]!]] };
      const lost = areaOf(shapes[id]!) - areaOf(shape);
      const { overlaps, gaps, outside } = found(state, { ...shapes, [id]: shape });
      fc.pre(lost > 50 && overlaps.members.length === 0);
      assert.deepEqual(outside.members, []);
      assert.deepEqual(
        gaps.members.map(({ unit }) => unit.id),
        ["new"],
      );
      assert.ok(Math.abs(gaps.members[0]!.measure!.value - lost) < 2, `${gaps.members[0]!.measure!.value} m², given up ${lost} m²`);
    }),
    lawRuns(20),
  ));

function isAnticlockwise(ring: readonly Position[]): boolean {
  const turn = ring.slice(1).reduce((sum, [x, y], at) => sum + ring[at]![0] * y - x * ring[at]![1], 0);
  return turn > 0;
}
