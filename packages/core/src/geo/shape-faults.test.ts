import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isInside } from "../../test/is-inside.ts";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { areaOf } from "./area-of.ts";
import { shapeFaults } from "./shape-faults.ts";
import type { BetweenFault, ShapeFault } from "./shape-fault.ts";
import type { PlacedShape, Position, Ring, Shape } from "./shape.ts";

const box = (west: number, south: number, east: number, north: number): Ring => [
  [119.5 + west / 1000, 26.6 + south / 1000],
  [119.5 + east / 1000, 26.6 + south / 1000],
  [119.5 + east / 1000, 26.6 + north / 1000],
  [119.5 + west / 1000, 26.6 + north / 1000],
  [119.5 + west / 1000, 26.6 + south / 1000],
];
const ground = (...coordinates: Ring[]): Shape => ({ type: "Polygon", coordinates });
const placed = (id: string, ...rings: Ring[]): PlacedShape => ({ id, shape: ground(...rings) });

/** Codes, and ids where there are any. */
const told = (faults: readonly ShapeFault[]) =>
  faults.map((fault) => [fault.code, "id" in fault && fault.id, "other" in fault && fault.other].filter(Boolean).join(" "));
const only = (faults: readonly ShapeFault[]) => {
  assert.equal(faults.length, 1);
  return faults[0] as BetweenFault;
};
const isNear = (area: number, wanted: number) => assert.ok(Math.abs(area / wanted - 1) < 1e-3, `${area} m², wanted ${wanted} m²`);

test("two grids that share ground, and a strip of the community that none has, are told with their size", () => {
  // #region example
  const community = ground(box(0, 0, 30, 10));
  const grids = [placed("grid-1", box(0, 0, 12, 10)), placed("grid-2", box(10, 0, 20, 10)), placed("grid-3", box(21, 0, 30, 10))];
  const faults = shapeFaults(grids, community);
  assert.deepEqual(
    faults.map(({ code }) => code),
    ["overlap", "gap"],
  );
  // #endregion example
  const [overlap, gap] = faults as BetweenFault[];
  assert.deepEqual([told([overlap!]), told([gap!])], [["overlap grid-1 grid-2"], ["gap"]]);
  isNear(overlap!.area, areaOf(ground(box(10, 0, 12, 10))));
  isNear(gap!.area, areaOf(ground(box(20, 0, 21, 10))));
  assert.ok(isInside(overlap!.where, ground(box(10, 0, 12, 10))) && isInside(gap!.where, ground(box(20, 0, 21, 10))));
});

test("a grid that reaches out of its community is told with what is outside", () => {
  const grids = [placed("grid-1", box(0, 0, 10, 10)), placed("grid-2", box(10, 0, 23, 10))];
  const outside = only(shapeFaults(grids, ground(box(0, 0, 20, 10))));
  assert.deepEqual(told([outside]), ["outside grid-2"]);
  isNear(outside.area, areaOf(ground(box(20, 0, 23, 10))));
  assert.ok(isInside(outside.where, ground(box(20, 0, 23, 10))));
});

test("case 23: a market's own grid inside another one's ground overlaps it, in a hole of it it does not", () => {
  const market = placed("market", box(4, 4, 6, 6));
  const overlap = only(shapeFaults([placed("grid", box(0, 0, 10, 10)), market]));
  assert.deepEqual(told([overlap]), ["overlap grid market"]);
  isNear(overlap.area, areaOf(market.shape));
  assert.deepEqual(shapeFaults([placed("grid", box(0, 0, 10, 10), box(4, 4, 6, 6)), market], ground(box(0, 0, 10, 10))), []);
});

test("the same shape twice overlaps whole, and pieces of one shape that overlap are told as its own", () => {
  const twice = only(shapeFaults([placed("grid-1", box(0, 0, 10, 10)), placed("grid-2", box(0, 0, 10, 10))]));
  isNear(twice.area, areaOf(ground(box(0, 0, 10, 10))));
  const pieces: PlacedShape = { id: "grid", shape: { type: "MultiPolygon", coordinates: [[box(0, 0, 10, 10)], [box(8, 0, 12, 10)]] } };
  assert.deepEqual(told(shapeFaults([pieces])), ["overlap grid grid"]);
});

test("two gaps are two faults, two pieces of one overlap are one", () => {
  const community = ground(box(0, 0, 30, 10));
  assert.deepEqual(told(shapeFaults([placed("grid", box(10, 0, 20, 10))], community)), ["gap", "gap"]);
  const bridge: PlacedShape = { id: "b", shape: { type: "MultiPolygon", coordinates: [[box(8, 0, 12, 10)], [box(18, 0, 22, 10)]] } };
  const overlap = only(shapeFaults([placed("a", box(10, 0, 20, 10)), bridge]));
  isNear(overlap.area, areaOf(ground(box(10, 0, 12, 10))) + areaOf(ground(box(18, 0, 20, 10))));
});

