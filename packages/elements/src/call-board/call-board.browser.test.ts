import type { CallMoveOffered, CallRow, CallsView } from "@jinlin/core";
import { emulateMedia, sendKeys, sendMouse } from "@web/test-runner-commands";
import {
  callRow,
  callsView,
  callView,
  doctors,
  fourCalls,
  inHours,
  manyCalls,
  match,
  patrol,
  respond,
} from "../../test/call-board-fixtures.ts";
import { deepEqual, equal, match as matches, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const acting = () =>
  sessionView({
    views: ["calls", "call"],
    actor: {
      person: { id: "p-9", name: "黄丽" },
      posts: [{ id: "tutors/team-leader", name: "队长", unit: { id: "tutors", name: "课后队" } }],
    },
  });
const sourced = (answers: ConstructorParameters<typeof ScriptedSource>[0] = {}) => new ScriptedSource({ session: acting, ...answers });
const board = (source = sourced(), properties = {}) => mount("jinlin-call-board", properties, { source });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const cards = (element: Element, stage: string) => all(element, `[data-stage=${stage}] .card`).map(({ dataset }) => dataset["call"]);
const focused = (element: Element) => element.shadowRoot!.activeElement?.closest<HTMLElement>("[data-call]")?.dataset["call"];
const said = (element: Element) => all(element, "p.unseen[role=status]").at(-1)!.textContent.trim();
const menuItems = (element: Element) => all(element, "[role=menuitem]").map(line);
const sentOf = (source: ScriptedSource) => source.sent.find(({ options }) => !options.dryRun)?.command;

suite("board of calls", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("the stages stand side by side, each with how many calls are in it, what presses most first", async () => {
    const element = await board();
    deepEqual(all(element, ".column h3").map(line), ["已发起 2", "已响应 1", "帮扶中 1", "已办结 0"]);
    deepEqual(cards(element, "initiated"), ["c-2", "c-1"]);
  });

  test("a card says what, where, how many, who comes, and how it stands to its deadline", async () => {
    const element = await board();
    matches(line(one(element, "[data-call=c-2]")), /紧急 雨后巷口积水.*治安巡逻，花苑小区，需 4 人 即将到期/);
    matches(line(one(element, "[data-call=c-1]")), /期限/);
    matches(line(one(element, "[data-call=c-3]")), /枫桥巡逻队（已响应） 已逾期：.* 逾期 3 工时，已上提至 鹤山社区大党委 书记 陈明/);
    equal(one(element, "[data-call=c-4]").querySelector(".deadline.overdue"), null);
  });

  test("case 34: a call that two teams have to do with shows both, and how each stands", async () =>
    matches(line(one(await board(), "[data-call=c-4] .teams")), /枫桥巡逻队（帮扶中） 医心队（已谢绝）/));

  test("the same calls are a list at a press; which is kept by the page", async () => {
    const element = await board();
    const layouts: string[] = [];
    element.addEventListener("jinlin-layout", ({ layout }) => layouts.push(layout));
    one(element, "[data-layout=list]").click();
    await drawn(element);
    deepEqual(
      all(element, "tbody tr").map(({ dataset }) => dataset["call"]),
      ["c-2", "c-1", "c-3", "c-4"],
    );
    deepEqual(layouts, ["list"]);
    equal(element.getAttribute("layout"), "list");
  });

  test("calls are found by words, service, place, team, and by whose they are; how many is told", async () => {
    const element = await board();
    const seek = async (selector: string, value: string, event = "change") => {
      const box = one<HTMLInputElement>(element, selector);
      box.value = value;
      box.dispatchEvent(new Event(event));
      await drawn(element);
      return all(element, ".card").map(({ dataset }) => dataset["call"]);
    };
    deepEqual(await seek("[name=call-search]", "辅导", "input"), ["c-3"]);
    equal(said(element), "1 件，共 4 件");
    await seek("[name=call-search]", "", "input");
    deepEqual(await seek("[name=service]", "tutoring"), ["c-3"]);
    await seek("[name=service]", "");
    deepEqual(await seek("[name=place]", "nanji"), ["c-3"]);
    await seek("[name=place]", "");
    deepEqual(await seek("[name=team]", "doctors"), ["c-4"]);
    matches(line(one(element, "[data-stage=initiated] h3")), /已发起 0 \/ 2/);
    await seek("[name=team]", "");
    one(element, "[name=mine]").click();
    await drawn(element);
    deepEqual(
      all(element, ".card").map(({ dataset }) => dataset["call"]),
      ["c-2", "c-1", "c-3"],
    );
  });

  test("calls that are over are asked for when somebody wants them", async () => {
    const source = sourced();
    const element = await board(source);
    one(element, "[name=closed]").click();
    await until("the question", () => source.questions.some((query) => "closed" in query && query.closed));
    ok(element.closed);
  });

  test("without calls says so; what did not come with the view is told", async () => {
    matches(textOf(await board(sourced({ calls: () => callsView({ rows: [] }) }))), /现在没有呼叫/);
    matches(textOf(await board(sourced({ calls: () => callsView({ total: 900, before: 3 }) }))), /最近发起的 4 件，共 900 件/);
    matches(textOf(await board(sourced({ calls: () => callsView({ calendarEnded: "2027-01-01" }) }))), /工作日历只到2027年1月1日之前/);
  });

  test("a long stage goes on where the reader was; paper has all of it", async () => {
    const element = await board(sourced({ calls: () => callsView({ rows: manyCalls(50) }) }));
    equal(cards(element, "initiated").length, 20);
    one(element, "[data-more=initiated]").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(cards(element, "initiated").length, 40);
    equal(focused(element), "m-20");
    dispatchEvent(new Event("beforeprint"));
    equal(cards(element, "initiated").length, 50);
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, ".bar")).display, "none");
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    equal(cards(element, "initiated").length, 40);
  });

  test("a deadline that comes while nothing else happens is seen", async () => {
    const rows = [callRow("c-1", "巡逻", { since: inHours(-1), due: inHours(0.0003) })];
    const source = sourced({ calls: () => callsView({ rows }) });
    const element = await board(source);
    const before = source.asked.length;
    await until("it is asked again", () => source.asked.length > before);
    await until("it is overdue", () => element.shadowRoot!.querySelector(".deadline.overdue") !== null);
  });

  test("on a narrow page the stages stand one below the other, and nothing is wider than the page", async () => {
    const element = await board();
    for (const layout of ["columns", "list"] as const) {
      element.layout = layout;
      element.style.inlineSize = "320px";
      await drawn(element);
      ok(element.scrollWidth <= 320, layout);
    }
    element.layout = "columns";
    await drawn(element);
    const [first, second] = all(element, ".column").map((column) => column.getBoundingClientRect());
    ok(second!.top >= first!.bottom);
  });
});

