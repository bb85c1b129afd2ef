import type { Source } from "@jinlin/core";
import { sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { compareView, historyEntry, historyView } from "../../test/history-fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { DayEvent } from "../events/day-event.ts";

const shown = (over = {}) => mount("jinlin-history", { view: historyView(over) });
const asking = (source: Source = new ScriptedSource(), properties = {}) => mount("jinlin-history", properties, { source });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const focused = (element: Element) => element.shadowRoot!.activeElement;
const page = () => document.querySelector("jinlin-source")!;

suite("an entry", () => {
  test("says what was done, by whom, what it changed, why and on what basis", async () => {
    const entry = line(all(await shown(), ".entry")[1]!);
    match(entry, /^更名 办理人：何部长 补录：自2026年11月1日 第 9 号/);
    match(entry, /鹤山社区大党委 名称 鹤山社区大党委 改为 鹤峰社区大党委 自2026年11月1日/);
    match(entry, /原因 按上级批复更名 依据 桥组〔2026〕3号/);
  });

  test("that was withdrawn says by which and is struck; whose reason may not be read says that there is one", async () => {
    const entry = all(await shown(), ".entry")[2]!;
    match(line(entry), /已由第 9 号撤回/);
    match(line(entry), /姓名不公开/);
    match(line(entry), /原因仅向能看到全部当事人的人员显示/);
    match(getComputedStyle(entry.querySelector("h4")!).textDecorationLine, /line-through/);
  });

  test("counts what it does not list and what may not be seen", async () => {
    match(line(all(await shown(), ".entry")[3]!), /导入记录 办理人：系统.*另有 769 项变动 另有 12 项您无权查看/);
  });

  test("stands under the day it was recorded, latest first", async () => {
    deepEqual(all(await shown(), ".on").map(line), ["2026年11月22日", "2026年11月20日", "2022年1月1日"]);
  });

  test("names units that can be picked", async () => {
    const element = await shown();
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    all(element, ".entry")[1]!.querySelector<HTMLElement>(".changes button")!.click();
    deepEqual(picked, ["unit hefeng"]);
  });
});

suite("the list", () => {
  test("narrowed to one command asks for it, and the focus stays", async () => {
    const source = new ScriptedSource();
    const element = await asking(source);
    deepEqual(all(element, ".chips button").map(line), ["全部", "任命 12", "划转 10", "更名 1", "导入记录 1"]);
    const chip = one(element, "[data-command=move-unit]");
    chip.focus();
    chip.click();
    await until("the answer", () => source.questions.some((query) => "command" in query));
    await drawn(element);
    equal(one(element, "[data-command=move-unit]").getAttribute("aria-pressed"), "true");
    equal(focused(element), one(element, "[data-command=move-unit]"));
  });

  test("goes on a page at a time; the focus stays on the button, with the last page it goes to what has come", async () => {
    const entry = (seq: number) => historyEntry({ seq });
    const pages = new Map([
      [undefined, historyView({ entries: [entry(9)], total: 3, next: 9 })],
      [9, historyView({ entries: [entry(8)], total: 3, next: 8 })],
    ]);
    const { next: _next, ...last } = historyView({ entries: [entry(7)], total: 3 });
    const source = new ScriptedSource({ history: ({ before }) => pages.get(before) ?? last });
    const element = await asking(source);
    one(element, ".next").focus();
    await sendKeys({ press: "Enter" });
    await until("the second page", () => all(element, ".entry").length === 2);
    equal(focused(element), one(element, ".next"));
    await sendKeys({ press: "Enter" });
    await until("the third page", () => all(element, ".entry").length === 3);
    await drawn(element);
    equal(focused(element)?.id, "entry-7");
    match(textOf(element), /已显示 3 条，共 3 条/);
  });

  test("without an entry says so", async () => match(textOf(await shown({ entries: [], total: 0 })), /没有变动记录/));
});

suite("the day", () => {
  test("slides by the keys, over the days on which something begins, and the whole page follows", async () => {
    const source = new ScriptedSource();
    const element = await asking(source);
    const range = one<HTMLInputElement>(element, "input[type=range]");
    equal(range.getAttribute("aria-valuetext"), "2026年11月23日");
    range.focus();
    await sendKeys({ press: "ArrowLeft" });
    await until("the page", () => page().day === "2026-11-20");
    await drawn(element);
    equal(range.getAttribute("aria-valuetext"), "2026年11月20日");
    equal(focused(element), range);
    match(line(one(element, ".notice")), /现显示 2026年11月20日 的情况 回到今天/);
    one<HTMLButtonElement>(element, ".notice button").click();
    await until("today", () => page().day === undefined);
    equal(source.questions.length, 1, "the list itself stays as it is");
  });

  test("an entry shows the page as then believed, and says so until one goes back", async () => {
    const element = await asking();
    const button = () => all(element, ".as-believed")[1]!;
    button().click();
    await until("the page", () => page().seq === 9);
    await drawn(element);
    equal(page().day, "2026-11-22");
    equal(button().getAttribute("aria-pressed"), "true");
    match(line(one(element, ".notice")), /当时所知：现显示第 9 号记入后所知的情况（2026年11月22日）/);
    button().click();
    await until("now", () => page().seq === undefined);
  });

  test("a page that prevents it, wherever it listens, keeps its day", async () => {
    const element = await asking();
    const asked: (string | undefined)[] = [];
    const keep = (event: DayEvent) => {
      asked.push(event.day);
      event.preventDefault();
    };
    document.addEventListener("jinlin-day", keep as EventListener);
    all(element, ".as-believed")[0]!.click();
    await drawn(element);
    document.removeEventListener("jinlin-day", keep as EventListener);
    deepEqual([asked, page().day], [["2026-11-22"], undefined]);
  });
});

suite("two days side by side", () => {
  test("tell what it was on the one and is on the other", async () => {
    const source = new ScriptedSource();
    const element = await asking(source);
    one<HTMLButtonElement>(element, ".compare").click();
    await until("the differences", () => all(element, "tbody tr").length === 3);
    deepEqual(all(element, "thead th").map(line), ["对象", "事项", "2026年10月1日", "2026年11月23日", "起始"]);
    match(line(one(element, "tbody tr")), /^鹤山社区大党委 名称 鹤山社区大党委 鹤峰社区大党委 自2026年11月1日/);
    match(line(one(element, "section")), /共 4 处不同.*另有 1 项您无权查看/);
    const query = source.questions.find((query) => "otherDay" in query);
    deepEqual(query, { day: "2026-11-23", otherDay: "2026-11-20", lang: "zh-Hans" });
  });

  test("another day asks again; the same on both says so", async () => {
    const source = new ScriptedSource({ compare: () => compareView({ changes: [], total: 0, hidden: 0 }) });
    const element = await asking(source, { compare: true });
    await until("the answer", () => /两日之间没有差别/.test(textOf(element)));
    const box = one<HTMLInputElement>(element, ".days input");
    box.value = "2024-01-01";
    box.dispatchEvent(new Event("change"));
    await until("the question", () => source.questions.some((query) => "otherDay" in query && query.otherDay === "2024-01-01"));
  });
});

suite("withdrawing", () => {
  const open = async (source: ScriptedSource) => {
    const element = await asking(source);
    equal(all(element, ".withdraw").length, 1, "only where it is open");
    one(element, ".withdraw").click();
    await until("the form", () => all(element, "form").length === 1 && focused(element)?.closest("form"));
    return element;
  };
  const write = (element: Element) => {
    const box = one<HTMLInputElement>(element, "form [name=reason], form #reason");
    box.value = "录错人员";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };

  test("asks why in the entry's place, and the focus goes back to it when it is done", async () => {
    const source = new ScriptedSource();
    const element = await open(source);
    write(element);
    await drawn(element);
    one<HTMLButtonElement>(element, "form .primary").click();
    await until("the end", () => all(element, "form").length === 0);
    await drawn(element);
    deepEqual(
      source.sent
        .filter(({ options }) => !options.dryRun)
        .map(({ command }) => ("entry" in command ? [command.type, command.entry, command.reason] : command)),
      [["withdraw-entry", 10, "录错人员"]],
    );
    equal(focused(element)?.id, "entry-10");
  });

  test("Escape leaves it, and the focus goes back to the entry", async () => {
    const source = new ScriptedSource();
    const element = await open(source);
    await sendKeys({ press: "Escape" });
    await until("the end", () => all(element, "form").length === 0);
    await drawn(element);
    equal(focused(element)?.id, "entry-10");
    ok(source.sent.every(({ options }) => options.dryRun));
  });
});
