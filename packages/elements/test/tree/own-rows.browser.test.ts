import { deepEqual, equal, match, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one, textOf } from "../mount.ts";
import { focused, goTo, heard, names, press, row, settled, town, townWith, treeOf } from "./tree-on-page.ts";

suite("a town of the page's own rows", () => {
  test("is the same tree in whatever order the rows come, siblings in the order given", async () => {
    const element = await treeOf([...town].reverse());
    deepEqual(names(element), [
      "城南街道",
      "东门社区",
      "南门社区",
      "南苑",
      "城北街道",
      "溪山社区",
      "前林小区",
      "鹤山社区",
      "溪畔小区",
      "桂花新村",
      "桂花苑",
    ]);
    equal(one(element, "[role=tree]").getAttribute("aria-label"), "示例区");
  });

  test("without a name is called by a word of its language", async () => {
    const element = await mount("jinlin-hierarchy-tree", { nodes: town }, { lang: "en" });
    equal(one(element, "[role=tree]").getAttribute("aria-label"), "Name");
  });

  test("says the level of each row where the page names them, and offers to narrow it to one", async () => {
    const element = await treeOf(town, { levels: ["街道", "社区", "小区"] });
    equal(row(element, "桂花苑").querySelector(".level")!.textContent, "小区");
    deepEqual(
      all(element, ".only option").map((option) => option.textContent.trim()),
      ["全部", "街道", "社区", "小区"],
    );
  });

  test("without names of levels offers no box for them, and without vacancies none for those", async () => {
    const element = await treeOf(town);
    equal(element.shadowRoot!.querySelector(".only"), null);
    equal(element.shadowRoot!.querySelector("input[type=checkbox]"), null);
  });

  test("shows a badge as a sign and says it in words", async () => {
    const element = await treeOf(
      townWith({ 桂花苑: { badges: [{ text: "3", label: "3 件待办", tone: "attention" }] }, 南苑: { badges: [{ text: "红旗支部" }] } }),
    );
    const [badge] = [...row(element, "桂花苑").querySelectorAll<HTMLElement>(".badge")];
    ok(badge!.classList.contains("attention"));
    equal(badge!.querySelector("[aria-hidden=true]")!.textContent, "3");
    deepEqual(
      (await heard("treeitem")).map(({ name }) => name?.value).filter((name) => /桂花苑|南苑/.test(name ?? "")),
      ["桂花苑 3 件待办", "南苑 红旗支部"],
    );
  });

  test("has disabled rows, which can be gone to and opened but not picked", async () => {
    const element = await treeOf(townWith({ 鹤山社区: { disabled: true } }));
    let picked = 0;
    element.addEventListener("jinlin-select", () => picked++);
    await goTo(element, "城北街道");
    await press(element, "ArrowDown");
    equal(focused(element), "鹤山社区");
    equal(row(element, "鹤山社区").getAttribute("aria-disabled"), "true");
    await press(element, "Enter", "Space");
    row(element, "鹤山社区").click();
    equal(picked, 0);
    await press(element, "ArrowLeft");
    equal(row(element, "鹤山社区").getAttribute("aria-expanded"), "false");
  });

  test("keeps what is closed, where the keys are and what is picked when the rows are replaced", async () => {
    const element = await treeOf(town, { selected: "桂花苑" });
    await goTo(element, "溪山社区");
    await press(element, "ArrowLeft");
    element.nodes = [{ id: "new", parentId: "城北街道", name: "新城社区" }, ...townWith({ 溪山社区: { name: "溪山联合社区" } })];
    await drawn(element);
    equal(focused(element), "溪山联合社区");
    equal(row(element, "溪山联合社区").getAttribute("aria-expanded"), "false");
    equal(row(element, "桂花苑").getAttribute("aria-selected"), "true");
    ok(names(element).includes("新城社区"));
  });

  test("gives the focus to the row above when the focused one goes away, and to the next when its whole branch goes", async () => {
    const element = await treeOf(town);
    await goTo(element, "南苑");
    element.nodes = town.filter(({ id }) => id !== "南苑");
    await drawn(element);
    equal(focused(element), "南门社区");
    element.nodes = town.filter(({ id }) => !["城南街道", "南门社区", "东门社区", "南苑"].includes(id));
    await drawn(element);
    equal(focused(element), "前林小区");
  });

  test("takes nothing away from the focus elsewhere on the page when its rows go", async () => {
    const element = await treeOf(town);
    const other = document.createElement("button");
    document.body.append(other);
    await goTo(element, "南苑");
    other.focus();
    element.nodes = town.slice(0, 3);
    await drawn(element);
    equal(document.activeElement, other);
  });

  test("that becomes empty says so, and shows rows again when there are some", async () => {
    const element = await treeOf(town);
    element.nodes = [];
    await drawn(element);
    match(textOf(element), /还没有组织/);
    element.nodes = town;
    await drawn(element);
    equal(names(element).length, town.length);
  });

  test("picks up rows and columns that the page set before it was upgraded", async () => {
    const { JinlinHierarchyTree } = await import("../../src/hierarchy-tree/hierarchy-tree.ts");
    const { defineTag } = await import("../../src/registering/define-tag.ts");
    const element = document.createElement("later-hierarchy-tree") as InstanceType<typeof JinlinHierarchyTree>;
    Object.assign(element, { nodes: town, selected: "桂花苑", columns: "members", label: "示例区" });
    document.body.append(element);
    defineTag("hierarchy-tree", JinlinHierarchyTree, { prefix: "later" });
    await settled(element);
    equal(row(element, "桂花苑").getAttribute("aria-selected"), "true");
    equal(one(element, "[role=treegrid]").getAttribute("aria-label"), "示例区");
  });
});

