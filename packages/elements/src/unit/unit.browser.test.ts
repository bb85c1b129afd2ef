import { sendKeys, sendMouse } from "@web/test-runner-commands";
import type { PostView, Refusal, Sent, UnitView } from "@jinlin/core";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { handOver, heldPost, unitView, vacantPost } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { devtools } from "../../test/devtools.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinUnit } from "./unit.ts";

const unit = (over: Partial<UnitView> = {}) => mount("jinlin-unit", { view: unitView(over) });
const live = (source = new ScriptedSource()) => mount("jinlin-unit", { unit: "hefeng" }, { source });
const button = (element: Element, command: string, post = heldPost.id) => one(element, `[data-post="${post}"] [data-command="${command}"]`);
const field = (element: Element, name: string) => one<HTMLInputElement>(element, `form #${name}`);
const fault = (element: Element, name: string) => element.shadowRoot!.querySelector(`#${name}-fault`)?.textContent;
const focused = (element: Element) => element.shadowRoot!.activeElement;

async function openForm(element: JinlinUnit, command = "appoint-person", post = heldPost.id): Promise<void> {
  button(element, command, post).click();
  await until("the form", () => element.shadowRoot!.querySelector("form"));
}

async function fill(element: JinlinUnit, name: string, value: string): Promise<void> {
  const control = field(element, name);
  control.value = value;
  control.dispatchEvent(new Event(["basis", "reason"].includes(name) ? "input" : "change", { bubbles: true }));
  await drawn(element);
}

async function choose(element: JinlinUnit, name: string): Promise<void> {
  field(element, "person").focus();
  await sendKeys({ type: name });
  await until("somebody found", () => all(element, "[role=option]").length > 0);
  await sendKeys({ press: "ArrowDown" });
  await sendKeys({ press: "Enter" });
  await drawn(element);
}

async function submit(element: JinlinUnit): Promise<void> {
  one(element, "form .primary").click();
  await drawn(element);
}

suite("a unit", () => {
  test("says what it is, under all its names, and where it stands", async () => {
    const element = await unit();
    equal(one(element, "h2").textContent, "鹤山社区大党委");
    const facts = Object.fromEntries(
      all(element, ".facts > div").map((fact) => [fact.querySelector("dt")!.textContent, fact.querySelector("dd")!.innerText.trim()]),
    );
    match(facts["层级"], /^社区大党委 *又称大党委$/);
    match(facts["类别"], /统筹协调机构/);
    deepEqual([facts["编码"], facts["设立"], facts["所在片区"]], ["350000001001", "2020年7月1日", "鹤山社区"]);
    deepEqual(
      all(element, ".path li").map((above) => above.textContent),
      ["区委", "城北街道大工委"],
    );
  });

  test("every unit it names can be picked", async () => {
    const element = await unit({ ledBy: { id: "north", name: "城北街道大工委" }, bodies: [{ id: "branch", name: "桂花苑小区党支部" }] });
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, "button.link")) link.click();
    deepEqual(picked, ["unit district", "unit north", "unit hefeng-area", "unit north", "unit branch", "unit hefeng"]);
  });

  test("a post says its state, its holder, since when, and when the term ends", async () => {
    const element = await unit();
    const post = one(element, `[data-post="${heldPost.id}"]`);
    ok(post.querySelector(".sign.held"));
    match(post.innerText, /在任\s+陈明\s+138\*\*\*\*0001\s+自2024年3月1日，任期至2029年3月1日/);
  });

  test("a vacant post says who answers instead, and that nobody does", async () => {
    const element = await unit({ posts: [vacantPost, { ...vacantPost, id: "x/y", answers: undefined } as unknown as PostView] });
    const [answered, alone] = all(element, ".post") as [HTMLElement, HTMLElement];
    match(answered.innerText, /空缺\s+自2026年9月1日/);
    match(answered.innerText, /空缺期间由鹤山社区大党委书记 陈明 负责/);
    match(alone.innerText, /暂无人负责/);
  });

  test("history stands in order, with how each ended; what is masked says so", async () => {
    const element = await unit();
    const stints = all(element, ".stints li").map((stint) => stint.textContent.replace(/\s+/g, " ").trim());
    deepEqual(stints, ["陈明 2024年3月1日 至 今", "林** 2021年5月6日 至 2024年3月1日 主持工作，交接"]);
    match(textOf(element), /个人信息已按权限部分隐去/);
  });

  test("a person who may not be seen is not named", async () => {
    const element = await unit({ posts: [{ ...heldPost, holder: {}, stints: [] }] });
    match(one(element, ".post").innerText, /姓名不公开/);
  });

  test("what is below it is counted by level, with what is vacant", async () => {
    const element = await unit();
    deepEqual(
      all(element, "tbody tr").map((row) => [...row.children].map((cell) => cell.textContent)),
      [
        ["小区（网格）党支部", "3", "1", "无"],
        ["党员责任区", "31", "无", "无"],
      ],
    );
  });

  test("a body that should stand here and does not is told first", async () => {
    const element = await unit({ missing: [{ id: "community", name: "社区大党委" }] });
    match(one(element, "header .notice").textContent, /应设未设：社区大党委/);
  });

  test("who may do nothing is offered nothing", async () => {
    const element = await live(new ScriptedSource({ unit: () => unitView({ posts: [{ ...heldPost, may: [] }] }) }));
    deepEqual(all(element, "[data-command]"), []);
  });

  test("where nobody can be found nobody can be appointed; an appointment can still be ended", async () => {
    const element = await unit();
    deepEqual(
      all(element, "[data-command]").map((each) => each.dataset["command"]),
      ["end-appointment"],
    );
  });

  test("names that look like markup are text", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const element = await unit({ unit: { ...unitView().unit, name }, posts: [{ ...heldPost, name, holder: { name } }] });
    equal(one(element, "h2").textContent, name);
    equal(element.shadowRoot!.querySelector("img"), null);
  });
});

