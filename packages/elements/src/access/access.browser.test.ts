import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import { accessOf, accessView } from "../../test/access-fixtures.ts";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { peopleView, sessionView } from "../../test/fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { parseCsv } from "../../test/parse-csv.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const shown = (over = {}) => mount("jinlin-access", { view: accessView(over) });
const source = () =>
  new ScriptedSource({
    access: ({ person }) => (person ? accessOf(person) : accessView()),
    session: () => sessionView({ views: ["access", "people"] }),
    people: ({ text }) => peopleView(text),
  });
const line = (element: Element) => (element as HTMLElement).innerText.replace(/\s+/g, " ").trim();
const focused = (element: Element) => element.shadowRoot!.activeElement;
const holders = (element: Element) => all(element, "[data-holder]").map(({ dataset }) => dataset["holder"]);

async function choose(element: Element, value: string): Promise<void> {
  const box = one<HTMLSelectElement>(element, "[name=post]");
  box.focus();
  box.value = value;
  box.dispatchEvent(new Event("change"));
  await drawn(element as Element & { updateComplete: Promise<boolean> });
}

suite("who may see and do what", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("kinds of post stand beside each other: what is open to all, over the county, and over one's own units", async () => {
    const element = await shown();
    deepEqual(all(element, "thead th").map(line), ["事项", "公众", "部长", "书记"]);
    deepEqual(all(element, "tbody tr:not(.sort)").map(line), [
      "切面 公开 公开 公开",
      "单位与职务 公开 公开 公开",
      "查找人员 — 未授权 全部 部分",
      "授权说明 — 未授权 全部 — 未授权",
      "电话 — 未授权 全部 — 未授权",
      "电话（部分遮盖） — 未授权 — 未授权 部分",
      "事由 — 未授权 全部 — 未授权",
      "任命 — 未授权 全部 部分",
      "抹除个人信息 — 未授权 全部 — 未授权",
      "可补录往日 — 未授权 全部 — 未授权",
    ]);
    match(textOf(element), /只能查看公开内容的职务：召集人。/);
  });

  test("what there is to think about comes first, the gravest before the others", async () => {
    const element = await shown();
    deepEqual(
      all(element, "[data-finding]").map(({ dataset }) => dataset["finding"]),
      ["view-nobody-sees", "post-fills-itself"],
    );
    equal(all(await shown({ findings: [] }), "#found").length, 0);
  });

  test("every grant is told in words, with the kinds of post it touches", async () => {
    const element = await shown();
    equal(
      line(one(element, "[data-holder=secretary]")),
      "书记 第 3 项授权 范围 本单位及下属（指挥链） 可查看 查找人员 人员信息 电话（部分遮盖） 可办理 任命 所涉职务 网格长",
    );
    deepEqual(holders(element), ["public", "head", "secretary"]);
  });

  test("one kind of post is shown alone, the keys stay where they are, and all come back", async () => {
    const element = await mount("jinlin-access", {}, { source: source() });
    await choose(element, "convener");
    equal(element.post, "convener");
    deepEqual(holders(element), ["convener"]);
    match(line(one(element, "[data-holder]")), /只能查看公开的内容/);
    equal(focused(element), one(element, "[name=post]"));
    await choose(element, "");
    equal(holders(element).length, 3);
    element.post = "no-such-post";
    await drawn(element);
    equal(holders(element).length, 3, "a kind there is not leaves all of them");
  });

  test("the table can be moved by keys where it is wider than its place", async () => {
    const element = await shown();
    const region = one(element, ".scroll");
    deepEqual([region.tabIndex, region.getAttribute("role")], [0, "region"]);
  });
});

suite("what is open to somebody", () => {
  test("is told by the posts held; the unit of each can be picked", async () => {
    const asked = source();
    const element = await mount("jinlin-access", { person: "p-1" }, { source: asked });
    deepEqual(asked.questions[0], { person: "p-1", lang: "zh-Hans" });
    equal(line(one(element, "h3")), "陈明 的权限");
    deepEqual(holders(element), ["hefeng/secretary"]);
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    one(element, "h4 .link").click();
    deepEqual(picked, ["unit hefeng"]);
  });

  test("a post that is another's is told with whose it is, and until when", async () => {
    const [held] = accessOf("p-1").holders;
    const lent = { ...held!, lent: { by: { id: "p-9", name: "吴强" }, to: "2026-12-31" as const } };
    const element = await mount("jinlin-access", { view: accessOf("p-1", { holders: [lent] }) });
    equal(line(one(element, "h4")), "书记 鹤山社区大党委 受吴强委托，至2026年12月31日前");
  });

  test("who holds no post sees what the public sees", async () =>
    match(textOf(await mount("jinlin-access", { view: accessOf("p-1", { holders: [] }) })), /目前不任职务/));

  test("somebody is found by name and chosen by the keys, and all posts come back after", async () => {
    const element = await mount("jinlin-access", {}, { source: source() });
    one(element, ".find").focus();
    await sendKeys({ press: "Enter" });
    await until("the box", () => focused(element)?.id === "person");
    await sendKeys({ type: "林晓" });
    await until("somebody", () => element.shadowRoot!.querySelector("[role=option]"));
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "Enter" });
    await until("the answer", () => holders(element)[0] === "hefeng/secretary");
    await drawn(element);
    equal(element.person, "p-2");
    equal(all(element, "form").length, 0);
    equal(focused(element), one(element, "#of"));
    one(element, ".every").click();
    await until("all", () => holders(element).length === 3);
    await drawn(element);
    equal(focused(element), one(element, "[name=post]"));
  });

  test("Escape leaves the search, back to its button; whoever may not look for people is not offered it", async () => {
    const element = await mount("jinlin-access", {}, { source: source() });
    one(element, ".find").click();
    await until("the box", () => focused(element)?.id === "person");
    await sendKeys({ press: "Escape" });
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(focused(element), one(element, ".find"));
    equal(all(await shown(), ".find").length, 0);
  });
});

suite("kept, printed and narrow", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("the table holds the comparison, and no formula", async () => {
    const [publicHolder, ...others] = accessView().holders;
    const [names, ...lines] = parseCsv((await shown({ holders: [{ ...publicHolder!, name: "=A1" }, ...others] })).csv().slice(1));
    deepEqual(names, ["事项", "类别", "'=A1", "部长", "书记"]);
    deepEqual(lines[2], ["查找人员", "可查看", "", "全部", "部分"]);
    equal(lines.length, 10);
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
    deepEqual(files, ["授权对照 2026-11-23.csv"]);
    match(one(element, "[role=status]").textContent, /已导出/);
  });

  test("on paper nothing is left to press, and the day stands below", async () => {
    const element = await shown();
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, ".bar")).display, "none");
    ok(one(element, ".printed").offsetHeight > 0);
  });

  test("at 320 px nothing goes past the edge, and of each thing only those it is open to are told", async () => {
    const element = await shown();
    element.style.inlineSize = "320px";
    await drawn(element);
    ok(one(element, ".scroll").scrollWidth <= one(element, ".scroll").clientWidth);
    ok(element.scrollWidth <= 320);
    equal(line(one(element, "[data-item=people]")), "查找人员 全部 部分");
    equal(one(element, "[data-item=people] .all").dataset["label"], "部长");
  });
});
