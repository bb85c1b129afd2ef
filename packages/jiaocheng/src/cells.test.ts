import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, cellOf, cellsIn, cellsOf, findingsOf, gridsOf, networkOf } from "@jinlin/core";
import { mappedInPart, unmapped } from "./cells.ts";
import { epidemicControlEnded, networks } from "./networks.ts";
import { sample } from "./sample.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const { records } = sample();
const cells = records.cells!;
const register = sampleRegister();
const today = asOf(register, "2026-11-23");

test("about eight hundred cells lie in the four networks, each under an id and a code of its own", () => {
  assert.ok(agreesAbout800(cells.length), String(cells.length));
  assert.equal(new Set(cells.map(({ id }) => id)).size, cells.length);
  assert.equal(new Set(cells.map(({ code }) => code)).size, cells.length);
  assert.deepEqual([...new Set(cells.map(({ network }) => network))].sort(), networks.map(({ id }) => id).sort());
});

function agreesAbout800(count: number): boolean {
  return Math.round(count / 100) === 8;
}

test("a cell lies in grids of its own community, the largest share first, whole but for the few that are not", () => {
  const community = new Map(records.areas!.flatMap(({ id, kind, code }) => (kind === "grid" ? [[id, code!.slice(0, 12)] as const] : [])));
  const whole = cells.map(({ grids = [] }) => grids.reduce((sum, { share }) => sum + share, 0));
  assert.equal(whole.filter((sum) => sum === 0).length, unmapped);
  assert.equal(whole.filter((sum) => sum > 0 && sum < 100).length, mappedInPart);
  assert.equal(whole.filter((sum) => sum === 100).length, cells.length - unmapped - mappedInPart);
  for (const { id, grids = [] } of cells) {
    assert.ok(new Set(grids.map(({ grid }) => community.get(grid))).size <= 1, id);
    assert.deepEqual(
      grids.map(({ share }) => share),
      grids.map(({ share }) => share).sort((a, b) => b - a),
    );
  }
});

test("case 22: one cell lies in three grids, and one grid in parts of two cells of a network", () => {
  const three = cells.find(({ grids }) => grids?.length === 3)!;
  assert.equal(cellOf(today, three.id)!.grids.length, 3);
  const inTwo = gridsOf(today).filter(
    ({ id }) => cellsIn(today, id).filter(({ network }) => network === "public-safety-network").length === 2,
  );
  assert.ok(inTwo.length > 100, `${inTwo.length} grids`);
});

test("case 22: the net that stopped has no cells any more, and all of them on the day before", () => {
  const { id, period } = networkOf(today, "epidemic-control-network")!;
  assert.equal(period.to, epidemicControlEnded);
  assert.deepEqual(cellsOf(today, id), []);
  assert.equal(cellsOf(asOf(register, "2023-01-07"), id).length, cells.filter(({ network }) => network === id).length);
});

test("the findings of the day list what of the cells lies in no grid, and nothing of a network that has ended", () => {
  const found = new Map(findingsOf(today).map(({ rule, members, of }) => [rule.id, { members, of }]));
  const alive = cells.filter(({ network }) => networkOf(today, network)?.period.to === undefined);
  const sums = alive.map(({ grids = [] }) => grids.reduce((sum, { share }) => sum + share, 0));
  assert.equal(found.get("cell-unmapped")!.members.length, sums.filter((sum) => sum === 0).length);
  assert.equal(found.get("cell-partly-mapped")!.members.length, sums.filter((sum) => sum > 0 && sum < 100).length);
  assert.equal(found.get("cell-multiply-mapped")!.members.length, alive.filter(({ grids = [] }) => grids.length > 1).length);
  assert.equal(found.get("cell-unmapped")!.of, alive.length);
  assert.deepEqual(found.get("grid-misplaced"), { members: [], of: gridsOf(today).length });
});
