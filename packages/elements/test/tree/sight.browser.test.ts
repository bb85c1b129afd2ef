import { emulateMedia, resetMouse, setViewport } from "@web/test-runner-commands";
import axe from "axe-core";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { deepEqual, equal, ok, until } from "../assert.ts";
import { devtools } from "../devtools.ts";
import { hierarchyView } from "../fixtures.ts";
import { suite, teardown, test } from "../mocha.ts";
import { all, mount, one } from "../mount.ts";
import { MovableTown } from "./movable-town.ts";
import { goTo, grids, names, press, row, settled, tallTree, town, townWith, treeOf } from "./tree-on-page.ts";

const badges = townWith({
  桂花苑: {
    badges: [
      { text: "3", label: "3 件待办", tone: "attention" },
      { text: "红旗", tone: "good" },
    ],
  },
  南苑: { disabled: true, badges: [{ text: "逾期", tone: "overdue" }, { text: "试点" }] },
});

async function movable(...keys: string[]): Promise<JinlinHierarchyTree> {
  const element = await mount("jinlin-hierarchy-tree", { slice: "command" }, { source: new MovableTown() });
  await until("the rows", () => element.shadowRoot!.querySelector(".row"));
  await goTo(element, "桂花苑小区党支部");
  await press(element, ...keys);
  return element;
}

/** A street whose communities come, do not come, or are on their way. */
async function brought(answer: () => Promise<readonly TreeNode[]>): Promise<JinlinHierarchyTree> {
  const { error } = console;
  console.error = () => {};
  const element = await mount("jinlin-hierarchy-tree", {
    nodes: [{ id: "a", name: "城北街道", hasChildren: true }],
    childrenOf: answer,
    label: "示例区",
  });
  await goTo(element, "城北街道");
  await press(element, "ArrowRight");
  console.error = error;
  return element;
}

const sights: Readonly<Record<string, () => Promise<JinlinHierarchyTree>>> = {
  "the page's own rows, with badges and disabled ones": () => treeOf(badges, { levels: ["街道", "社区", "小区"], selected: "桂花苑" }),
  "several selected": () => treeOf(town, { selection: "multiple", selectedIds: ["桂花苑", "南苑"] }),
  "branches ticked, in part too": () => treeOf(badges, { selection: "cascade", selectedIds: ["桂花苑", "溪山社区"] }),
  "ends ticked": () => treeOf(town, { selection: "leaf", selectedIds: ["桂花苑"] }),
  "a treegrid": () => mount("jinlin-hierarchy-tree", { view: hierarchyView(), columns: "code level holder vacant members" }),
  "a treegrid, branches ticked": () => treeOf(badges, { columns: "members", selection: "cascade", selectedIds: ["桂花苑"] }),
  "a page of a long tree": () => treeOf(grids(1, 1000), { paged: true }),
  "a window on a long tree": () => tallTree(grids(10, 1000)),
  "rows on their way": () => brought(() => new Promise(() => {})),
  "rows that did not come": () => brought(() => Promise.reject(new Error("no line"))),
  "rows that make no tree": () => treeOf([{ id: "a", parentId: "x", name: "甲" }]),
  "what was found": () => treeOf(town, { filter: { text: "桂花" } }),
  "the menu": () => movable("Shift+F10"),
  "the dialog": () => movable("Shift+F10", "m", "Enter"),
  "a row that is cut": () => movable("Control+x"),
};

teardown(async () => {
  await resetMouse();
  await emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" });
  await setViewport({ width: 900, height: 700 });
  await devtools("Emulation.setTouchEmulationEnabled", { enabled: false });
});

for (const colorScheme of ["light", "dark"] as const)
  suite(`axe finds nothing in a tree, ${colorScheme}`, () => {
    for (const [title, shown] of Object.entries(sights))
      test(title, async () => {
        await emulateMedia({ colorScheme, reducedMotion: "reduce" });
        document.documentElement.style.backgroundColor = colorScheme === "dark" ? "#1a1917" : "#ffffff";
        const element = await shown();
        await settled(element);
        await new Promise((resolve) => setTimeout(resolve, 30));
        const { violations } = await axe.run(element, { resultTypes: ["violations"] });
        deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)),
          [],
        );
      });
  });

