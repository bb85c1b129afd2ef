import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { equal, frame, ok, until } from "../assert.ts";
import { devtools } from "../devtools.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, one } from "../mount.ts";
import { focused, goTo, grids, heard, middleOf, nameOf, press, propertyOf, rowsInSight, tallTree } from "./tree-on-page.ts";

const scrollerOf = (element: Element) => one(element, ".scroller");
const elementsOf = (element: Element) => all(element, "*").length;

async function open(nodes: readonly TreeNode[]): Promise<JinlinHierarchyTree> {
  const element = await tallTree(nodes);
  element.expandAll();
  await drawn(element);
  await frame();
  return element;
}

/** Fails unless every part of the tree shows a row, each where its name says, and few are in the document. */
function isWhole(element: Element, perStreet: number): void {
  const { rows, share } = rowsInSight(element);
  ok(share > 0.98, `${share} of the tree is covered by rows`);
  for (const each of rows) {
    const standing = ["aria-level", "aria-posinset", "aria-setsize"].map((name) => each.getAttribute(name)).join(" ");
    const number = nameOf(each).replace(/\D/g, "");
    if (nameOf(each).endsWith("网格")) equal(standing, `2 ${number} ${perStreet}`);
  }
  ok(elementsOf(element) <= 250, `${elementsOf(element)} elements`);
}

