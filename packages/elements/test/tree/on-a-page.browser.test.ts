import { setViewport } from "@web/test-runner-commands";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { deepEqual, equal, frame, ok } from "../assert.ts";
import { suite, teardown, test } from "../mocha.ts";
import { all, one } from "../mount.ts";
import {
  click,
  focused,
  goTo,
  grids,
  nameOf,
  names,
  press,
  row,
  rowsInSight,
  said,
  selectedAre,
  settled,
  tallTree,
  town,
  treeOf,
} from "./tree-on-page.ts";

async function open(): Promise<JinlinHierarchyTree> {
  const element = await tallTree(grids(10, 1000));
  element.expandAll();
  await settled(element);
  return element;
}

function pageStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

teardown(async () => {
  document.adoptedStyleSheets = [];
  await setViewport({ width: 900, height: 700 });
});

suite("a long tree on a page that changes", () => {
  test("shown after it was hidden is whole", async () => {
    const element = await tallTree(grids(10, 1000), { hidden: true });
    element.expandAll();
    await settled(element);
    element.hidden = false;
    await settled(element);
    await frame();
    ok(rowsInSight(element).share > 0.98, `${rowsInSight(element).share}`);
  });

  test("that becomes taller fills what it has got", async () => {
    const element = await open();
    await setViewport({ width: 900, height: 1400 });
    pageStyle("jinlin-hierarchy-tree { --jinlin-tree-block-size: 1300px }");
    await settled(element);
    await frame();
    ok(one(element, ".scroller").clientHeight > 1000, `${one(element, ".scroller").clientHeight}`);
    ok(rowsInSight(element).share > 0.98, `${rowsInSight(element).share}`);
  });

  test("whose rows become taller keeps them close below one another", async () => {
    const element = await open();
    const scroller = one(element, ".scroller");
    scroller.scrollTop = 100_000;
    await frame();
    await settled(element);
    pageStyle("jinlin-hierarchy-tree { --jinlin-row: 3rem }");
    await settled(element);
    await frame();
    const tops = all(element, ".row:not(.pinned)").map((each) => each.getBoundingClientRect().top);
    for (const [at, top] of tops.entries()) if (at > 0) equal(Math.round(top - tops[at - 1]!), 48);
    ok(rowsInSight(element).share > 0.98, `${rowsInSight(element).share}`);
  });

  test("that is put elsewhere on the page stands where it stood", async () => {
    const element = await open();
    one(element, ".scroller").scrollTop = 100_000;
    await frame();
    await settled(element);
    const before = nameOf(rowsInSight(element).rows[0]!);
    const other = document.createElement("main");
    document.body.append(other);
    other.append(element);
    await settled(element);
    await frame();
    equal(nameOf(rowsInSight(element).rows[0]!), before);
    ok(rowsInSight(element).share > 0.98, `${rowsInSight(element).share}`);
  });

  test("does not move the page when it is only scrolled", async () => {
    const below = document.createElement("div");
    const element = await open();
    below.style.blockSize = "2000px";
    document.body.append(below);
    one(element, ".scroller").scrollTop = 100_000;
    await frame();
    await settled(element);
    equal(scrollY, 0);
  });

  test("below other things: the row that keys go to is in sight of the page too", async () => {
    const above = document.createElement("div");
    document.body.append(above);
    above.style.blockSize = "500px";
    const element = await treeOf(grids(10, 1000));
    element.expandAll();
    await settled(element);
    await goTo(element, "第1街道");
    await press(element, "End");
    await frame();
    equal(focused(element), "第1000网格");
    const { top, bottom } = element.shadowRoot!.activeElement!.getBoundingClientRect();
    ok(top >= 0 && bottom <= innerHeight + 1, `${top} to ${bottom} of ${innerHeight}`);
  });
});

suite("what a page is told", () => {
  test("of each row that its reader opens or closes, by key, star and mouse, and not of what the page itself does", async () => {
    const element = await treeOf(town);
    element.collapseAll();
    await settled(element);
    const heard: string[] = [];
    document.body.addEventListener("jinlin-open", ({ id, open }) => heard.push(`${id} ${open}`));
    element.expandAll();
    await settled(element);
    deepEqual(heard, []);
    await goTo(element, "溪山社区");
    await press(element, "ArrowLeft", "ArrowRight");
    await click(element, row(element, "南门社区").querySelector(".toggle")!);
    deepEqual(heard, ["溪山社区 false", "溪山社区 true", "南门社区 false"]);
  });

  test("nothing when it reveals, selects or searches itself", async () => {
    const element = await treeOf(town, { selection: "multiple" });
    let heard = 0;
    for (const type of ["jinlin-open", "jinlin-select", "jinlin-command"] as const) element.addEventListener(type, () => heard++);
    element.collapseAll();
    element.reveal("桂花苑");
    element.selectedIds = ["桂花苑"];
    element.search("桂花");
    await settled(element);
    equal(heard, 0);
    selectedAre(element, ["桂花苑"]);
  });

  test("of the rows that the star opens, each", async () => {
    const element = await treeOf(town);
    element.collapseAll();
    await settled(element);
    const heard: string[] = [];
    element.addEventListener("jinlin-open", ({ id }) => heard.push(id));
    await goTo(element, "城北街道");
    await press(element, "*");
    deepEqual(heard, ["城北街道", "城南街道"]);
  });
});

suite("two trees on one page", () => {
  test("have their own focus, search, selection and messages", async () => {
    const first = await treeOf(town, { selection: "multiple" });
    const second = await treeOf(town, { selection: "multiple" });
    first.search("桂花");
    await settled(first);
    await goTo(second, "南苑");
    await press(second, "Space");
    selectedAre(second, ["南苑"]);
    selectedAre(first, []);
    equal(names(second).length, town.length);
    equal(said(first), "找到 2 项");
    equal(said(second), "");
    equal(first.shadowRoot!.activeElement, null);
  });

  test("print together, each whole", async () => {
    const [first, second] = [await treeOf(grids(1, 300)), await treeOf(grids(1, 400))];
    dispatchEvent(new Event("beforeprint"));
    deepEqual([all(first, ".row").length, all(second, ".row").length], [301, 401]);
    dispatchEvent(new Event("afterprint"));
    await settled(second);
  });
});

suite("a key that an input method takes on a row", () => {
  for (const [what, init] of [
    ["composing", { isComposing: true }],
    ["229", { keyCode: 229 }],
  ] as const)
    test(`does nothing: ${what}`, async () => {
      const element = await treeOf(town, { selection: "multiple" });
      await goTo(element, "城北街道");
      for (const key of ["ArrowDown", " ", "Enter", "/", "g", "*"]) {
        const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...init });
        element.shadowRoot!.activeElement!.dispatchEvent(event);
        await settled(element);
        equal(event.defaultPrevented, false);
      }
      equal(focused(element), "城北街道");
      selectedAre(element, []);
    });
});
