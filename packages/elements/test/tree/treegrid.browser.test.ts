import { deepEqual, equal, ok } from "../assert.ts";
import { hierarchyView } from "../fixtures.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one } from "../mount.ts";
import {
  click,
  focused,
  goTo,
  grids,
  heard,
  names,
  press,
  propertyOf,
  row,
  rowsInSight,
  settled,
  tallTree,
  town,
  townWith,
  treeOf,
} from "./tree-on-page.ts";

const columns = [{ id: "homes", name: "户数" }, "members", { id: "phone", name: "电话", size: 11 }];
const nodes = townWith({ 桂花苑: { cells: { homes: 412, phone: "138****0001" } }, 南苑: { cells: { homes: 96 } } });
const grid = () => treeOf(nodes, { columns });
const column = (element: Element) => element.shadowRoot!.activeElement?.getAttribute("data-cell");

suite("a tree with columns", () => {
  test("is a treegrid with headings, rows and cells, numbered among all that show", async () => {
    const element = await grid();
    const table = one(element, "[role=treegrid]");
    equal(table.getAttribute("aria-rowcount"), String(town.length + 1));
    equal(table.getAttribute("aria-colcount"), "4");
    deepEqual(
      all(element, "[role=columnheader]").map((head) => head.textContent),
      ["名称", "户数", "下辖", "电话"],
    );
    equal(one(element, ".head").getAttribute("aria-rowindex"), "1");
    deepEqual(
      all(element, ".row").map((each) => each.getAttribute("aria-rowindex")),
      names(element).map((_, at) => String(at + 2)),
    );
    deepEqual(
      [...row(element, "桂花苑").querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent.trim()),
      ["桂花苑", "412", "", "138****0001"],
    );
    deepEqual(
      [...row(element, "鹤山社区").querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent.trim()),
      ["鹤山社区", "", "3", ""],
    );
  });

  test("is heard as rows with levels and positions, column headings and cells", async () => {
    await grid();
    const rows = (await heard("row")).filter((node) => propertyOf(node, "level") !== undefined);
    deepEqual(
      rows.slice(0, 3).map((node) => [propertyOf(node, "level"), propertyOf(node, "expanded")]),
      [
        [1, true],
        [2, true],
        [3, undefined],
      ],
    );
    equal((await heard("columnheader")).length, 4);
    equal((await heard("gridcell")).length, 4 * town.length);
    equal((await heard("treegrid")).length, 1);
  });

  test("has each cell under its heading", async () => {
    const element = await grid();
    const heads = all(element, "[role=columnheader]").map((head) => Math.round(head.getBoundingClientRect().left));
    for (const name of ["城北街道", "桂花苑"])
      deepEqual(
        [...row(element, name).querySelectorAll("[role=gridcell]")].map((cell) => Math.round(cell.getBoundingClientRect().left)),
        heads,
      );
  });

  test("aligns numbers at the end", async () => {
    const element = await grid();
    equal(getComputedStyle(row(element, "桂花苑").querySelector("[data-cell='1']")!).justifyContent, "flex-end");
    equal(getComputedStyle(row(element, "桂花苑").querySelector("[data-cell='3']")!).justifyContent, "normal");
  });

  for (const [title, from, keys, name, cell] of [
    ["Right opens a closed row first", "城北街道", ["ArrowLeft", "ArrowRight"], "城北街道", null],
    ["Right on an open row goes into its first cell", "城北街道", ["ArrowRight"], "城北街道", "0"],
    ["Right on an end row goes into its first cell", "桂花苑", ["ArrowRight"], "桂花苑", "0"],
    ["Right goes from cell to cell and stops at the last", "桂花苑", Array(6).fill("ArrowRight"), "桂花苑", "3"],
    ["Left goes back to the row, from its first cell", "桂花苑", ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"], "桂花苑", null],
    ["Left on the row goes on as in a tree", "桂花苑", ["ArrowRight", "ArrowLeft", "ArrowLeft"], "鹤山社区", null],
    ["Down and Up stay in the column", "桂花苑", ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowUp"], "鹤山社区", "1"],
    ["Home goes to the row's first cell", "桂花苑", ["ArrowRight", "End", "Home"], "桂花苑", "0"],
    ["End goes to the row's last cell", "桂花苑", ["ArrowRight", "End"], "桂花苑", "3"],
    ["Control and End goes to the last row in the same column", "桂花苑", ["ArrowRight", "ArrowRight", "Control+End"], "东门社区", "1"],
    ["Control and Home goes to the first row in the same column", "桂花苑", ["ArrowRight", "ArrowRight", "Control+Home"], "城北街道", "1"],
    ["Home and End on a row go to the first and last row", "桂花苑", ["Home", "End"], "东门社区", null],
  ] as const)
    test(title, async () => {
      const element = await grid();
      await goTo(element, from);
      await press(element, ...keys);
      equal(focused(element), name);
      equal(column(element) ?? null, cell);
    });

  test("Enter in a cell picks its row, and the focus stays in the cell", async () => {
    const element = await grid();
    await goTo(element, "桂花苑");
    await press(element, "ArrowRight", "ArrowRight", "Enter");
    equal(element.selected, "桂花苑");
    equal(column(element), "1");
  });

  test("a cell that keys went to is outlined", async () => {
    const element = await grid();
    await goTo(element, "桂花苑");
    await press(element, "ArrowRight");
    equal(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle, "solid");
  });

  test("Tab goes in to one row and out again", async () => {
    const element = await grid();
    const after = document.createElement("button");
    document.body.append(after);
    one(element, ".menu").focus();
    await press(element, "Tab");
    equal(focused(element), "城北街道");
    await press(element, "Tab");
    equal(document.activeElement, after);
  });

  test("a click in a cell puts the keys there", async () => {
    const element = await grid();
    await click(element, row(element, "桂花苑").querySelector("[data-cell='1']")!);
    await press(element, "ArrowDown");
    equal(focused(element), "桂花新村");
    equal(element.selected, "桂花苑");
  });

  test("knows columns of its own: code, level, holder, since when, and what is vacant or missing below", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView(), columns: "code level holder since vacant missing" });
    await settled(element);
    deepEqual(
      [...row(element, "城北街道大工委").querySelectorAll("[part=cell]")].map((cell) => cell.textContent),
      ["350000001", "街道大工委", "林建国", "2024年3月1日", "1", "1"],
    );
    equal(row(element, "城北街道大工委").querySelector(".holder")?.textContent?.trim() ?? "", "", "the holder is not said twice");
  });

  test("becomes a tree again when the page wants no columns, and keeps what is open and where the keys are", async () => {
    const element = await grid();
    await goTo(element, "溪山社区");
    await press(element, "ArrowLeft");
    element.columns = undefined;
    await drawn(element);
    equal(element.shadowRoot!.querySelector("[role=treegrid]"), null);
    equal(row(element, "溪山社区").getAttribute("aria-expanded"), "false");
    equal(row(element, "溪山社区").getAttribute("tabindex"), "0");
  });

  test("of a hundred thousand rows has those in sight in the document, its heading on top, and reaches the last", async () => {
    const element = await tallTree(grids(10, 10_000), { columns: "members" });
    await settled(element);
    element.expandAll();
    await drawn(element);
    await goTo(element, "第1街道");
    await press(element, "End");
    equal(focused(element), "第10000网格");
    equal(element.shadowRoot!.activeElement!.getAttribute("aria-rowindex"), "100011");
    const head = one(element, ".head").getBoundingClientRect();
    equal(Math.round(head.top), Math.round(one(element, ".scroller").getBoundingClientRect().top));
    ok(rowsInSight(element).share > 0.98, `${rowsInSight(element).share}`);
    ok(element.shadowRoot!.activeElement!.getBoundingClientRect().bottom <= one(element, ".scroller").getBoundingClientRect().bottom + 1);
    await press(element, "Home");
    equal(focused(element), "第1街道");
    ok(element.shadowRoot!.activeElement!.getBoundingClientRect().top >= head.bottom - 1, "not behind the heading");
  });
});