suite("appointing", () => {
  test("tells what would happen before it is sent, sends it, and says that it is done", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    equal(focused(element), field(element, "person"));
    await choose(element, "林");
    equal(field(element, "person").value, "林晓");
    await until("what would happen", () => /陈明 将于2026年11月23日离任书记；林晓 同日任职/.test(one(element, ".preview").innerText));
    deepEqual(
      source.sent.map(({ options }) => options),
      [{ dryRun: true, lang: "zh-Hans" }],
    );
    await fill(element, "basis", "区委组〔2026〕12号");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command, options } = source.sent.at(-1)!;
    ok(command.type === "appoint-person");
    equal(options.dryRun, undefined);
    match(command.appointment, /^[a-z0-9-]{1,64}$/);
    deepEqual(
      { ...command, appointment: "" },
      {
        type: "appoint-person",
        appointment: "",
        post: heldPost.id,
        person: "p-2",
        from: "2026-11-23",
        mode: "full",
        termEnd: "2031-11-23",
        readSeq: 10,
        basis: "区委组〔2026〕12号",
      },
    );
    match(one(element, "p.unseen[role=status]").textContent, /已办理。陈明 将于2026年11月23日离任书记；林晓 同日任职/);
    await until("the focus on the post", () => focused(element) === one(element, `[data-post="${heldPost.id}"] h4`));
  });

  test("without a person says so beside the field, and goes there", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await submit(element);
    match(fault(element, "person"), /请从名单中选定一人/);
    await until("the focus", () => focused(element) === field(element, "person"));
    equal(field(element, "person").getAttribute("aria-invalid"), "true");
    match(field(element, "person").getAttribute("aria-describedby"), /person-fault/);
    deepEqual(source.sent, []);
  });

  test("a name that is typed but not chosen is nobody", async () => {
    const element = await live();
    await openForm(element);
    await choose(element, "林");
    field(element, "person").focus();
    await sendKeys({ type: "x" });
    await submit(element);
    match(fault(element, "person"), /请从名单中选定一人/);
  });

  for (const [refusal, name, words] of [
    [{ code: "too-many-posts", holds: 2, max: 2 }, "person", /此人已任同类职务 2 个/],
    [{ code: "backdating-not-open", today: "2026-11-23" }, "from", /只能办理今日/],
    [{ code: "term-ends-before-start", from: "2026-11-23", termEnd: "2026-01-01" }, "termEnd", /任期届满日须晚于起任日/],
    [{ code: "identity-number", field: "reason" }, "reason", /不得填写身份证号码/],
  ] satisfies (readonly [Refusal, string, RegExp])[])
    test(`${refusal.code} is refused in words beside the field it speaks of`, async () => {
      const source = new ScriptedSource();
      source.onSend = async () => ({ ok: false, refusals: [refusal] });
      const element = await live(source);
      await openForm(element);
      await choose(element, "林");
      await submit(element);
      await until("the refusal", () => words.test(fault(element, name) ?? ""));
      await until("the focus", () => focused(element) === field(element, name));
    });

  test("what is refused as a whole is said at the head of the form", async () => {
    const source = new ScriptedSource();
    source.onSend = async () => ({ ok: false, refusals: [{ code: "not-open-to-you", what: "appoint-person" }] });
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    await submit(element);
    await until("the refusal", () => /所任职务无此权限/.test(one(element, "form [role=alert]").innerText));
  });

  test("a conflict shows how it stands now, keeps what was typed, and one can decide again", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    await fill(element, "reason", "补缺");
    const others = unitView({
      seq: 11,
      posts: [{ ...heldPost, appointment: "a-9", holder: { name: "王芳" }, since: "2026-11-23" }, vacantPost],
    });
    const stale: Sent = { ok: false, refusals: [{ code: "changed-since", readSeq: 10, seq: 11 }] };
    source.answers.unit = () => others;
    source.onSend = async (command) => (command.readSeq === 10 ? stale : { ok: true, seq: 12, changes: handOver });
    await submit(element);
    await until("how it stands", () => /书记现为：在任，王芳/.test(one(element, "form [role=alert]").innerText));
    match(one(element, "form [role=alert]").innerText, /您查看之后，此处已有更改/);
    equal(field(element, "reason").value, "补缺");
    equal(field(element, "person").value, "林晓");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    equal(source.sent.at(-1)!.command.readSeq, 11);
  });

  test("what did not get there says so and can be sent again", async () => {
    const source = new ScriptedSource();
    source.onSend = (_command, { dryRun }) =>
      dryRun ? Promise.resolve({ ok: true, seq: 10, changes: [] }) : Promise.reject(new Error("no network"));
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    await submit(element);
    await until("the trouble", () => /未能送达/.test(one(element, "form [role=alert]").innerText));
  });

  test("cancelling goes back to the post, and keeps nothing", async () => {
    const element = await live();
    await openForm(element);
    await fill(element, "reason", "补缺");
    await sendKeys({ press: "Escape" });
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    equal(focused(element), one(element, `[data-post="${heldPost.id}"] h4`));
    await openForm(element);
    equal(field(element, "reason").value, "");
  });

  test("a live change of something else leaves what is being typed alone", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await choose(element, "林");
    field(element, "reason").focus();
    await sendKeys({ type: "补" });
    source.answers.unit = () => unitView({ seq: 11, below: [] });
    source.tell({ seq: 11, touched: ["hefeng"] });
    await until("the new view", () => !element.shadowRoot!.querySelector("table"));
    equal(field(element, "reason").value, "补");
    equal(focused(element), field(element, "reason"));
    equal(one(element, "form [role=alert]").innerText, "");
  });

  test("every control has a label that is bound to it", async () => {
    const element = await live();
    for (const command of ["appoint-person", "end-appointment"]) {
      await openForm(element, command);
      for (const control of all<HTMLInputElement>(element, "form :is(input, select)"))
        ok(control.labels!.length === 1, `${control.id} has its label`);
      await sendKeys({ press: "Escape" });
    }
  });
});

