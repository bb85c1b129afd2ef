import { deepEqual, equal, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, one } from "../mount.ts";
import { focused, goTo, names, press, row, selectedAre, tallTree, grids, town, townWith, treeOf } from "./tree-on-page.ts";

suite("the keys of the APG tree view where several rows can be selected", () => {
  const several = () => treeOf(town, { selection: "multiple" });

  test("say that several can be, and of each row whether it is", async () => {
    const element = await several();
    equal(one(element, "[role=tree]").getAttribute("aria-multiselectable"), "true");
    equal(all(element, "[role=treeitem][aria-selected=false]").length, town.length);
    equal(all(element, "[aria-checked]").length, 0);
  });

  for (const [title, from, keys, to, ids] of [
    ["arrows go without selecting", "桂花苑", ["ArrowDown", "ArrowUp", "ArrowUp"], "鹤山社区", []],
    ["Space selects the row", "桂花苑", ["Space"], "桂花苑", ["桂花苑"]],
    ["Space again takes it out", "桂花苑", ["Space", "Space"], "桂花苑", []],
    ["Space adds to what is selected", "桂花苑", ["Space", "ArrowDown", "Space"], "桂花新村", ["桂花苑", "桂花新村"]],
    ["Shift and Down goes on and selects", "桂花苑", ["Shift+ArrowDown", "Shift+ArrowDown"], "溪畔小区", ["桂花新村", "溪畔小区"]],
    ["Shift and Up goes back and selects", "桂花苑", ["Shift+ArrowUp"], "鹤山社区", ["鹤山社区"]],
    ["Shift and an arrow takes out a row that is selected", "桂花苑", ["Shift+ArrowDown", "ArrowUp", "Shift+ArrowDown"], "桂花新村", []],
    [
      "Shift and Space selects from the row changed last",
      "桂花苑",
      ["Space", "ArrowDown", "ArrowDown", "Shift+Space"],
      "溪畔小区",
      ["桂花苑", "桂花新村", "溪畔小区"],
    ],
    ["Shift and Space selects upwards too", "溪畔小区", ["Space", "ArrowUp", "Shift+Space"], "桂花新村", ["桂花新村", "溪畔小区"]],
    [
      "Control, Shift and Home selects up to the first row",
      "桂花苑",
      ["Space", "Control+Shift+Home"],
      "城北街道",
      ["城北街道", "鹤山社区", "桂花苑"],
    ],
    ["Control, Shift and End selects down to the last row", "南苑", ["Space", "Control+Shift+End"], "东门社区", ["南苑", "东门社区"]],
    ["Enter picks the row alone", "桂花苑", ["Space", "ArrowDown", "Enter"], "桂花新村", ["桂花新村"]],
  ] as const)
    test(title, async () => {
      const element = await several();
      await goTo(element, from);
      await press(element, ...keys);
      equal(focused(element), to);
      selectedAre(element, ids);
    });

  test("Control and A selects every row, those of closed branches too, and again none", async () => {
    const element = await several();
    await goTo(element, "城南街道");
    await press(element, "ArrowLeft", "Control+a");
    selectedAre(
      element,
      town.map(({ id }) => id),
      names(element),
    );
    await press(element, "Control+a");
    selectedAre(element, []);
    equal(focused(element), "城南街道");
  });

  test("Control and A leaves out disabled rows, and again takes all out", async () => {
    const element = await treeOf(townWith({ 桂花苑: { disabled: true } }), { selection: "multiple" });
    await goTo(element, "城南街道");
    await press(element, "Control+a");
    equal(element.selectedIds.length, town.length - 1);
    ok(!element.selectedIds.includes("桂花苑"));
    await press(element, "Control+a");
    selectedAre(element, []);
  });

  test("in a narrowed tree Control and A selects what was found alone", async () => {
    const element = await several();
    element.search("桂花");
    await drawn(element);
    await drawn(element);
    await goTo(element, "桂花苑");
    await press(element, "Control+a");
    selectedAre(element, ["桂花苑", "桂花新村"]);
  });

  test("the star opens all siblings and moves nothing", async () => {
    const element = await several();
    element.collapseAll();
    await drawn(element);
    deepEqual(names(element), ["城北街道", "城南街道"]);
    await goTo(element, "城南街道");
    await press(element, "*");
    deepEqual(names(element), ["城北街道", "鹤山社区", "溪山社区", "城南街道", "南门社区", "东门社区"]);
    equal(focused(element), "城南街道");
  });

  test("letters typed one after another go to the row that begins so, by initials", async () => {
    const element = await several();
    await goTo(element, "城北街道");
    await press(element, "g", "h", "x");
    equal(focused(element), "桂花新村");
    selectedAre(element, []);
  });

  test("one letter again and again goes from one such row to the next", async () => {
    const element = await several();
    await goTo(element, "城北街道");
    await press(element, "g");
    equal(focused(element), "桂花苑");
    await press(element, "g");
    equal(focused(element), "桂花新村");
  });

  test("Page Down and Page Up go by a screen of rows and stop at the ends", async () => {
    const element = await tallTree(grids(1, 1000), { selection: "multiple" });
    element.expandAll();
    await drawn(element);
    await goTo(element, "第1街道");
    await press(element, "PageDown");
    const page = Number(focused(element)?.replace(/\D/g, ""));
    ok(page >= 8 && page <= 16, `${page} rows`);
    await press(element, "PageDown");
    equal(focused(element), `第${2 * page}网格`);
    await press(element, "PageUp", "PageUp", "PageUp");
    equal(focused(element), "第1街道");
  });

  test("Control, Shift and End selects a hundred thousand rows and stands on the last", async () => {
    const element = await tallTree(grids(10, 10_000), { selection: "multiple" });
    element.expandAll();
    await drawn(element);
    await goTo(element, "第1街道");
    await press(element, "Space", "Control+Shift+End");
    equal(element.selectedIds.length, 100_010);
    equal(focused(element), "第10000网格");
  });

  test("a focused row is outlined when keys brought the focus", async () => {
    const element = await several();
    await goTo(element, "城北街道");
    await press(element, "ArrowDown");
    const { outlineStyle, outlineWidth } = getComputedStyle(row(element, "鹤山社区"));
    equal(outlineStyle, "solid");
    ok(Number.parseFloat(outlineWidth) >= 2, outlineWidth);
  });
});
