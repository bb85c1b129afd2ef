import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { fixesOf, ruleOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { partlyMappedCell } from "./partly-mapped-cell.ts";

const all = ruleOf("partly-mapped-cell", {});
const told = (found: ReturnType<typeof partlyMappedCell>) => found.members.map(({ cell, unit, measure }) => [cell?.id, unit.id, measure]);

test("case 22: a cell of which a part lies in no grid is found at the grid that has most of it", () => {
  const found = partlyMappedCell(gridsTownOn(), all);
  assert.deepEqual(told(found), [["c-3", "grid-3", { value: 70, least: 100 }]]);
  assert.deepEqual(fixesOf(found), [{ command: "map-cell", with: { cell: "c-3", from: today } }]);
});

test("a grid that is dissolved leaves a part of what lay in it unmapped, and that is told", () => {
  const state = asOf(after(gridsTown(), { type: "dissolve-unit", unit: "grid-2", from: today }), today);
  assert.deepEqual(told(partlyMappedCell(state, all)), [
    ["c-2", "grid-1", { value: 40, least: 100 }],
    ["c-3", "grid-3", { value: 70, least: 100 }],
  ]);
});

test("one that lies in no grid at all is another rule's", () =>
  assert.deepEqual(told(partlyMappedCell(gridsTownOn(), ruleOf("partly-mapped-cell", { networkKinds: ["party"] }))), []));
