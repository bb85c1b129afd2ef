import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { duePeople, looks, privacyView } from "../../test/privacy-fixtures.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const shown = (over = {}) => mount("jinlin-privacy", { view: privacyView(over) });
const charge = (over = {}) =>
  new ScriptedSource({
    privacy: ({ before }) => privacyView(before ? { looks: { total: 42, entries: looks.slice(1) }, ...over } : over),
    session: () => sessionView({ views: ["privacy", "person"] }),
  });
const asking = (source: ScriptedSource) => mount("jinlin-privacy", {}, { source });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const rows = (element: Element, named: string) => all(element, `table[aria-labelledby=${named}] tbody tr`).map(line);
const focused = (element: Element) => element.shadowRoot!.activeElement;
const sent = (source: ScriptedSource) => source.sent.filter(({ options }) => !options.dryRun);
const eraser = (element: Element) => one<HTMLButtonElement>(element, "[data-command=erase-expired]");

suite("what is personal and past its time", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("is listed with the ground, why and since when, and how long it has been over; those one may not know are counted", async () => {
    const element = await shown();
    deepEqual(rows(element, "due"), [
      "陈明 担任职务 保存期满 2021年6月1日 2026年5月31日 已过 176 天",
      "林晓 本人登记 撤回同意 2026年11月1日 2026年11月1日 已过 22 天",
      "王芳 担任职务 保存期满 2021年6月1日 2026年5月31日 已过 176 天",
    ]);
    equal(line(one(element, "h3#due")), "到期应抹除 4");
    match(textOf(element), /另有 1 人，您无权查看/);
    deepEqual(rows(element, "withdrawn"), ["黄丽 担任职务 2026年10月1日"]);
  });

  test("nobody being due is said, and who withdrew is not spoken of where nobody did", async () => {
    const none = { value: 0, hidden: 0, members: [] };
    const element = await shown({ due: none, withdrawn: none });
    match(textOf(element), /没有到期的个人信息/);
    equal(all(element, "#withdrawn, table[aria-labelledby=due], input").length, 0);
  });

  test("people are chosen, only those whom the viewer may have erased, and erased in one go with a reason", async () => {
    const source = charge();
    const element = await asking(source);
    equal(all(element, "input[type=checkbox]").length, 2);
    eraser(element).click();
    equal(all(element, "form").length, 0, "nobody is chosen");
    one<HTMLInputElement>(element, "[data-person=p-2] input").focus();
    await sendKeys({ press: "Space" });
    await drawn(element);
    match(line(one(element, ".bar")), /已选 1 人/);
    one(element, ".all").click();
    await drawn(element);
    match(line(one(element, ".bar")), /已选 2 人/);
    eraser(element).click();
    await until("the form", () => focused(element)?.closest("form"));
    one<HTMLButtonElement>(element, "form .primary").click();
    await drawn(element);
    equal(sent(source).length, 0, "a reason is needed");
    const reason = one<HTMLInputElement>(element, "form #reason");
    reason.value = "保存期满";
    for (const type of ["input", "change"]) reason.dispatchEvent(new Event(type, { bubbles: true }));
    await drawn(element);
    one<HTMLButtonElement>(element, "form .primary").click();
    await until("the answer", () => all(element, "form").length === 0);
    deepEqual(sent(source)[0]!.command, { type: "erase-expired", persons: ["p-1", "p-2"], reason: "保存期满", readSeq: 10 });
    await drawn(element);
    equal(focused(element), one(element, "h3#due"));
    match(line(one(element, ".bar")), /已选 0 人/);
  });

  test("whoever may erase nobody is offered nothing", async () => {
    const element = await shown({ may: [] });
    equal(all(element, "input, [data-command]").length, 0);
    equal(rows(element, "due").length, 3);
  });

  test("a long list goes on where the reader was, and paper has all of it", async () => {
    const element = await shown({ due: duePeople(120) });
    equal(rows(element, "due").length, 50);
    one(element, ".more").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(rows(element, "due").length, 100);
    equal(focused(element)?.closest("tr"), all(element, "table[aria-labelledby=due] tbody tr")[50]);
    dispatchEvent(new Event("beforeprint"));
    equal(rows(element, "due").length, 120);
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, ".bar")).display, "none");
    dispatchEvent(new Event("afterprint"));
    await drawn(element);
    equal(rows(element, "due").length, 100);
  });

  test("what the list leaves out is said", async () =>
    match(textOf(await shown({ due: { ...duePeople(3), value: 10, hidden: 2 } })), /另有 5 人未列出/));
});

suite("who looked at whom", () => {
  test("is told with what and why, the latest first; a reason that may not be read is said to be there", async () => {
    const element = await shown();
    const [first, second] = rows(element, "looks");
    match(first, /^2026年11月22日 \d\d:30 吴强 陈明 姓名、电话 通知开会$/);
    match(second, /林\*\* 姓名不公开 电话 事由不公开$/);
    equal(line(one(element, "h3#looks")), "查看记录 42");
  });

  test("is paged back and to the latest again by the keys", async () => {
    const source = charge();
    const element = await asking(source);
    one(element, ".older").focus();
    await sendKeys({ press: "Enter" });
    await until("the page before", () => rows(element, "looks").length === 1);
    await drawn(element);
    deepEqual(source.questions.at(-1), { before: 40, lang: "zh-Hans" });
    equal(focused(element), one(element, "h3#looks"));
    equal(all(element, ".older").length, 0);
    one(element, ".newest").click();
    await until("the latest", () => rows(element, "looks").length === 2);
  });

  test("people are picked where their records may be opened", async () => {
    const element = await asking(charge());
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, "table[aria-labelledby=looks] .link")) link.click();
    deepEqual(picked, ["person p-9", "person p-1"]);
  });

  test("nobody having looked is said", async () => match(textOf(await shown({ looks: { total: 0, entries: [] } })), /没有人查看过/));
});

test("how long what is kept is told, of every ground there is", async () =>
  equal(line(one(await shown(), "dl")), "本人登记，终止后 未规定期限 担任职务，终止后 1,825 天 查看记录 180 天"));

test("at 320 px nothing goes past the edge", async () => {
  const element = await shown();
  element.style.inlineSize = "320px";
  await drawn(element);
  ok(element.scrollWidth <= 320);
  equal(one(element, "[data-person=p-1] td[data-label]").dataset["label"], "保存依据");
});
