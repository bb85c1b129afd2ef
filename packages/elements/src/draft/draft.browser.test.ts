import { emulateMedia, sendKeys, setViewport } from "@web/test-runner-commands";
import axe from "axe-core";
import type { Command } from "@jinlin/core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { draftsView, draftView } from "../../test/draft-fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

type Saved = Extract<Command, { type: "save-draft" }>;

/** A source that holds one draft and does what it is told with it. */
function keeping(): ScriptedSource {
  let view = draftView();
  const source = new ScriptedSource({ draft: () => view });
  source.onSend = async (command) => {
    if (command.type === "save-draft")
      view = {
        ...view,
        seq: view.seq + 1,
        draft: { ...view.draft, name: command.name, from: command.from },
        commands: command.commands,
        steps: command.commands.map((step) => view.steps[view.commands!.findIndex(({ type }) => type === step.type)]!),
      };
    else
      view = {
        ...view,
        seq: view.seq + 1,
        may: [],
        draft: { ...view.draft, state: command.type === "drop-draft" ? "dropped" : "published" },
      };
    queueMicrotask(() => source.tell({ seq: view.seq, touched: ["d-1"] }));
    return { ok: true, seq: view.seq, changes: [] };
  };
  return source;
}
const opened = (source = keeping()) => mount("jinlin-draft", { draft: "d-1" }, { source });
const names = (element: Element) => all(element, ".step h5").map((name) => name.innerText);
const sent = (source: ScriptedSource) => source.sent.map(({ command }) => command);
const focused = (element: Element) => element.shadowRoot!.activeElement?.id;
const click = async (element: Element & { updateComplete: Promise<boolean> }, selector: string) => {
  one(element, selector).click();
  await drawn(element);
};
const fillIn = (element: Element, field: string, value: string) => (one<HTMLInputElement>(element, `input[name=${field}]`).value = value);

teardown(async () => {
  await setViewport({ width: 1000, height: 800 });
  await emulateMedia({ colorScheme: "light" });
});

suite("the list of drafts", () => {
  test("names each, says how it stands, and opens it", async () => {
    const element = await mount("jinlin-draft", {}, { source: new ScriptedSource() });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    match(textOf(element), /鹤山片区调整 起草中 拟自2027年1月1日起施行 3 步 起草人：吴强/);
    match(textOf(element), /年度调整 已发布/);
    await click(element, "#open-d-1");
    await until("the draft", () => one(element, "#name").innerText === "鹤山片区调整");
    deepEqual(picked, ["draft d-1"]);
    equal(focused(element), "name");
    await click(element, "#back");
    await until("the list", () => all(element, ".drafts").length === 1);
    deepEqual(picked, ["draft d-1", "draft "]);
    equal(focused(element), "open-d-1");
  });

  test("a new draft is saved without steps and opened", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-draft", {}, { source });
    await click(element, "#do-begin");
    equal((element.shadowRoot!.activeElement as HTMLInputElement).name, "name");
    fillIn(element, "name", "  溪山并入南门 ");
    fillIn(element, "from", "2027-03-01");
    await click(element, "form [type=submit]");
    const command = sent(source)[0] as Saved;
    deepEqual([command.type, command.name, command.from, command.commands], ["save-draft", "溪山并入南门", "2027-03-01", []]);
    match(command.draft, /^draft-[0-9a-f]{32}$/);
    await until("the new draft", () => element.draft === command.draft);
  });

  test("a new draft is not offered to whoever may not begin one; a page may give its own list", async () => {
    const element = await mount("jinlin-draft", { drafts: draftsView({ may: [], drafts: [] }) });
    equal(all(element, "#do-begin").length, 0);
    match(textOf(element), /还没有草案/);
  });

  test("a list that may not be seen says why", async () => {
    const source = new ScriptedSource({
      drafts: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "drafts" }] }),
    });
    const element = await mount("jinlin-draft", {}, { source });
    await until("the reason", () => /无此权限/.test(textOf(element)));
  });
});