/** Until the scroll bar has been set right and nothing moves any more. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 350));

for (const [title, streets, under] of [
  ["a hundred thousand rows, a pixel a pixel", 10, 10_000],
  ["1.7 million rows, taller than a browser can scroll", 17, 100_000],
] as const)
  suite(title, () => {
    test("are 250 elements at most, and none of the tree is blank, wherever one jumps", async () => {
      const element = await open(grids(streets, under));
      const scroller = scrollerOf(element);
      for (const share of [0, 0.07, 0.5, 0.31, 0.93, 1]) {
        scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share;
        await frame();
        isWhole(element, under);
      }
    });

    test("are scrolled to the very last by the scroll bar, and to the first again", async () => {
      const element = await open(grids(streets, under));
      const scroller = scrollerOf(element);
      scroller.scrollTop = scroller.scrollHeight;
      await frame();
      await rest();
      const last = rowsInSight(element).rows.at(-1)!;
      equal(nameOf(last), `第${under}网格`);
      ok(Math.abs(last.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom) <= 1, "right at the bottom");
      scroller.scrollTop = 0;
      await frame();
      await rest();
      equal(nameOf(rowsInSight(element).rows[0]!), "第1街道");
    });

    test("are reached by End and Home, in sight, and keys go on from there", async () => {
      const element = await open(grids(streets, under));
      await goTo(element, "第1街道");
      await press(element, "End");
      await frame();
      equal(focused(element), `第${under}网格`);
      const { bottom } = scrollerOf(element).getBoundingClientRect();
      ok(element.shadowRoot!.activeElement!.getBoundingClientRect().bottom <= bottom + 1);
      isWhole(element, under);
      await press(element, "ArrowUp", "ArrowUp");
      equal(focused(element), `第${under - 2}网格`);
      await press(element, "ArrowLeft");
      equal(focused(element), `第${streets}街道`);
      isWhole(element, under);
      await press(element, "Home");
      equal(focused(element), "第1街道");
      equal(scrollerOf(element).scrollTop, 0);
    });

    test("move under the wheel by as much as the wheel says, row by row", async () => {
      const element = await open(grids(streets, under));
      const scroller = scrollerOf(element);
      scroller.scrollTop = scroller.scrollHeight / 3;
      await frame();
      await rest();
      await frame();
      const { rows } = rowsInSight(element);
      const followed = rows[8]!;
      const before = followed.getBoundingClientRect().top;
      scroller.scrollTop += 96;
      await frame();
      ok(Math.abs(before - followed.getBoundingClientRect().top - 96) <= 2, `moved by ${before - followed.getBoundingClientRect().top}`);
      isWhole(element, under);
    });

    test("settle: when nothing moves any more, neither does what is in sight", async () => {
      const element = await open(grids(streets, under));
      const scroller = scrollerOf(element);
      scroller.scrollTop = scroller.scrollHeight * 0.4;
      for (let step = 0; step < 20; step++) {
        scroller.scrollTop += 40;
        await frame();
      }
      const before = nameOf(rowsInSight(element).rows[0]!);
      await rest();
      await frame();
      equal(nameOf(rowsInSight(element).rows[0]!), before);
      const rested = scroller.scrollTop;
      await rest();
      equal(scroller.scrollTop, rested);
      isWhole(element, under);
    });

    test("keep the focused row in the document, however far one scrolls", async () => {
      const element = await open(grids(streets, under));
      await goTo(element, "第3网格");
      const kept = element.shadowRoot!.activeElement;
      const scroller = scrollerOf(element);
      for (const share of [0.2, 1, 0.6]) {
        scroller.scrollTop = scroller.scrollHeight * share;
        await frame();
        equal(element.shadowRoot!.activeElement, kept);
        equal(focused(element), "第3网格");
        isWhole(element, under);
      }
      await press(element, "ArrowDown");
      await frame();
      equal(focused(element), "第4网格");
      ok(scroller.scrollTop < 500, `${scroller.scrollTop}`);
    });

    test("give the focus to the row that takes the place of one that goes", async () => {
      const nodes = grids(streets, under);
      const element = await open(nodes);
      await goTo(element, "第1街道");
      await press(element, "End");
      element.nodes = nodes.slice(0, -1);
      await drawn(element);
      await frame();
      equal(focused(element), `第${streets}街道`);
      ok(element.shadowRoot!.activeElement!.isConnected);
    });

    test("are revealed one by one, wherever they are", async () => {
      const element = await open(grids(streets, under));
      for (const street of [streets, 1, Math.ceil(streets / 2)]) {
        element.reveal(`s${street}-${under - 7}`);
        await drawn(element);
        await frame();
        const shown = rowsInSight(element).rows.filter((each) => nameOf(each) === `第${under - 7}网格`);
        equal(shown.length, 1);
        isWhole(element, under);
      }
    });
  });

suite("long trees", () => {
  test("are heard with level, position and how many, of rows far down too", async () => {
    const element = await open(grids(17, 1000));
    await goTo(element, "第1街道");
    await press(element, "End");
    const last = (await heard("treeitem")).find((node) => propertyOf(node, "focused") === true)!;
    equal(last.name?.value, "第1000网格");
    equal(propertyOf(last, "level"), 2);
    const item = element.shadowRoot!.activeElement!;
    equal(`${item.getAttribute("aria-posinset")} of ${item.getAttribute("aria-setsize")}`, "1000 of 1000");
  });

  test("that close to a few rows leave nothing blank, and are all there again when they open", async () => {
    const element = await open(grids(10, 10_000));
    const scroller = scrollerOf(element);
    scroller.scrollTop = scroller.scrollHeight / 2;
    await frame();
    element.collapseAll();
    await drawn(element);
    equal(all(element, ".row").length, 10);
    ok(rowsInSight(element).rows.length >= 10, `${rowsInSight(element).rows.length} in sight`);
    element.expandAll();
    await drawn(element);
    await frame();
    isWhole(element, 10_000);
  });

  test("leave nothing blank when the branch that is in sight closes", async () => {
    const element = await open(grids(3, 1000));
    scrollerOf(element).scrollTop = 20_000;
    await frame();
    element.collapseAll("s1");
    await drawn(element);
    await frame();
    isWhole(element, 1000);
  });

  test("scroll under the mouse wheel", async () => {
    const element = await open(grids(17, 100_000));
    const scroller = scrollerOf(element);
    scroller.scrollTop = scroller.scrollHeight / 2;
    await frame();
    await rest();
    const first = () => Number(nameOf(rowsInSight(element).rows[0]!).replace(/\D/g, ""));
    const before = first();
    const [x, y] = middleOf(rowsInSight(element).rows[5]!);
    await devtools("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY: 640 });
    await until("twenty rows further", () => Math.abs(first() - before - 20) <= 1);
    isWhole(element, 100_000);
  });
});
