import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, outlineOf, streets } from "../../../test/forest.ts";
import { filterRows } from "../filter-rows.ts";
import { selectableOf, type Selectable, type Selection, type SelectionMode } from "./selectable.ts";
import { select, selectAll, selectNone, selectRange, toggle } from "./selection.ts";

const index = indexOf(streets);
const at = (id: string) => index.indexOf(id);
const flags = (ids: string) => Uint8Array.from({ length: index.size }, (_, at) => Number(ids.split(" ").includes(index.idAt(at))));
/** Everything, in preorder: north hefeng yard-1 yard-2 c yard-3 south jinxi nanji west. */
const visible = Int32Array.from({ length: index.size }, (_, at) => at);
const treeOf = (mode: SelectionMode, disabled?: string): Selectable => ({
  index,
  mode,
  disabled: disabled === undefined ? undefined : flags(disabled),
});
const narrowedTo = (ids: string): Selectable["narrowed"] => filterRows(index, { vacant: flags(ids) });
const none = flags("");

/** What is on, and `~` before what is mixed. */
const shown = (selection: Selection) =>
  Array.from(selection)
    .flatMap((mark, at) => (mark === 0 ? [] : [(mark === 2 ? "~" : "") + index.idAt(at)]))
    .join(" ");

test("single: one row, and the one before no longer", () => {
  const tree = treeOf("single");
  const first = toggle(tree, none, at("north"));
  assert.equal(shown(first), "north");
  assert.equal(shown(toggle(tree, first, at("jinxi"))), "jinxi");
  assert.equal(shown(toggle(tree, first, at("north"))), "");
});

test("multiple: rows one by one, whatever is under them", () => {
  const tree = treeOf("multiple");
  const both = toggle(tree, toggle(tree, none, at("north")), at("jinxi"));
  assert.equal(shown(both), "north jinxi");
  assert.equal(shown(toggle(tree, both, at("north"))), "jinxi");
});

test("leaf: only rows that nothing is under", () => {
  const tree = treeOf("leaf");
  assert.equal(shown(toggle(tree, none, at("hefeng"))), "");
  assert.equal(shown(toggle(tree, none, at("yard-1"))), "yard-1");
});

test("cascade: all under a row goes along, and what is above shows how much of it is on", () => {
  const tree = treeOf("cascade");
  const hefeng = toggle(tree, none, at("hefeng"));
  assert.equal(shown(hefeng), "~north hefeng yard-1 yard-2");
  const all = toggle(tree, hefeng, at("c"));
  assert.equal(shown(all), "north hefeng yard-1 yard-2 c yard-3");
  assert.equal(shown(toggle(tree, all, at("yard-1"))), "~north ~hefeng yard-2 c yard-3");
});

test("cascade: a row that is mixed becomes on first, then off", () => {
  const tree = treeOf("cascade");
  const mixed = toggle(tree, none, at("yard-1"));
  const all = toggle(tree, mixed, at("hefeng"));
  assert.equal(shown(all), "~north hefeng yard-1 yard-2");
  assert.equal(shown(toggle(tree, all, at("hefeng"))), "");
});

test("cascade: disabled rows keep what they are and do not count", () => {
  const tree = treeOf("cascade", "yard-2");
  assert.equal(shown(toggle(tree, none, at("hefeng"))), "~north hefeng yard-1");
  assert.equal(shown(toggle(tree, flags("yard-2"), at("north"))), "north hefeng yard-1 yard-2 c yard-3");
  assert.equal(shown(select(tree, flags("north hefeng yard-1 yard-2 c yard-3"), at("north"), false)), "yard-2");
});

test("cascade: what is under a disabled row goes along all the same", () => {
  const tree = treeOf("cascade", "hefeng");
  const all = toggle(tree, none, at("north"));
  assert.equal(shown(all), "north yard-1 yard-2 c yard-3");
  assert.equal(shown(toggle(tree, all, at("yard-1"))), "~north yard-2 c yard-3");
});

test("cascade: with nothing but disabled rows under it a row is its own", () => {
  const tree = treeOf("cascade", "yard-3");
  assert.equal(shown(toggle(tree, none, at("c"))), "~north c");
});