suite("an open draft", () => {
  test("shows each step with what it changes, or why it cannot be done, in sign and word", async () => {
    const element = await mount("jinlin-draft", { view: draftView() });
    deepEqual(names(element), ["划转 第1网格", "任命 第1网格 网格长", "结束任职 鹤山社区大党委 书记"]);
    deepEqual(
      all(element, ".state-of").map(({ className, innerText }) => [className, innerText.trim()]),
      [
        ["state-of can", "可以办理"],
        ["state-of can", "可以办理"],
        ["state-of cannot", "不能办理"],
      ],
    );
    match(one(element, ".steps").innerText, /鹤山社区大党委[\s\S]*南门社区大党委/);
    await until("the reason", () => /2026年12月1日/.test(one(element, ".steps .why").innerText));
  });

  test("shows what the rules would find and no longer find, and the structure before and after with marks", async () => {
    const element = await mount("jinlin-draft", { view: draftView() });
    match(one(element, ".found").innerText, /将新出现的问题\s+网格责任区无人负责[\s\S]*第2网格/);
    match(one(element, ".resolved").innerText, /将消除的问题\s+小区未建支部/);
    const marks = (side: string) => all(element, `.${side} .row`).map((row) => row.innerText.replace(/\s+/g, " ").trim());
    deepEqual(marks("before"), [
      "城北街道大工委 街道大工委",
      "鹤山社区大党委 社区大党委",
      "第1网格 网格 划转",
      "溪山社区大党委 社区大党委 不再列出",
    ]);
    deepEqual(marks("after"), [
      "城北街道大工委 街道大工委",
      "南门社区大党委 社区大党委 更名",
      "第1网格 网格 划转",
      "溪山社区 社区大党委 应设未设",
    ]);
    equal(all(element, ".after .rows .rows .rows").length, 1);
  });

  test("a unit of either side can be picked", async () => {
    const element = await mount("jinlin-draft", { view: draftView() });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    all(element, ".after .link")[1]!.click();
    deepEqual(picked, ["unit nanmen"]);
  });

  test("steps are put in another order by keys alone, and the focus goes along", async () => {
    const source = keeping();
    const element = await opened(source);
    one(element, "#down-0").focus();
    await sendKeys({ press: "Enter" });
    await until("the other order", () => names(element)[1] === "划转 第1网格");
    await until("the focus", () => focused(element) === "down-1");
    const command = sent(source)[0] as Saved;
    deepEqual(
      [command.draft, command.readSeq, command.commands.map(({ type }) => type)],
      ["d-1", 10, ["appoint-person", "move-unit", "end-appointment"]],
    );
    await sendKeys({ press: "Shift+Tab" });
    equal(focused(element), "up-1");
    await sendKeys({ press: "Space" });
    await until("the first order", () => names(element)[0] === "划转 第1网格");
    equal(one(element, "#up-0").getAttribute("aria-disabled"), "true");
    await click(element, "#up-0");
    equal(source.sent.length, 2);
  });

  test("a step is taken out, and the focus stays where the next one is", async () => {
    const source = keeping();
    const element = await opened(source);
    await click(element, "#remove-2");
    await until("two steps", () => names(element).length === 2);
    await until("the focus", () => focused(element) === "remove-1");
    equal(one(element, "[role=status]").innerText, "草案已保存");
  });

  test("its name and day are changed together, and its steps go along", async () => {
    const source = keeping();
    const element = await opened(source);
    await click(element, "#do-edit");
    fillIn(element, "name", "片区调整");
    fillIn(element, "from", "2027-04-01");
    await click(element, "form [type=submit]");
    await until("the name", () => one(element, "#name").innerText === "片区调整");
    const command = sent(source)[0] as Saved;
    deepEqual(
      [command.from, (command.commands[0] as { from?: string }).from, (command.commands[2] as { to?: string }).to],
      ["2027-04-01", "2027-04-01", "2027-02-01"],
    );
    equal(all(element, "form").length, 0);
  });

  test("it is published with its basis once every step can be done, and then stays as it is", async () => {
    const source = keeping();
    const element = await opened(source);
    equal(one(element, "#do-publish").getAttribute("aria-disabled"), "true");
    match(one(element, `#${one(element, "#do-publish").getAttribute("aria-describedby")}`).innerText, /1 个步骤不能办理/);
    await click(element, "#do-publish");
    equal(all(element, "form").length, 0);
    await click(element, "#remove-2");
    await until("two steps", () => names(element).length === 2);
    await click(element, "#do-publish");
    fillIn(element, "basis", "近邻〔2027〕1号");
    await sendKeys({ press: "Enter" });
    await until("published", () => /已发布/.test(textOf(element)));
    deepEqual(sent(source)[1], { type: "publish-draft", draft: "d-1", readSeq: 11, basis: "近邻〔2027〕1号" });
    deepEqual([all(element, ".does").length, all(element, ".acts").length], [0, 0]);
    equal(focused(element), "name");
  });

  test("it is dropped after asking; Escape leaves the question, and the focus goes back", async () => {
    const source = keeping();
    const element = await opened(source);
    await click(element, "#do-drop");
    await sendKeys({ press: "Escape" });
    await drawn(element);
    deepEqual([all(element, "form").length, focused(element), source.sent.length], [0, "do-drop", 0]);
    await click(element, "#do-drop");
    await click(element, "form [type=submit]");
    await until("dropped", () => /已弃用/.test(textOf(element)));
  });

  test("what is refused is told, and the draft stays as it was", async () => {
    const source = keeping();
    source.onSend = async () => ({ ok: false, refusals: [{ code: "changed-since", readSeq: 10, seq: 11 }] });
    const element = await opened(source);
    await click(element, "#down-0");
    await until("the reason", () => /已有更改/.test(all(element, "[role=alert]")[0]?.innerText ?? ""));
    equal(names(element)[0], "划转 第1网格");
    source.onSend = () => Promise.reject(new Error("no network"));
    await click(element, "#down-0");
    await until("that it failed", () => !/已有更改/.test(all(element, "[role=alert]")[0]?.innerText ?? ""));
  });

  test("without a source or a page that listens, it says that nothing can be sent", async () => {
    const element = await mount("jinlin-draft", { view: draftView() });
    await click(element, "#down-0");
    match((await until("the reason", () => all(element, "[role=alert]")[0])).innerText, /不能提交/);
  });

  test("whoever may only read is offered nothing to do", async () => {
    const { commands: _, ...rest } = draftView({ may: [] });
    const element = await mount("jinlin-draft", { view: rest });
    equal(all(element, "button:not(.link)").length, 0);
  });

  test("a draft that changes nothing says so thrice", async () => {
    const view = draftView({ steps: [], commands: [], found: [], resolved: [] });
    const element = await mount("jinlin-draft", { view: { ...view, structure: { ...view.structure, before: [], after: [] } } });
    for (const said of [/还没有步骤/, /架构不变/, /检查结果与现在相同/]) match(textOf(element), said);
    equal(one(element, "#do-publish").getAttribute("aria-disabled"), "true");
  });
});

for (const [what, width, scheme] of [
  ["wide", 1000, "light"],
  ["on a phone", 390, "light"],
  ["at 320 px in the dark", 320, "dark"],
] as const)
  test(`nothing is wrong for assistive technology, and nothing hangs out: ${what}`, async () => {
    await setViewport({ width, height: 900 });
    await emulateMedia({ colorScheme: scheme });
    const element = await opened();
    await click(element, "#do-edit");
    const { violations } = await axe.run(element, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: {
        region: { enabled: false },
        "heading-order": { enabled: false },
        "page-has-heading-one": { enabled: false },
        "landmark-one-main": { enabled: false },
      },
    });
    deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
    ok(element.scrollWidth <= element.clientWidth, `${element.scrollWidth} > ${element.clientWidth}`);
    const [before, after] = all(element, ".side").map((side) => side.getBoundingClientRect());
    equal(before!.top === after!.top, width === 1000);
  });

test("in English", async () => {
  const element = await mount("jinlin-draft", { view: draftView({ lang: "en" }) }, { lang: "en" });
  for (const said of [/meant for 1 Jan 2027/, /3 steps/, /can be done/, /One step cannot be done/, /In force/, /Findings that go/])
    match(textOf(element), said);
});
