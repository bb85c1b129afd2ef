import { deepEqual, equal, frame, until } from "../assert.ts";
import { hierarchyView, wideView } from "../fixtures.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one } from "../mount.ts";
import { ScriptedSource } from "../scripted-source.ts";
import { focused, names, row } from "./tree-on-page.ts";

suite("a view that changes", () => {
  test("keeps what is open, where one is and where one has scrolled to", async () => {
    const source = new ScriptedSource({ hierarchy: () => wideView(1000) });
    const element = await mount("jinlin-hierarchy-tree", { slice: "command" }, { source });
    one(element, ".scroller").scrollTop = 3200;
    await frame();
    row(element, "第105网格责任区").focus();
    await drawn(element);
    const scrolled = one(element, ".scroller").scrollTop;
    source.answers.hierarchy = () => wideView(1001, { seq: 11 });
    source.tell({ seq: 11, touched: ["grid-5"] });
    await drawn(element);
    await until("the new row", () => all(element, "[aria-setsize='1001']").length > 0);
    equal(focused(element), "第105网格责任区");
    equal(one(element, ".scroller").scrollTop, scrolled);
  });

  test("gives the focus to the row above when the focused one goes away", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    row(element, "桂花苑小区党支部").focus();
    const view = hierarchyView();
    element.view = { ...view, rows: view.rows.filter(({ id }) => id !== "yard-1") };
    await drawn(element);
    equal(focused(element), "鹤山社区大党委");
  });

  test("a row of a slice that is still on its way is revealed when that comes", async () => {
    const territory = { ...wideView(1000), slice: { id: "territory", name: "行政区域" } };
    const source = new ScriptedSource({ hierarchy: ({ slice }) => (slice === "territory" ? territory : hierarchyView()) });
    const element = await mount("jinlin-hierarchy-tree", { slice: "command" }, { source });
    await until("the first slice", () => all(element, "[role=treeitem]").length > 0);
    element.slice = "territory";
    element.reveal("grid-900");
    await until("the revealed row", () => names(element).includes("第900网格责任区"));
  });

  test("a row to be revealed before there are rows is revealed when they come", async () => {
    const source = new ScriptedSource({ hierarchy: () => wideView(1000) });
    const element = await mount("jinlin-hierarchy-tree", { slice: "command", selected: "grid-900" }, { source });
    await until("the selected row", () => names(element).includes("第900网格责任区"));
    equal(row(element, "第900网格责任区").getAttribute("aria-selected"), "true");
  });

  test("without a slice the county's first is shown", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-hierarchy-tree", {}, { source });
    await until("rows", () => names(element).length === 10);
    deepEqual(source.questions, [{ slice: "command", lang: "zh-Hans" }]);
  });
});
