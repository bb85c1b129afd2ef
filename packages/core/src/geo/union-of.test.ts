import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { box } from "../../test/ground.ts";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { areaOf } from "./area-of.ts";
import { ownFaults } from "./own-faults.ts";
import { shapeFaults } from "./shape-faults.ts";
import { polygonsOf } from "./shape.ts";
import { unionOf } from "./union-of.ts";

test("two grids side by side become one without the border between them", () => {
  // #region union
  const whole = unionOf([box(0, 0, 10, 10), box(10, 0, 20, 10)]);
  // #endregion union
  assert.equal(whole.type, "Polygon");
  assert.deepEqual(shapeFaults([{ id: "whole", shape: whole }], box(0, 0, 20, 10), { tolerance: 0 }), []);
});

test("two that lie apart become one shape of two pieces", () => {
  const whole = unionOf([box(0, 0, 10, 10), box(20, 0, 30, 10)]);
  assert.deepEqual([whole.type, polygonsOf(whole).length], ["MultiPolygon", 2]);
});

test("a yard that none of them covers stays a hole, a hair between them does not", () => {
  const around = (east: number) => [box(0, 0, 30, 10), box(0, 10, 10, 20), box(east, 10, 30, 20), box(0, 20, 30, 30)];
  assert.equal(polygonsOf(unionOf(around(20)))[0]!.length, 2);
  assert.equal(polygonsOf(unionOf(around(10.001)))[0]!.length, 1);
});

test("law: the parts of a town together are the town, whatever the order they come in", () =>
  fc.assert(
    fc.property(fc.integer(), fc.shuffledSubarray([...Array(9).keys()], { minLength: 9 }), (seed, order) => {
      const { parts, around } = madeUpPartition(seed, { across: 3, bends: 4 });
      const whole = unionOf(order.map((at) => parts[at]!.shape));
      assert.deepEqual(ownFaults({ id: "town", shape: whole }), []);
      assert.deepEqual(shapeFaults([{ id: "town", shape: whole }], around, { tolerance: 0.01 }), []);
      // Positions are rounded to a fraction of a millimetre: over two and a half square kilometres that is about a square metre.
      assert.ok(Math.abs(areaOf(whole) / areaOf(around) - 1) < 1e-6);
    }),
    { numRuns: 30 },
  ));
