import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../test/forest.ts";
import { keyMove } from "./key-move.ts";
import { visibleRows } from "./visible-rows.ts";

const index = indexOf(streets);
const open = new Set(["north", "hefeng"]);
const isOpen = (at: number) => open.has(index.idAt(at));
const visible = visibleRows(
  index,
  Uint8Array.from({ length: index.size }, (_, at) => Number(isOpen(at))),
);
// north hefeng yard-1 yard-2 c south west

// The keys of the WAI-ARIA tree view pattern, row by row: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
for (const [title, key, on, move] of [
  ["Right on a closed row opens it and leaves the focus", "ArrowRight", "south", "open south"],
  ["Right on an open row goes to its first child", "ArrowRight", "north", "focus hefeng"],
  ["Right on an end row does nothing", "ArrowRight", "yard-1", undefined],
  ["Left on an open row closes it", "ArrowLeft", "hefeng", "close hefeng"],
  ["Left on an end row goes to its parent", "ArrowLeft", "yard-2", "focus hefeng"],
  ["Left on a closed row goes to its parent", "ArrowLeft", "c", "focus north"],
  ["Left on a closed root does nothing", "ArrowLeft", "south", undefined],
  ["Down goes to the next row that shows", "ArrowDown", "yard-2", "focus c"],
  ["Down on the last row does nothing", "ArrowDown", "west", undefined],
  ["Up goes to the row before that shows", "ArrowUp", "south", "focus c"],
  ["Up on the first row does nothing", "ArrowUp", "north", undefined],
  ["Home goes to the first row", "Home", "c", "focus north"],
  ["End goes to the last row that shows", "End", "north", "focus west"],
  ["Page down goes a page down", "PageDown", "north", "focus yard-2"],
  ["Page down near the end goes to the last row", "PageDown", "south", "focus west"],
  ["Page up goes a page up", "PageUp", "west", "focus yard-2"],
  ["Enter picks the row", "Enter", "c", "select c"],
  ["Space picks the row", " ", "c", "select c"],
  ["* opens all siblings", "*", "c", "open-siblings c"],
  ["any other key is left to the page", "Tab", "c", undefined],
] as const)
  test(title, () => {
    const result = keyMove(key, index.indexOf(on), { index, visible, isOpen, hasChildren: (at) => index.childCountAt(at) > 0, page: 3 });
    assert.equal(result && `${result.do} ${index.idAt(result.index)}`, move);
  });

test("in a narrowed tree a row without kept children is an end row", () => {
  const ground = { index, visible, isOpen, hasChildren: () => false, page: 3 };
  assert.equal(keyMove("ArrowRight", index.indexOf("south"), ground), undefined);
  assert.deepEqual(keyMove("ArrowLeft", index.indexOf("hefeng"), ground), { do: "focus", index: index.indexOf("north") });
});
