import { sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, frame, match, ok } from "../../test/assert.ts";
import { hierarchyView, wideView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { devtools, type AccessibilityNode } from "../../test/devtools.ts";
import type { JinlinHierarchyTree } from "./hierarchy-tree.ts";

const tree = (properties: Partial<JinlinHierarchyTree> = {}) => mount("jinlin-hierarchy-tree", { view: hierarchyView(), ...properties });
const rows = (element: Element) => all(element, ".row").map((row) => row.querySelector(".name")!.textContent);
const row = (element: Element, name: string) => all(element, ".row").find((row) => row.querySelector(".name")!.textContent === name)!;
const focused = (element: Element) => element.shadowRoot!.activeElement?.querySelector(".name")?.textContent;

async function press(element: JinlinHierarchyTree, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await drawn(element);
  }
}

suite("the rows", () => {
  test("are a flat tree that says levels, positions and how many", async () => {
    const element = await tree();
    equal(one(element, ".scroller").getAttribute("role"), "tree");
    equal(one(element, ".scroller").getAttribute("aria-label"), "指挥链");
    const standing = all(element, "[role=treeitem]").map((item) =>
      ["level", "posinset", "setsize"].map((name) => item.getAttribute(`aria-${name}`)).join(" "),
    );
    deepEqual(standing, ["1 1 2", "2 1 2", "3 1 2", "3 2 2", "2 2 2", "3 1 1", "1 2 2", "2 1 2", "3 1 1", "2 2 2"]);
  });

  test("say with one sign and in words how a post is held", async () => {
    const element = await tree();
    for (const [name, sign, label] of [
      ["城北街道大工委", "held", /书记，在任，自2024年3月1日/],
      ["城南街道大工委", "acting", /书记，主持（代理）/],
      ["鹤山社区大党委", "carry-over", /书记，届满留任，届满于2024年3月1日/],
      ["南门社区大党委", "vacant", /书记，空缺/],
    ] as const) {
      const item = row(element, name);
      ok(item.querySelector(`.sign.${sign} svg`), `${name} has its sign`);
      match(item.querySelector(".sign")!.getAttribute("title"), label);
    }
  });

  test("show a body that should be there and is not as a row of its own", async () => {
    const element = await tree();
    const gap = row(element, "溪山社区");
    ok(gap.classList.contains("gap"));
    match(gap.textContent, /应设未设：社区大党委/);
    ok(gap.querySelector(".sign.missing"));
  });

  test("say on a closed row how many below it are vacant or missing", async () => {
    const element = await tree();
    row(element, "城北街道大工委").querySelector<HTMLElement>(".toggle")!.click();
    await drawn(element);
    const closed = row(element, "城北街道大工委");
    deepEqual(
      [...closed.querySelectorAll(".count")].map((count) => count.lastChild!.textContent),
      ["空缺 1", "未设 1"],
    );
    equal(row(element, "城南街道大工委").querySelector(".count"), null);
  });

  test("are read out whole: name, level, post, state and since when, what is vacant below, the holder", async () => {
    const element = await tree({ selected: "hefeng" });
    row(element, "鹤山社区大党委").querySelector<HTMLElement>(".toggle")!.click();
    await drawn(element);
    const { nodes } = await devtools<{ nodes: readonly AccessibilityNode[] }>("Accessibility.getFullAXTree");
    const read = nodes
      .filter(({ role }) => role?.value === "treeitem")
      .map(({ name, properties }) =>
        [
          name?.value,
          ...["level", "expanded", "selected"].map(
            (wanted) => `${wanted} ${properties?.find(({ name }) => name === wanted)?.value.value ?? "-"}`,
          ),
        ].join(" | "),
      );
    deepEqual(read, [
      "城北街道大工委 街道大工委 书记，在任，自2024年3月1日 林建国 | level 1 | expanded true | selected false",
      "鹤山社区大党委 社区大党委 书记，届满留任，届满于2024年3月1日 下辖 空缺 1 陈明 | level 2 | expanded false | selected true",
      "溪山社区 应设未设：社区大党委 | level 2 | expanded true | selected false",
      "溪畔小区党支部 小区（网格）党支部 书记，在任，自2024年3月1日 刘洋 | level 3 | expanded - | selected false",
      "城南街道大工委 街道大工委 书记，主持（代理），自2024年3月1日 王芳 | level 1 | expanded true | selected false",
      "南门社区大党委 社区大党委 书记，空缺，自2024年3月1日 | level 2 | expanded true | selected false",
      "内蒙古自治区驻城南办事处老旧家属院第一网格临时党支部 小区（网格）党支部 书记，在任，自2024年3月1日 欧阳建华 | level 3 | expanded - | selected false",
      "东门社区大党委 社区大党委 书记，在任，自2024年3月1日 黄丽 | level 2 | expanded - | selected false",
    ]);
  });

  test("show a name that looks like markup as text", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const element = await tree({ view: hierarchyView({ rows: [{ id: "a", parentId: null, name, level: 0 }] }) });
    deepEqual(rows(element), [name]);
    equal(element.shadowRoot!.querySelector("img"), null);
  });

  test("an empty slice says how to fill it, and a page may say so in its own words", async () => {
    const element = await tree({ view: hierarchyView({ rows: [] }) });
    match(textOf(element), /还没有组织/);
    const own = document.createElement("p");
    own.slot = "empty";
    own.textContent = "请联系组织部";
    element.append(own);
    equal(one<HTMLSlotElement>(element, "slot[name=empty]").assignedElements()[0], own);
  });
});

