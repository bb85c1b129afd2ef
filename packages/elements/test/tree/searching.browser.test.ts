import { sendKeys } from "@web/test-runner-commands";
import { hierarchyView } from "../fixtures.ts";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { deepEqual, equal, frame, match, ok, until } from "../assert.ts";
import { devtools } from "../devtools.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one, textOf } from "../mount.ts";
import {
  click,
  focused,
  goTo,
  grids,
  names,
  press,
  row,
  rowsInSight,
  said,
  settled,
  tallTree,
  town,
  townWith,
  treeOf,
} from "./tree-on-page.ts";

const box = (element: Element) => one<HTMLInputElement>(element, "input[type=search]");
const marks = (element: Element) => all(element, "mark").map((mark) => mark.textContent);

async function type(element: JinlinHierarchyTree, text: string): Promise<void> {
  box(element).focus();
  await sendKeys({ type: text });
  await settled(element);
}

const spoken = townWith({
  桂花苑: { code: "350000-0412", pinyin: "gui hua yuan" },
  南苑: { pinyin: "nan yuan" },
  溪畔小区: { code: "350000-0007" },
});

const renamed = townWith({ 桂花苑: { formerly: ["老桂园", "35-77"] } });

suite("looking for a row", () => {
  for (const text of ["老桂", "35-77"])
    test(`finds it by what it was called before, ${text}, and says so`, async () => {
      const element = await treeOf(renamed);
      await type(element, text);
      deepEqual(names(element).includes("桂花苑"), true);
      match(textOf(element), text === "老桂" ? /曾用：老桂园/ : /曾用：35-77/);
      await type(element, "x");
      ok(!textOf(element).includes("曾用"));
    });

  for (const [how, text, found, marked] of [
    ["characters", "桂花", ["桂花苑", "桂花新村"], ["桂花", "桂花"]],
    ["initials", "qlxq", ["前林小区"], ["前林小区"]],
    ["initials in capitals", "QLXQ", ["前林小区"], ["前林小区"]],
    ["given pinyin", "guihuayuan", ["桂花苑"], ["桂花苑"]],
    ["given pinyin, some of it by its beginning", "guihy", ["桂花苑"], undefined],
    ["a code", "0412", ["桂花苑"], []],
    ["two words, each somewhere", "桂花 0412", ["桂花苑"], ["桂花"]],
    ["two words in any order", "新村 桂", ["桂花新村"], undefined],
    ["wide letters, as an input method may leave them", "ｑｌｘｑ", ["前林小区"], undefined],
  ] as const)
    test(`finds it by ${how}`, async () => {
      const element = await treeOf(spoken);
      await type(element, text);
      deepEqual(
        names(element).filter((name) => !/街道|社区/.test(name)),
        found,
      );
      if (marked) deepEqual(marks(element), marked);
      equal(said(element), `找到 ${found.length} 项`);
    });

  test("keeps what is above it, closed branches too, with positions among what is left", async () => {
    const element = await treeOf(town);
    element.collapseAll();
    await drawn(element);
    await type(element, "桂花新村");
    deepEqual(names(element), ["城北街道", "鹤山社区", "桂花新村"]);
    equal(row(element, "桂花新村").getAttribute("aria-posinset"), "1");
    equal(row(element, "桂花新村").getAttribute("aria-setsize"), "1");
  });

  test("goes from match to match by the buttons, which say which one it is", async () => {
    const element = await treeOf(town);
    await type(element, "社区");
    const went: string[] = [];
    for (const button of [".next", ".next", ".previous", ".previous"]) {
      await click(element, one(element, button));
      went.push(`${one(element, ".row[tabindex='0'] .name").textContent} ${one(element, ".matches .quiet").textContent}`);
    }
    deepEqual(went, ["鹤山社区 第 1 项，共 4 项", "溪山社区 第 2 项，共 4 项", "鹤山社区 第 1 项，共 4 项", "东门社区 第 4 项，共 4 项"]);
    equal(said(element), "东门社区，第 4 项，共 4 项");
  });

  test("Down leads into the rows, and from there the slash back into the box", async () => {
    const element = await treeOf(town);
    await type(element, "桂花");
    await press(element, "ArrowDown");
    equal(focused(element), "桂花苑");
    await press(element, "/");
    equal(element.shadowRoot!.activeElement, box(element));
    equal(box(element).value, "桂花");
  });

  test("Escape shows all again, with what was open before, and a second one is left to the page", async () => {
    const element = await treeOf(town);
    await goTo(element, "城南街道");
    await press(element, "ArrowLeft");
    const before = names(element);
    await type(element, "桂花");
    let left = 0;
    document.body.addEventListener("keydown", (event) => (left += Number(event.key === "Escape" && !event.defaultPrevented)));
    await press(element, "Escape");
    deepEqual(names(element), before);
    equal(box(element).value, "");
    equal(left, 0);
    await press(element, "Escape");
    equal(left, 1);
  });

  test("that is nowhere says so, and the button shows all again", async () => {
    const element = await treeOf(town);
    await type(element, "zzz");
    match(textOf(element), /没有符合条件的组织/);
    equal(said(element), "找到 0 项");
    equal(element.shadowRoot!.querySelector("[role=tree]"), null);
    await click(element, one(element, ".state button"));
    equal(names(element).length, town.length);
  });

  test("by the page itself fills the box and says how many there are", async () => {
    const element = await treeOf(town);
    element.search("社区");
    await settled(element);
    equal(box(element).value, "社区");
    equal(said(element), "找到 4 项");
    element.goToMatch();
    await settled(element);
    match(said(element), /^鹤山社区/);
    element.goToMatch(-1);
    await settled(element);
    match(said(element), /^东门社区/);
  });

  test("cleared and everything opened in one go leaves everything open", async () => {
    const element = await treeOf(town);
    element.collapseAll();
    element.search("桂花");
    await settled(element);
    element.search("");
    element.expandAll();
    await settled(element);
    equal(names(element).length, town.length);
  });

  test("goes on when rows are replaced: what comes and matches is shown, and the box keeps the focus", async () => {
    const element = await treeOf(town);
    await type(element, "桂花");
    element.nodes = [...town, { id: "new", parentId: "东门社区", name: "桂花里" }];
    await settled(element);
    deepEqual(names(element).slice(-1), ["桂花里"]);
    ok(element.shadowRoot!.activeElement === box(element), "the box keeps the focus");
  });

  test("among a hundred thousand leaves no part of the tree blank, at each letter", async () => {
    const element = await tallTree(grids(10, 10_000));
    element.expandAll();
    await drawn(element);
    const scroller = one(element, ".scroller");
    scroller.scrollTop = 1_000_000;
    await frame();
    box(element).focus();
    for (const letter of "9876") {
      await sendKeys({ type: letter });
      await settled(element);
      const { scrollHeight, clientHeight } = one(element, ".scroller");
      const { share } = rowsInSight(element);
      ok(share > 0.98 || scrollHeight <= clientHeight, `${letter}: ${share}`);
    }
    equal(said(element), "找到 10 项");
    await press(element, "Enter", "Enter");
    match(said(element), /第9876网格，第 2 项，共 10 项/);
  });
});

