import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { devtools, type AccessibilityNode } from "../../test/devtools.ts";
import { gridsView, manyGrids } from "../../test/grid-fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import {
  active,
  box,
  chips,
  click,
  focused,
  heard,
  isOpen,
  names,
  paste,
  press,
  rowOf,
  rows,
  several,
  shown,
  type,
} from "../../test/picker-on-page.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

suite("choosing one grid", () => {
  test("by the keys: down to it through what it lies in, and Enter takes it", async () => {
    const element = await shown();
    const events = heard(element);
    box(element).focus();
    await press(element, "ArrowDown");
    equal(active(element), "示例区");
    equal(focused(element), box(element));
    await press(element, "ArrowDown", "ArrowDown", "ArrowDown");
    equal(active(element), "第一网格");
    await press(element, "Enter");
    equal(element.value, "g-1");
    equal(box(element).value, "第一网格");
    equal(one(element, "#place").textContent, "鹤山社区");
    ok(!isOpen(element));
    deepEqual(events, ["input", "change"]);
  });

  test("a place opens and closes, and is not taken", async () => {
    const element = await shown();
    box(element).focus();
    await press(element, "ArrowDown", "ArrowDown", "Enter");
    equal(rowOf(element, "鹤峰街道").getAttribute("aria-expanded"), "false");
    equal(element.value, "");
    await press(element, "ArrowRight", "ArrowRight");
    equal(active(element), "鹤山社区");
    await press(element, "ArrowLeft", "ArrowLeft");
    equal(active(element), "鹤峰街道");
  });

  test("by a click, with the focus left in the box", async () => {
    const element = await shown();
    await click(element, box(element));
    await until("the rows", () => rows(element).length > 0);
    await click(element, rowOf(element, "桂花里网格"));
    equal(element.value, "g-5");
    equal(focused(element), box(element));
    ok(!isOpen(element));
  });

  test("opened again, it shows what is chosen, and what is typed takes its place", async () => {
    const element = await shown({ value: "g-5" });
    box(element).focus();
    await press(element, "ArrowDown");
    equal(active(element), "桂花里网格");
    equal(rowOf(element, "桂花里网格").getAttribute("aria-selected"), "true");
    await type(element, "wg-07");
    deepEqual(names(element).at(-1), "第二网格");
    equal(element.value, "g-5", "until another is taken");
    await press(element, "Escape");
    equal(box(element).value, "桂花里网格");
  });

  test("emptied, nothing is chosen", async () => {
    const element = await shown({ value: "g-5" });
    const events = heard(element);
    one(element, ".clear").click();
    await drawn(element);
    equal(element.value, "");
    equal(box(element).value, "");
    equal(focused(element), box(element));
    deepEqual(events, ["input", "change"]);
  });
});