suite("keys", () => {
  // Real presses on the rows as they are: two streets, three communities and a gap, four branches; all open.
  for (const [title, from, keys, to] of [
    ["Down", "城北街道大工委", ["ArrowDown"], "鹤山社区大党委"],
    ["Up", "鹤山社区大党委", ["ArrowUp"], "城北街道大工委"],
    ["Right on an open row", "城北街道大工委", ["ArrowRight"], "鹤山社区大党委"],
    ["Left on an end row", "桂花苑小区党支部", ["ArrowLeft"], "鹤山社区大党委"],
    ["Left, Left", "鹤山社区大党委", ["ArrowLeft", "ArrowLeft"], "城北街道大工委"],
    ["Home", "东门社区大党委", ["Home"], "城北街道大工委"],
    ["End", "城北街道大工委", ["End"], "东门社区大党委"],
  ] as const)
    test(`${title} goes to the right row`, async () => {
      const element = await tree();
      row(element, from).focus();
      await press(element, ...keys);
      equal(focused(element), to);
      equal(element.shadowRoot!.activeElement?.getAttribute("tabindex"), "0");
      equal(all(element, "[tabindex='0'].row").length, 1);
    });

  test("letters go to the row whose name starts with them; one letter again and again, from row to row", async () => {
    const names = ["Wanda", "wall street", "B1", "B2"];
    const element = await tree({ view: hierarchyView({ rows: names.map((name) => ({ id: name, parentId: null, name, level: 0 })) }) });
    row(element, "B2").focus();
    await press(element, "w");
    equal(focused(element), "Wanda");
    await press(element, "w");
    equal(focused(element), "wall street");
    await new Promise((resolve) => setTimeout(resolve, 800));
    await press(element, "b", "2");
    equal(focused(element), "B2");
  });

  test("Left closes, Right opens, and the focus stays", async () => {
    const element = await tree();
    row(element, "鹤山社区大党委").focus();
    await press(element, "ArrowLeft");
    equal(row(element, "鹤山社区大党委").getAttribute("aria-expanded"), "false");
    equal(focused(element), "鹤山社区大党委");
    await press(element, "ArrowRight");
    equal(row(element, "鹤山社区大党委").getAttribute("aria-expanded"), "true");
  });

  test("* opens all siblings", async () => {
    const element = await tree();
    for (const name of ["南门社区大党委", "城南街道大工委", "城北街道大工委"])
      row(element, name).querySelector<HTMLElement>(".toggle")!.click();
    await drawn(element);
    equal(rows(element).length, 2);
    row(element, "城北街道大工委").focus();
    await press(element, "*");
    equal(row(element, "城南街道大工委").getAttribute("aria-expanded"), "true");
    equal(row(element, "南门社区大党委").getAttribute("aria-expanded"), "false");
  });

  for (const key of ["Enter", "Space"])
    test(`${key} picks the row and tells the page`, async () => {
      const element = await tree();
      const picked: string[] = [];
      document.body.addEventListener("jinlin-select", (event) => picked.push(`${event.kind} ${event.id}`), { once: true });
      row(element, "溪山社区").focus();
      await press(element, key);
      deepEqual(picked, ["unit xishan"]);
      equal(element.selected, "xishan");
      equal(row(element, "溪山社区").getAttribute("aria-selected"), "true");
    });

  test("a page that prevents the default keeps the mark where it is", async () => {
    const element = await tree({ selected: "north" });
    element.addEventListener("jinlin-select", (event) => event.preventDefault());
    row(element, "溪山社区").click();
    await drawn(element);
    equal(element.selected, "north");
  });

  test("a shortcut of the browser is left alone", async () => {
    const element = await tree();
    row(element, "城北街道大工委").focus();
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", ctrlKey: true, bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.activeElement!.dispatchEvent(event);
    equal(event.defaultPrevented, false);
  });

  test("a key that an input method takes moves nothing", async () => {
    const element = await tree();
    row(element, "城北街道大工委").focus();
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", isComposing: true, bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.activeElement!.dispatchEvent(event);
    await drawn(element);
    equal(focused(element), "城北街道大工委");
  });

  test("Tab goes in to one row and out again", async () => {
    const element = await tree({ selected: "hefeng" });
    one(element, ".menu").focus();
    await press(element, "Tab");
    equal(focused(element), "鹤山社区大党委");
    await press(element, "Tab");
    equal(element.shadowRoot!.activeElement, null);
  });
});

