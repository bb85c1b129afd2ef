import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { deepEqual, equal } from "../assert.ts";
import { rowsOf } from "../forest.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one } from "../mount.ts";
import { goTo, grids, heard, names, press, propertyOf, row, settled, tallTree, town, treeOf } from "./tree-on-page.ts";

const seven = rowsOf(`
城北街道
  鹤山社区
    甲
    乙
    丙
    丁
    戊
    己
    庚
  溪山社区
城南街道
`).map(({ id, parentId, name }) => ({ id, parentId, name }));

/** Each row as a screen reader would say it: its name and level of the accessibility tree, which does not give the rest; that is of the row. */
async function readOut(element: JinlinHierarchyTree, roles = ["treeitem"]): Promise<string[]> {
  const items = (await heard(...roles)).filter((node) => propertyOf(node, "level") !== undefined);
  const rows = all(element, ".row");
  equal(items.length, rows.length);
  return items.map((node, at) => {
    const row = rows[at]!;
    const expanded = propertyOf(node, "expanded");
    const words = [
      node.name?.value ?? "",
      ...(expanded === undefined ? [] : [expanded === true ? "expanded" : "collapsed"]),
      ...(propertyOf(node, "selected") === true ? ["selected"] : []),
      `level ${propertyOf(node, "level")}`,
      `item ${row.getAttribute("aria-posinset")} of ${row.getAttribute("aria-setsize")}`,
    ];
    return words.join(", ");
  });
}

suite("what is read out", () => {
  test("of each row is its name, whether it is open or selected, its level, and which it is of how many", async () => {
    const element = await treeOf(seven, { selected: "丙" });
    deepEqual(await readOut(element), [
      "城北街道, expanded, level 1, item 1 of 2",
      "鹤山社区, expanded, level 2, item 1 of 2",
      "甲, level 3, item 1 of 7",
      "乙, level 3, item 2 of 7",
      "丙, selected, level 3, item 3 of 7",
      "丁, level 3, item 4 of 7",
      "戊, level 3, item 5 of 7",
      "己, level 3, item 6 of 7",
      "庚, level 3, item 7 of 7",
      "溪山社区, level 2, item 2 of 2",
      "城南街道, level 1, item 2 of 2",
    ]);
  });

  test("counts what is left of a narrowed tree", async () => {
    const element = await treeOf(seven);
    element.search("丁");
    await settled(element);
    deepEqual(await readOut(element), [
      "城北街道, expanded, level 1, item 1 of 1",
      "鹤山社区, expanded, level 2, item 1 of 1",
      "丁, level 3, item 1 of 1",
    ]);
  });

  test("follows what opens, closes and comes", async () => {
    const element = await treeOf(seven);
    await goTo(element, "鹤山社区");
    await press(element, "ArrowLeft");
    equal((await readOut(element))[1], "鹤山社区, collapsed, level 2, item 1 of 2");
    element.nodes = [...seven, { id: "new", parentId: "城北街道", name: "新社区" }];
    await drawn(element);
    deepEqual((await readOut(element)).slice(1, 4), [
      "鹤山社区, collapsed, level 2, item 1 of 3",
      "溪山社区, level 2, item 2 of 3",
      "新社区, level 2, item 3 of 3",
    ]);
  });

  test("is right far down in a window on a long tree, and of the row kept out of sight", async () => {
    const element = await tallTree(grids(1, 5000));
    element.expandAll();
    await settled(element);
    await goTo(element, "第3网格");
    one(element, ".scroller").scrollTop = 80_000;
    await settled(element);
    await settled(element);
    const read = await readOut(element);
    equal(read[0], "第3网格, level 2, item 3 of 5000");
    deepEqual(
      read,
      names(element).map((name) => `${name}, level 2, item ${name.replace(/\D/g, "")} of 5000`),
    );
  });

  test("of a treegrid is the same for its rows", async () => {
    const element = await treeOf(seven, { columns: "members" });
    await settled(element);
    const read = await readOut(element, ["row"]);
    equal(read.length, seven.length);
    equal(read[3]!.replace(/^[^,]*, /, ""), "level 3, item 2 of 7");
  });

  test("has no row twice: signs, boxes and arrows say nothing of their own", async () => {
    const element = await treeOf(town, { selection: "cascade", selectedIds: ["桂花苑"] });
    deepEqual(
      (await heard("treeitem")).map(({ name }) => name?.value),
      names(element),
    );
    equal((await heard("img", "image")).length, 0);
  });

  test("is the tree by its name, its search and its controls by theirs, in the language of the page", async () => {
    await mount("jinlin-hierarchy-tree", { nodes: grids(1, 300), label: "District", selection: "multiple" }, { lang: "en" });
    deepEqual(
      (await heard("tree")).map(({ name }) => name?.value),
      ["District"],
    );
    deepEqual(
      (await heard("searchbox", "button")).map(({ name }) => name?.value),
      ["Search names, codes, heads", "Select all", "Pages", "Menu"],
    );
  });

  test("says of the keys where they are", async () => {
    const element = await treeOf(town);
    await goTo(element, "桂花苑");
    const [focusedNode] = (await heard("treeitem")).filter((node) => propertyOf(node, "focused") === true);
    equal(focusedNode?.name?.value, "桂花苑");
    equal(row(element, "桂花苑").tabIndex, 0);
  });
});
