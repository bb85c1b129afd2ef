import { emulateMedia, setViewport } from "@web/test-runner-commands";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { deepEqual, equal, frame, match, ok } from "../assert.ts";
import { hierarchyView } from "../fixtures.ts";
import { suite, teardown, test } from "../mocha.ts";
import { all, drawn, mount, one } from "../mount.ts";
import { goTo, grids, nameOf, names, press, row, rowsInSight, settled, tallTree, town, treeOf } from "./tree-on-page.ts";

/** As a browser prints: it tells first, and goes on at once. */
async function print(): Promise<void> {
  dispatchEvent(new Event("beforeprint"));
  await emulateMedia({ media: "print" });
  await frame();
}

async function printed(element: JinlinHierarchyTree): Promise<void> {
  await emulateMedia({ media: "screen" });
  dispatchEvent(new Event("afterprint"));
  await settled(element);
}

teardown(async () => {
  await emulateMedia({ media: "screen", colorScheme: "light" });
  await setViewport({ width: 900, height: 700 });
});

suite("a tree on paper", () => {
  test("has every row, those of closed branches too, at once when the browser says that it prints", async () => {
    const element = await treeOf(town);
    element.collapseAll();
    await drawn(element);
    dispatchEvent(new Event("beforeprint"));
    deepEqual(
      names(element),
      town.map(({ name }) => name),
    );
    equal(row(element, "城北街道").getAttribute("aria-expanded"), "true");
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    deepEqual(names(element), ["城北街道", "城南街道"]);
    equal(row(element, "城北街道").getAttribute("aria-expanded"), "false");
  });

  test("is whole, however tall: no row is cut off, and nothing scrolls", async () => {
    const element = await tallTree(grids(2, 1000));
    element.expandAll();
    await settled(element);
    await print();
    equal(all(element, ".row").length, 2002);
    const scroller = one(element, ".scroller");
    equal(getComputedStyle(scroller).overflowY, "visible");
    const rows = all(element, ".row");
    for (const at of [1, 500, 1500, 2001])
      ok(rows[at]!.getBoundingClientRect().top >= rows[at - 1]!.getBoundingClientRect().bottom - 1, `row ${at} is below the one before`);
    ok(element.getBoundingClientRect().height >= 2002 * 20, `${element.getBoundingClientRect().height} px`);
    const { bottom } = element.getBoundingClientRect();
    ok(rows.at(-1)!.getBoundingClientRect().bottom <= bottom + 1, "the last row is within the element");
    ok(document.documentElement.scrollHeight >= bottom, "and the page goes on that far");
    await printed(element);
    ok(all(element, ".row").length < 60);
    ok(rowsInSight(element).share > 0.98);
  });

  test("shows names in full, on as many lines as they take", async () => {
    const name = "内蒙古自治区驻城南办事处老旧家属院第一网格临时党支部".repeat(4);
    const element = await tallTree([...grids(1, 400), { id: "long", name }]);
    element.expandAll();
    await print();
    const shown = row(element, name).querySelector<HTMLElement>(".name")!;
    ok(shown.scrollWidth <= shown.clientWidth + 1, "not cut off");
    ok(shown.getBoundingClientRect().right <= innerWidth);
    await printed(element);
  });

  test("has no toolbar, no pager and no menu, and says of which day it is", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    await print();
    equal(getComputedStyle(one(element, ".toolbar")).display, "none");
    const day = all(element, ".printed").find((each) => /2026/.test(each.textContent))!;
    ok(getComputedStyle(day).display !== "none");
    await printed(element);
    ok(getComputedStyle(one(element, ".toolbar")).display !== "none");
    equal(getComputedStyle(day).display, "none");
  });

  test("that is narrowed prints what was found", async () => {
    const element = await treeOf(town);
    element.search("桂花");
    await settled(element);
    await goTo(element, "城北街道");
    await press(element, "ArrowLeft");
    await print();
    deepEqual(names(element), ["城北街道", "鹤山社区", "桂花苑", "桂花新村"]);
    await printed(element);
    deepEqual(names(element), ["城北街道"]);
  });

  test("that is shown in pages prints all of them", async () => {
    const element = await treeOf(grids(1, 600), { paged: true });
    await print();
    equal(all(element, ".row").length, 601);
    await printed(element);
  });

  test("stands afterwards where it stood before, and the keys where they were", async () => {
    const element = await tallTree(grids(10, 1000));
    element.expandAll();
    await settled(element);
    await goTo(element, "第1街道");
    await press(element, "End", "ArrowUp");
    const before = nameOf(rowsInSight(element).rows[0]!);
    await print();
    await printed(element);
    await frame();
    equal(nameOf(rowsInSight(element).rows[0]!), before);
    equal(nameOf(element.shadowRoot!.activeElement!), "第999网格");
  });

  test("of more rows than anyone prints says how many it left out", async () => {
    const element = await tallTree(grids(3, 10_000));
    dispatchEvent(new Event("beforeprint"));
    equal(all(element, ".row").length, 20_000);
    match(
      all(element, ".printed")
        .map((each) => each.textContent)
        .join(),
      /只打印前 20,000 行，共 30,003 行/,
    );
    dispatchEvent(new Event("afterprint"));
    await settled(element);
  });

  test("of exactly as many rows as are printed says nothing of others", async () => {
    const element = await tallTree(grids(1, 19_999));
    dispatchEvent(new Event("beforeprint"));
    equal(all(element, ".row").length, 20_000);
    equal(all(element, ".printed").length, 0);
    dispatchEvent(new Event("afterprint"));
    await settled(element);
  });

  test("whose menu is open does not print it", async () => {
    const element = await treeOf(town);
    await goTo(element, "桂花苑");
    await press(element, "Shift+F10");
    await print();
    const menu = element.shadowRoot!.querySelector("[role=menu]");
    ok(menu === null || getComputedStyle(menu).display === "none");
    await printed(element);
  });

  test("with columns has all of them on the paper, below their headings", async () => {
    await setViewport({ width: 700, height: 900 });
    const element = await mount("jinlin-hierarchy-tree", {
      view: hierarchyView(),
      columns: "code level holder since vacant missing members",
    });
    await settled(element);
    await print();
    for (const cell of all(element, ".cell"))
      ok(cell.getBoundingClientRect().right <= innerWidth + 1, `${cell.textContent.trim()} ends at ${cell.getBoundingClientRect().right}`);
    await printed(element);
  });
});
