import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { deepEqual, equal, match, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, one } from "../mount.ts";
import {
  click,
  focused,
  goTo,
  grids,
  heard,
  press,
  propertyOf,
  row,
  selectedAre,
  settled,
  tallTree,
  town,
  townWith,
  treeOf,
} from "./tree-on-page.ts";

const checks = (element: Element) =>
  Object.fromEntries(all(element, ".row").map((each) => [each.querySelector(".name")!.textContent, each.getAttribute("aria-checked")]));

suite("selecting one row", () => {
  test("marks it, tells the page, and takes the mark from the one before", async () => {
    const element = await treeOf(town);
    const picked: unknown[] = [];
    document.body.addEventListener("jinlin-select", ({ kind, id, ids }) => picked.push([kind, id, ids]), { once: true });
    await click(element, row(element, "桂花苑"));
    await click(element, row(element, "南苑"), { keys: ["Control"] });
    deepEqual(picked, [["unit", "桂花苑", ["桂花苑"]]]);
    equal(element.selected, "南苑");
    equal(all(element, "[aria-selected=true]").length, 1);
    equal(one(element, "[role=tree]").getAttribute("aria-multiselectable"), null);
  });

  test("on the sign that opens a row opens it, and picks nothing", async () => {
    const element = await treeOf(town);
    const opened: unknown[] = [];
    element.addEventListener("jinlin-open", ({ id, open }) => opened.push([id, open]));
    await click(element, row(element, "鹤山社区").querySelector(".toggle")!);
    deepEqual(opened, [["鹤山社区", false]]);
    equal(element.selected, undefined);
    equal(focused(element), "鹤山社区");
  });
});

suite("selecting several rows", () => {
  const several = (nodes = town) => treeOf(nodes, { selection: "multiple" });

  test("a click picks a row alone, with Control adds one or takes it out, with Shift up to there", async () => {
    const element = await several();
    await click(element, row(element, "桂花苑"));
    await click(element, row(element, "南苑"), { keys: ["Control"] });
    selectedAre(element, ["桂花苑", "南苑"]);
    await click(element, row(element, "桂花苑"), { keys: ["Control"] });
    selectedAre(element, ["南苑"]);
    await click(element, row(element, "溪畔小区"));
    await click(element, row(element, "前林小区"), { keys: ["Shift"] });
    selectedAre(element, ["溪畔小区", "溪山社区", "前林小区"]);
    await click(element, row(element, "东门社区"));
    selectedAre(element, ["东门社区"]);
  });

  test("a range leaves out disabled rows", async () => {
    const element = await several(townWith({ 桂花新村: { disabled: true } }));
    await click(element, row(element, "桂花苑"));
    await click(element, row(element, "溪畔小区"), { keys: ["Shift"] });
    selectedAre(element, ["桂花苑", "溪畔小区"]);
  });

  test("the toolbar says how many are, selects all and then none", async () => {
    const element = await several();
    match(one(element, ".toolbar").textContent, /已选 0 项/);
    equal(one(element, ".all").textContent, "全选");
    await click(element, one(element, ".all"));
    match(one(element, ".toolbar").textContent, /已选 11 项/);
    equal(one(element, ".all").textContent, "全不选");
    await click(element, one(element, ".all"));
    selectedAre(element, []);
  });

  test("a page that prevents the default keeps what was selected", async () => {
    const element = await treeOf(town, { selection: "multiple", selectedIds: ["南苑"] });
    const wanted: unknown[] = [];
    element.addEventListener("jinlin-select", (event) => {
      wanted.push(event.ids);
      event.preventDefault();
    });
    await click(element, row(element, "桂花苑"), { keys: ["Control"] });
    await click(element, one(element, ".all"));
    deepEqual(wanted, [["桂花苑", "南苑"], []]);
    selectedAre(element, ["南苑"]);
  });

  test("ids that the page gives before their rows come select them then", async () => {
    const element = await treeOf(town.slice(0, 2), { selection: "multiple", selectedIds: ["南苑", "桂花苑"] });
    selectedAre(element, ["南苑", "桂花苑"], []);
    element.nodes = town;
    element.expandAll();
    await drawn(element);
    selectedAre(element, ["南苑", "桂花苑"], ["桂花苑", "南苑"]);
  });

  test("is kept when rows are replaced, closed and narrowed away", async () => {
    const element = await treeOf(town, { selection: "multiple", selectedIds: ["桂花苑", "南苑"] });
    element.nodes = [...town].reverse();
    await drawn(element);
    await goTo(element, "鹤山社区");
    await press(element, "ArrowLeft");
    element.search("溪山");
    await settled(element);
    selectedAre(element, ["桂花苑", "南苑"], []);
    element.search("");
    await settled(element);
    element.expandAll();
    await settled(element);
    selectedAre(element, ["桂花苑", "南苑"], ["南苑", "桂花苑"]);
  });

  test("is set by the page at any time, and nothing is fired for it", async () => {
    const element = await several();
    let fired = 0;
    element.addEventListener("jinlin-select", () => fired++);
    element.selectedIds = ["桂花苑"];
    await drawn(element);
    selectedAre(element, ["桂花苑"]);
    equal(fired, 0);
  });
});