suite("searching", () => {
  async function search(element: JinlinHierarchyTree, text: string): Promise<void> {
    one(element, "input[type=search]").focus();
    await sendKeys({ type: text });
    await drawn(element);
  }

  test("narrows the tree, marks what it found and says how much", async () => {
    const element = await tree();
    await search(element, "桂花");
    deepEqual(rows(element), ["城北街道大工委", "鹤山社区大党委", "桂花苑小区党支部", "桂花新村小区党支部"]);
    deepEqual(
      all(element, "mark").map((mark) => mark.textContent),
      ["桂花", "桂花"],
    );
    equal(one(element, "p.unseen[role=status]").textContent, "找到 2 项");
  });

  test("finds whoever holds a post, and codes", async () => {
    const element = await tree();
    await search(element, "欧阳");
    equal(rows(element).length, 3);
    element.shadowRoot!.querySelector<HTMLInputElement>("input[type=search]")!.select();
    await search(element, "350000001001");
    equal(rows(element)[1], "鹤山社区大党委");
  });

  test("Down goes from the box to the first match", async () => {
    const element = await tree();
    await search(element, "桂花苑");
    await press(element, "ArrowDown");
    equal(focused(element), "桂花苑小区党支部");
  });

  test("Enter goes from match to match and around, Shift and Enter back, and the focus stays in the box", async () => {
    const element = await tree();
    await search(element, "桂花");
    const active = () => one(element, ".row[tabindex='0'] .name").textContent;
    for (const [keys, name, said] of [
      ["Enter", "桂花苑小区党支部", "第 1 项，共 2 项"],
      ["Enter", "桂花新村小区党支部", "第 2 项，共 2 项"],
      ["Enter", "桂花苑小区党支部", "第 1 项，共 2 项"],
      ["Shift+Enter", "桂花新村小区党支部", "第 2 项，共 2 项"],
    ] as const) {
      await press(element, keys);
      equal(active(), name);
      equal(one(element, "p.unseen[role=status]").textContent, `${name}，${said}`);
      ok(element.shadowRoot!.activeElement?.matches("input[type=search]"), "the box has the focus");
    }
  });

  test("while an input method composes it waits", async () => {
    const element = await tree();
    const box = one<HTMLInputElement>(element, "input[type=search]");
    box.value = "gui'hua";
    box.dispatchEvent(new InputEvent("input", { isComposing: true, bubbles: true }));
    await drawn(element);
    equal(rows(element).length, 10);
    box.value = "桂花";
    box.dispatchEvent(new CompositionEvent("compositionend", { data: "桂花", bubbles: true }));
    await drawn(element);
    equal(rows(element).length, 4);
  });

  test("vacant only shows vacant posts and gaps with what is above them", async () => {
    const element = await tree();
    match(one(element, "label").textContent, /只看空缺（3）/);
    one(element, "input[type=checkbox]").click();
    await drawn(element);
    deepEqual(rows(element), ["城北街道大工委", "鹤山社区大党委", "桂花新村小区党支部", "溪山社区", "城南街道大工委", "南门社区大党委"]);
  });

  test("what is found begins at the top; the whole tree again shows where one was", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: wideView(1000), selected: "grid-900" });
    await frame();
    const scroller = one(element, ".scroller");
    ok(scroller.scrollTop > 20_000, "scrolled to the selected row");
    equal(document.scrollingElement!.scrollTop, 0, "the page itself does not move");
    one(element, "input[type=checkbox]").click();
    await drawn(element);
    equal(one(element, ".scroller").scrollTop, 0);
    row(element, "第950网格责任区").focus();
    one(element, "input[type=checkbox]").click();
    await drawn(element);
    await frame();
    const shown = row(element, "第950网格责任区").getBoundingClientRect();
    const { top, bottom } = one(element, ".scroller").getBoundingClientRect();
    ok(shown.top >= top - 1 && shown.bottom <= bottom + 1, "in sight");
  });

  test("finding nothing says so and offers a way back", async () => {
    const element = await tree();
    await search(element, "nobody");
    match(textOf(element), /没有符合条件的组织/);
    one(element, ".state button").click();
    await drawn(element);
    equal(rows(element).length, 10);
    equal(one<HTMLInputElement>(element, "input[type=search]").value, "");
  });
});

