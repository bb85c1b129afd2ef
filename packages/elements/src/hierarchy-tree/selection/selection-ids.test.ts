import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyFlags, anyParents, forestOf } from "../../../test/any-forest.ts";
import { indexOf, streets } from "../../../test/forest.ts";
import type { Selectable, SelectionMode } from "./selectable.ts";
import { select } from "./selection.ts";
import { carrySelection, idsOf, selectedCount, selectionOf } from "./selection-ids.ts";

const treeOf = (mode: SelectionMode, drawing = streets, disabled: string[] = []): Selectable => {
  const index = indexOf(drawing);
  return { index, mode, disabled: Uint8Array.from({ length: index.size }, (_, at) => Number(disabled.includes(index.idAt(at)))) };
};
const of = (tree: Selectable, ids: string) => selectionOf(tree, ids.split(" "));

test("cascade: a row that is on stands for all under it", () => {
  const tree = treeOf("cascade");
  const selection = of(tree, "hefeng nanji jinxi");
  assert.deepEqual(idsOf(tree, selection), ["hefeng", "south"]);
  assert.equal(selectedCount(tree, selection), 4);
});

test("cascade: a disabled row is named by itself, under a row that is on too", () => {
  const tree = treeOf("cascade", streets, ["yard-2", "c"]);
  const selection = of(tree, "north yard-2");
  assert.deepEqual(idsOf(tree, selection), ["north", "yard-2"]);
  assert.equal(selectedCount(tree, selection), 3);
});

for (const [mode, ids, kept] of [
  ["single", "west north", "west"],
  ["single", "west west", "west"],
  ["multiple", "north west gone", "north west"],
  ["leaf", "yard-1 north west", "yard-1 west"],
  ["cascade", "gone yard-1 yard-2", "hefeng"],
  ["cascade", "hefeng north", "north"],
] as const)
  test(`${mode}: of "${ids}" the tree takes "${kept}"`, () => {
    const tree = treeOf(mode);
    assert.equal(idsOf(tree, of(tree, ids)).join(" "), kept);
  });

const anyTree = anyParents
  .filter((parents) => parents.length > 0)
  .chain((parents) =>
    fc.record({ index: fc.constant(forestOf(parents)), disabled: fc.option(anyFlags(parents.length), { nil: undefined }) }),
  );

test("what ids a selection gives make the same selection again, in every mode", () => {
  fc.assert(
    fc.property(anyTree, fc.constantFrom("single", "multiple", "leaf", "cascade"), fc.array(fc.nat()), (rows, mode, picks) => {
      const tree: Selectable = { ...rows, mode };
      const given = picks.map((pick) => rows.index.idAt(pick % rows.index.size));
      let selection = selectionOf(tree, given);
      for (const pick of picks.slice(0, 3)) selection = select(tree, selection, pick % rows.index.size, pick % 2 === 0);
      assert.deepEqual(selectionOf(tree, idsOf(tree, selection)), selection);
    }),
  );
});

const carried = (mode: SelectionMode, ids: string, drawing: string) => {
  const [before, after] = [treeOf(mode), treeOf(mode, drawing)];
  return idsOf(after, carrySelection(before, of(before, ids), after)).join(" ");
};

test("multiple: rows that go are no longer selected, and rows that come are not", () => {
  assert.equal(carried("multiple", "hefeng west", "north\n  hefeng\n    new"), "hefeng");
});

test("cascade: a row that comes under one that is on is on, under a mixed one it is not", () => {
  assert.equal(carried("cascade", "south", "south\n  jinxi\n  nanji\n  new\n    newer\nnorth"), "south");
  assert.equal(carried("cascade", "jinxi", "south\n  jinxi\n  nanji\n  new"), "jinxi");
});

test("cascade: a row keeps its own mark wherever it moves", () => {
  assert.equal(carried("cascade", "jinxi", "north\n  jinxi\n  c\nsouth\n  nanji"), "jinxi");
  assert.equal(carried("cascade", "south", "south\n  jinxi\n  nanji\n  west"), "jinxi nanji");
});

test("cascade: when the rows that were off go, what is above is on", () => {
  assert.equal(carried("cascade", "jinxi", "south\n  jinxi\nwest"), "south");
});

test("leaf: a row that something comes under is no longer selected", () => {
  assert.equal(carried("leaf", "west yard-1", "west\n  new\nyard-1"), "yard-1");
});

test("single: the row stays selected wherever it moves", () => assert.equal(carried("single", "yard-1", "west\n  yard-1"), "yard-1"));