suite("figures of calls", () => {
  const set = (raised: readonly string[]) => ({
    raised: { value: raised.length, hidden: 0 as const, members: raised },
    responded: { value: 0, hidden: 0 as const, members: [] },
    closed: { value: 0, hidden: 0 as const, members: [] },
    reopened: { value: 0, hidden: 0 as const, members: [] },
  });
  const figures: CallsView["figures"] = {
    ...{ ...set(["c-1", "c-3"]), response: { median: 2.5, ninth: 9 } },
    since: "2026-01-01",
    byService: [{ id: "tutoring", name: "课后辅导", ...set(["c-3"]) }],
    byArea: [],
    byTeam: [],
  };

  test("they come when somebody wants them, in all and by service, place and team", async () => {
    const element = await board(sourced({ calls: () => callsView({ figures }) }));
    equal(element.shadowRoot!.querySelector(".figures"), null);
    one(element, ".figures-toggle").click();
    await until("the figures", () => element.shadowRoot!.querySelector(".figures"));
    deepEqual(all(element, ".figures tbody tr").map(line), ["合计 2 0 0 0 2.5 工时 9 工时", "按服务", "课后辅导 1 0 0 0"]);
    one(element, ".figures-toggle").click();
    await drawn(element);
    equal(element.shadowRoot!.querySelector(".figures"), null);
  });

  test("a figure shows the calls it counts, those that are over too, until all are shown again", async () => {
    const source = sourced({ calls: () => callsView({ figures }) });
    const element = await board(source);
    one(element, ".figures-toggle").click();
    (await until("the figure", () => all(element, ".figures .link").at(-1))).click();
    await drawn(element);
    deepEqual(
      all(element, ".card").map(({ dataset }) => dataset["call"]),
      ["c-3"],
    );
    ok(element.closed);
    equal(one(element, ".among").textContent.trim(), "只看“课后辅导 · 发起”；显示全部");
    one(element, ".among").click();
    await drawn(element);
    equal(all(element, ".card").length, 4);
  });
});

