import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { fixesOf, ruleOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { unmappedCell } from "./unmapped-cell.ts";

const all = ruleOf("unmapped-cell", {});
const cells = (found: ReturnType<typeof unmappedCell>) => found.members.map(({ cell, unit }) => [cell?.id, cell?.code, unit.id]);

test("case 22: a cell that lies in no grid is found, for the county to place where nobody owns the network", () => {
  const found = unmappedCell(gridsTownOn(), all);
  assert.deepEqual([cells(found), found.of], [[["c-4", "ZZ-4", "qq"]], 4]);
  assert.deepEqual(fixesOf(found), [{ command: "map-cell", with: { cell: "c-4", from: today } }]);
});

test("one of an owned network is for the owner to place", () => {
  const owned = after(gridsTown(), { type: "change-network", network: "safety-net", owner: "org-dept", from: today });
  assert.deepEqual(cells(unmappedCell(asOf(owned, today), all)), [["c-4", "ZZ-4", "org-dept"]]);
});

test("case 22: cells of a network that is over are not looked at after its days", () => {
  const dissolved = (day: typeof today | "2022-06-01") => {
    const register = after(gridsTown(), { type: "map-cell", cell: "c-5", grids: [], from: "2022-03-01" });
    return cells(unmappedCell(asOf(register, day), ruleOf("unmapped-cell", { networkKinds: ["epidemic"] })));
  };
  assert.deepEqual([dissolved("2022-06-01"), dissolved(today)], [[["c-5", "YQ-1", "qq"]], []]);
});

test("a grid that is dissolved leaves what lay in it alone unmapped: it is found from that day on", () => {
  const register = after(gridsTown(), { type: "dissolve-unit", unit: "grid-3", from: today });
  assert.deepEqual(
    (["2026-11-22", today] as const).map((day) => cells(unmappedCell(asOf(register, day), all)).map(([id]) => id)),
    [["c-4"], ["c-3", "c-4"]],
  );
});
