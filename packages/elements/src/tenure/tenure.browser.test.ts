import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { parseCsv } from "../../test/parse-csv.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { tenureList, tenureView, vacantGrids } from "../../test/tenure-fixtures.ts";

const shown = (over = {}) => mount("jinlin-tenure", { view: tenureView(over) });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const figure = (element: Element, id: string) => one(element, `[data-figure="${id}"]`);
const rows = (element: Element, id: string) => [...figure(element, id).querySelectorAll("tbody tr")].map(line);
const focused = (element: Element) => element.shadowRoot!.activeElement;

suite("posts by what is due", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("every figure is told, the most pressing first, and how many serve in all", async () => {
    const element = await shown();
    deepEqual(all(element, "h3").map(line), [
      "换届超期 1",
      "届满留任（含换届超期） 2",
      "180 天内届满 1",
      "主持工作过久 0",
      "空缺 60",
      "书记、主任一肩挑 2 / 3",
    ]);
    match(line(one(element, "dl")), /职务 1,204 职数 1,310 在任 1,251 任职人员 987/);
    match(line(figure(element, "combined-secretary-director")), /自2026年1月1日以来，按天数计为 71.4%/);
  });

  test("a short list is open: where, whose, and how long it has been due; names as far as they may be seen", async () => {
    const element = await shown();
    deepEqual(rows(element, "carryOver"), [
      "城北街道大工委 书记 陈明 2023年5月1日 已过 1,302 天",
      "城南街道大工委 书记 姓名不公开 2026年10月1日 已过 53 天",
    ]);
    deepEqual(rows(element, "endsSoon"), ["鹤山社区大党委 书记 林** 2022年1月1日 2026年12月23日 还有 30 天"]);
    equal(figure(element, "acting").querySelector("button"), null, "a figure that is none opens nothing");
  });

  test("a long list opens by the keys, and goes on where the reader was", async () => {
    const element = await shown();
    const toggle = figure(element, "vacant").querySelector<HTMLElement>(".toggle")!;
    equal(toggle.getAttribute("aria-expanded"), "false");
    toggle.focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(rows(element, "vacant").length, 50);
    match(rows(element, "vacant")[0], /网格长 2010年3月1日/);
    figure(element, "vacant").querySelector<HTMLElement>(".more")!.focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(rows(element, "vacant").length, 60);
    equal(focused(element)?.closest("tr"), figure(element, "vacant").querySelectorAll("tbody tr")[50]);
    match(rows(element, "vacant").at(-1), /不详/);
    toggle.focus();
    await sendKeys({ press: "Space" });
    await drawn(element);
    equal(rows(element, "vacant").length, 0);
  });

  test("units are picked, and whoever holds a post where records may be opened", async () => {
    const source = new ScriptedSource({ session: () => sessionView({ views: ["tenure", "person"] }) });
    const element = await mount("jinlin-tenure", {}, { source });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of figure(element, "carryOver").querySelectorAll<HTMLElement>("button.link")) link.click();
    for (const link of figure(element, "combined-secretary-director").querySelectorAll<HTMLElement>("button.link")) link.click();
    deepEqual(picked, ["unit north", "person p-1", "unit south", "unit hefeng-area", "unit nanji-area"]);
  });

  test("another span is asked for, and the focus stays", async () => {
    const source = new ScriptedSource({ tenure: ({ within = 180 }) => tenureView({ within }) });
    const element = await mount("jinlin-tenure", { since: "2025-01-01" }, { source });
    deepEqual(source.questions[0], { since: "2025-01-01", lang: "zh-Hans" });
    const box = one<HTMLSelectElement>(element, "[name=within]");
    box.focus();
    box.value = "30";
    box.dispatchEvent(new Event("change"));
    await until("the answer", () => /30 天内届满/.test(textOf(element)));
    await drawn(element);
    equal(element.within, 30);
    equal(focused(element), box);
  });

  test("without posts says so", async () =>
    match(textOf(await shown({ serving: { posts: 0, seats: 0, taken: 0, people: 0 } })), /没有职务/));
});

suite("kept and printed", () => {
  test("the table holds every member of every figure, and no formula", async () => {
    const vacant = tenureList({ unit: { id: "x", name: "=HYPERLINK(A1)" }, post: { id: "x/officer", name: "网格长" } });
    const [names, ...lines] = parseCsv((await shown({ vacant })).csv().slice(1));
    deepEqual(names, ["事项", "单位", "职务", "任职人", "起始", "届满", "单位编号"]);
    deepEqual(lines, [
      ["换届超期", "城北街道大工委", "书记", "陈明", "2023-05-01", "2023-05-01", "north"],
      ["届满留任（含换届超期）", "城北街道大工委", "书记", "陈明", "2023-05-01", "2023-05-01", "north"],
      ["届满留任（含换届超期）", "城南街道大工委", "书记", "姓名不公开", "2026-10-01", "2026-10-01", "south"],
      ["180 天内届满", "鹤山社区大党委", "书记", "林**", "2022-01-01", "2026-12-23", "hefeng"],
      ["空缺", "'=HYPERLINK(A1)", "网格长", "", "", "", "x"],
      ["书记、主任一肩挑", "鹤山社区", "", "", "", "", "hefeng-area"],
      ["书记、主任一肩挑", "南际社区", "", "", "", "", "nanji-area"],
    ]);
  });

  test("the button offers it as a file named by its day", async () => {
    const element = await shown();
    const files: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download);
    };
    one(element, ".export").click();
    HTMLAnchorElement.prototype.click = click;
    await drawn(element);
    deepEqual(files, ["任期一览 2026-11-23.csv"]);
    match(one(element, "[role=status]").textContent, /已导出/);
  });

  test("paper has every member, and what was closed is closed again after", async () => {
    const element = await shown({ vacant: vacantGrids(120) });
    dispatchEvent(new Event("beforeprint"));
    equal(rows(element, "vacant").length, 120);
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, ".bar")).display, "none");
    ok(one(element, ".printed").offsetHeight > 0);
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    equal(rows(element, "vacant").length, 0);
  });
});
