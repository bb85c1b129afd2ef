import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyTree } from "../../test/any-tree.ts";
import { buildHierarchy } from "./build-hierarchy.ts";

const rows = [
  { id: "street", parentId: null },
  { id: "east", parentId: "street" },
  { id: "grid-1", parentId: "east" },
  { id: "grid-2", parentId: "east" },
  { id: "west", parentId: "street" },
];
const town = buildHierarchy(rows);

test("a community knows its street, its grids and how deep it stands", () => {
  assert.equal(town.parent("east"), "street");
  assert.deepEqual(town.children("east"), ["grid-1", "grid-2"]);
  assert.equal(town.childCount("east"), 2);
  assert.equal(town.depth("east"), 1);
});

test("the street is under nobody", () => {
  assert.equal(town.parent("street"), undefined);
  assert.deepEqual(town.ancestors("street"), []);
  assert.equal(town.depth("street"), 0);
});

test("a grid is under its community and its street, but not under itself or the community next door", () => {
  const above = ["street", "east", "grid-1", "grid-2", "west"].filter((id) => town.isUnder("grid-1", id));
  assert.deepEqual(above, ["street", "east"]);
});

test("a tree that shows a window of rows finds its way by index", () => {
  const shown = Array.from({ length: town.size }, (_, index) => [town.idAt(index), town.depthAt(index), town.positionAt(index)]);
  assert.deepEqual(shown, [
    ["street", 0, 0],
    ["east", 1, 0],
    ["grid-1", 2, 0],
    ["grid-2", 2, 1],
    ["west", 1, 1],
  ]);
});

test("a collapsed community is passed over by going to its end", () => assert.equal(town.idAt(town.endAt(town.indexOf("east"))), "west"));

test("who is not in the town is not found", () => {
  assert.equal(town.has("north"), false);
  for (const ask of [() => town.indexOf("north"), () => town.children("north"), () => town.isUnder("grid-1", "north")])
    assert.throws(ask, RangeError);
});

test("an index or row that is not there is refused", () => {
  for (const at of [-1, 5, 0.5, Number.NaN]) {
    for (const ask of [
      () => town.idAt(at),
      () => town.rowAt(at),
      () => town.indexOfRow(at),
      () => town.parentAt(at),
      () => town.endAt(at),
      () => town.depthAt(at),
      () => town.childCountAt(at),
      () => town.positionAt(at),
      () => town.firstChildAt(at),
      () => town.nextSiblingAt(at),
      () => town.isUnderAt(at, 0),
      () => town.isUnderAt(0, at),
    ])
      assert.throws(ask, RangeError);
  }
});

test("id, row and index of a member lead to one another", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      assert.equal(town.size, rows.length);
      for (const [row, { id }] of rows.entries()) {
        const index = town.indexOf(id);
        assert.deepEqual([town.idAt(index), town.rowAt(index), town.indexOfRow(row), town.has(id)], [id, row, index, true]);
      }
    }),
  ));

test("every member is in the interval of its parent, right behind it or behind a sibling", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      for (let index = 1; index < town.size; index++) {
        const parent = town.parentAt(index);
        assert.ok(parent < index && town.endAt(index) <= town.endAt(parent));
        assert.ok(index === parent + 1 || town.endAt(siblingBefore(town, index)) === index);
      }
    }),
  ));

test("to be under somebody is to have them among one's ancestors", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      for (const { id } of rows) {
        const above = new Set(town.ancestors(id));
        for (const other of rows) assert.equal(town.isUnder(id, other.id), above.has(other.id));
      }
    }),
  ));

test("a subtree is its top and the subtrees of the children, in their order", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      for (const { id } of rows) assert.deepEqual(town.subtree(id), [id, ...town.children(id).flatMap((child) => town.subtree(child))]);
    }),
  ));

test("depth, child count and position say what walking says", () =>
  fc.assert(
    fc.property(anyTree, (rows) => {
      const town = buildHierarchy(rows);
      for (const { id } of rows) {
        const children = town.children(id);
        assert.equal(town.depth(id), town.ancestors(id).length);
        assert.equal(town.childCount(id), children.length);
        assert.deepEqual(
          children.map((child) => town.positionAt(town.indexOf(child))),
          [...children.keys()],
        );
      }
    }),
  ));

test("streets side by side are siblings without a parent", () => {
  const streets = buildHierarchy(
    ["east", "middle", "west"].map((id) => ({ id, parentId: null })),
    { roots: "many" },
  );
  assert.deepEqual(
    [0, 1, 2].map((index) => streets.positionAt(index)),
    [0, 1, 2],
  );
  assert.deepEqual(
    [0, 1, 2].map((index) => streets.nextSiblingAt(index)),
    [1, 2, -1],
  );
  assert.equal(streets.isUnder("west", "east"), false);
});

function siblingBefore(town: ReturnType<typeof buildHierarchy>, index: number): number {
  let sibling = town.firstChildAt(town.parentAt(index));
  while (town.nextSiblingAt(sibling) !== index) sibling = town.nextSiblingAt(sibling);
  return sibling;
}
