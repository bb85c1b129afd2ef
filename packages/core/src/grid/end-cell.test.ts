import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { cellOf, cellsIn } from "./cell.ts";

const end = { type: "end-cell", cell: "c-2", from: today } as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("a cell that ends lies in no grid any more, and did until then", () => {
  const register = after(gridsTown(), end);
  const inGrid = (day: "2026-11-22" | typeof today) => cellsIn(asOf(register, day), "grid-2").map(({ id }) => id);
  assert.deepEqual([inGrid("2026-11-22"), inGrid(today)], [["c-2"], []]);
  assert.equal(cellOf(asOf(register, today), "c-2")?.period.to, today);
});

test("an end may be brought forward, and is given once", () => {
  const register = after(after(gridsTown(), { ...end, from: "2027-01-01" }), end);
  assert.equal(cellOf(asOf(register, today), "c-2")?.period.to, today);
  assert.deepEqual(decide(register, end, { actor: as("head"), now }), { ok: true, events: [] });
});

for (const [why, more, codes] of [
  ["a cell nobody knows", { cell: "c-0" }, ["unknown"]],
  ["one that is over", { cell: "c-5" }, ["cell-not-there"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...end, ...more }), codes));

test("who answers for the grids it lies in ends a cell, and one that lies in none only who answers for the county", () => {
  assert.deepEqual(given(end, "sun"), []);
  assert.deepEqual(given({ ...end, cell: "c-4" }, "sun"), ["not-open-to-you"]);
  assert.deepEqual(given({ ...end, cell: "c-4" }), []);
});

test("an end without a cell is none", () => assert.equal(safeParseCommand({ type: "end-cell", from: today }).ok, false));