suite("on 320 pixels, as a small phone has them or a wide screen at 400 per cent", () => {
  for (const [title, shown] of Object.entries(sights))
    test(`the page does not scroll sideways: ${title}`, async () => {
      await setViewport({ width: 320, height: 568 });
      const element = await shown();
      await settled(element);
      ok(document.documentElement.scrollWidth <= 320, `${document.documentElement.scrollWidth} px wide`);
      const { left, right } = element.getBoundingClientRect();
      ok(left >= 0 && right <= 320, `${left} to ${right}`);
      for (const control of all(element, ".toolbar > *, .pager > *")) {
        const { left, right } = control.getBoundingClientRect();
        ok(left >= 0 && right <= 321, `${control.outerHTML.slice(0, 60)} from ${left} to ${right}`);
      }
    });

  test("names are whole, on as many lines as they take", async () => {
    await setViewport({ width: 320, height: 568 });
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    for (const name of all(element, ".row .name")) {
      ok(name.scrollWidth <= name.clientWidth + 1, `${name.textContent} is cut off`);
      const { left, right } = name.getBoundingClientRect();
      ok(left >= 0 && right <= 320 && right - left > 60, `${name.textContent} from ${left} to ${right}`);
    }
  });

  test("a treegrid scrolls by itself to its last column", async () => {
    await setViewport({ width: 320, height: 568 });
    const element = await treeOf(town, { columns: "code level members" });
    await settled(element);
    await goTo(element, "桂花苑");
    await press(element, "ArrowRight", "End");
    const cell = element.shadowRoot!.activeElement!.getBoundingClientRect();
    ok(cell.left >= 0 && cell.right <= 321, `${cell.left} to ${cell.right}`);
  });
});

suite("under a finger", () => {
  for (const [title, shown] of Object.entries(sights))
    test(`all that is pressed is 44 pixels high: ${title}`, async () => {
      await devtools("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
      await until("a coarse pointer", () => matchMedia("(pointer: coarse)").matches);
      const element = await shown();
      await settled(element);
      const pressed = all(
        element,
        ".row, .toolbar button, .toolbar select, .toolbar label, .toolbar input[type=search], .pager button, [role=menuitem], dialog button, .move-message button, .state button",
      );
      const low = pressed.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9);
      deepEqual(
        low.map((each) => `${each.outerHTML.slice(0, 80)} ${each.getBoundingClientRect().height}`),
        [],
      );
    });

  test("what opens a row is as wide as it is high, or nearly", async () => {
    await devtools("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
    const element = await treeOf(town);
    const { width, height } = row(element, "城北街道").querySelector(".toggle")!.getBoundingClientRect();
    ok(width >= 43.9 && height >= 43.9, `${width} × ${height}`);
  });

  test("rows of a long tree stand close below one another", async () => {
    await devtools("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 5 });
    const element = await tallTree(grids(10, 1000));
    element.expandAll();
    await settled(element);
    one(element, ".scroller").scrollTop = 200_000;
    await settled(element);
    const tops = all(element, ".row:not(.pinned)").map((each) => each.getBoundingClientRect().top);
    ok(tops.length > 5);
    for (const [at, top] of tops.entries()) if (at > 0) equal(Math.round(top - tops[at - 1]!), 44);
  });
});

suite("in forced colours", () => {
  const forced = async () => {
    await emulateMedia({ forcedColors: "active" });
    await until("forced colours", () => matchMedia("(forced-colors: active)").matches);
  };

  test("a selected row is outlined, and a focused one more", async () => {
    await forced();
    const element = await treeOf(town, { selected: "桂花苑" });
    equal(getComputedStyle(row(element, "桂花苑")).outlineStyle, "solid");
    equal(getComputedStyle(row(element, "南苑")).outlineStyle, "none");
    await goTo(element, "溪山社区");
    await press(element, "ArrowDown");
    equal(getComputedStyle(row(element, "前林小区")).outlineWidth, "3px");
  });

  test("boxes that are ticked, ticked in part and not ticked differ", async () => {
    await forced();
    const element = await treeOf(town, { selection: "cascade", selectedIds: ["桂花苑"] });
    const looks = ["桂花苑", "鹤山社区", "南苑"].map((name) => {
      const box = row(element, name).querySelector(".box")!;
      const { content, borderTopWidth, borderBottomWidth } = getComputedStyle(box, "::before");
      return `${content} ${borderTopWidth} ${borderBottomWidth}`;
    });
    equal(new Set(looks).size, 3, looks.join(" | "));
  });

  test("what opens a row is seen", async () => {
    await forced();
    const element = await treeOf(town);
    const { borderBottomColor, borderBottomStyle } = getComputedStyle(row(element, "城北街道").querySelector(".toggle")!, "::before");
    equal(borderBottomStyle, "solid");
    ok(borderBottomColor !== getComputedStyle(row(element, "城北街道")).backgroundColor, borderBottomColor);
  });
});

suite("for those whom movement disturbs", () => {
  test("nothing turns or slides", async () => {
    await emulateMedia({ reducedMotion: "reduce" });
    const element = await treeOf(town);
    const durations = all(element, "*").flatMap((each) =>
      [undefined, "::before"].map((part) => Number.parseFloat(getComputedStyle(each, part).transitionDuration)),
    );
    ok(Math.max(...durations) <= 0.01, `${Math.max(...durations)} s`);
    equal(names(element).length, town.length);
  });
});
