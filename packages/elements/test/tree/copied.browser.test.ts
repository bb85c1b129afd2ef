import { equal, deepEqual, match, ok, until } from "../assert.ts";
import { hierarchyView } from "../fixtures.ts";
import { suite, teardown, test } from "../mocha.ts";
import { drawn, mount, one } from "../mount.ts";
import { parseCsv } from "../parse-csv.ts";
import { goTo, press, said, settled, town, townWith, treeOf } from "./tree-on-page.ts";
import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";

/** Presses Control and C, and gives what would be on the clipboard. */
async function copied(element: JinlinHierarchyTree): Promise<string | undefined> {
  let text: string | undefined;
  document.addEventListener("copy", (event) => (text = event.clipboardData?.getData("text/plain")), { once: true });
  await press(element, "Control+c");
  return text;
}

suite("a tree copied as text", () => {
  test("is a row a line, set in as it stands, with who holds the post", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    await goTo(element, "城北街道大工委");
    equal(
      await copied(element),
      `城北街道大工委 书记 林建国
  鹤山社区大党委 书记 陈明
    桂花苑小区党支部 书记 张伟
    桂花新村小区党支部 书记 空缺
  溪山社区 应设未设
    溪畔小区党支部 书记 刘洋
城南街道大工委 书记 王芳
  南门社区大党委 书记 空缺
    内蒙古自治区驻城南办事处老旧家属院第一网格临时党支部 书记 欧阳建华
  东门社区大党委 书记 黄丽`,
    );
  });

  test("leaves out closed branches and what is narrowed away", async () => {
    const element = await treeOf(town);
    element.search("社区");
    await settled(element);
    await goTo(element, "城南街道");
    await press(element, "ArrowLeft");
    equal(await copied(element), "城北街道\n  鹤山社区\n  溪山社区\n城南街道");
    equal(await element.text(), "城北街道\n  鹤山社区\n  溪山社区\n城南街道");
  });

  test("is what is selected, where the keys are in there", async () => {
    const element = await treeOf(town, { selection: "multiple", selectedIds: ["鹤山社区", "桂花苑", "南苑"] });
    await goTo(element, "桂花苑");
    equal(await copied(element), "鹤山社区\n  桂花苑\n南苑");
  });

  test("in the search box is what is marked in there, and not the tree", async () => {
    const element = await treeOf(town);
    element.search("桂花");
    await settled(element);
    await goTo(element, "桂花苑");
    const box = one<HTMLInputElement>(element, "input[type=search]");
    box.focus();
    box.select();
    let taken = false;
    document.addEventListener("copy", (event) => (taken = event.defaultPrevented), { once: true });
    await press(element, "Control+c");
    equal(taken, false);
  });

  test("by the menu says how many rows it was", async () => {
    const element = await treeOf(town);
    let text = "";
    document.addEventListener("copy", (event) => (text = event.clipboardData!.getData("text/plain")), { once: true });
    await goTo(element, "城南街道");
    await press(element, "Shift+F10", "c", "Enter");
    await drawn(element);
    match(text, /^城北街道\n {2}鹤山社区\n/);
    equal(said(element), "已复制 11 行");
  });
});

suite("a tree exported as CSV", () => {
  const { click } = HTMLAnchorElement.prototype;
  teardown(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  test("reads back as the rows that show: depth, name, head, state, path, id and parent", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    const [heads, ...rows] = parseCsv((await element.csv()).replace(/^\uFEFF/, ""));
    deepEqual(heads, ["层", "名称", "层级", "编码", "负责人", "任职起", "状态", "路径", "编号", "上级编号"]);
    equal(rows.length, 10);
    const byId = new Map(rows.map((cells) => [cells[8], cells]));
    deepEqual(byId.get("hefeng")!.slice(0, 7), ["2", "鹤山社区大党委", "社区大党委", "350000001001", "陈明", "2024年3月1日", "届满留任"]);
    equal(byId.get("hefeng")![9], "north");
    match(byId.get("yard-1")![7], /城北街道大工委.*鹤山社区大党委/);
  });

  test("has the columns that the page shows, numbers as numbers", async () => {
    const element = await treeOf(townWith({ 桂花苑: { cells: { homes: 412 } } }), { columns: [{ id: "homes", name: "户数" }, "members"] });
    await settled(element);
    const rows = parseCsv((await element.csv()).replace(/^\uFEFF/, ""));
    const at = (name: string) => rows[0]!.indexOf(name);
    const yard = rows.find((cells) => cells.includes("桂花苑"))!;
    equal(yard[at("户数")], "412");
    equal(yard[at("下辖")], "0");
  });

  test("holds nothing that a spreadsheet would run, whatever a name, a code or a cell says", async () => {
    const evil = ['=HYPERLINK("http://x","y")', "+1", "-1+1", "@SUM(A1)", "\t=1", "＝1", 'a","=1', "一\r\n=2"];
    const rows = evil.map((name, at) => ({ id: `=id${at}`, name, code: name, cells: { own: name } }));
    const element = await treeOf(rows, { columns: "own code" });
    await settled(element);
    const read = parseCsv((await element.csv()).replace(/^\uFEFF/, ""));
    equal(read.length, evil.length + 1);
    for (const cells of read) for (const cell of cells) ok(!/^[=+\-@\t\r＝＋－＠]/.test(cell), JSON.stringify(cell));
    for (const name of evil)
      ok(
        read.flat().some((cell) => cell === name || cell === `'${name}` || cell.endsWith(name.trim())),
        name,
      );
  });

  test("by the menu is a file named after the tree and its day", async () => {
    const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
    const files: { name: string; text: Promise<string> }[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: fetch(this.href).then((answer) => answer.text()) });
    };
    await goTo(element, "城南街道大工委");
    await press(element, "Shift+F10", "e", "Enter");
    const file = await until("a file", () => files[0]);
    equal(file.name, "指挥链 2026-11-23.csv");
    equal((await file.text).replace(/^\uFEFF/, ""), (await element.csv()).replace(/^\uFEFF/, ""));
    equal(said(element), "已导出 10 行");
  });
});
