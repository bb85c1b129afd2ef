import { equal, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one } from "../mount.ts";
import { click, focused, goTo, grids, press, row, settled, tallTree, town, treeOf } from "./tree-on-page.ts";

/** What has the focus, in a word or two; nothing when the page itself has it. */
const holder = (element: Element): string | undefined => {
  const active = element.shadowRoot!.activeElement;
  return active ? `${active.localName}${active.className ? `.${active.className}` : ""}` : undefined;
};

suite("the focus", () => {
  test("is not lost when the tree becomes a treegrid, and a tree again", async () => {
    const element = await treeOf(town);
    await goTo(element, "南苑");
    element.columns = "members";
    await settled(element);
    equal(focused(element), "南苑");
    await press(element, "ArrowRight", "ArrowRight");
    element.columns = undefined;
    await settled(element);
    equal(focused(element), "南苑");
    await press(element, "ArrowUp");
    equal(focused(element), "南门社区");
  });

  test("is not lost when a long tree goes into pages and back", async () => {
    const element = await tallTree(grids(1, 1000));
    element.expandAll();
    await settled(element);
    await goTo(element, "第1街道");
    await press(element, "End");
    element.paged = true;
    await settled(element);
    equal(focused(element), "第1000网格");
    element.paged = false;
    await settled(element);
    equal(focused(element), "第1000网格");
  });

  test("goes to the row when its button asks again for what is below", async () => {
    const { error } = console;
    console.error = () => {};
    const element = await mount("jinlin-hierarchy-tree", {
      nodes: [{ id: "a", name: "城北街道", hasChildren: true }],
      childrenOf: () => Promise.reject(new Error("no line")),
    });
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    await click(element, one(element, ".retry"));
    await settled(element);
    console.error = error;
    ok(focused(element), holder(element) ?? "the page has it");
  });

  test("is one stop for Tab wherever the keys are", async () => {
    const element = await treeOf(town, { selection: "multiple" });
    for (const name of ["南苑", "城北街道", "桂花苑"]) {
      await goTo(element, name);
      equal(all(element, ".row[tabindex='0']").length, 1);
      equal(row(element, name).tabIndex, 0);
    }
    await drawn(element);
  });
});

suite("what is asked before its part is there", () => {
  test("is done when it comes: all selected", async () => {
    const element = document.createElement("jinlin-hierarchy-tree");
    element.nodes = town;
    element.selection = "multiple";
    document.body.append(element);
    await element.updateComplete;
    element.selectAll();
    await settled(element);
    await settled(element);
    equal(element.selectedIds.length, town.length);
  });

  test("is done when it comes: the first key on a row, though it was quicker", async () => {
    const element = await treeOf(town);
    row(element, "城北街道").focus();
    const event = new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true, composed: true });
    element.shadowRoot!.activeElement!.dispatchEvent(event);
    equal(event.defaultPrevented, true);
    await settled(element);
    equal(focused(element), "鹤山社区");
  });
});
