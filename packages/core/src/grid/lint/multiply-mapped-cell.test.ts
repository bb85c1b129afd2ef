import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { ruleOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { multiplyMappedCell } from "./multiply-mapped-cell.ts";

const all = ruleOf("multiply-mapped-cell", {});

test("case 22: a cell that lies in two grids is found, with nothing to put right", () => {
  const { of, members } = multiplyMappedCell(gridsTownOn(), all);
  assert.deepEqual(
    members.map(({ cell, unit, measure, fix }) => [cell?.id, unit.id, measure, fix]),
    [["c-2", "grid-2", { value: 2, most: 1 }, undefined]],
  );
  assert.equal(of, 4);
});

test("where its grids become one it lies in one", () => {
  const state = asOf(after(gridsTown(), { type: "merge-units", units: ["grid-2"], into: "grid-1", from: today }), today);
  assert.deepEqual(multiplyMappedCell(state, all).members, []);
});