suite("board of calls, by the keys", () => {
  test("one card at a time is in the order of the page; arrows go between cards and stages", async () => {
    const element = await board();
    const stops = () => all(element, "[part=board] button").filter(({ tabIndex }) => tabIndex === 0).length;
    equal(stops(), 2);
    one(element, "[data-call=c-2] .open").focus();
    for (const [key, to] of [
      ["ArrowDown", "c-1"],
      ["ArrowRight", "c-3"],
      ["ArrowRight", "c-4"],
      ["ArrowLeft", "c-3"],
      ["Control+Home", "c-2"],
      ["Control+End", "c-4"],
    ] as const) {
      await sendKeys({ press: key });
      equal(focused(element), to, key);
    }
    equal(stops(), 2);
  });

  test("the menu tells what the viewer may do and where it leads; chosen, its form is in a dialog, and sent it is a command", async () => {
    const source = sourced();
    const element = await board(source);
    one(element, "[data-call=c-1] .dots").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    deepEqual(menuItems(element), ["查看", "响应呼叫 → 已响应", "撤销呼叫 → 已办结"]);
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "Enter" });
    await until("the form", () => element.shadowRoot!.querySelector("dialog form"));
    one(element, "dialog form [type=submit]").click();
    await until("it is sent", () => sentOf(source));
    deepEqual(
      [sentOf(source)!.type, (sentOf(source) as { call?: string }).call, (sentOf(source) as { team?: string }).team],
      ["respond-to-call", "c-1", "patrol"],
    );
    await until("the dialog is closed", () => element.shadowRoot!.querySelector("dialog") === null);
    equal(focused(element), "c-1");
  });

  test("Escape closes the menu, and the dialog, and the focus is at the card again", async () => {
    const element = await board();
    one(element, "[data-call=c-1] .open").focus();
    one(element, "[data-call=c-1]").dispatchEvent(new PointerEvent("contextmenu", { bubbles: true, cancelable: true, button: -1 }));
    await drawn(element);
    equal(menuItems(element).length, 3);
    await sendKeys({ press: "Escape" });
    equal(menuItems(element).length, 0);
    equal(focused(element), "c-1");
    one(element, "[data-call=c-3] .dots").click();
    await drawn(element);
    all(element, "[role=menuitem]").at(-1)!.click();
    await until("the dialog", () => element.shadowRoot!.querySelector("dialog form"));
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(element.shadowRoot!.querySelector("dialog"), null);
    equal(focused(element), "c-3");
  });

  test("whoever may do nothing is offered to look alone", async () => {
    const element = await board();
    one(element, "[data-call=c-4] .dots").click();
    await drawn(element);
    deepEqual(menuItems(element), ["查看"]);
    const page = await mount("jinlin-call-board", { view: callsView() });
    one(page, "[data-call=c-1] .dots").click();
    await drawn(page);
    deepEqual(menuItems(page), ["查看"], "a page without a source has no forms");
  });
});