test("a disabled row is not selected, and one that is stays so", () => {
  for (const mode of ["single", "multiple", "leaf", "cascade"] as const) {
    const tree = treeOf(mode, "yard-1");
    assert.equal(shown(toggle(tree, none, at("yard-1"))), "");
    assert.equal(shown(toggle(tree, flags("yard-1"), at("yard-1"))), "yard-1");
  }
});

test("cascade in a narrowed tree: what is narrowed away keeps what it is", () => {
  const tree = { ...treeOf("cascade"), narrowed: narrowedTo("yard-1 jinxi") };
  const north = toggle(tree, none, at("north"));
  assert.equal(shown(north), "~north ~hefeng yard-1");
  assert.equal(shown(toggle(tree, north, at("north"))), "", "nothing more can be selected: it is taken out");
  assert.equal(shown(selectAll(tree, none, visible)), "~north ~hefeng yard-1 ~south jinxi");
});

test("cascade in a narrowed tree: a row that shows with nothing under it stands for all under it", () => {
  const tree = { ...treeOf("cascade"), narrowed: narrowedTo("hefeng") };
  assert.equal(shown(toggle(tree, none, at("hefeng"))), "~north hefeng yard-1 yard-2");
  assert.equal(shown(toggle(tree, none, at("north"))), "~north hefeng yard-1 yard-2");
});

for (const [title, mode, from, to, ids] of [
  ["down", "multiple", "yard-2", "south", "yard-2 c yard-3 south"],
  ["up", "multiple", "south", "yard-2", "yard-2 c yard-3 south"],
  ["of leaves", "leaf", "yard-2", "jinxi", "yard-2 yard-3 jinxi"],
  ["of one, where only one can be", "single", "yard-2", "south", "south"],
  ["with all that is under its rows", "cascade", "yard-2", "c", "~north ~hefeng yard-2 c yard-3"],
] as const)
  test(`a range ${title}`, () => assert.equal(shown(selectRange(treeOf(mode), none, visible, at(from), at(to))), ids));

test("a range comes to what is selected already, past disabled rows", () => {
  assert.equal(shown(selectRange(treeOf("multiple", "c"), flags("west"), visible, at("yard-2"), at("yard-3"))), "yard-2 yard-3 west");
});

test("a range from nowhere is the row it leads to; to nowhere it changes nothing", () => {
  assert.equal(shown(selectRange(treeOf("multiple"), none, visible, -1, at("c"))), "c");
  for (const mode of ["single", "multiple", "cascade"] as const)
    assert.equal(shown(selectRange(treeOf(mode), flags("c"), new Int32Array(), 0, -1)), "c");
});

const roots = Int32Array.of(at("north"), at("south"), at("west"));
for (const [mode, ids] of [
  ["single", ""],
  ["multiple", "north south west"],
  ["leaf", "west"],
  ["cascade", "north hefeng yard-1 yard-2 c yard-3 south jinxi nanji west"],
] as const)
  test(`${mode}: all, where only the roots show`, () => assert.equal(shown(selectAll(treeOf(mode), none, roots)), ids));

test("none: nothing stays but disabled rows, hidden ones neither", () => {
  const tree = { ...treeOf("multiple", "c"), narrowed: narrowedTo("yard-1") };
  assert.equal(shown(selectNone(tree, flags("c west yard-1"))), "c");
  assert.equal(shown(selectNone(treeOf("cascade"), flags("c yard-3"))), "");
});

test("the selection before stays as it was", () => {
  for (const mode of ["single", "multiple", "leaf", "cascade"] as const) {
    const before = flags("west");
    for (const tree of [treeOf(mode), treeOf(mode, "c")]) {
      toggle(tree, before, at("yard-1"));
      selectRange(tree, before, visible, 0, 5);
      selectAll(tree, before, visible);
      selectNone(tree, before);
    }
    assert.equal(shown(before), "west");
  }
});

test("rows say which of them are disabled; among leaves also those with children yet to come", () => {
  const outline = outlineOf([
    { id: "a", name: "a" },
    { id: "b", name: "b", disabled: true },
    { id: "c", name: "c", hasChildren: true },
  ]);
  assert.deepEqual(selectableOf(outline, "cascade").disabled, Uint8Array.of(0, 1, 0));
  assert.deepEqual(selectableOf(outline, "leaf").disabled, Uint8Array.of(0, 1, 1));
  assert.equal(selectableOf(outlineOf([{ id: "a", name: "a" }]), "cascade").disabled, undefined);
});