suite("ten thousand rows", () => {
  async function wide(): Promise<JinlinHierarchyTree> {
    const element = document.createElement("jinlin-hierarchy-tree");
    element.setAttribute("class", "sized");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".sized { block-size: 500px }");
    document.adoptedStyleSheets = [sheet];
    element.view = wideView(10_000);
    document.body.append(element);
    await drawn(element);
    await frame();
    return element;
  }

  test("have only those in sight in the document", async () => {
    const element = await wide();
    ok(all(element, ".row").length < 60, `${all(element, ".row").length} rows`);
    ok(all(element, "*").length < 1000, `${all(element, "*").length} elements`);
    equal(one(element, ".rows").getBoundingClientRect().height, 10_001 * one(element, ".row").getBoundingClientRect().height);
  });

  test("say rightly where they stand, wherever one scrolls", async () => {
    const element = await wide();
    for (const to of [0.1, 0.5, 0.93, 1]) {
      const scroller = one(element, ".scroller");
      scroller.scrollTop = scroller.scrollHeight * to;
      await frame();
      const { top, bottom } = scroller.getBoundingClientRect();
      const seen = all(element, ".row:not(.pinned)").filter(
        (row) => row.getBoundingClientRect().bottom > top && row.getBoundingClientRect().top < bottom,
      );
      ok(seen.length >= 10, "rows are in sight");
      for (const row of seen) equal(row.querySelector(".name")!.textContent, `第${row.getAttribute("aria-posinset")}网格责任区`);
      equal(seen[0]!.getAttribute("aria-setsize"), "10000");
      ok(seen[0]!.getBoundingClientRect().top <= top + 1, "no gap above");
      ok(seen.at(-1)!.getBoundingClientRect().bottom >= bottom - 1, "no gap below");
    }
  });

  test("the focused row is never recycled, and keys go on from it", async () => {
    const element = await wide();
    row(element, "第3网格责任区").focus();
    await drawn(element);
    const before = element.shadowRoot!.activeElement;
    one(element, ".scroller").scrollTop = 200_000;
    await frame();
    equal(element.shadowRoot!.activeElement, before);
    equal(before!.isConnected, true);
    ok(before!.classList.contains("pinned"));
    await press(element, "ArrowDown");
    await frame();
    equal(focused(element), "第4网格责任区");
    ok(one(element, ".scroller").scrollTop < 1000, "it is in sight again");
  });

  test("End and Home go to the very last and first row, in sight", async () => {
    const element = await wide();
    row(element, "城北街道大工委").focus();
    await press(element, "End");
    await frame();
    equal(focused(element), "第10000网格责任区");
    const { bottom } = one(element, ".scroller").getBoundingClientRect();
    ok(Math.abs(element.shadowRoot!.activeElement!.getBoundingClientRect().bottom - bottom) < 8, "at the bottom");
    await press(element, "Home");
    await frame();
    equal(focused(element), "城北街道大工委");
    equal(one(element, ".scroller").scrollTop, 0);
  });

  test("a row far away can be revealed", async () => {
    const element = await wide();
    element.reveal("grid-7777");
    await drawn(element);
    await frame();
    const shown = row(element, "第7777网格责任区").getBoundingClientRect();
    const { top, bottom } = one(element, ".scroller").getBoundingClientRect();
    ok(shown.top >= top && shown.bottom <= bottom, "in sight");
  });

  test("without a height of its own it is no taller than the screen", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: wideView(10_000) });
    await frame();
    ok(one(element, ".scroller").getBoundingClientRect().height <= innerHeight);
    ok(all(element, ".row").length < 90);
  });
});
