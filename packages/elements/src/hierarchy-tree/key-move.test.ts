import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../test/forest.ts";
import { keyMove, type KeyGround, type KeyMove } from "./key-move.ts";
import { visibleRows } from "./visible-rows.ts";

const index = indexOf(streets);
const open = new Set(["north", "hefeng"]);
const isOpen = (at: number) => open.has(index.idAt(at));
const visible = visibleRows(
  index,
  Uint8Array.from({ length: index.size }, (_, at) => Number(isOpen(at))),
);
// north hefeng yard-1 yard-2 c south west
const ground: KeyGround = { index, visible, isOpen, hasChildren: (at) => index.childCountAt(at) > 0, page: 3 };

function moved(keys: string, on: string, more: Partial<KeyGround> = {}): string | undefined {
  const parts = keys.split("+");
  const key = parts.at(-1) === "Space" ? " " : parts.at(-1)!;
  const move = keyMove({ key, shift: parts.includes("Shift"), ctrl: parts.includes("Control") }, index.indexOf(on), { ...ground, ...more });
  return move && inWords(move);
}

function inWords(move: KeyMove): string {
  if (move.do === "all") return "all";
  const cell = "cell" in move ? ` cell ${move.cell}` : "";
  const selects = "selects" in move ? ` ${move.selects}` : "";
  return `${move.do} ${index.idAt(move.index)}${cell}${selects}`;
}

// The keys of the WAI-ARIA tree view pattern, row by row: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
for (const [title, keys, on, move] of [
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
  ["Enter picks the row", "Enter", "c", "pick c"],
  ["Space picks the row", "Space", "c", "pick c"],
  ["* opens all siblings", "*", "c", "open-siblings c"],
  ["any other key is left to the page", "Tab", "c", undefined],
  ["a shortcut of the browser is left to it", "Control+ArrowDown", "c", undefined],
  ["where one row is selected, Control and A is the browser's", "Control+a", "c", undefined],
  ["where one row is selected, Shift changes nothing", "Shift+ArrowDown", "yard-2", "focus c"],
] as const)
  test(title, () => assert.equal(moved(keys, on), move));

// The recommended selection model of the same pattern: no key has to be held while one goes about.
for (const [title, keys, on, move] of [
  ["Space toggles the row", "Space", "c", "toggle c"],
  ["Shift and Space selects up to the row", "Shift+Space", "c", "range c"],
  ["Shift and Down goes on and toggles", "Shift+ArrowDown", "yard-2", "focus c toggle"],
  ["Shift and Up goes back and toggles", "Shift+ArrowUp", "c", "focus yard-2 toggle"],
  ["Down alone goes on and selects nothing", "ArrowDown", "yard-2", "focus c"],
  ["Control, Shift and Home selects up to the first row", "Control+Shift+Home", "c", "focus north range"],
  ["Control, Shift and End selects down to the last row", "Control+Shift+End", "c", "focus west range"],
  ["Control and A selects all", "Control+a", "c", "all"],
] as const)
  test(`where several rows can be selected, ${title}`, () => assert.equal(moved(keys, on, { several: true }), move));

// The keys of the treegrid pattern, rows first: https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/
for (const [title, keys, on, cell, move] of [
  ["Right on a closed row opens it", "ArrowRight", "south", undefined, "open south"],
  ["Right on an open row goes to its first cell", "ArrowRight", "north", undefined, "focus north cell 0"],
  ["Right on an end row goes to its first cell", "ArrowRight", "yard-1", undefined, "focus yard-1 cell 0"],
  ["Left on an open row closes it", "ArrowLeft", "north", undefined, "close north"],
  ["Right in a cell goes to the next", "ArrowRight", "north", 0, "focus north cell 1"],
  ["Right in the last cell does nothing", "ArrowRight", "yard-1", 2, undefined],
  ["Left in a cell goes to the one before", "ArrowLeft", "c", 2, "focus c cell 1"],
  ["Left in the first cell goes to the row", "ArrowLeft", "c", 0, "focus c"],
  ["Down stays in the column", "ArrowDown", "yard-2", 1, "focus c cell 1"],
  ["Up stays in the column", "ArrowUp", "c", 1, "focus yard-2 cell 1"],
  ["Home in a cell goes to the row's first", "Home", "c", 2, "focus c cell 0"],
  ["End in a cell goes to the row's last", "End", "c", 0, "focus c cell 2"],
  ["Home on a row goes to the first row", "Home", "c", undefined, "focus north"],
  ["Control and Home in a cell goes to the first row", "Control+Home", "c", 1, "focus north cell 1"],
  ["Control and End in a cell goes to the last row", "Control+End", "c", 1, "focus west cell 1"],
  ["Enter in a cell picks the row", "Enter", "c", 1, "pick c"],
] as const)
  test(`in columns, ${title}`, () => assert.equal(moved(keys, on, { cells: 3, ...(cell !== undefined && { cell }) }), move));

test("in a narrowed tree a row without kept children is an end row", () => {
  const narrowed = { hasChildren: () => false };
  assert.equal(moved("ArrowRight", "south", narrowed), undefined);
  assert.equal(moved("ArrowLeft", "hefeng", narrowed), "focus north");
});
