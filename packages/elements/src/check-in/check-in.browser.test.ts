import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import type { Query } from "@jinlin/core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { checkInRow, checkInsView, manyCheckIns, needRow, needsView, publicNeeds } from "../../test/check-in-fixtures.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { parseCsv } from "../../test/parse-csv.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const shown = (over = {}) => mount("jinlin-check-in", { view: checkInsView(over), needsView: needsView() });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const lines = (element: Element, selector: string) => all(element, selector).map(line);
const focused = (element: Element) => element.shadowRoot!.activeElement;
const sourced = (answers: ConstructorParameters<typeof ScriptedSource>[0] = {}) =>
  new ScriptedSource({
    "check-ins": () => checkInsView(),
    needs: () => needsView(),
    session: () =>
      sessionView({
        views: ["check-ins", "needs", "person"],
        kinds: {
          ...{ areas: [], organisations: [], posts: [], places: [] },
          capacities: [{ id: "member", name: "在职党员", of: "person", employer: true }],
          services: [{ id: "safety", name: "治安巡逻" }],
        },
      }),
    ...answers,
  });
const connected = async (source = sourced()) => {
  const element = await mount("jinlin-check-in", {}, { source });
  await until("the lists", () => element.shadowRoot!.querySelector("[part=needs] h3"));
  await drawn(element);
  return element;
};
const type = (element: Element, selector: string, value: string, event = "input") => {
  const box = one<HTMLInputElement>(element, selector);
  box.value = value;
  box.dispatchEvent(new Event(event));
};
const sent = async (element: Element, source: ScriptedSource) => {
  await until("the form", () => element.shadowRoot!.querySelector("form"));
  one(element, "form [type=submit]").click();
  await until("it is sent", () => source.sent.some(({ options }) => !options.dryRun));
  await until("it is closed", () => element.shadowRoot!.querySelector("form") === null);
  return source.sent.find(({ options }) => !options.dryRun)!.command as unknown as Readonly<Record<string, unknown>>;
};

