import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, gridsOf, residentsOf, sizeOf, type SizeState } from "@jinlin/core";
import { countedAnew, uncounted, uninhabited, urbanPopulation } from "./resident-counts.ts";
import { sample } from "./sample.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const { records } = sample();
const today = asOf(sampleRegister(), "2026-11-23");
const general = gridsOf(today).filter(({ grid }) => grid === "general");

test("the residents of the grids are as many as the 28 communities are taken to have", () => {
  const sum = general.reduce((total, { id }) => total + (residentsOf(today, id)?.residents.value ?? 0), 0);
  // Estimates are rounded to tens.
  assert.ok(Math.abs(sum - urbanPopulation) < 200, String(sum));
});

test("case 24: grids without residents have no size, and those nobody has counted an unknown one", () => {
  const sizes = new Map<SizeState, number>();
  for (const { id } of general) {
    const size = sizeOf(residentsOf(today, id), today.profile.gridSize);
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  assert.equal(sizes.get("not-applicable"), uninhabited + 2);
  assert.equal(sizes.get("unknown"), uncounted);
  assert.ok(sizes.get("within")! > 600 && sizes.get("below")! > 0 && sizes.get("above")! > 0, JSON.stringify([...sizes]));
});

test("a household has between two and four people in it, and some grids were counted anew", () => {
  for (const { area, households, residents } of records.residents!)
    if (residents.value > 0) {
      const each = residents.value / households.value;
      assert.ok(each > 2 && each < 4, `${area}: ${each}`);
    }
  assert.equal(records.residents!.filter(({ to }) => to !== undefined).length, countedAnew);
});
