import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { cellOf } from "./cell.ts";
import { mapCell } from "./map-cell.ts";

const map = (shares: Readonly<Record<string, number>>, from: Day = today, cell = "c-3") =>
  ({ type: "map-cell", cell, grids: Object.entries(shares).map(([grid, share]) => ({ grid, share })), from }) as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));
const lies = (register: Register, day: Day, cell = "c-3") =>
  cellOf(asOf(register, day), cell)!.grids.map(({ grid, share }) => [grid, share]);

test("a cell is laid on the grids all at once: from then on it lies where it is said, and nowhere else", () => {
  // #region map
  const first = gridsTownOn();
  const decision = mapCell(first, cellOf(first, "c-3")!, [unitOf(first, "grid-1")!], map({ "grid-1": 100 }));
  // #endregion map
  assert.ok(decision.ok);
  const register = after(gridsTown(), map({ "grid-1": 100 }));
  assert.deepEqual([lies(register, "2026-11-22"), lies(register, today)], [[["grid-3", 70]], [["grid-1", 100]]]);
});

test("what is mapped for a later day stays when an earlier one is brought in", () => {
  const register = after(after(gridsTown(), map({ "grid-2": 20 }, "2027-01-01")), map({ "grid-1": 100 }));
  assert.deepEqual([lies(register, today), lies(register, "2027-01-01")], [[["grid-1", 100]], [["grid-2", 20]]]);
});

test("mapped to no grid, a cell is unmapped from then on", () => assert.deepEqual(lies(after(gridsTown(), map({})), today), []));

test("as it is already, in whatever order, nothing changes", () =>
  assert.deepEqual(decide(gridsTown(), map({ "grid-1": 40, "grid-2": 60 }, today, "c-2"), { actor: as("head"), now }), {
    ok: true,
    events: [],
  }));

for (const [why, command, codes] of [
  ["a cell nobody knows", map({ "grid-1": 1 }, today, "c-0"), ["unknown"]],
  ["a cell that is over", map({ "grid-1": 1 }, today, "c-5"), ["cell-not-there"]],
  ["a grid nobody knows", map({ none: 1 }), ["unknown"]],
  ["what is no grid", map({ garden: 1 }), ["not-a-grid"]],
  ["more than the whole cell", map({ "grid-1": 60, "grid-2": 41 }), ["shares-over-whole"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given(command), codes));

test("refuses a grid that is gone before the cell is", () => {
  const register = after(gridsTown(), { type: "dissolve-unit", unit: "grid-2", from: "2027-01-01" });
  assert.deepEqual(given(map({ "grid-2": 100 }), "head", register), ["unit-not-there"]);
});

test("refuses what rests on a mapping somebody changed since", () =>
  assert.deepEqual(given({ ...map({ "grid-1": 50 }), readSeq: 2 }, "head", after(gridsTown(), map({ "grid-1": 100 }))), ["changed-since"]));

test("who answers for the grids it lies in and those it is to lie in maps a cell", () => {
  assert.deepEqual(given(map({ "grid-1": 100 }, today, "c-2"), "sun"), []);
  assert.deepEqual(given(map({ "grid-1": 100 }, "2026-11-22", "c-2"), "sun"), ["backdating-not-open"]);
  // It lies in the west now.
  assert.deepEqual(given(map({ "grid-1": 100 }), "sun"), ["not-open-to-you"]);
  assert.deepEqual(given(map({}, today, "c-2"), "li"), ["not-open-to-you"]);
});

test("a mapping without its grids is none", () => assert.equal(safeParseCommand({ type: "map-cell", cell: "c-1", from: today }).ok, false));