suite("who reported in", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("case 33: people are counted once, and by capacity by their check-ins", async () =>
    deepEqual(lines(await shown(), ".figures > div"), [
      "人数（每人只计一次） 12 其中不可见 10",
      "在职党员 9 其中不可见 8",
      "志愿者 6 其中不可见 4",
      "单位 1",
    ]));

  test("case 32: each with capacity, community, employer and day, and where they reported in as well", async () =>
    deepEqual(lines(await shown(), ".check-ins tbody tr"), [
      "赵敏 在职党员 鹤山社区 另报到于： 南际社区 税务局 自2024年3月1日 2025年：好 2024年：较好",
      "赵敏 志愿者 鹤山社区 自2023年5月4日",
      "孙** 志愿者 鹤山社区 自2022年5月4日",
      "税务局 单位 鹤山社区 自2021年1月1日",
    ]));

  test("one that is over says until when, and why", async () => {
    const over = checkInRow("c-9", { person: { id: "p-9", name: "钱进" }, until: "2026-01-01", ended: "retired" });
    deepEqual(lines(await shown({ rows: [over] }), ".check-ins tbody tr"), ["钱进 在职党员 鹤山社区 2024年3月1日 至 2026年1月1日 退休"]);
  });

  test("reviews stand there only where they are open", async () => {
    const { reviews: _, ...row } = checkInsView().rows[0]!;
    deepEqual(lines(await shown({ rows: [row] }), ".check-ins thead th"), ["报到者", "身份", "社区", "所在单位", "报到日"]);
  });

  test("they are found by name and capacity, and how many is told", async () => {
    const element = await shown();
    const found = () => all(element, ".check-ins tbody tr").map(({ dataset }) => dataset["checkIn"]);
    type(element, "[name=check-in-search]", "赵");
    await drawn(element);
    deepEqual(found(), ["c-1", "c-2"]);
    match(one(element, "[part=check-ins] [role=status]").textContent, /2 条报到，共 4 条/);
    type(element, "[name=capacity]", "volunteer", "change");
    await drawn(element);
    deepEqual(found(), ["c-2"]);
    type(element, "[name=check-in-search]", "没有这个");
    await drawn(element);
    match(textOf(element), /没有符合的/);
  });

  test("where more reported in than come at once, others are asked for once somebody has stopped typing", async () => {
    const asked: Query<"check-ins">[] = [];
    const source = sourced({
      "check-ins": (query) => {
        asked.push(query);
        return query.text === undefined && query.capacity === undefined
          ? checkInsView({ total: 5600 })
          : checkInsView({ rows: [checkInRow("c-77", { person: { id: "p-77", name: "钱进" } })], total: 1 });
      },
    });
    const element = await connected(source);
    match(one(element, "[part=check-ins]").innerText, /最近的 4 条，共 5,600 条/);
    one(element, "[name=check-in-search]").focus();
    type(element, "[name=check-in-search]", "钱");
    type(element, "[name=check-in-search]", "钱进");
    await until("the other", () => element.shadowRoot!.querySelector("[data-check-in=c-77]"));
    deepEqual(
      asked.map(({ text, limit }) => [text, limit]),
      [
        [undefined, 1000],
        ["钱进", 1000],
      ],
    );
    match(one(element, "[part=check-ins] [role=status]").textContent, /1 条报到，共 5,600 条/);
    equal(focused(element)?.getAttribute("name"), "check-in-search");
    type(element, "[name=check-in-search]", "");
    await drawn(element);
    equal(all(element, ".check-ins tbody tr").length, 4);
  });

  test("somebody is reported in at one of the communities where that may be done", async () => {
    const source = sourced();
    const element = await connected(source);
    one(element, "[part=check-ins] [data-command=report-in]").click();
    await until("the form", () => element.shadowRoot!.querySelector("[part=check-ins] form"));
    deepEqual(
      all<HTMLOptionElement>(element, "form #community option").map(({ value }) => value),
      ["", "hefeng-area", "nanji-area"],
    );
    const without = await mount("jinlin-check-in", {}, { source: sourced({ "check-ins": () => checkInsView({ communities: [] }) }) });
    await until("them", () => without.shadowRoot!.querySelector(".check-ins"));
    equal(without.shadowRoot!.querySelector("[data-command=report-in]"), null);
  });

  test("a check-in is ended in its row; the focus goes to the heading, as the row goes", async () => {
    const source = sourced();
    const element = await connected(source);
    one(element, "[data-check-in=c-1] [data-command=check-out]").click();
    await until("the form", () => element.shadowRoot!.querySelector("[data-check-in=c-1] + .form-row form"));
    match(one(element, "#form-title").textContent, /赵敏/);
    type(element, "form #ended", "retired", "change");
    const command = await sent(element, source);
    deepEqual([command["type"], command["checkIn"], command["ended"]], ["check-out", "c-1", "retired"]);
    await drawn(element);
    equal(focused(element)?.id, "check-ins");
    ok(source.asked.filter(({ name }) => name === "check-ins").length > 1, "they are asked for again");
    ok(source.asked.filter(({ name }) => name === "needs").length > 1, "and the lists");
  });

  test("a year is reviewed by the grades of the county; a form that is left gives the focus back to its row", async () => {
    const element = await connected();
    one(element, "[data-check-in=c-1] [data-command=review-check-in]").click();
    await until("the form", () => element.shadowRoot!.querySelector("form"));
    deepEqual(
      all<HTMLOptionElement>(element, "form #grade option").map(({ value }) => value),
      ["", "good", "fair"],
    );
    one(element, "form #year").focus();
    await sendKeys({ press: "Escape" });
    await until("it is closed", () => element.shadowRoot!.querySelector("form") === null);
    await drawn(element);
    equal(focused(element), one(element, "[data-check-in=c-1] th"));
  });

  test("a page of its own views offers nothing to do", async () =>
    equal((await shown()).shadowRoot!.querySelector("[data-command]"), null));

  test("communities, employers and organisations are picked, and people where records may be opened", async () => {
    const element = await connected();
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, ":is([data-check-in=c-1], [data-check-in=c-4]) .link:not([data-command])")) link.click();
    deepEqual(picked, ["person p-1", "unit hefeng-area", "unit nanji-area", "unit tax", "unit tax", "unit hefeng-area"]);
  });

  test("a long list goes on where the reader was; paper has all of it", async () => {
    const element = await shown({ rows: manyCheckIns(120) });
    equal(all(element, ".check-ins tbody tr").length, 50);
    one(element, ".more").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(all(element, ".check-ins tbody tr").length, 100);
    equal(focused(element), all(element, ".check-ins tbody th")[50]);
    dispatchEvent(new Event("beforeprint"));
    equal(all(element, ".check-ins tbody tr").length, 120);
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, ".bar")).display, "none");
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    equal(all(element, ".check-ins tbody tr").length, 100);
  });

  test("the table holds what is shown, a line for each check-in, and no formula", async () => {
    const element = await shown({
      rows: [...checkInsView().rows, checkInRow("c-9", { organisation: { id: "x", name: "=HYPERLINK(A1)" } })],
    });
    type(element, "[name=capacity]", "member", "change");
    await drawn(element);
    deepEqual(parseCsv(element.csv().slice(1)), [
      ["报到者", "身份", "社区", "所在单位", "报到日", "截止", "撤销原因", "另报到于", "年度评议", "报到编号"],
      ["赵敏", "在职党员", "鹤山社区", "税务局", "2024-03-01", "", "", "南际社区", "2025年：好/2024年：较好", "c-1"],
      ["'=HYPERLINK(A1)", "在职党员", "鹤山社区", "", "2024-03-01", "", "", "", "", "c-9"],
    ]);
  });

  test("nobody yet is said so", async () => match(textOf(await shown({ rows: [], total: 0 })), /还没有人报到/));

  test("on a narrow page every cell stands under its column's name", async () => {
    const element = await shown();
    element.style.inlineSize = "320px";
    await drawn(element);
    match(getComputedStyle(one(element, ".check-ins td"), "::before").content, /身份/);
    match(getComputedStyle(one(element, ".needs td"), "::before").content, /社区/);
    equal(getComputedStyle(one(element, "[data-check-in=c-2] .blank")).display, "none", "what is empty takes no line");
    ok(element.scrollWidth <= 320);
  });
});