suite("ending an appointment", () => {
  test("says what would happen, and sends the day and why", async () => {
    const source = new ScriptedSource();
    source.onSend = async () => ({ ok: true, seq: 11, changes: [handOver[0]!] });
    const element = await live(source);
    await openForm(element, "end-appointment");
    equal(focused(element), field(element, "to"));
    match(one(element, "form h4").textContent, /结束 陈明 的书记任职/);
    await fill(element, "ended", "transferred");
    await until("what would happen", () => /该职务自该日起空缺/.test(one(element, ".preview").innerText));
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    deepEqual(source.sent.at(-1)!.command, {
      type: "end-appointment",
      appointment: "a-1",
      to: "2026-11-23",
      ended: "transferred",
      readSeq: 10,
    });
  });

  test("a page without a source answers itself, and its refusals stand beside the fields", async () => {
    const element = await unit();
    element.addEventListener(
      "jinlin-command",
      (event) => event.respondWith({ ok: false, refusals: [{ code: "ends-before-start", from: "2024-03-01" }] }),
      { once: true },
    );
    await openForm(element, "end-appointment");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the refusal", () => /离任日须晚于任职起始日/.test(fault(element, "to") ?? ""));
    element.addEventListener("jinlin-command", (event) => event.respondWith(Promise.resolve({ ok: true, seq: 11, changes: [] })), {
      once: true,
    });
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
  });

  test("where nobody answers it says so", async () => {
    const element = await unit();
    await openForm(element, "end-appointment");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the trouble", () => /没有接通数据源/.test(one(element, "form [role=alert]").innerText));
  });

  test("a page that prevents the default keeps the source from sending", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    document.body.addEventListener("jinlin-command", (event) => event.preventDefault(), { once: true });
    await openForm(element, "end-appointment");
    await fill(element, "ended", "retired");
    await submit(element);
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    deepEqual(
      source.sent.filter(({ options }) => !options.dryRun),
      [],
    );
  });
});

