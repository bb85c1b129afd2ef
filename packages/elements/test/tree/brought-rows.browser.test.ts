import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { deepEqual, equal, frame, match, ok } from "../assert.ts";
import { suite, test } from "../mocha.ts";
import { all, drawn, mount, one, textOf } from "../mount.ts";
import { click, focused, goTo, names, press, row, settled } from "./tree-on-page.ts";

const streets: readonly TreeNode[] = [
  { id: "north", name: "城北街道", hasChildren: true },
  { id: "south", name: "城南街道", hasChildren: true },
];
const communities: readonly TreeNode[] = [
  { id: "hefeng", name: "鹤山社区" },
  { id: "xishan", name: "溪山社区", hasChildren: true },
];

/** An office that answers when the test says so, and remembers what it was asked. */
class Office {
  readonly asked: (string | null)[] = [];
  readonly #waiting: { resolve(rows: readonly TreeNode[]): void; reject(error: Error): void }[] = [];

  readonly childrenOf = (id: string | null): Promise<readonly TreeNode[]> => {
    this.asked.push(id);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  };

  async answers(rows: readonly TreeNode[]): Promise<void> {
    this.#waiting.shift()!.resolve(rows);
    await frame();
    await frame();
  }

  async fails(): Promise<void> {
    const { error } = console;
    console.error = () => {};
    this.#waiting.shift()!.reject(new Error("no line"));
    await frame();
    await frame();
    console.error = error;
  }
}

const treeOf = (office: Office, nodes?: readonly TreeNode[]) =>
  mount("jinlin-hierarchy-tree", { childrenOf: office.childrenOf, label: "示例区", ...(nodes && { nodes }) });

suite("rows that are brought when they are opened", () => {
  test("are asked for once, with a row that says so and is busy meanwhile", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    equal(row(element, "城北街道").getAttribute("aria-expanded"), "false");
    deepEqual(office.asked, []);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    deepEqual(names(element), ["城北街道", "正在载入…", "城南街道"]);
    const late = row(element, "正在载入…");
    equal(late.getAttribute("aria-busy"), "true");
    equal(late.getAttribute("aria-level"), "2");
    await office.answers(communities);
    deepEqual(names(element), ["城北街道", "鹤山社区", "溪山社区", "城南街道"]);
    equal(focused(element), "城北街道");
    await press(element, "ArrowLeft", "ArrowRight");
    deepEqual(office.asked, ["north"]);
    await press(element, "ArrowRight");
    equal(focused(element), "鹤山社区");
  });

  test("stay what they are when the focus waits on the row that says so: it goes to the row above", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight", "ArrowRight");
    equal(focused(element), "正在载入…");
    await press(element, "Enter");
    deepEqual(office.asked, ["north"]);
    await office.answers(communities);
    equal(focused(element), "城北街道");
  });

  test("and could not be brought say so, and are asked for again by the button", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await click(element, row(element, "城北街道").querySelector(".toggle")!);
    await office.fails();
    const failed = row(element, "未能载入下级。");
    match(failed.textContent, /重试|再/);
    await click(element, failed.querySelector("button")!);
    deepEqual(office.asked, ["north", "north"]);
    equal(row(element, "正在载入…").getAttribute("aria-busy"), "true");
    await office.answers(communities);
    ok(names(element).includes("鹤山社区"));
  });

  for (const key of ["Enter", "Space"])
    test(`and could not be brought are asked for again by ${key} on the row that says so`, async () => {
      const office = new Office();
      const element = await treeOf(office, streets);
      await goTo(element, "城北街道");
      await press(element, "ArrowRight");
      await office.fails();
      await press(element, "ArrowDown");
      equal(focused(element), "未能载入下级。");
      await press(element, key);
      deepEqual(office.asked, ["north", "north"]);
      await office.answers(communities);
      deepEqual(names(element), ["城北街道", "鹤山社区", "溪山社区", "城南街道"]);
    });

  test("and are none leave a row that has nothing to open", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    await office.answers([]);
    equal(row(element, "城北街道").getAttribute("aria-expanded"), null);
    await press(element, "ArrowRight");
    equal(focused(element), "城北街道");
    deepEqual(office.asked, ["north"]);
  });

  test("bring more of their own, level by level", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    await office.answers(communities);
    await press(element, "End", "ArrowUp");
    equal(focused(element), "溪山社区");
    await press(element, "ArrowRight");
    await office.answers([{ id: "yard", name: "前林小区" }]);
    equal(row(element, "前林小区").getAttribute("aria-level"), "3");
    deepEqual(office.asked, ["north", "xishan"]);
  });

  test("are brought for all siblings by the star", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "*");
    deepEqual(office.asked, ["north", "south"]);
  });

  test("that come when the element is off the page break nothing, and are there when it is back", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    element.remove();
    await office.answers(communities);
    document.body.append(element);
    await drawn(element);
    ok(names(element).includes("鹤山社区"));
  });

  test("that come after the page took another office are dropped", async () => {
    const [old, office] = [new Office(), new Office()];
    const element = await treeOf(old, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    element.childrenOf = office.childrenOf;
    await drawn(element);
    await old.answers([{ id: "old", name: "旧社区" }]);
    ok(!names(element).includes("旧社区"), names(element).join());
  });

  test("of a row that went meanwhile are dropped, and the rest of the tree stays", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    element.nodes = streets.slice(1);
    await drawn(element);
    await office.answers(communities);
    deepEqual(names(element), ["城南街道"]);
  });
});