suite("selecting ends alone", () => {
  test("gives boxes to what is an end and opens what is not", async () => {
    const element = await treeOf(town, { selection: "leaf" });
    equal(checks(element)["鹤山社区"], null);
    equal(checks(element)["桂花苑"], "false");
    await click(element, row(element, "桂花苑"));
    await click(element, row(element, "南苑"));
    selectedAre(element, ["桂花苑", "南苑"]);
    await click(element, row(element, "鹤山社区"));
    equal(row(element, "鹤山社区").getAttribute("aria-expanded"), "false");
    deepEqual(element.selectedIds, ["桂花苑", "南苑"]);
  });

  test("takes all of them, and no row above", async () => {
    const element = await treeOf(town, { selection: "leaf" });
    await click(element, one(element, ".all"));
    deepEqual(element.selectedIds, ["桂花苑", "桂花新村", "溪畔小区", "前林小区", "南苑", "东门社区"]);
  });
});

suite("selecting whole branches", () => {
  const cascade = (nodes: readonly TreeNode[] = town, selectedIds: readonly string[] = []) =>
    treeOf(nodes, { selection: "cascade", selectedIds });

  test("ticks all under a row, and in part what is above; the ids are the shortest list", async () => {
    const element = await cascade();
    await click(element, row(element, "鹤山社区"));
    selectedAre(element, ["鹤山社区"], ["鹤山社区", "桂花苑", "桂花新村", "溪畔小区"]);
    equal(checks(element)["城北街道"], "mixed");
    equal(checks(element)["城南街道"], "false");
    await click(element, row(element, "溪山社区").querySelector(".box")!);
    deepEqual(element.selectedIds, ["城北街道"]);
    await click(element, row(element, "桂花新村"));
    deepEqual(element.selectedIds, ["桂花苑", "溪畔小区", "溪山社区"]);
    equal(checks(element)["鹤山社区"], "mixed");
    match(one(element, ".toolbar").textContent, /已选 3 项/);
  });

  test("is heard as ticked, not ticked or in part", async () => {
    await cascade(town, ["桂花苑"]);
    deepEqual(
      (await heard("treeitem")).slice(0, 4).map((node) => [node.name?.value, propertyOf(node, "checked")]),
      [
        ["城北街道", "mixed"],
        ["鹤山社区", "mixed"],
        ["桂花苑", "true"],
        ["桂花新村", "false"],
      ],
    );
  });

  test("a row ticked in part is ticked whole first, and then not at all", async () => {
    const element = await cascade(town, ["桂花苑"]);
    await goTo(element, "鹤山社区");
    await press(element, "Space");
    deepEqual(element.selectedIds, ["鹤山社区"]);
    await press(element, "Space");
    selectedAre(element, []);
  });

  test("disabled rows keep what they are, and do not count for what is above", async () => {
    const element = await cascade(townWith({ 桂花苑: { disabled: true } }));
    await click(element, row(element, "鹤山社区"));
    deepEqual(checks(element)["桂花苑"], "false");
    equal(checks(element)["鹤山社区"], "true");
    await click(element, row(element, "桂花苑"));
    equal(checks(element)["桂花苑"], "false");
  });

  test("holds for closed branches: what opens later is ticked", async () => {
    const element = await cascade();
    await goTo(element, "城北街道");
    await press(element, "ArrowLeft", "Space", "ArrowRight");
    equal(checks(element)["桂花苑"], "true");
    deepEqual(element.selectedIds, ["城北街道"]);
  });

  test("takes along rows that come under a row that is ticked", async () => {
    const element = await cascade(town, ["城南街道"]);
    element.nodes = [...town, { id: "new", parentId: "南门社区", name: "新苑" }];
    await drawn(element);
    equal(checks(element)["新苑"], "true");
  });

  test("in a narrowed tree ticks what was found alone", async () => {
    const element = await cascade();
    element.search("桂花");
    await settled(element);
    await click(element, row(element, "鹤山社区"));
    deepEqual(element.selectedIds, ["桂花苑", "桂花新村"]);
    element.search("");
    await settled(element);
    equal(checks(element)["溪畔小区"], "false");
    equal(checks(element)["鹤山社区"], "mixed");
  });

  test("with columns says in words what is ticked in part, for a row of a grid has no box that could be heard", async () => {
    const element = await treeOf(town, { selection: "cascade", selectedIds: ["桂花苑"], columns: "members" });
    await settled(element);
    match(row(element, "鹤山社区").querySelector("[data-cell='0']")!.textContent, /部分选中/);
    equal(row(element, "桂花苑").getAttribute("aria-selected"), "true");
    ok(!row(element, "溪山社区").textContent.includes("部分选中"));
  });

  test("of a hundred thousand rows names those alone that stand for them", async () => {
    const element = await tallTree(grids(10, 10_000), { selection: "cascade" });
    await settled(element);
    await click(element, one(element, ".all"));
    deepEqual(element.selectedIds, ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"]);
    match(one(element, ".toolbar").textContent, /已选 100,000 项/);
  });

  test("keeps the tick of a row that moves out of a branch that was ticked whole", async () => {
    const element = await treeOf(town, { selection: "cascade", selectedIds: ["鹤山社区"] });
    await settled(element);
    element.nodes = town.map((node) => (node.id === "桂花苑" ? { ...node, parentId: "东门社区" } : node));
    element.expandAll();
    await settled(element);
    equal(row(element, "桂花苑").getAttribute("aria-checked"), "true");
    equal(row(element, "东门社区").getAttribute("aria-checked"), "true");
    ok(element.selectedIds.includes("鹤山社区"));
  });

  test("where ends alone are picked, says of no branch that it is or is not", async () => {
    const element = await treeOf(town, { selection: "leaf" });
    await settled(element);
    const branch = row(element, "鹤山社区");
    deepEqual([branch.getAttribute("aria-selected"), branch.getAttribute("aria-checked")], [null, null]);
    equal(row(element, "桂花苑").getAttribute("aria-checked"), "false");
  });
});