suite("board of calls, by dragging", () => {
  const middle = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const drag = async (element: Element, call: string, stage: string) => {
    await sendMouse({ type: "move", position: middle(one(element, `[data-call=${call}] .facts`)) });
    await sendMouse({ type: "down" });
    await sendMouse({ type: "move", position: middle(one(element, `[data-stage=${stage}]`)) });
    await drawn(element as HTMLElementTagNameMap["jinlin-call-board"]);
  };
  teardown(() => sendMouse({ type: "up" }));

  test("over a stage it says what a drop would do; dropped, the form of the move is there", async () => {
    const element = await board();
    await drag(element, "c-1", "responded");
    equal(one(element, "[data-stage=responded]").dataset["mark"], "target");
    matches(line(one(element, ".card-drag")), /放下即办理：响应呼叫/);
    await sendMouse({ type: "up" });
    await until("the form", () => element.shadowRoot!.querySelector("dialog form"));
    matches(line(one(element, "dialog")), /夜间巡逻人手不足/);
    equal(element.call, undefined, "a drop is no click");
  });

  test("where it may not go it says so, and nothing is done", async () => {
    const element = await board();
    await drag(element, "c-1", "assisting");
    equal(one(element, "[data-stage=assisting]").dataset["mark"], "barred");
    await sendMouse({ type: "up" });
    await drawn(element);
    equal(element.shadowRoot!.querySelector("dialog"), null);
    matches(said(element), /不能直接转为“帮扶中”/);
  });

  test("Escape lets go of it", async () => {
    const element = await board();
    await drag(element, "c-1", "responded");
    await sendKeys({ press: "Escape" });
    await sendMouse({ type: "up" });
    await drawn(element);
    equal(element.shadowRoot!.querySelector("dialog"), null);
    equal(said(element), "未移动");
  });

  test("where several moves lead to a stage, one of them is chosen first", async () => {
    const two = { ...match, command: "start-assistance", act: "start" } as const satisfies CallMoveOffered;
    const rows: CallRow[] = fourCalls().map((call) => (call.id === "c-3" ? { ...call, moves: [match, two] } : call));
    const element = await board(sourced({ calls: () => callsView({ rows }) }));
    await drag(element, "c-3", "assisting");
    await sendMouse({ type: "up" });
    await drawn(element);
    deepEqual(
      all(element, "dialog [data-command]").map(({ dataset }) => dataset["command"]),
      ["match-call", "start-assistance"],
    );
    one(element, "dialog [data-command=match-call]").click();
    await until("the form", () => element.shadowRoot!.querySelector("dialog form"));
  });

  test("a finger drags a card by its handle", async () => {
    const element = await board();
    const at = (target: Element, type: string) => {
      const [clientX, clientY] = middle(target);
      return new PointerEvent(type, {
        clientX,
        clientY,
        pointerId: 7,
        pointerType: "touch",
        buttons: type === "pointerup" ? 0 : 1,
        bubbles: true,
        composed: true,
      });
    };
    element.setPointerCapture = () => {};
    one(element, "[data-call=c-1] .facts").dispatchEvent(at(one(element, "[data-call=c-1]"), "pointerdown"));
    window.dispatchEvent(at(one(element, "[data-stage=responded]"), "pointermove"));
    equal(element.shadowRoot!.querySelector(".card-drag"), null, "elsewhere it scrolls the page");
    one(element, "[data-call=c-1] .grip").dispatchEvent(at(one(element, "[data-call=c-1]"), "pointerdown"));
    window.dispatchEvent(at(one(element, "[data-stage=responded]"), "pointermove"));
    matches(line(one(element, ".card-drag")), /响应呼叫/);
    window.dispatchEvent(at(one(element, "[data-stage=responded]"), "pointerup"));
    await until("the form", () => element.shadowRoot!.querySelector("dialog form"));
  });
});

suite("a call's page", () => {
  const opened = async (source = sourced()) => {
    const element = await board(source, { call: "c-1" });
    await until("the call", () => element.shadowRoot!.querySelector("#call-name"));
    return element;
  };

  test("it opens by the keys, and closed the focus is where it was", async () => {
    const element = await board();
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    one(element, "[data-call=c-1] .open").focus();
    await sendKeys({ press: "Enter" });
    await until("the call", () => element.shadowRoot!.activeElement?.id === "call-name");
    one(element, ".page .close").click();
    await drawn(element);
    equal(focused(element), "c-1");
    deepEqual(picked, ["call c-1", "call "]);
  });

  test("a page may keep a call from being opened", async () => {
    const element = await board();
    element.addEventListener("jinlin-select", (event) => event.preventDefault());
    one(element, "[data-call=c-1] .open").click();
    equal(element.call, undefined);
  });

  test("all that happened is told, the last first, by which post and until when", async () => {
    const element = await opened();
    deepEqual(
      all(element, ".timeline li").map((step) => line(step).replace(/\d+月\d+日 \d+:\d+/g, "…")),
      ["… 响应 枫桥巡逻队 → 已响应 期限 …", "… 发起 → 已发起 花苑小区党支部，书记 期限 …"],
    );
  });

  test("teams that could come are proposed with the reasons in words; choosing one is a form with that team in it", async () => {
    const source = sourced();
    const element = await opened(source);
    deepEqual(
      all(element, ".matching .reasons").map((reasons) => line(reasons).replace(/\d+月\d+日 \d+:\d+/g, "…")),
      [
        "此时在服务时间内，就在本片区，手上 1 件，可同时办 2 件，近 90 天帮扶 3 次",
        "… 起在服务时间内，同一志愿同盟，已满：可同时办 2 件，近 90 天帮扶 0 次",
        "随时可到，其他地方，手上 0 件，近 90 天帮扶 12 次",
      ],
    );
    equal(all(element, ".matching .choose").length, 2, "those alone that the viewer may choose");
    one(element, `[data-team=${doctors.id}] .choose`).click();
    await until("the form", () => element.shadowRoot!.querySelector(".page form"));
    one(element, ".page form [type=submit]").click();
    await until("it is sent", () => sentOf(source));
    deepEqual([sentOf(source)!.type, (sentOf(source) as { team?: string }).team], ["match-call", "doctors"]);
  });

  test("what others do is seen while one looks", async () => {
    const source = sourced();
    const element = await opened(source);
    source.answers.call = () => callView({ seq: 11, call: callRow("c-1", "夜间巡逻", { state: "assisting" }) });
    source.tell({ seq: 11, touched: ["c-1"] });
    await until("the new stage", () => one(element, ".stage").textContent === "帮扶中");
  });

  test("a call that is refused says why", async () => {
    const element = await board(sourced({ call: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "call" }] }) }), {
      call: "c-1",
    });
    await until("the reason", () => element.shadowRoot!.querySelector("#page p"));
    ok(one(element, "#page").textContent.trim() !== "");
  });

  test("places, units and teams are picked", async () => {
    const element = await mount("jinlin-call-board", { view: callsView(), call: "c-1", callView: callView() });
    await until("the page", () => element.shadowRoot!.querySelector("#call-name"));
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, ".wanted .link, .standings .link")) link.click();
    deepEqual(picked, ["unit garden", "unit garden-branch", `unit ${patrol.id}`]);
  });
});

