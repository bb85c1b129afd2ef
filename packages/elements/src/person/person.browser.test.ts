import { sendKeys } from "@web/test-runner-commands";
import type { PersonView } from "@jinlin/core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { inCharge, personView } from "../../test/person-fixtures.ts";
import { looks } from "../../test/privacy-fixtures.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const shown = (over: Partial<PersonView> = {}) => mount("jinlin-person", { view: personView("wang", over) });
const asking = (source: ScriptedSource) => mount("jinlin-person", { person: "wang" }, { source });
const charge = (over: Partial<PersonView> = {}) =>
  new ScriptedSource({
    person: ({ person }) => personView(person, { ...inCharge, person: { ...inCharge.person, id: person }, ...over }),
    session: () => sessionView({ views: ["person"] }),
  });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const focused = (element: Element) => element.shadowRoot!.activeElement;
const sent = (source: ScriptedSource) => source.sent.filter(({ options }) => !options.dryRun);

async function fill(element: Element, name: string, value: string): Promise<void> {
  const box = one<HTMLInputElement>(element, `form #${name}`);
  box.value = value;
  for (const type of ["input", "change"]) box.dispatchEvent(new Event(type, { bubbles: true }));
  await (element as Element & { updateComplete: Promise<boolean> }).updateComplete;
}

async function open(element: Element, selector: string): Promise<void> {
  one(element, selector).focus();
  await sendKeys({ press: "Enter" });
  await until("the form", () => focused(element)?.closest("form"));
}

const submit = (element: Element) => one<HTMLButtonElement>(element, "form .primary").click();

suite("somebody's record", () => {
  test("tells the posts held with the gap between, the latest first", async () => {
    const element = await shown();
    equal(line(one(element, "h2")), "王二");
    deepEqual(all(element, "tbody tr").map(line), [
      "2025年1月1日 至 今 网格长 第一网格 在任 在任",
      "2024年1月1日 至 2025年1月1日 未任职",
      "2022年1月1日 至 2024年1月1日 网格长 第一网格 已离任，辞职",
    ]);
    match(line(one(element, "header")), /居住地 东社区/);
  });

  test("says what would be left undone, and who may be the same person and why", async () => {
    const text = textOf(await shown());
    match(text, /未了事项 .* 网格长 第一网格 职务空出/);
    match(text, /疑似重复 .* 王 二 姓名间隔写法不同/);
  });

  test("whose posts may be seen in part says so, and tells of no gaps", async () => {
    const element = await shown({ partial: true, gaps: [] });
    match(textOf(element), /部分任职记录您无权查看/);
    equal(all(element, ".gap").length, 0);
  });

  test("who never held a post, and the viewer's own record, say so", async () => {
    const text = textOf(await shown({ stints: [], gaps: [], own: true }));
    match(text, /没有可显示的任职记录/);
    match(text, /王二 本人/);
  });

  test("units are picked, and others who may be the same, where their record can be opened", async () => {
    const element = await asking(charge());
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, "button.link")) link.click();
    deepEqual(picked, ["unit east", "unit grid-1", "unit grid-1", "unit grid-1", "person p-9"]);
    deepEqual(
      [...(await shown()).shadowRoot!.querySelectorAll("button.person")].map((button) => button.textContent),
      [],
    );
  });

  test("whoever may do nothing is offered nothing; a page without a source only what needs no search", async () => {
    equal(all(await shown(), "[data-command], [data-merge]").length, 0);
    const element = await shown(inCharge);
    deepEqual(
      all(element, "[data-command], [data-merge], [data-separate]").map((button) => Object.values(button.dataset)[0]),
      ["erase-person", "p-7"],
    );
  });
});