suite("rows that make no tree", () => {
  for (const [what, rows, fault] of [
    ["a parent that is not there", [{ id: "a", parentId: "x", name: "甲" }], "上级不存在：a → x"],
    [
      "the same id twice",
      [
        { id: "a", name: "甲" },
        { id: "a", name: "乙" },
      ],
      "编号重复：a",
    ],
    ["a row above itself", [{ id: "a", parentId: "a", name: "甲" }], "以自己为上级：a"],
    [
      "a circle",
      [
        { id: "a", parentId: "b", name: "甲" },
        { id: "b", parentId: "a", name: "乙" },
      ],
      "互为上下级：a → b",
    ],
  ] as const)
    test(`are not shown, and the element says why: ${what}`, async () => {
      const element = await treeOf([...town, ...rows]);
      equal(element.shadowRoot!.querySelector("[role=tree]"), null);
      match(one(element, "[role=alert]").textContent, /数据不能构成树/);
      const faults = all(element, "[role=alert] li").map((item) => item.textContent);
      equal(faults.length, 1);
      ok(faults[0]!.startsWith(fault), faults[0]);
    });

  test("are all named at once, by kind, and of many the first twenty", async () => {
    const lost = Array.from({ length: 25 }, (_, at) => ({ id: `r${at}`, parentId: "nobody", name: "无主" }));
    const element = await treeOf([...town, ...lost, { id: "桂花苑", name: "又一个" }]);
    const faults = all(element, "[role=alert] li").map((item) => item.textContent);
    equal(faults.length, 2);
    match(
      faults.find((text) => text.startsWith("上级不存在")),
      /r19 → nobody … （?\(?25\)?）?$/,
    );
  });

  test("are shown as soon as they are put right", async () => {
    const element = await treeOf([{ id: "a", parentId: "x", name: "甲" }]);
    element.nodes = [{ id: "a", name: "甲" }];
    await drawn(element);
    deepEqual(names(element), ["甲"]);
    equal(element.shadowRoot!.querySelector("[role=alert]"), null);
  });

  test("that a page takes back, as frameworks do, leave an empty tree and no fault", async () => {
    const element = await treeOf(town, { selection: "multiple", selectedIds: ["南苑"] });
    Object.assign(element, { nodes: null, filter: undefined, selectedIds: null });
    await settled(element);
    equal(names(element).length, 0);
    element.nodes = town;
    await settled(element);
    equal(names(element).length, town.length);
  });

  test("have their width in a row of flexible boxes too", async () => {
    const element = await treeOf(town);
    const flexible = document.createElement("div");
    document.body.append(flexible);
    flexible.style.display = "flex";
    flexible.append(element);
    await settled(element);
    ok(element.getBoundingClientRect().width >= 300);
  });
});