suite("the three lists", () => {
  test("each with what stands on it, the places taken, and who took it on", async () => {
    const element = await shown();
    deepEqual(lines(element, "[part=needs] h4"), ["供给清单 1", "需求清单 1", "共建清单 0"]);
    deepEqual(lines(element, ".needs tbody tr"), [
      "会议室周末开放 鹤山社区 自2026年9月1日 0",
      "夜间巡逻 鹤山社区 治安巡逻 2026年10月1日 至 2026年12月31日 4 / 6 税务局 3 人，2026年10月8日 进行中 赵敏 1 人，2026年10月5日 已办结 2026年11月1日 不可见 2 项",
    ]);
    match(textOf(element), /此清单没有事项/);
  });

  test("who may not see who reported in sees the lists, and asks for no more", async () => {
    const source = sourced({ needs: () => publicNeeds(), session: () => sessionView({ views: ["needs"] }) });
    const element = await connected(source);
    equal(element.shadowRoot!.querySelector("[part=check-ins]"), null);
    deepEqual(lines(element, "[data-need=n-1] .claims li"), ["不可见 4 项"]);
    for (const name of ["赵敏", "税务局"]) ok(!textOf(element).includes(name), name);
    equal(element.shadowRoot!.querySelector("[data-command]"), null);
  });

  test("who may see neither is told why", async () => {
    const refused = { view: "refused", refusals: [{ code: "not-open-to-you", what: "check-ins" }] } as const;
    const source = sourced({ "check-ins": () => refused, session: () => sessionView({ views: ["hierarchy"] }) });
    const element = await mount("jinlin-check-in", {}, { source });
    await until("the reason", () => element.shadowRoot!.querySelector("[part=refused] p"));
    equal(element.shadowRoot!.querySelector("[part=needs]"), null);
  });

  test("who may not see the lists sees who reported in alone", async () => {
    const source = sourced({ session: () => sessionView({ views: ["check-ins"] }) });
    const element = await mount("jinlin-check-in", {}, { source });
    await until("them", () => element.shadowRoot!.querySelector(".check-ins"));
    ok(!source.asked.some(({ name }) => name === "needs"));
    equal(element.shadowRoot!.querySelector("[part=needs]"), null);
  });

  test("something is put on a list of the one community there is", async () => {
    const source = sourced();
    const element = await connected(source);
    one(element, "[data-command=publish-need]").click();
    await until("the form", () => element.shadowRoot!.querySelector("[part=needs] form"));
    type(element, "form #title", "陪伴老人");
    const command = await sent(element, source);
    deepEqual(
      [command["type"], command["community"], command["title"], command["list"]],
      ["publish-need", "hefeng-area", "陪伴老人", "need"],
    );
  });

  test("a claim is taken back below what it is of", async () => {
    const source = sourced();
    const element = await connected(source);
    const button = one(element, "[data-claim=k-1] [data-command=withdraw-claim]");
    equal(button.getAttribute("aria-label"), "撤回认领：税务局");
    button.click();
    const command = await sent(element, source);
    deepEqual([command["type"], command["claim"]], ["withdraw-claim", "k-1"]);
    await drawn(element);
    equal(focused(element), one(element, "[data-claim=k-1] [tabindex]"));
  });

  test("what stands on a list is taken off it; it can be claimed by whoever may", async () => {
    const source = sourced();
    const element = await connected(source);
    deepEqual(
      all(element, "[data-need=n-1] .do [data-command]").map(({ dataset }) => dataset["command"]),
      ["claim-need", "close-need"],
    );
    one(element, "[data-need=n-1] [data-command=close-need]").click();
    const command = await sent(element, source);
    deepEqual([command["type"], command["need"]], ["close-need", "n-1"]);
    await drawn(element);
    equal(focused(element)?.id, "needs");
  });

  test("what others change is seen while one looks", async () => {
    const source = sourced();
    const element = await connected(source);
    source.answers.needs = () => needsView({ seq: 11, rows: [needRow("n-3", "修剪树木", { list: "shared" })] });
    source.tell({ seq: 11, touched: ["n-3"] });
    await until("the new one", () => element.shadowRoot!.querySelector("[data-need=n-3]"));
  });

  test("lists that could not be read are asked for again", async () => {
    const source = sourced({ needs: () => Promise.reject(new Error("no")) });
    const element = await connected(source);
    await until("it failed", () => element.shadowRoot!.querySelector("[part=needs] [role=alert] button"));
    source.answers.needs = () => needsView();
    one(element, "[part=needs] [role=alert] button").click();
    await until("the lists", () => element.shadowRoot!.querySelector(".needs"));
  });

  test("the table holds a line for each claim, and one for what nobody took on", async () => {
    const element = await shown();
    const [names, ...rows] = parseCsv(element.needsCsv().slice(1));
    equal(names!.length, 14);
    deepEqual(rows, [
      [
        "需求清单",
        "夜间巡逻",
        "鹤山社区",
        "治安巡逻",
        "2026-10-01",
        "2026-12-31",
        "6",
        "4",
        "税务局",
        "3",
        "2026-10-08",
        "进行中",
        "",
        "n-1",
      ],
      [
        "需求清单",
        "夜间巡逻",
        "鹤山社区",
        "治安巡逻",
        "2026-10-01",
        "2026-12-31",
        "6",
        "4",
        "赵敏",
        "1",
        "2026-10-05",
        "已办结",
        "2026-11-01",
        "n-1",
      ],
      ["供给清单", "会议室周末开放", "鹤山社区", "", "2026-09-01", "", "", "0", "", "", "", "", "", "n-2"],
    ]);
    equal((await mount("jinlin-check-in", { view: checkInsView() })).needsCsv(), "");
  });
});