suite("choosing a person", () => {
  const options = (element: Element) => all(element, "[role=option]").map((option) => option.firstElementChild!.textContent);
  const box = (element: Element) => field(element, "person");

  test("the list says home and posts, and how many were found", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ type: "林" });
    await until("two people", () => options(element).length === 2);
    deepEqual(options(element), ["林晓", "林建国"]);
    match(all(element, "[role=option]")[1]!.textContent, /城北街道，城北街道大工委 书记/);
    equal(one(element, ".people > p").textContent.trim(), "找到 2 人");
    equal(box(element).getAttribute("aria-expanded"), "true");
  });

  test("the keys walk through the list, and Escape leaves it without leaving the form", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ press: "ArrowDown" });
    await until("all people", () => options(element).length === 3);
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "ArrowDown" });
    await drawn(element);
    equal(one(element, `#${box(element).getAttribute("aria-activedescendant")}`).firstElementChild!.textContent, "林建国");
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(box(element).getAttribute("aria-expanded"), "false");
    ok(element.shadowRoot!.querySelector("form"), "the form is still open");
  });

  test("a click chooses, and the box keeps the focus", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ type: "王" });
    await until("one person", () => options(element).length === 1);
    const { left, top, width, height } = one(element, "[role=option]").getBoundingClientRect();
    await sendMouse({ type: "click", position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await drawn(element);
    equal(box(element).value, "王芳");
    equal(focused(element), box(element));
    equal(box(element).getAttribute("aria-expanded"), "false");
  });

  test("nobody found says so", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ type: "zzz" });
    await until("nobody", () => /没有姓名含“zzz”的人员/.test(one(element, ".people").innerText));
  });

  test("while an input method composes nothing is looked for, and its keys choose nobody; then the name is", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await sendKeys({ press: "ArrowDown" });
    await until("all people", () => options(element).length === 3);
    const searches = () => source.asked.filter(({ name }) => name === "people").length;
    const before = searches();
    for (const text of ["l", "li", "lin"])
      await devtools("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    // Keys that go to the input method come with the code 229.
    for (const key of ["ArrowDown", "Enter"])
      await devtools("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    equal(searches(), before);
    equal(box(element).getAttribute("aria-activedescendant"), null);
    await devtools("Input.insertText", { text: "林" });
    await until("two people", () => options(element).length === 2);
    equal(searches(), before + 1);
    equal(box(element).value, "林");
  });
});

test("at 320 pixels nothing sticks out", async () => {
  const element = await live();
  element.style.inlineSize = "320px";
  await openForm(element);
  await drawn(element);
  const { right } = element.getBoundingClientRect();
  const out = all(element, "*").filter((part) => !part.closest(".people, .unseen") && part.getBoundingClientRect().right > right + 0.5);
  deepEqual(
    out.map((part) => `${part.localName}.${part.className}`),
    [],
  );
});