suite("an input method in the search box", () => {
  test("composes without narrowing the tree, and what it puts in is looked for", async () => {
    const element = await treeOf(town);
    box(element).focus();
    for (const text of ["g", "gui", "gui'hua"]) {
      await devtools("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await settled(element);
      equal(names(element).length, town.length);
      equal(box(element).value, text);
    }
    await devtools("Input.insertText", { text: "桂花" });
    await until("what was composed", () => names(element).length === 4);
    equal(box(element).value, "桂花");
    deepEqual(marks(element), ["桂花", "桂花"]);
  });

  test("is not disturbed by rows that come while it composes", async () => {
    const element = await treeOf(town);
    box(element).focus();
    await devtools("Input.imeSetComposition", { text: "gui", selectionStart: 3, selectionEnd: 3 });
    element.nodes = [...town, { id: "new", name: "新街道" }];
    await settled(element);
    equal(box(element).value, "gui");
    await devtools("Input.insertText", { text: "桂" });
    await until("what was composed", () => names(element).length === 4);
  });

  test("adds to what is there already", async () => {
    const element = await treeOf(town);
    await type(element, "桂花");
    await devtools("Input.imeSetComposition", { text: "xin", selectionStart: 3, selectionEnd: 3 });
    await settled(element);
    equal(names(element).length, 4);
    await devtools("Input.insertText", { text: "新" });
    await until("both", () => names(element).length === 3);
    equal(box(element).value, "桂花新");
  });
});

suite("narrowing", () => {
  const findings = [
    { id: "no-committee", name: "社区未设大党委", severity: "error", count: 1 },
    { id: "no-holder", name: "无人负责", severity: "warning", count: 2 },
  ] as const;
  const view = hierarchyView({
    findings,
    rows: hierarchyView().rows.map((each) =>
      each.id === "xishan"
        ? { ...each, findings: ["no-committee"] }
        : /nanmen|yard-2/.test(each.id)
          ? { ...each, findings: ["no-holder"] }
          : each,
    ),
  });

  async function choose(element: JinlinHierarchyTree, value: string): Promise<void> {
    const select = one<HTMLSelectElement>(element, ".only");
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await settled(element);
  }

  test("offers each level and each finding with how many it has", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view });
    deepEqual(
      all(element, ".only option").map((option) => option.textContent.trim()),
      ["全部", "街道大工委", "社区大党委", "小区（网格）党支部", "社区未设大党委（1）", "无人负责（2）"],
    );
    equal(one(element, ".only").getAttribute("aria-label"), "只看");
  });

  test("to a level keeps what is above it and leaves out what is below", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view });
    await choose(element, "level:1");
    deepEqual(names(element), ["城北街道大工委", "鹤山社区大党委", "溪山社区", "城南街道大工委", "南门社区大党委", "东门社区大党委"]);
    equal(said(element), "找到 4 项");
    deepEqual(element.filter, { level: 1 });
  });

  test("to a finding keeps its members alone with what is above them", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view });
    await choose(element, "finding:no-holder");
    deepEqual(names(element), ["城北街道大工委", "鹤山社区大党委", "桂花新村小区党支部", "城南街道大工委", "南门社区大党委"]);
    await choose(element, "");
    equal(names(element).length, 10);
    deepEqual(element.filter, {});
  });

  test("to a level and a text holds both at once", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view });
    await choose(element, "level:2");
    await type(element, "桂花");
    equal(said(element), "找到 2 项");
    deepEqual(element.filter, { level: 2, text: "桂花" });
  });
});