suite("looking for a grid", () => {
  for (const [title, text, found] of [
    ["its name", "桂花", ["示例区", "鹤峰街道", "桂溪社区", "桂花里网格"]],
    ["pinyin initials", "ghl", ["示例区", "鹤峰街道", "桂溪社区", "桂花里网格"]],
    ["its code", "3501030101", ["示例区", "城北街道", "北门社区", "第一网格"]],
    ["a former name", "老街", ["示例区", "鹤峰街道", "鹤山社区", "第二网格"]],
    ["a former code", "wg-07", ["示例区", "鹤峰街道", "鹤山社区", "第二网格"]],
    ["what it lies in, and its own name", "北门 第一", ["示例区", "城北街道", "北门社区"]],
  ] as const)
    test(`by ${title}`, async () => {
      const element = await shown();
      await type(element, text);
      if (title.startsWith("what it lies in")) match(textOf(element), /没有找到/);
      else deepEqual(names(element), found);
    });

  test("Enter takes the only one found, and goes to the first of several", async () => {
    const element = await shown();
    await type(element, "桂花");
    await press(element, "Enter");
    equal(element.value, "g-5");
    await type(element, "第一");
    await press(element, "Enter");
    equal(element.value, "g-5");
    equal(active(element), "第一网格");
    await press(element, "Enter");
    equal(element.value, "g-1");
  });

  test("says how many grids, and what was meant by a former name", async () => {
    const element = await shown();
    await type(element, "老街");
    match(one(element, ".bar").textContent, /找到 1 个网格/);
    equal(rowOf(element, "第二网格").querySelector(".code")!.textContent, "曾用：老街网格");
    await until("it is said", () => /找到 1 个/.test(one(element, "[role=status].unseen").textContent));
  });

  test("while an input method composes nothing is looked for, and its keys choose nothing", async () => {
    const element = await shown();
    box(element).focus();
    await press(element, "ArrowDown");
    const before = names(element);
    for (const text of ["g", "gui", "gui'hua"])
      await devtools("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    for (const key of ["ArrowDown", "Enter", "Escape"])
      await devtools("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
    await drawn(element);
    deepEqual(names(element), before);
    equal(active(element), "示例区");
    equal(element.value, "");
    await devtools("Input.insertText", { text: "桂花" });
    await until("what was composed", () => names(element).at(-1) === "桂花里网格");
    equal(box(element).value, "桂花");
  });
});

suite("choosing several grids", () => {
  test("a place is ticked with all its grids, and is mixed with some", async () => {
    const element = await several();
    box(element).focus();
    await press(element, "ArrowDown", "ArrowDown", "ArrowDown", " ");
    deepEqual(element.values, ["g-1", "g-2", "g-3"]);
    equal(rowOf(element, "鹤山社区").getAttribute("aria-checked"), "true");
    equal(rowOf(element, "鹤峰街道").getAttribute("aria-checked"), "mixed");
    await press(element, "ArrowDown", "Enter");
    deepEqual(element.values, ["g-2", "g-3"]);
    equal(rowOf(element, "鹤山社区").getAttribute("aria-checked"), "mixed");
    match(rowOf(element, "鹤山社区").innerText, /2\/3/);
    ok(isOpen(element));
  });

  test("chips say what is chosen in the fewest words, and are taken away one by one", async () => {
    const element = await several({ values: ["g-1", "g-2", "g-3", "g-4"] });
    deepEqual(chips(element), ["鹤山社区 全部 3 个", "第一网格 桂溪社区"]);
    one(element, ".chip button").click();
    await drawn(element);
    deepEqual(element.values, ["g-4"]);
    equal(focused(element), one(element, ".chip button"));
    one(element, ".chip button").click();
    await drawn(element);
    equal(focused(element), box(element));
  });

  test("of many chips the first are shown, and how many more there are", async () => {
    const values = Array.from({ length: 30 }, (_, at) => `g-${at * 2}`);
    const element = await several({ view: manyGrids(100), values });
    equal(chips(element).length, 6);
    const more = one(element, ".more");
    equal(more.textContent.trim(), "+24");
    equal(more.getAttribute("aria-label"), "还有 24 项");
    more.click();
    await drawn(element);
    equal(chips(element).length, 30);
  });

  test("all that was found is chosen at once, and none again", async () => {
    const element = await several();
    await type(element, "第一");
    one(element, ".all").click();
    await drawn(element);
    deepEqual(element.values, ["g-1", "g-4", "g-6"]);
    one(element, ".none").click();
    await drawn(element);
    deepEqual(element.values, []);
  });

  test("a pasted list of codes is chosen, and what was not found is told", async () => {
    const element = await several({ values: ["g-6"] });
    await paste(element, "3501020101\t9999\r\n35010202\n第一网格");
    deepEqual(element.values, ["g-1", "g-4", "g-5", "g-6"]);
    const told = one(element, ".told").innerText;
    match(told, /选中 3 个网格/);
    match(told, /未找到 1 个：9999/);
    match(told, /不止一处同名.*第一网格/);
    match(one(element, "[role=status].unseen").textContent, /未找到 1 个/);
    equal(box(element).value, "");
  });

  test("those chosen of late are offered, and kept by the page where it likes", async () => {
    const element = await several({ recent: ["g-5", "gone"] });
    await click(element, box(element));
    deepEqual(
      all(element, ".recent button").map((button) => button.innerText.replace(/\s+/g, " ").trim()),
      ["桂花里网格 桂溪社区"],
    );
    one(element, ".recent button").click();
    await drawn(element);
    deepEqual(element.values, ["g-5"]);
    equal(focused(element), box(element));
    await press(element, "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", " ");
    deepEqual(element.recent, ["g-1", "g-5", "gone"]);
  });
});

suite("the popup", () => {
  test("of many grids has those in sight, opens at once, and keeps the row the keys are on", async () => {
    const element = await shown({ view: manyGrids(100_000) });
    box(element).focus();
    await press(element, "ArrowDown");
    ok(rows(element).length < 80, `${rows(element).length} rows`);
    await press(element, "End");
    equal(active(element), "2000号社区");
    await press(element, "ArrowRight", "ArrowRight");
    equal(active(element), "第1网格");
    one(element, ".scroller").scrollTop = 0;
    await until("the first rows", () => rowOf(element, "1号社区"));
    equal(active(element), "第1网格", "out of sight, and still there");
    await press(element, "Enter");
    equal(element.value, "g-99950");
  });

  test("in a dialog Escape closes the popup first, and what is chosen can be seen and pressed", async () => {
    const element = await shown();
    const dialog = document.createElement("dialog");
    dialog.append(element);
    document.body.append(dialog);
    dialog.showModal();
    await drawn(element);
    await click(element, box(element));
    ok(isOpen(element));
    await press(element, "Escape");
    ok(!isOpen(element));
    ok(dialog.open);
    await click(element, box(element));
    await until("the rows", () => rows(element).length > 0);
    rowOf(element, "桂花里网格").scrollIntoView({ block: "nearest" });
    await click(element, rowOf(element, "桂花里网格"));
    equal(element.value, "g-5");
    await press(element, "Escape");
    ok(!dialog.open);
  });

  test("closes when the reader goes elsewhere", async () => {
    const element = await shown();
    const other = document.createElement("button");
    document.body.append(other);
    box(element).focus();
    await press(element, "ArrowDown");
    ok(isOpen(element));
    other.focus();
    await drawn(element);
    ok(!isOpen(element));
  });

  test("is told to those who hear it: a box with a tree, and where in it a row stands", async () => {
    const element = await several();
    box(element).focus();
    await press(element, "ArrowDown", "ArrowDown", "ArrowDown", " ");
    const { nodes } = await devtools<{ nodes: readonly AccessibilityNode[] }>("Accessibility.getFullAXTree");
    const combobox = nodes.find(({ role, name }) => role?.value === "combobox" && name?.value === "网格")!;
    const has = (node: AccessibilityNode, property: string) => node.properties?.find(({ name }) => name === property)?.value.value;
    equal(has(combobox, "hasPopup"), "tree");
    equal(has(combobox, "expanded"), true);
    const row = nodes.find(({ role, name }) => role?.value === "treeitem" && name?.value.startsWith("鹤山社区"))!;
    equal(has(row, "checked"), "true");
    equal(has(row, "level"), 3);
  });
});

suite("a picker of the source around it", () => {
  test("asks for its grids within its limits, and takes over others", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-grid-picker", { below: "heshan", network: "party" }, { source });
    await until("the box", () => element.shadowRoot!.querySelector("#box"));
    deepEqual(source.questions.at(-1), { below: "heshan", network: "party", lang: "zh-Hans" });
    box(element).focus();
    await press(element, "ArrowDown");
    deepEqual(names(element), ["示例区", "鹤峰街道", "鹤山社区", "第一网格", "第二网格", "第三网格"]);
    element.network = "safety";
    await until("its grids", () => names(element).length === 4);
    ok(isOpen(element));
  });

  test("no grid to choose is said", async () => {
    const element = await shown({ view: gridsView({ rows: [], places: [] }) });
    await click(element, box(element));
    match(textOf(element), /没有可选的网格/);
  });

  test("a view that makes no tree is told", async () => {
    const view = gridsView();
    const element = await shown({ view: { ...view, rows: [view.rows[0]!, view.rows[0]!] } });
    equal(one(element, "[part=failed]").getAttribute("role"), "alert");
  });
});