suite("rows that are brought into a tree of which something is selected, found or shown", () => {
  test("are ticked when they come under a row that is", async () => {
    const office = new Office();
    const element = await mount("jinlin-hierarchy-tree", {
      nodes: streets,
      childrenOf: office.childrenOf,
      selection: "cascade",
      selectedIds: ["north"],
    });
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    equal(row(element, "城北街道").getAttribute("aria-checked"), "true");
    await office.answers(communities);
    equal(row(element, "鹤山社区").getAttribute("aria-checked"), "true");
    deepEqual(element.selectedIds, ["north"]);
    await click(element, row(element, "鹤山社区"));
    deepEqual(element.selectedIds, ["xishan"]);
    equal(row(element, "城北街道").getAttribute("aria-checked"), "mixed");
  });

  test("are ends that can be ticked; a row is none as long as nobody knows what is under it", async () => {
    const office = new Office();
    const element = await mount("jinlin-hierarchy-tree", { nodes: streets, childrenOf: office.childrenOf, selection: "leaf" });
    await settled(element);
    equal(row(element, "城北街道").getAttribute("aria-checked"), null);
    await goTo(element, "城北街道");
    await press(element, "Space");
    deepEqual(element.selectedIds, []);
    await office.answers([]);
    equal(row(element, "城北街道").getAttribute("aria-checked"), "false");
    await press(element, "Space");
    deepEqual(element.selectedIds, ["north"]);
  });

  test("are found once they are there, and a narrowed tree shows them", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    await office.answers(communities);
    element.search("溪山");
    await settled(element);
    deepEqual(names(element), ["城北街道", "溪山社区"]);
  });

  test("stand in a treegrid as rows of cells, the one that says so too", async () => {
    const office = new Office();
    const element = await mount("jinlin-hierarchy-tree", { nodes: streets, childrenOf: office.childrenOf, columns: "members" });
    await settled(element);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    equal(row(element, "正在载入…").querySelectorAll("[role=gridcell]").length, 2);
    await office.answers(communities);
    deepEqual(
      all(element, ".row").map((each) => each.getAttribute("aria-rowindex")),
      ["2", "3", "4", "5"],
    );
    equal(row(element, "城北街道").querySelector("[data-cell='1']")!.textContent, "2");
  });

  test("and are not there yet are in no copy and no file", async () => {
    const office = new Office();
    const element = await treeOf(office, streets);
    await goTo(element, "城北街道");
    await press(element, "ArrowRight");
    equal(await element.text(), "城北街道\n城南街道");
    equal((await element.csv()).trim().split("\r\n").length, 3);
  });
});

suite("a tree all of whose rows are brought", () => {
  test("asks for the roots, says that it loads and shows them", async () => {
    const office = new Office();
    const element = await treeOf(office);
    deepEqual(office.asked, [null]);
    match(one(element, ".view [role=status]").textContent, /正在载入/);
    await office.answers(streets);
    deepEqual(names(element), ["城北街道", "城南街道"]);
  });

  test("says when the roots could not be brought, and asks again", async () => {
    const office = new Office();
    const element = await treeOf(office);
    await office.fails();
    match(one(element, "[role=alert]").textContent, /未能读取/);
    await click(element, one(element, "[role=alert] button"));
    deepEqual(office.asked, [null, null]);
    await office.answers(streets);
    equal(all(element, ".row").length, 2);
  });

  test("of which there are none says that it is empty", async () => {
    const office = new Office();
    const element = await treeOf(office);
    await office.answers([]);
    await settled(element);
    match(textOf(element), /还没有组织/);
  });
});
