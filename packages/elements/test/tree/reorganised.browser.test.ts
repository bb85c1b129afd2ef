import { resetMouse, sendKeys, sendMouse } from "@web/test-runner-commands";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { deepEqual, equal, frame, match, ok, until } from "../assert.ts";
import { hierarchyView } from "../fixtures.ts";
import { suite, teardown, test } from "../mocha.ts";
import { drawn, mount, one } from "../mount.ts";
import { MovableTown } from "./movable-town.ts";
import {
  click,
  focused,
  goTo,
  grids,
  middleOf,
  nameOf,
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

teardown(() => resetMouse());

async function movable(properties: Partial<JinlinHierarchyTree> = {}) {
  const source = new MovableTown();
  const element = await mount("jinlin-hierarchy-tree", { slice: "command", ...properties }, { source });
  await until("the rows", () => element.shadowRoot!.querySelector(".row"));
  return { source, element };
}

const menu = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>("[role=menu]");
const dialog = (element: Element) => element.shadowRoot!.querySelector<HTMLDialogElement>("dialog");
const levelOf = (element: Element, name: string) => row(element, name).getAttribute("aria-level");

suite("the menu of a row", () => {
  for (const key of ["ContextMenu", "Shift+F10"])
    test(`opens by ${key} at the row where the keys are, and Escape gives the focus back`, async () => {
      const element = await treeOf(town);
      await goTo(element, "南门社区");
      await press(element, key);
      equal(menu(element)!.getAttribute("aria-label"), "南门社区：操作");
      equal(element.shadowRoot!.activeElement!.getAttribute("role"), "menuitem");
      await press(element, "Escape");
      equal(menu(element), null);
      equal(focused(element), "南门社区");
    });

  test("opens by the right button on the row that is pressed", async () => {
    const element = await treeOf(town);
    await goTo(element, "城北街道");
    await click(element, row(element, "南门社区"), { button: "right" });
    await until("the menu", () => menu(element));
    equal(menu(element)!.getAttribute("aria-label"), "南门社区：操作");
    await press(element, "Escape");
    equal(focused(element), "南门社区");
  });

  test("opens by the button of the toolbar for the row where the keys are", async () => {
    const element = await treeOf(town, { selected: "桂花苑" });
    const button = one(element, ".menu");
    equal(button.getAttribute("aria-haspopup"), "menu");
    await click(element, button);
    await until("the menu", () => menu(element));
    equal(menu(element)!.getAttribute("aria-label"), "桂花苑：操作");
    await press(element, "Escape");
    ok(element.shadowRoot!.activeElement, "the focus is not lost");
  });

  test("opens by Enter on that button too", async () => {
    const element = await treeOf(town);
    one(element, ".menu").focus();
    await press(element, "Enter");
    await until("the menu", () => menu(element));
    equal(element.shadowRoot!.activeElement!.getAttribute("role"), "menuitem");
  });

  test("opens and closes all that is below a row", async () => {
    const element = await treeOf(town);
    await goTo(element, "城北街道");
    await press(element, "Shift+F10", "l", "Enter");
    equal(row(element, "城北街道").getAttribute("aria-expanded"), "false");
    await press(element, "Shift+F10", "o", "Enter");
    ok(row(element, "桂花苑"));
    equal(focused(element), "城北街道");
  });

  test("selects all where several rows can be", async () => {
    const element = await treeOf(town, { selection: "multiple" });
    await goTo(element, "城北街道");
    await press(element, "Shift+F10", "a", "Enter");
    equal(element.selectedIds.length, town.length);
  });

  test("of a treegrid gives the focus back to the cell", async () => {
    const element = await treeOf(town, { columns: "members" });
    await settled(element);
    await goTo(element, "桂花苑");
    await press(element, "ArrowRight", "ArrowRight", "Shift+F10", "Escape");
    equal(element.shadowRoot!.activeElement!.getAttribute("data-cell"), "1");
  });

  test("speaks the language of the page", async () => {
    const element = await mount("jinlin-hierarchy-tree", { nodes: town }, { lang: "en" });
    await goTo(element, "桂花苑");
    await press(element, "Shift+F10");
    equal(menu(element)!.getAttribute("aria-label"), "桂花苑: actions");
    match(menu(element)!.textContent, /Copy as text/);
  });
});

suite("a community that is moved", () => {
  test("by cut and paste goes through the source, and is shown where it went with the focus on it", async () => {
    const { source, element } = await movable();
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Control+x");
    equal(row(element, "桂花苑小区党支部").dataset["mark"], "cut");
    match(said(element), /已剪切：桂花苑小区党支部/);
    await goTo(element, "南门社区大党委");
    await press(element, "Control+v");
    await until("the move", () => source.moves.length === 1);
    deepEqual(source.moves, ["yard-1 > nanmen"]);
    await until(
      "the row where it went",
      () => row(element, "桂花苑小区党支部").previousElementSibling !== null && focused(element) === "桂花苑小区党支部",
    );
    equal(row(element, "桂花苑小区党支部").dataset["mark"], undefined);
    match(one(element, ".move-message").textContent, /已将桂花苑小区党支部移到“南门社区大党委”下/);
  });

  test("is moved back by Control and Z", async () => {
    const { source, element } = await movable();
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Control+x");
    await goTo(element, "南门社区大党委");
    await press(element, "Control+v");
    await until("the move", () => source.moves.length === 1);
    await until("the end", () => /已将/.test(said(element)));
    await settled(element);
    await press(element, "Control+z");
    await until("the way back", () => source.moves.length === 2);
    deepEqual(source.moves, ["yard-1 > nanmen", "yard-1 > hefeng"]);
    await until("word of it", () => /已撤销/.test(said(element)));
  });

  test("is not moved where the rules refuse it, and the reason is said", async () => {
    const { source, element } = await movable();
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Control+x");
    await goTo(element, "东门社区大党委");
    await press(element, "Control+v");
    await until("the reason", () => /未移动：只能划入层级更高/.test(said(element)));
    equal(source.moves.length, 1);
    equal(levelOf(element, "桂花苑小区党支部"), "3");
  });

  test("by the dialog is asked about first, then moved", async () => {
    const { source, element } = await movable();
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Shift+F10", "m", "Enter");
    ok(dialog(element)!.matches(":modal"));
    await sendKeys({ type: "南门" });
    await press(element, "Enter");
    await until("what would happen", () => /改属“南门社区大党委”/.test(dialog(element)!.textContent));
    deepEqual(source.moves, []);
    deepEqual(source.asks, ["yard-1 > nanmen"]);
    await press(element, "Enter");
    await until("the end", () => dialog(element) === null);
    deepEqual(source.moves, ["yard-1 > nanmen"]);
    await until("the focus", () => focused(element) === "桂花苑小区党支部");
  });

  test("by the dialog under a row that is closed is shown there, with the focus on it", async () => {
    const { element } = await movable();
    element.collapseAll("nanmen");
    await settled(element);
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Shift+F10", "m", "Enter");
    await sendKeys({ type: "南门" });
    await press(element, "Enter");
    await until("what would happen", () => /改属“南门社区大党委”/.test(dialog(element)!.textContent));
    await press(element, "Enter");
    await until("the end", () => dialog(element) === null);
    await until("the focus", () => focused(element) === "桂花苑小区党支部");
    equal(row(element, "南门社区大党委").getAttribute("aria-expanded"), "true");
  });

  test("by the dialog that is closed stays where it is, and the focus is on its row", async () => {
    const { source, element } = await movable();
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Shift+F10", "m", "Enter", "Escape");
    equal(dialog(element), null);
    equal(focused(element), "桂花苑小区党支部");
    deepEqual(source.sent, []);
  });

  async function dragTo(element: JinlinHierarchyTree, from: string, to: string): Promise<void> {
    await goTo(element, from);
    await sendMouse({ type: "move", position: middleOf(row(element, from)) });
    await sendMouse({ type: "down" });
    const [x, y] = middleOf(row(element, to));
    await sendMouse({ type: "move", position: [x + 4, y] });
    await sendMouse({ type: "move", position: [x, y] });
    await frame();
  }
  const label = (element: Element) => element.shadowRoot!.querySelector(".row-drag")?.textContent?.replace(/\s+/g, " ").trim() ?? "";

  test("by dragging is asked about before the drop, and then moved; nothing is picked by it", async () => {
    const { source, element } = await movable();
    await dragTo(element, "桂花苑小区党支部", "南门社区大党委");
    await until("the answer", () => /移到“南门社区大党委”下/.test(label(element)));
    equal(row(element, "南门社区大党委").dataset["mark"], "target");
    deepEqual(source.asks, ["yard-1 > nanmen"]);
    deepEqual(source.moves, []);
    await sendMouse({ type: "up" });
    await until("the move", () => source.moves.length === 1);
    equal(element.selected, undefined);
  });

  test("by dragging says why it would be refused, and a drop does nothing", async () => {
    const { source, element } = await movable();
    await dragTo(element, "桂花苑小区党支部", "东门社区大党委");
    await until("the reason", () => /不能移到此处：只能划入层级更高/.test(label(element)));
    equal(row(element, "东门社区大党委").dataset["mark"], "refused");
    await sendMouse({ type: "up" });
    await frame();
    deepEqual(source.moves, []);
  });

  test("by dragging is left alone by Escape", async () => {
    const { source, element } = await movable();
    await dragTo(element, "桂花苑小区党支部", "南门社区大党委");
    await press(element, "Escape");
    equal(label(element), "");
    await sendMouse({ type: "up" });
    await frame();
    deepEqual(source.moves, []);
  });

  test("may not be moved where the rows do not say so: no key, no item, no drag", async () => {
    const source = new MovableTown();
    source.answers.hierarchy = () => hierarchyView();
    const element = await mount("jinlin-hierarchy-tree", { slice: "command" }, { source });
    await until("the rows", () => element.shadowRoot!.querySelector(".row"));
    await dragTo(element, "桂花苑小区党支部", "南门社区大党委");
    equal(label(element), "");
    await sendMouse({ type: "up" });
    await goTo(element, "桂花苑小区党支部");
    await press(element, "Control+x");
    match(said(element), /您不能移动此行/);
    deepEqual(source.sent, []);
  });
});

suite("a page without a source", () => {
  const own = () => treeOf(townWith({ 桂花苑: { movable: true }, 桂花新村: { movable: true } }));

  test("carries a move out itself, and the tree says so", async () => {
    const element = await own();
    const asked: unknown[] = [];
    element.addEventListener("jinlin-command", (event) => {
      asked.push(event.command);
      event.respondWith({ ok: true, seq: 1, changes: [] });
    });
    await goTo(element, "桂花苑");
    await press(element, "Control+x");
    await goTo(element, "南门社区");
    await press(element, "Control+v");
    await until("the command", () => asked.length === 1);
    const { type, unit, under } = asked[0] as { type: string; unit: string; under: string };
    deepEqual([type, unit, under], ["move-unit", "桂花苑", "南门社区"]);
  });

  test("that listens to nothing is told that nothing can be done", async () => {
    const element = await own();
    await goTo(element, "桂花苑");
    await press(element, "Control+x");
    await goTo(element, "南门社区");
    await press(element, "Control+v");
    await until("the reason", () => /没有接通数据源/.test(said(element)));
  });

  test("is asked by `check` before a drop", async () => {
    const asked: string[] = [];
    const element = await own();
    element.check = async (command) => {
      asked.push((command as { under: string }).under);
      return { ok: false, refusals: [{ code: "not-above" }] };
    };
    await goTo(element, "桂花苑");
    await sendMouse({ type: "move", position: middleOf(row(element, "桂花苑")) });
    await sendMouse({ type: "down" });
    const [x, y] = middleOf(row(element, "南门社区"));
    await sendMouse({ type: "move", position: [x + 4, y] });
    await sendMouse({ type: "move", position: [x, y] });
    await until("the reason", () => /只能划入层级更高/.test(element.shadowRoot!.querySelector(".row-drag")?.textContent ?? ""));
    await sendMouse({ type: "up" });
    deepEqual(asked, ["南门社区"]);
  });
});

suite("in a long tree", () => {
  test("the menu opens at a row far down, and cut marks follow when one scrolls", async () => {
    const nodes = grids(10, 1000).map((each) => ({ ...each, movable: true }));
    const element = await tallTree(nodes);
    element.expandAll();
    await settled(element);
    await goTo(element, "第1街道");
    await press(element, "End", "Shift+F10");
    equal(menu(element)!.getAttribute("aria-label"), "第1000网格：操作");
    await press(element, "Escape", "Control+x");
    one(element, ".scroller").scrollTop = 0;
    await frame();
    one(element, ".scroller").scrollTop = one(element, ".scroller").scrollHeight;
    await drawn(element);
    await frame();
    const last = rowsInSight(element).rows.at(-1)!;
    equal(`${nameOf(last)} ${last.dataset["mark"]}`, "第1000网格 cut");
  });
});