suite("what is done with a record", () => {
  test("is corrected: the home alone, or what is personal, which goes beside the command", async () => {
    const source = charge();
    const element = await asking(source);
    await open(element, "[data-command=correct-person]");
    equal(all(element, "form #name").length, 0, "what is personal is asked for only when it is to be corrected");
    one(element, "form #particulars").click();
    await until("the fields", () => all(element, "form #name").length === 1);
    equal(one<HTMLInputElement>(element, "form #name").value, "王二");
    equal(one<HTMLInputElement>(element, "form #phone").value, "", "a covered phone is not sent back");
    await fill(element, "name", "王尔");
    await fill(element, "consent", "holds-post");
    await fill(element, "notice", "告知书 2026-1");
    await fill(element, "reason", "登记时写错");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    const [first] = sent(source);
    deepEqual(first!.command, { type: "correct-person", person: "wang", reason: "登记时写错", readSeq: 10 });
    deepEqual(first!.options.particulars, {
      person: "wang",
      name: "王尔",
      consent: { basis: "holds-post", notice: "告知书 2026-1", day: "2026-11-23" },
    });
    await drawn(element);
    equal(focused(element), one(element, "h2"));
  });

  test("left alone, what is personal is not sent", async () => {
    const source = charge();
    const element = await asking(source);
    await open(element, "[data-command=correct-person]");
    await fill(element, "reason", "核对");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    equal(sent(source)[0]!.options.particulars, undefined);
  });

  test("takes in another that may be the same, whose name stands in the form already", async () => {
    const source = charge();
    const element = await asking(source);
    await open(element, "[data-merge=p-9]");
    equal(one<HTMLInputElement>(element, "form #drop").value, "王 二");
    await fill(element, "reason", "核实为同一人");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "merge-persons", keep: "wang", drop: "p-9", reason: "核实为同一人", readSeq: 10 });
    await drawn(element);
    equal(focused(element)?.id, "alike");
  });

  test("is parted from one that was merged into it, named by that one's id", async () => {
    const source = charge();
    const element = await asking(source);
    await open(element, "[data-separate=p-7]");
    await fill(element, "reason", "并非同一人");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "separate-persons", drop: "p-7", reason: "并非同一人", readSeq: 10 });
  });

  test("tells what they lent and were lent, of which post, for how long and what of it", async () => {
    const unit = { id: "east-cc", name: "东社区大党委" };
    const post = { id: "east-cc/secretary", name: "书记" };
    const common = { id: "l-1", post, unit, delegator: { id: "sun", name: "孙东" }, delegate: { id: "wang", name: "王二" } } as const;
    const days = { from: "2026-11-23", to: "2026-12-24", when: "current", may: ["end-delegation"] } as const;
    const commands = [{ id: "appoint-person", name: "任命" }] as const;
    const element = await shown({ delegations: { given: [], held: [{ ...common, ...days, commands, resting: true }] } });
    match(textOf(element), /委托授权 受他人委托 书记 东社区大党委 委托人：孙东 2026年11月23日 至 2026年12月24日.*任命.*进行中.*停职/);
    ok(one(element, "[data-end=l-1]").getAttribute("aria-label")!.includes("书记"));
  });

  test("lends the authority of a post that is held: to whom, until when and what of it", async () => {
    const lends = [
      { id: "appoint-person", name: "任命" },
      { id: "move-unit", name: "划转" },
    ] as const;
    const [past, held] = personView().stints;
    const source = new ScriptedSource({
      person: ({ person }) => personView(person, { stints: [past!, { ...held!, lends }] }),
      session: () => sessionView({ views: ["person", "people"] }),
      people: () => ({
        view: "people",
        v: 1,
        seq: 10,
        day: "2026-11-23",
        lang: "zh-Hans",
        people: [{ id: "li", person: { id: "li", name: "李一" }, posts: [] }],
        total: 1,
      }),
    });
    const element = await asking(source);
    await open(element, "[data-delegate=a-2]");
    equal(focused(element)?.id, "delegate");
    await sendKeys({ press: "ArrowDown" });
    await until("somebody to choose", () => all(element, "form [role=option]").length > 0);
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "Enter" });
    await fill(element, "to", "2026-12-24");
    one<HTMLInputElement>(element, "form #commands input[value=move-unit]").click();
    await drawn(element);
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    const { delegation, ...command } = sent(source)[0]!.command as { delegation?: string };
    deepEqual(command, {
      type: "delegate-authority",
      appointment: "a-2",
      delegate: "li",
      from: "2026-11-23",
      to: "2026-12-24",
      commands: ["move-unit"],
      readSeq: 10,
    });
    match(String(delegation), /^delegation-/);
  });

  // Both of grid officers; of a third post nobody here may dispose.
  const handing = (): ScriptedSource => {
    const [, held] = personView().stints;
    const also = { ...held!, appointment: "a-3", unit: { id: "grid-2", name: "第二网格" } };
    const stints = [
      { ...held!, handsOver: true as const },
      { ...also, handsOver: true as const },
      { ...also, appointment: "a-4" },
    ];
    return new ScriptedSource({
      person: ({ person }) => personView(person, { stints, may: ["hand-over-posts"] }),
      session: () => sessionView({ views: ["person", "people"] }),
      people: () => ({
        view: "people",
        v: 1,
        seq: 10,
        day: "2026-11-23",
        lang: "zh-Hans",
        people: [{ id: "li", person: { id: "li", name: "李一" }, posts: [] }],
        total: 1,
      }),
    });
  };
  async function handTo(element: Element): Promise<void> {
    one(element, "form #to").focus();
    await sendKeys({ press: "ArrowDown" });
    await until("somebody to choose", () => all(element, "form [role=option]").length > 0);
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "Enter" });
  }

  test("posts are handed over to somebody else in one go: all of them, but for those that are unticked", async () => {
    const source = handing();
    const element = await asking(source);
    await open(element, "[data-command=hand-over-posts]");
    equal(focused(element)?.id, "posts");
    deepEqual(all(element, "form #posts label").map(line), ["第一网格，网格长", "第二网格，网格长"]);
    one<HTMLInputElement>(element, "form #posts input[value=a-2]").click();
    await handTo(element);
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    const { posts, ...command } = sent(source)[0]!.command as { posts?: readonly { appointment: string; becomes: string }[] };
    deepEqual(command, { type: "hand-over-posts", to: "li", from: "2026-11-23", readSeq: 10 });
    deepEqual(
      posts?.map(({ appointment }) => appointment),
      ["a-3"],
    );
    match(posts![0]!.becomes, /^appointment-[0-9a-f]{32}-2$/);
  });

  test("which post cannot be handed over is said by name beside the posts, with why", async () => {
    const source = handing();
    const why = { code: "too-many-posts", holds: 2, max: 2 } as const;
    source.onSend = async () => ({ ok: false, refusals: [{ code: "not-handed-over", appointment: "a-3", post: "grid-2/officer", why }] });
    const element = await asking(source);
    await open(element, "[data-command=hand-over-posts]");
    await handTo(element);
    submit(element);
    await until("why not", () => all(element, "#posts-fault").length > 0);
    match(line(one(element, "#posts-fault")), /已任同类职务 2 个.*第二网格，网格长/);
  });

  test("what was lent is taken back; what has not begun, from its first day", async () => {
    const unit = { id: "grid-1", name: "第一网格" };
    const post = { id: "grid-1/officer", name: "网格长" };
    const lent = { id: "l-2", post, unit, delegator: { id: "wang", name: "王二" }, delegate: { id: "li", name: "李一" } };
    const days = { from: "2026-12-01", to: "2026-12-24", when: "future", may: ["end-delegation"] } as const;
    const source = charge({ delegations: { given: [{ ...lent, ...days }], held: [] } });
    const element = await asking(source);
    await open(element, "[data-end=l-2]");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "end-delegation", delegation: "l-2", to: "2026-12-01", readSeq: 10 });
    await drawn(element);
    equal(focused(element)?.id, "delegations");
  });

  test("is erased, with a reason or not at all", async () => {
    const source = charge();
    const element = await asking(source);
    await open(element, "[data-command=erase-person]");
    submit(element);
    await drawn(element);
    equal(sent(source).length, 0);
    ok(one(element, "form #reason").getAttribute("aria-invalid") === "true");
    await fill(element, "reason", "本人要求");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "erase-person", person: "wang", reason: "本人要求", readSeq: 10 });
  });

  test("a form about one person is not there for the next; Escape leaves it, back to the name", async () => {
    const element = await asking(charge());
    await open(element, "[data-command=erase-person]");
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(focused(element), one(element, "h2"));
    await open(element, "[data-command=erase-person]");
    element.person = "li";
    await until("the next", () => all(element, "form").length === 0);
  });

  test("what is covered is uncovered with a reason, no document asked, and shown until it is covered again", async () => {
    const source = charge({ may: ["unmask-person"] });
    source.onSend = async () => ({ ok: true, seq: 10, changes: [], unmasked: { person: "wang", name: "王二", phone: "19900000001" } });
    const element = await asking(source);
    match(textOf(element), /199\*\*\*\*0001/);
    await open(element, "[data-command=unmask-person]");
    equal(all(element, "form #basis").length, 0);
    match(line(one(element, "form .preview")), /将记入查看记录/);
    await fill(element, "reason", "通知开会");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "unmask-person", person: "wang", reason: "通知开会", readSeq: 10 });
    await drawn(element);
    match(line(one(element, "header")), /王二 已显示完整信息 .*19900000001/);
    equal(all(element, "[data-command=unmask-person]").length, 0);
    one(element, ".cover").click();
    await drawn(element);
    match(line(one(element, "header")), /199\*\*\*\*0001/);
    equal(focused(element), one(element, "h2"));
  });

  test("what was uncovered of one person is covered again when another was shown between", async () => {
    const source = charge({ may: ["unmask-person"] });
    source.onSend = async () => ({ ok: true, seq: 10, changes: [], unmasked: { person: "wang", name: "王二", phone: "19900000001" } });
    const element = await asking(source);
    await open(element, "[data-command=unmask-person]");
    await fill(element, "reason", "通知开会");
    submit(element);
    await until("the answer", () => /19900000001/.test(textOf(element)));
    for (const person of ["li", "wang"]) {
      element.person = person;
      await until(
        "the other",
        () => all(element, ".cover").length === 0 && source.questions.some((asked) => "person" in asked && asked.person === person),
      );
      await drawn(element);
      ok(!textOf(element).includes("19900000001"));
    }
  });

  test("consent is withdrawn from a day on, and since when is told", async () => {
    const source = charge({ may: ["withdraw-consent"] });
    const element = await asking(source);
    await open(element, "[data-command=withdraw-consent]");
    submit(element);
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "withdraw-consent", person: "wang", from: "2026-11-23", readSeq: 10 });
    match(textOf(await shown({ withdrawn: "2026-10-01" })), /已撤回同意 自2026年10月1日/);
  });

  test("one's own record tells who looked and why; nobody else's does", async () => {
    const text = textOf(await shown({ own: true, looks: { total: 120, entries: looks } }));
    match(text, /谁查看过我的信息 .* 吴强 姓名、电话 通知开会/);
    match(text, /共 120 次/);
    match(textOf(await shown({ own: true, looks: { total: 0, entries: [] } })), /没有人查看过您/);
    equal(all(await shown(), "#looks").length, 0);
  });

  test("nobody chosen says so", async () =>
    match(textOf(await mount("jinlin-person", {}, { source: new ScriptedSource() })), /请选择一个人/));
});
