import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { networkView } from "../../test/networks.ts";
import { answersView, manyGrids, publicGrids } from "../../test/networks-fixtures.ts";
import { parseCsv } from "../../test/parse-csv.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const shown = (over = {}) => mount("jinlin-networks", { view: answersView(over) });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const rows = (element: Element, part: string) => all(element, `[part=${part}] tbody tr`).map(line);
const focused = (element: Element) => element.shadowRoot!.activeElement;
const sourced = (answers: ConstructorParameters<typeof ScriptedSource>[0] = {}) =>
  new ScriptedSource({
    grids: () => answersView(),
    network: () => networkView(),
    session: () => sessionView({ views: ["grids", "network", "person"] }),
    ...answers,
  });
const opened = async (source = sourced()) => {
  const element = await mount("jinlin-networks", { network: "safety-net" }, { source });
  await until("the network", () => element.shadowRoot!.querySelector("#opened-name"));
  return element;
};
const type = (element: Element, selector: string, value: string, event = "input") => {
  const box = one<HTMLInputElement>(element, selector);
  box.value = value;
  box.dispatchEvent(new Event(event));
};

suite("networks", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("case 22: those of the day and those that are over, each with its owner, days, cells and grids without an officer", async () =>
    deepEqual(rows(await shown(), "list"), [
      "党建网 党建 区委组织部 自2022年1月1日 0 0 0",
      "综治网 综治 政法委 自2022年1月1日 2 1 2",
      "疫情防控网 疫情防控 2020年2月1日 至 2023年1月8日 5 0",
    ]));

  test("one opens by the keys and shows its cells, what is not mapped first; closed, the focus is where it was", async () => {
    const element = await mount("jinlin-networks", {}, { source: sourced() });
    const button = one(element, '[data-network="safety-net"] .open');
    equal(button.getAttribute("aria-expanded"), "false");
    button.focus();
    await sendKeys({ press: "Enter" });
    await until("the network", () => element.shadowRoot!.querySelector(".cells"));
    await drawn(element);
    equal(focused(element)?.id, "opened-name");
    equal(element.network, "safety-net");
    deepEqual(
      all(element, ".cells tbody tr").map((row) => line(row)),
      ["ZZ-2 未对应 2022年1月1日", "ZZ-1 跨网格 第一网格 60%第二网格 40% 2022年1月1日 对应网格 撤销单元"],
    );
    one(element, ".close").click();
    await drawn(element);
    equal(focused(element), one(element, '[data-network="safety-net"] .open'));
    equal(element.shadowRoot!.querySelector(".cells"), null);
  });

  test("cells are shown by their state, and by name, code or grid", async () => {
    const element = await opened();
    one(element, "[data-state=unmapped]").click();
    await drawn(element);
    deepEqual(
      all(element, ".cells tbody tr").map(({ dataset }) => dataset["cell"]),
      ["cell-2"],
    );
    one(element, "[data-state='']").click();
    type(element, "[name=cell-search]", "第二网格");
    await drawn(element);
    deepEqual(
      all(element, ".cells tbody tr").map(({ dataset }) => dataset["cell"]),
      ["cell-1"],
    );
    type(element, "[name=cell-search]", "没有这个");
    await drawn(element);
    match(textOf(element), /没有符合的/);
  });

  test("a page may keep a network from being opened, and open it as it likes", async () => {
    const element = await mount("jinlin-networks", {}, { source: sourced() });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", (event) => {
      picked.push(`${event.kind} ${event.id}`);
      event.preventDefault();
    });
    one(element, '[data-network="safety-net"] .open').click();
    equal(element.network, undefined);
    element.network = "safety-net";
    await until("the network", () => element.shadowRoot!.querySelector(".close"));
    one(element, ".close").click();
    deepEqual(picked, ["network safety-net", "network "]);
  });

  test("case 22: one that is over says so, and who answers is told of those that live", async () => {
    const over = networkView({ network: { id: "epidemic-net", name: "疫情防控网", kind: "疫情防控", until: "2023-01-08" }, may: [] });
    const element = await mount("jinlin-networks", { view: answersView(), network: "epidemic-net", networkView: over });
    match(textOf(element), /此网已于2023年1月8日撤销/);
    equal(all(element, "[part=answers] thead th").length, 4);
  });

  test("what may be done is a form in its place, sent as a command and then seen", async () => {
    const source = sourced();
    const element = await opened(source);
    one(element, "[data-cell=cell-1] [data-command=end-cell]").click();
    await until("the form", () => element.shadowRoot!.querySelector("[data-cell=cell-1] + .form-row form"));
    one(element, "form [type=submit]").click();
    await until("it is sent", () => source.sent.some(({ options }) => !options.dryRun));
    const { command } = source.sent.find(({ options }) => !options.dryRun)!;
    deepEqual([command.type, (command as { cell?: string }).cell], ["end-cell", "cell-1"]);
    await until("it is closed", () => element.shadowRoot!.querySelector("form") === null);
    ok(source.asked.filter(({ name }) => name === "network").length > 1, "the network is asked for again");
  });

  test("a network is set up from the list, by whoever may", async () => {
    const element = await mount("jinlin-networks", {}, { source: sourced() });
    one(element, "[data-command=register-network]").click();
    await until("the form", () => element.shadowRoot!.querySelector("[part=list] form"));
    equal(
      (await mount("jinlin-networks", {}, { source: sourced({ grids: () => publicGrids() }) })).shadowRoot!.querySelector("[data-command]"),
      null,
    );
  });

  test("what others change is seen while one looks", async () => {
    const source = sourced();
    const element = await opened(source);
    source.answers.network = () => networkView({ seq: 11, network: { id: "safety-net", name: "平安网", kind: "综治" } });
    source.tell({ seq: 11, touched: ["safety-net"] });
    await until("the new name", () => one(element, "#opened-name").textContent === "平安网");
  });

  test("a network that is refused says why", async () => {
    const element = await mount(
      "jinlin-networks",
      { network: "safety-net" },
      { source: sourced({ network: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "network" }] }) }) },
    );
    await until("the reason", () => element.shadowRoot!.querySelector("#opened p"));
    ok(one(element, "#opened").textContent.trim() !== "");
  });

  test("without networks says so", async () => match(textOf(await shown({ networks: [], others: [], rows: [] })), /还没有网/));
});