// A position of one neighbour in the middle of the other's border, put some centimetres beside it.
const dented = (east: number): Ring => {
  const [southWest, southEast, northEast, northWest] = box(0, 0, 10, 10) as [Position, Position, Position, Position];
  return [southWest, southEast, [southEast[0] + east, 26.605], northEast, northWest, southWest];
};

test("neighbours that part by a sliver are told when it is wider than the tolerance", () => {
  const neighbour = placed("grid-2", box(10, 0, 20, 10));
  const around = ground(box(0, 0, 20, 10));
  const at = (east: number, tolerance?: number) =>
    told(shapeFaults([placed("grid-1", dented(east)), neighbour], around, tolerance === undefined ? {} : { tolerance }));
  // A hundred-thousandth of a degree is a metre here; the sliver is half as wide in the mean.
  assert.deepEqual(at(0.5e-5), []);
  assert.deepEqual(at(2e-5), ["overlap grid-1 grid-2"]);
  assert.deepEqual(at(-2e-5), ["gap"]);
  assert.deepEqual(at(0.5e-5, 0.1), ["overlap grid-1 grid-2"]);
  assert.deepEqual(at(2e-5, 2), []);
});

test("a shape that is wrong in itself is told, and lies where its numbers say; one without degrees leaves a gap", () => {
  const bow = placed("bow", [
    [119.51, 26.6],
    [119.52, 26.61],
    [119.52, 26.6],
    [119.51, 26.61],
    [119.51, 26.6],
  ]);
  const metres = placed("metres", [
    [5e5, 2.9e6],
    [5.1e5, 2.9e6],
    [5e5, 3e6],
    [5e5, 2.9e6],
  ]);
  const faults = shapeFaults([placed("grid", box(0, 0, 10, 10)), bow, metres], ground(box(0, 0, 20, 10)));
  assert.deepEqual([...new Set(told(faults))], ["crosses-itself bow", "out-of-range metres", "gap"]);
  const gaps = faults.flatMap((fault) => (fault.code === "gap" ? fault.area : []));
  isNear(
    gaps.reduce((sum, area) => sum + area, 0),
    areaOf(ground(box(10, 0, 20, 10))) / 2,
  );
});

test("of no shapes there is nothing to say, but that what is around is one gap", () => {
  assert.deepEqual(shapeFaults([]), []);
  const gap = only(shapeFaults([], ground(box(0, 0, 10, 10), box(4, 4, 6, 6))));
  isNear(gap.area, areaOf(ground(box(0, 0, 10, 10), box(4, 4, 6, 6))));
  assert.ok(!isInside(gap.where, ground(box(4, 4, 6, 6))));
});

const seedAndPart = fc.integer().chain((seed) => fc.record({ seed: fc.constant(seed), pick: fc.nat(15) }));

test("a partitioned town has no faults; without one part it has a gap as large as that", () =>
  fc.assert(
    fc.property(seedAndPart, ({ seed, pick }) => {
      const { parts, around } = madeUpPartition(seed, { across: 4, bends: 5 });
      assert.deepEqual(shapeFaults(parts, around), []);
      const gap = only(shapeFaults(parts.toSpliced(pick, 1), around));
      assert.equal(gap.code, "gap");
      isNear(gap.area, areaOf(parts[pick]!.shape));
      assert.ok(isInside(gap.where, parts[pick]!.shape));
    }),
    { numRuns: 30 },
  ));

test("a part moved by some metres overlaps, leaves gaps or reaches out, and what it takes is what it leaves", () =>
  fc.assert(
    fc.property(seedAndPart, fc.integer({ min: 5, max: 50 }), ({ seed, pick }, steps) => {
      const { parts, around } = madeUpPartition(seed, { across: 4, bends: 4 });
      const { id, shape } = parts[pick]!;
      const ring = (shape.coordinates[0] as Ring).map(([lon, lat]): Position => [lon + steps * 1e-5, lat]);
      const faults = shapeFaults(parts.with(pick, { id, shape: ground(ring) }), around, { tolerance: 0 }) as BetweenFault[];
      const sum = (...codes: string[]) => faults.filter(({ code }) => codes.includes(code)).reduce((area, fault) => area + fault.area, 0);
      for (const fault of faults) assert.ok(fault.code === "gap" || fault.id === id || (fault.code === "overlap" && fault.other === id));
      assert.ok(Math.abs(sum("gap") - sum("overlap", "outside")) < 1, `${sum("gap")} m², ${sum("overlap", "outside")} m²`);
    }),
    { numRuns: 30 },
  ));
