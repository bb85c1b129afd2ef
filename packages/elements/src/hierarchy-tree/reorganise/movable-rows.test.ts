import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineOf, rowsOf, streets } from "../../../test/forest.ts";
import { movableRows } from "./movable-rows.ts";

const outline = outlineOf(rowsOf(streets).map((row) => (row.id === "west" ? row : { ...row, movable: true as const })));

for (const [title, picked, moved] of [
  ["a row that may be moved is moved", ["hefeng"], "hefeng"],
  ["a row that may not be moved stays", ["west"], ""],
  ["what is under another picked row goes along with it", ["yard-1", "north", "yard-3"], "north"],
  ["rows side by side are moved in the order of the tree", ["nanji", "yard-2", "yard-1"], "yard-1 yard-2 nanji"],
  ["a row picked twice is moved once", ["nanji", "nanji"], "nanji"],
  ["what may not be moved holds nobody else back", ["west", "nanji"], "nanji"],
] as const)
  test(title, () => {
    const rows = movableRows(
      outline,
      picked.map((id) => outline.index.indexOf(id)),
    );
    assert.equal(rows.map((at) => outline.index.idAt(at)).join(" "), moved);
  });

test("a row that may be moved under one that may not is moved by itself", () => {
  const mixed = outlineOf(rowsOf(streets).map((row) => (row.id === "yard-1" ? { ...row, movable: true as const } : row)));
  assert.deepEqual(movableRows(mixed, [mixed.index.indexOf("north"), mixed.index.indexOf("yard-1")]), [mixed.index.indexOf("yard-1")]);
});