suite("the form of a move, while others are at work", () => {
  test("somebody else has taken the call further: the form says so and knows of it, and can be sent all the same", async () => {
    const source = sourced();
    const element = await board(source);
    one(element, "[data-call=c-3] .dots").click();
    await drawn(element);
    all(element, "[role=menuitem]").at(-1)!.click();
    await until("the form", () => element.shadowRoot!.querySelector("dialog form"));
    const rows = fourCalls().map((call) =>
      call.id === "c-3" ? { ...call, teams: [...call.teams, { ...doctors, standing: "responded" as const, since: inHours(-1) }] } : call,
    );
    source.answers.calls = () => callsView({ seq: 11, rows });
    source.tell({ seq: 11, touched: ["c-3"] });
    await until("it says so", () => element.shadowRoot!.querySelector("dialog [role=alert] .notice"));
    const choice = one<HTMLSelectElement>(element, "dialog select");
    choice.value = "doctors";
    choice.dispatchEvent(new Event("change"));
    one(element, "dialog form [type=submit]").click();
    await until("it is sent", () => sentOf(source));
    deepEqual([sentOf(source)!.readSeq, (sentOf(source) as { team?: string }).team], [11, "doctors"]);
  });
});

suite("board of calls, heard", () => {
  test("changes that come one upon the other are told once, as what became of them all", async () => {
    const source = sourced();
    const element = await board(source);
    const told = new Set<string>();
    const listening = new MutationObserver(() => told.add(said(element)));
    listening.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    let rows = fourCalls();
    for (const seq of [11, 12, 13]) {
      rows = [callRow(`n-${seq}`, "新呼叫"), ...rows];
      if (seq === 13)
        rows = rows
          .filter(({ id }) => id !== "c-4")
          .map((call) => (call.id === "c-1" ? { ...call, state: "responded", moves: [respond] } : call));
      source.answers.calls = () => callsView({ seq, rows });
      source.tell({ seq, touched: ["x"] });
      await drawn(element);
    }
    await until("it is told", () => said(element) !== "");
    listening.disconnect();
    equal(said(element), "呼叫有变动：新发起 3 件，1 件转为已响应，1 件已结束");
    deepEqual([...told].filter(Boolean).length, 1);
  });

  test("the focus stays with a card that somebody else moves on", async () => {
    const source = sourced();
    const element = await board(source);
    one(element, "[data-call=c-1] .open").focus();
    source.answers.calls = () =>
      callsView({ seq: 11, rows: fourCalls().map((call) => (call.id === "c-1" ? { ...call, state: "responded" } : call)) });
    source.tell({ seq: 11, touched: ["c-1"] });
    await until("it is there", () => cards(element, "responded").includes("c-1"));
    equal(focused(element), "c-1");
  });
});
