import assert from "node:assert/strict";
import { test } from "node:test";
import { soundOutline } from "../hierarchy-tree/outline.ts";
import * as search from "../hierarchy-tree/tree-search.ts";
import { PickerTree } from "./picker-tree.ts";

const nodes = [
  { id: "county", name: "示例区" },
  { id: "heshan", parentId: "county", name: "鹤山社区", code: "0201" },
  { id: "guixi", parentId: "county", name: "桂溪社区", code: "0202" },
  { id: "g-1", parentId: "heshan", name: "第一网格", code: "020101" },
  { id: "g-2", parentId: "heshan", name: "老街网格", code: "020102" },
  { id: "g-3", parentId: "guixi", name: "第一网格", code: "020201" },
];
function treeOf(ids: readonly string[], multiple = true): PickerTree {
  const tree = new PickerTree(soundOutline(nodes)!, multiple);
  tree.fit(ids);
  return tree;
}
const at = (tree: PickerTree, id: string) => tree.outline.index.indexOf(id);
const marks = (tree: PickerTree) => nodes.map(({ id }) => tree.markOf(at(tree, id))).join("");

test("a place is on when all its grids are, and mixed when some are", () => {
  assert.equal(marks(treeOf([])), "000000");
  assert.equal(marks(treeOf(["g-1"])), "220100");
  assert.equal(marks(treeOf(["g-1", "g-2"])), "210110");
  assert.equal(marks(treeOf(["g-1", "g-2", "g-3"])), "111111");
});

test("of one, no place is on", () => assert.equal(marks(treeOf(["g-1"], false)), "000100"));

test("a place chosen is its grids, and taken out they go", () => {
  const tree = treeOf(["g-3"]);
  assert.deepEqual(tree.toggled(at(tree, "heshan")), ["g-1", "g-2", "g-3"]);
  tree.fit(["g-1", "g-2", "g-3"]);
  assert.deepEqual(tree.toggled(at(tree, "heshan")), ["g-3"]);
});

test("a place in part becomes whole", () => {
  const tree = treeOf(["g-1"]);
  assert.deepEqual(tree.toggled(at(tree, "heshan")), ["g-1", "g-2"]);
});

test("of a narrowed place only what was found goes along", () => {
  const tree = treeOf([]);
  tree.narrow("第一", search);
  assert.equal(tree.found, 2);
  assert.deepEqual(tree.toggled(at(tree, "heshan")), ["g-1"]);
  assert.deepEqual(tree.withFound(), ["g-1", "g-3"]);
});

test("a place that was found brings its grids", () => {
  const tree = treeOf(["g-3"]);
  tree.narrow("hs", search);
  assert.equal(tree.found, 2);
  assert.deepEqual(tree.withFound(), ["g-1", "g-2", "g-3"]);
});

test("the only grid found is told", () => {
  const tree = treeOf([]);
  assert.equal(tree.onlyFound, -1);
  tree.narrow("ljwg", search);
  assert.equal(tree.onlyFound, at(tree, "g-2"));
  tree.narrow("020", search);
  assert.equal(tree.onlyFound, -1);
});

test("the fewest chips say what is chosen; an id that is no grid is one of them, and stays until it is taken away", () => {
  const tree = treeOf(["ended", "g-1", "g-2", "heshan"]);
  assert.deepEqual(tree.strangers, ["ended", "heshan"]);
  assert.deepEqual(
    tree.chips.map(({ id, count }) => [id, count]),
    [
      ["ended", 1],
      ["heshan", 1],
      ["heshan", 2],
    ],
  );
  assert.deepEqual(tree.without(tree.chips[2]!), ["ended", "heshan"]);
  assert.deepEqual(tree.without(tree.chips[0]!), ["g-1", "g-2", "heshan"]);
  assert.deepEqual(tree.none(), []);
});

test("how many of a place's grids are chosen", () => {
  const tree = treeOf(["g-1", "g-3"]);
  assert.deepEqual(tree.shareOf(at(tree, "county")), { chosen: 2, all: 3 });
  assert.deepEqual(tree.shareOf(at(tree, "heshan")), { chosen: 1, all: 2 });
});

test("a pasted code of a place stands for its grids, and what was chosen stays", () => {
  const tree = treeOf(["g-3"]);
  const { ids, count, read } = tree.pasted("0201 020101 77");
  assert.deepEqual(ids, ["g-1", "g-2", "g-3"]);
  assert.equal(count, 2);
  assert.deepEqual(read.unknown, ["77"]);
  assert.equal(marks(tree), "201001", "nothing is chosen yet");
});
