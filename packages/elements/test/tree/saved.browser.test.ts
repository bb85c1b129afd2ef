import type { TreeSaved } from "../../src/hierarchy-tree/tree-saved.ts";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { deepEqual, equal, frame, ok } from "../assert.ts";
import { hierarchyView } from "../fixtures.ts";
import { suite, test } from "../mocha.ts";
import { mount, one } from "../mount.ts";
import { ScriptedSource, held } from "../scripted-source.ts";
import type { HierarchyView } from "@jinlin/core";
import { click, focused, goTo, grids, nameOf, names, press, row, rowsInSight, settled, tallTree, town, treeOf } from "./tree-on-page.ts";

/** As a page keeps it: as text. */
const kept = (element: JinlinHierarchyTree): TreeSaved => JSON.parse(JSON.stringify(element.saveState())) as TreeSaved;

suite("what a reader has done to a tree", () => {
  test("is there again in another element: what is open, picked, and where the keys are", async () => {
    const first = await treeOf(town);
    await click(first, row(first, "溪山社区").querySelector(".toggle")!);
    await click(first, row(first, "南苑"));
    const saved = kept(first);
    first.remove();
    const second = await treeOf(town);
    second.restoreState(saved);
    await settled(second);
    equal(row(second, "溪山社区").getAttribute("aria-expanded"), "false");
    equal(row(second, "鹤山社区").getAttribute("aria-expanded"), "true");
    equal(second.selected, "南苑");
    equal(row(second, "南苑").getAttribute("tabindex"), "0");
  });

  test("is plain data that names what is open, selected and narrowed", async () => {
    const element = await treeOf(town, { selection: "multiple", selectedIds: ["桂花苑", "南苑"] });
    await goTo(element, "城北街道");
    await press(element, "ArrowLeft");
    const { open, selected, filter, active, top } = kept(element);
    deepEqual(open, ["鹤山社区", "溪山社区", "城南街道", "南门社区"]);
    deepEqual(selected, ["桂花苑", "南苑"]);
    deepEqual(filter, {});
    equal(active, "城北街道");
    equal(top, "城北街道");
  });

  test("holds several selected rows and whole branches", async () => {
    for (const [selection, ids] of [
      ["multiple", ["桂花苑", "南苑"]],
      ["cascade", ["鹤山社区", "南苑"]],
    ] as const) {
      const saved = kept(await treeOf(town, { selection, selectedIds: ids }));
      const element = await treeOf(town, { selection });
      element.restoreState(saved);
      await settled(element);
      deepEqual(element.selectedIds, ids);
    }
  });

  test("holds what the tree is narrowed to, and the whole tree is open as it was once that is taken away", async () => {
    const first = await treeOf(town);
    await goTo(first, "城南街道");
    await press(first, "ArrowLeft");
    first.search("桂花");
    await settled(first);
    const second = await treeOf(town);
    second.restoreState(kept(first));
    await settled(second);
    deepEqual(names(second), ["城北街道", "鹤山社区", "桂花苑", "桂花新村"]);
    equal(one<HTMLInputElement>(second, "input[type=search]").value, "桂花");
    second.search("");
    await settled(second);
    equal(row(second, "城南街道").getAttribute("aria-expanded"), "false");
  });

  test("holds the row at the top of a long tree, to the pixel", async () => {
    const first = await tallTree(grids(10, 10_000));
    first.expandAll();
    await settled(first);
    one(first, ".scroller").scrollTop = 1_234_567;
    await frame();
    await frame();
    const sight = (element: JinlinHierarchyTree) => {
      const [top] = rowsInSight(element).rows;
      const offset = top!.getBoundingClientRect().top - one(element, ".scroller").getBoundingClientRect().top;
      return `${nameOf(top!)} ${Math.round(offset)}`;
    };
    const before = sight(first);
    const saved = kept(first);
    first.remove();
    const second = await tallTree(grids(10, 10_000));
    second.restoreState(saved);
    await settled(second);
    await frame();
    equal(sight(second), before);
    ok(rowsInSight(second).share > 0.98);
  });

  test("leaves out rows that are gone, and holds for the others", async () => {
    const first = await treeOf(town);
    await click(first, row(first, "溪山社区").querySelector(".toggle")!);
    await goTo(first, "南苑");
    const saved = kept(first);
    first.remove();
    const element = await treeOf(town.filter(({ id }) => !["南苑", "鹤山社区", "桂花苑", "桂花新村", "溪畔小区"].includes(id)));
    element.restoreState(saved);
    await settled(element);
    deepEqual(names(element), ["城北街道", "溪山社区", "城南街道", "南门社区", "东门社区"]);
    equal(element.shadowRoot!.querySelectorAll(".row[tabindex='0']").length, 1);
  });

  test("is restored as soon as the rows are there", async () => {
    const first = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    await click(first, row(first, "鹤山社区大党委").querySelector(".toggle")!);
    const saved = kept(first);
    first.remove();
    const { answer, waiting } = held<HierarchyView>();
    const element = await mount("jinlin-hierarchy-tree", { slice: "command" }, { source: new ScriptedSource({ hierarchy: answer }) });
    equal(element.saveState(), undefined);
    element.restoreState(saved);
    await settled(element);
    waiting[0]!.resolve(hierarchyView());
    await frame();
    await settled(element);
    equal(row(element, "鹤山社区大党委").getAttribute("aria-expanded"), "false");
    ok(names(element).includes("溪畔小区党支部"));
  });

  test("takes no focus from elsewhere on the page", async () => {
    const first = await treeOf(town);
    await goTo(first, "南苑");
    const saved = kept(first);
    const element = await treeOf(town);
    element.restoreState(saved);
    await settled(element);
    equal(focused(first), "南苑");
  });

  test("in pages is on the page where one was", async () => {
    const first = await treeOf(grids(1, 1000), { paged: true });
    first.expandAll();
    await settled(first);
    await goTo(first, "第1街道");
    await press(first, "End");
    const saved = kept(first);
    first.remove();
    const second = await treeOf(grids(1, 1000), { paged: true });
    second.restoreState(saved);
    await settled(second);
    ok(names(second).includes("第1000网格"), names(second).slice(0, 2).join());
  });

  test("that was narrowed and scrolled stands at the same row again", async () => {
    const first = await tallTree(grids(10, 1000));
    first.search("网格");
    await settled(first);
    one(first, ".scroller").scrollTop = 100_000;
    await frame();
    await frame();
    const before = nameOf(rowsInSight(first).rows[0]!);
    const saved = kept(first);
    first.remove();
    const second = await tallTree(grids(10, 1000));
    second.restoreState(saved);
    await settled(second);
    await settled(second);
    equal(nameOf(rowsInSight(second).rows[0]!), before);
  });

  test("with branches that were brought has them brought again", async () => {
    const childrenOf = async (id: string | null) => (id === "a" ? [{ id: "b", name: "鹤山社区" }] : []);
    const nodes = [{ id: "a", name: "城北街道", hasChildren: true }];
    const first = await treeOf(nodes, { childrenOf });
    await goTo(first, "城北街道");
    await press(first, "ArrowRight");
    await settled(first);
    const saved = kept(first);
    deepEqual(saved.open, ["a"]);
    first.remove();
    const second = await treeOf(nodes, { childrenOf });
    second.restoreState(saved);
    await settled(second);
    await settled(second);
    deepEqual(names(second), ["城北街道", "鹤山社区"]);
  });
});