suite("who answers", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("case 23: each grid tells who serves it in each network, or who answers instead and why", async () =>
    deepEqual(rows(await shown(), "answers"), [
      "第一网格 花苑小区 在任 林晓 自2022年1月1日 在任 王芳 自2024年3月1日 空缺 空缺 自2026年9月1日 代为负责： 鹤山社区大党委 书记 陈明 （属地）",
      "第二网格 花苑小区 在任 林晓 自2022年1月1日 空缺 空缺 自2026年9月1日 代为负责： 第一网格 网格员 陈明 （所在综合网格） 停职 李** 自2026年9月1日 代为负责： 鹤山社区大党委 书记 陈明 （属地）",
      "楼宇网格 南际社区 空缺 空缺 无人负责 主持（代理） 黄丽 自2026年10月1日 不设",
    ]));

  test("the public sees posts, and no names", async () => {
    const element = await mount("jinlin-networks", { view: publicGrids() });
    for (const name of ["林晓", "王芳", "陈明", "李", "黄丽"]) ok(!textOf(element).includes(name), name);
    match(rows(element, "answers")[0], /在任 自2024年3月1日/);
    equal(all(element, "[part=list] thead th").length, 5, "nothing of cells");
  });

  test("grids are found by name, place and state, and how many is told", async () => {
    const element = await shown();
    const found = () => all(element, "[part=answers] tbody tr").map(({ dataset }) => dataset["grid"]);
    type(element, "[name=grid-search]", "老三");
    await drawn(element);
    deepEqual(found(), ["grid-2"]);
    match(one(element, "[part=answers] [role=status]").textContent, /1 个网格，共 3 个/);
    type(element, "[name=grid-search]", "");
    type(element, "[name=place]", "nanji-area", "change");
    await drawn(element);
    deepEqual(found(), ["tower"]);
    type(element, "[name=place]", "", "change");
    type(element, "[name=state]", "nobody", "change");
    await drawn(element);
    deepEqual(found(), ["tower"]);
  });

  test("of the network that is opened the grids with nobody at work are a click away, in its column alone", async () => {
    const of = { value: 2, of: 3, hidden: 0, members: [] } as const;
    const element = await opened(sourced({ network: () => networkView({ vacant: of }) }));
    one(element, ".show-vacant").click();
    await drawn(element);
    deepEqual(
      all(element, "[part=answers] thead th").map(({ textContent }) => textContent),
      ["网格", "综治网"],
    );
    deepEqual(
      all(element, "[part=answers] tbody tr").map(({ dataset }) => dataset["grid"]),
      ["grid-1", "grid-2"],
    );
    equal(focused(element)?.id, "answers");
  });

  test("a long list goes on where the reader was; paper has all of it", async () => {
    const element = await shown({ rows: manyGrids(120) });
    equal(rows(element, "answers").length, 50);
    one(element, ".more-answers").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(rows(element, "answers").length, 100);
    equal(focused(element)?.closest("tr"), all(element, "[part=answers] tbody tr")[50]);
    dispatchEvent(new Event("beforeprint"));
    equal(rows(element, "answers").length, 120);
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, ".bar")).display, "none");
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    equal(rows(element, "answers").length, 100);
  });

  test("the table holds what is shown, a line for each grid and network, and no formula", async () => {
    const element = await shown({ rows: [...answersView().rows, { ...answersView().rows[0]!, id: "x", name: "=HYPERLINK(A1)" }] });
    type(element, "[name=grid-search]", "hyperlink");
    await drawn(element);
    const [names, ...lines] = parseCsv(element.csv().slice(1));
    deepEqual(names, [
      "所在",
      "网格",
      "代码",
      "网",
      "状态",
      "任职人",
      "起始",
      "代为负责的单位",
      "代为负责的职务",
      "代为负责人",
      "缘由",
      "网格编号",
    ]);
    deepEqual(
      lines.map((cells) => cells.slice(1, 10)),
      [
        ["'=HYPERLINK(A1)", "350902-grid-1", "负责人", "在任", "林晓", "2022-01-01", "", "", ""],
        ["'=HYPERLINK(A1)", "350902-grid-1", "党建网", "在任", "王芳", "2024-03-01", "", "", ""],
        ["'=HYPERLINK(A1)", "350902-grid-1", "综治网", "空缺", "", "2026-09-01", "鹤山社区大党委", "书记", "陈明"],
      ],
    );
    equal(lines[0]![0], "鹤山社区/花苑小区");
  });

  test("grids and owners are picked, and people where records may be opened", async () => {
    const element = await mount("jinlin-networks", {}, { source: sourced() });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    one(element, '[data-network="party-net"] td .link').click();
    for (const link of all(element, '[data-grid="grid-1"] .link')) link.click();
    deepEqual(picked, ["unit org-dept", "unit grid-1", "person p-5", "person p-王芳", "unit hefeng", "person p-1"]);
  });

  test("on a narrow page every cell stands under its column's name", async () => {
    const element = await shown();
    element.style.inlineSize = "320px";
    await drawn(element);
    const [cell] = all(element, "[part=answers] td");
    match(getComputedStyle(cell!, "::before").content, /负责人/);
    ok(element.scrollWidth <= 320);
  });
});
