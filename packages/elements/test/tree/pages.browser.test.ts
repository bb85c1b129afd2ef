import { deepEqual, equal, match, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, one } from "../mount.ts";
import { click, focused, goTo, grids, nameOf, names, press, row, said, settled, treeOf, town } from "./tree-on-page.ts";

/** 1,001 rows in all: six pages of 200, the last with one row. */
async function pages() {
  const element = await treeOf(grids(1, 1000), { paged: true });
  element.expandAll();
  await settled(element);
  return element;
}
const page = (element: Element) => one(element, ".pager span").textContent;

suite("a long tree in pages", () => {
  test("has a page of rows in the document, all in the flow, and says which page it is", async () => {
    const element = await pages();
    equal(all(element, ".row").length, 200);
    equal(page(element), "第 1 页，共 6 页");
    equal(one(element, ".pager").getAttribute("aria-label"), "分页");
    ok(!one(element, ".scroller").classList.contains("windowed"));
    equal(names(element).at(-1), "第199网格");
    equal(row(element, "第199网格").getAttribute("aria-posinset"), "199");
    equal(row(element, "第199网格").getAttribute("aria-setsize"), "1000");
  });

  test("goes on and back by the buttons, and says where it is", async () => {
    const element = await pages();
    await click(element, one(element, ".pager .next"));
    equal(nameOf(all(element, ".row")[0]!), "第200网格");
    equal(said(element), "第 2 页，共 6 页");
    await click(element, one(element, ".pager .previous"));
    equal(nameOf(all(element, ".row")[0]!), "第1街道");
    equal(said(element), "第 1 页，共 6 页");
  });

  test("has buttons that do nothing at the ends, and say so", async () => {
    const element = await pages();
    equal(one(element, ".pager .previous").getAttribute("aria-disabled"), "true");
    await click(element, one(element, ".pager .previous"));
    equal(page(element), "第 1 页，共 6 页");
    for (let at = 0; at < 5; at++) await click(element, one(element, ".pager .next"));
    equal(page(element), "第 6 页，共 6 页");
    deepEqual(names(element), ["第1000网格"]);
    equal(one(element, ".pager .next").getAttribute("aria-disabled"), "true");
  });

  test("has keys that go from page to page", async () => {
    const element = await pages();
    await goTo(element, "第199网格");
    await press(element, "ArrowDown");
    equal(focused(element), "第200网格");
    equal(page(element), "第 2 页，共 6 页");
    await press(element, "ArrowUp");
    equal(focused(element), "第199网格");
    equal(page(element), "第 1 页，共 6 页");
    await press(element, "End");
    equal(focused(element), "第1000网格");
    equal(page(element), "第 6 页，共 6 页");
    await press(element, "ArrowLeft");
    equal(focused(element), "第1街道");
    equal(page(element), "第 1 页，共 6 页");
  });

  test("has one row for Tab on every page", async () => {
    const element = await pages();
    for (let at = 0; at < 3; at++) {
      await click(element, one(element, ".pager .next"));
      equal(all(element, ".row[tabindex='0']").length, 1);
    }
  });

  test("goes to the page of a match, of a revealed row, and back to the first when it is narrowed", async () => {
    const element = await pages();
    element.reveal("s1-777");
    await settled(element);
    equal(page(element), "第 4 页，共 6 页");
    element.search("网格");
    await settled(element);
    equal(page(element), "第 1 页，共 6 页");
    element.goToMatch(-1);
    await settled(element);
    ok(names(element).includes(one(element, ".row[tabindex='0'] .name").textContent));
  });

  test("counts its rows through all pages for a treegrid", async () => {
    const element = await pages();
    element.columns = "members";
    await settled(element);
    await click(element, one(element, ".pager .next"));
    equal(row(element, "第200网格").getAttribute("aria-rowindex"), "202");
    equal(one(element, "[role=treegrid]").getAttribute("aria-rowcount"), "1002");
  });

  test("is asked for by a button of the toolbar that says whether it is on, and back again", async () => {
    const element = await treeOf(grids(1, 1000));
    element.expandAll();
    await settled(element);
    const button = one(element, ".pages");
    equal(button.getAttribute("aria-pressed"), "false");
    match(button.title, /读屏/);
    await goTo(element, "第1街道");
    await press(element, "End");
    await click(element, one(element, ".pages"));
    equal(element.hasAttribute("paged"), true);
    equal(one(element, ".pages").getAttribute("aria-pressed"), "true");
    equal(page(element), "第 6 页，共 6 页");
    await click(element, one(element, ".pages"));
    equal(element.paged, false);
    ok(one(element, ".scroller").classList.contains("windowed"));
    ok(names(element).includes("第1000网格"), "where one was is in sight");
  });

  test("that becomes shorter than the page one is on shows rows, and says which page it is", async () => {
    const element = await pages();
    for (let at = 0; at < 5; at++) await click(element, one(element, ".pager .next"));
    element.nodes = grids(1, 500);
    await settled(element);
    ok(all(element, ".row").length > 0);
    match(page(element), /^第 [123] 页，共 3 页$/);
  });

  test("needs no pages while it is short, and no button for them", async () => {
    const element = await treeOf(town);
    equal(element.shadowRoot!.querySelector(".pages"), null);
    element.paged = true;
    await drawn(element);
    equal(element.shadowRoot!.querySelector(".pager"), null);
  });
});
