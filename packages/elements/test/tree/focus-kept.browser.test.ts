import { equal, ok, until } from "../assert.ts";
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

  test("is not lost when a search leaves no row: it goes to the search box", async () => {
    const element = await treeOf(town);
    await goTo(element, "南苑");
    element.search("zzz");
    await settled(element);
    equal(holder(element), "input");
  });

  test("is not lost when the button that clears the search goes", async () => {
    const element = await treeOf(town);
    element.search("zzz");
    await settled(element);
    one(element, ".state button").focus();
    await press(element, "Enter");
    ok(holder(element), "something has it");
  });

  test("is not lost when rows are narrowed away from under it", async () => {
    const element = await treeOf(town);
    await goTo(element, "南苑");
    element.search("桂花");
    await settled(element);
    ok(focused(element), holder(element) ?? "the page has it");
  });

  test("is not lost when its branch is closed by the page", async () => {
    const element = await treeOf(town);
    await goTo(element, "南苑");
    element.collapseAll();
    await settled(element);
    equal(focused(element), "城南街道");
  });

  test("is not lost when a search in a long tree leaves few rows", async () => {
    const element = await tallTree(grids(10, 1000));
    element.expandAll();
    await settled(element);
    await goTo(element, "第1街道");
    await press(element, "End");
    element.search("第999网格");
    await settled(element);
    ok(focused(element), holder(element) ?? "the page has it");
    ok(all(element, ".row").length <= 20);
  });

  test("is not lost when the button asks again for the roots", async () => {
    let asked = 0;
    const { error } = console;
    console.error = () => {};
    const element = await mount("jinlin-hierarchy-tree", {
      childrenOf: async () => {
        if (asked++ === 0) throw new Error("no line");
        return [{ id: "a", name: "城北街道" }];
      },
    });
    await until("the button", () => element.shadowRoot!.querySelector("[role=alert] button"));
    console.error = error;
    one(element, "[role=alert] button").focus();
    await press(element, "Enter");
    await settled(element);
    equal(focused(element), "城北街道");
  });

  test("is not taken from another field when rows that went come back", async () => {
    const element = await treeOf(town);
    const field = document.createElement("input");
    document.body.append(field);
    await goTo(element, "南苑");
    element.nodes = [];
    await settled(element);
    field.focus();
    element.nodes = town;
    await settled(element);
    equal(document.activeElement, field);
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

  test("is done when it comes: the next match", async () => {
    const element = await treeOf(town);
    element.search("桂花");
    element.goToMatch();
    await settled(element);
    await settled(element);
    equal(one(element, ".row[tabindex='0'] .name").textContent, "桂花苑");
  });
});
