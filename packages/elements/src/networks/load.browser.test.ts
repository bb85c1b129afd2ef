import type { Query } from "@jinlin/core";
import { emulateMedia, sendKeys } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { sessionView } from "../../test/fixtures.ts";
import { loadView, manyLoads } from "../../test/load-fixtures.ts";
import { suite, teardown, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, textOf } from "../../test/mount.ts";
import { answersView } from "../../test/networks-fixtures.ts";
import { parseCsv } from "../../test/parse-csv.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import type { JinlinNetworks } from "./networks.ts";

const sourced = (answers: ConstructorParameters<typeof ScriptedSource>[0] = {}) =>
  new ScriptedSource({
    grids: () => answersView(),
    load: () => loadView(),
    session: () => sessionView({ views: ["grids", "load", "person"] }),
    ...answers,
  });
const shown = async (source = sourced(), properties = {}) => {
  const element = await mount("jinlin-networks", properties, { source });
  await until("the load", () => element.shadowRoot!.querySelector(".loads"));
  return element;
};
const people = (element: Element) => all(element, ".loads tbody tr").map(({ dataset }) => dataset["person"]);
const asked = (source: ScriptedSource) =>
  source.asked
    .filter(({ name }) => name === "load")
    .map(({ query }) => {
      const { below, network } = query as Query<"load">;
      return { ...(below && { below }), ...(network && { network }) };
    });
const choose = (element: JinlinNetworks, name: string, value: string) => {
  const box = one<HTMLInputElement | HTMLSelectElement>(element, `[name=${name}]`);
  box.value = value;
  box.dispatchEvent(new Event(box.type === "search" ? "input" : "change"));
  return drawn(element);
};
const focused = (element: Element) => element.shadowRoot!.activeElement;

suite("load per person", () => {
  teardown(() => emulateMedia({ media: "screen" }));

  test("everybody with their posts by grid, their networks, and what these come to; who has too much is marked in words", async () => {
    const element = await shown();
    const cells = all(element, "[data-person=p-王芳] td").map(({ innerText }) => innerText.replace(/\s+/g, " ").trim());
    deepEqual(cells, ["第一网格 网格长 党建网网格员 第二网格 综治网网格员", "党建网，综治网", "2", "800", "2,000"]);
    match(one(element, "[data-person=p-5]").innerText, /6\s*超过 4 个网格/);
    match(one(element, "[data-person=p-5]").innerText, /2 个网格未统计/);
    match(one(element, "[data-person=p-9]").innerText, /另有不对您公开的职务/);
    match(textOf(element), /有 1 人的姓名不对您公开/);
  });

  test("each figure lists its people, by the keys too, and once more everybody", async () => {
    const element = await shown();
    deepEqual(
      all(element, "[data-measure=grids] .figure").map(({ textContent }) => textContent.trim()),
      ["1", "2", "6"],
    );
    const middle = one(element, "[data-figure=grids-median]");
    middle.focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    deepEqual(people(element), ["p-1", "p-王芳"]);
    equal(middle.getAttribute("aria-pressed"), "true");
    equal(focused(element), middle);
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(people(element).length, 4);
    one(element, "[data-figure=over]").click();
    await drawn(element);
    deepEqual(people(element), ["p-5"]);
    match(one(element, "[part=load] [role=status]").textContent, /列出 1 人，共 5 人/);
    one(element, "[data-figure=all]").click();
    await drawn(element);
    equal(people(element).length, 4);
  });

  test("the columns put them in order, each the other way at the second press", async () => {
    const element = await shown();
    const residents = one(element, "[data-sort=residents]");
    const order = () => residents.closest("th")!.getAttribute("aria-sort");
    equal(order(), "none");
    residents.click();
    await drawn(element);
    deepEqual([order(), people(element)[0]], ["descending", "p-5"]);
    residents.click();
    await drawn(element);
    deepEqual([order(), people(element)[0]], ["ascending", "p-9"]);
    one(element, "[data-sort=name]").click();
    await drawn(element);
    deepEqual(people(element), ["p-9", "p-1", "p-5", "p-王芳"]);
  });

  test("a place and a network are asked for, and the network that is opened is the first", async () => {
    const source = sourced({ session: () => sessionView({ views: ["grids", "network", "load"] }) });
    const element = await shown(source);
    deepEqual(asked(source), [{}]);
    await choose(element, "load-place", "hefeng-area");
    await choose(element, "load-network", "party-net");
    deepEqual(asked(source).slice(1), [{ below: "hefeng-area" }, { below: "hefeng-area", network: "party-net" }]);
    match(one(element, "#load").textContent, /人均负担：党建网/);
    element.network = "safety-net";
    await drawn(element);
    deepEqual(asked(source).at(-1), { below: "hefeng-area", network: "safety-net" });
    await choose(element, "load-network", "");
    deepEqual(asked(source).at(-1), { below: "hefeng-area" });
    await choose(element, "load-search", "林");
    deepEqual(people(element), ["p-5"]);
  });

  test("for whom it is not open nothing is asked, nothing loaded and nothing shown; refused, it is not there either", async () => {
    const source = sourced({ session: () => sessionView({ views: ["grids"] }) });
    const element = await mount("jinlin-networks", {}, { source });
    await until("who answers", () => element.shadowRoot!.querySelector("[part=answers]"));
    deepEqual([asked(source), element.shadowRoot!.querySelector("[part=load]"), element.loadCsv()], [[], null, ""]);
    const refusing = sourced({ load: () => ({ view: "refused", refusals: [{ code: "not-open-to-you", what: "load" }] }) });
    const other = await mount("jinlin-networks", {}, { source: refusing });
    await until("it is asked", () => asked(refusing).length > 0 && other.shadowRoot!.querySelector("[part=answers]"));
    await until("the refusal", () => other.shadowRoot!.querySelector("[part=load]") === null);
  });

  test("a page may give the load itself; then there is no place or network to ask for", async () => {
    const element = await mount("jinlin-networks", { view: answersView(), loadView: loadView() });
    await until("the load", () => element.shadowRoot!.querySelector(".loads"));
    deepEqual([people(element).length, element.shadowRoot!.querySelector("[name=load-place]")], [4, null]);
  });

  test("what others change is seen while one looks; what cannot be read can be asked for again", async () => {
    const source = sourced();
    const element = await shown(source);
    source.answers.load = () => loadView({ seq: 11, limit: { grids: 1, over: 3 } });
    source.tell({ seq: 11, touched: ["grid-1"] });
    await until("the new limit", () => /超过 1 个网格：3 人/.test(one(element, "[data-figure=over]").textContent));
    source.answers.load = () => Promise.reject(new Error("no"));
    await choose(element, "load-place", "garden");
    await until("it says so", () => element.shadowRoot!.querySelector("[part=load] [role=alert] button"));
    source.answers.load = () => loadView();
    one(element, "[part=load] [role=alert] button").click();
    await until("the load", () => element.shadowRoot!.querySelector(".loads"));
  });

  test("the table holds who is shown, in their order, and no formula", async () => {
    const element = await shown();
    await choose(element, "load-order", "name");
    await choose(element, "load-search", "丽");
    const [names, ...lines] = parseCsv(element.loadCsv().slice(1));
    deepEqual(names, ["姓名", "职务", "网", "网格", "户数", "人数", "未统计的网格", "社区、村", "超过 4 个网格", "人员编号"]);
    deepEqual(lines, [["'=黄丽", "第1网格 综治网网格员", "综治网", "1", "400", "1000", "0", "鹤山社区", "", "p-9"]]);
    await choose(element, "load-search", "林晓");
    deepEqual(parseCsv(element.loadCsv().slice(1))[1]!.slice(8), ["是", "p-5"]);
  });

  test("grids and people are picked", async () => {
    const element = await shown();
    const picked: string[] = [];
    element.addEventListener("jinlin-select", ({ kind, id }) => picked.push(`${kind} ${id}`));
    for (const link of all(element, "[data-person=p-王芳] .link")) link.click();
    deepEqual(picked, ["person p-王芳", "unit grid-1", "unit grid-2"]);
  });

  test("a long list goes on where the reader was; paper has all of it, and none of the controls", async () => {
    const element = await shown(sourced({ load: () => manyLoads(120) }));
    equal(people(element).length, 50);
    one(element, ".more-loads").focus();
    await sendKeys({ press: "Enter" });
    await drawn(element);
    equal(people(element).length, 100);
    equal(focused(element)?.closest("tr"), all(element, ".loads tbody tr")[50]);
    dispatchEvent(new Event("beforeprint"));
    equal(people(element).length, 120);
    await emulateMedia({ media: "print" });
    equal(getComputedStyle(one(element, "[part=load] .bar")).display, "none");
    dispatchEvent(new Event("afterprint"));
  });

  test("on a narrow page everybody stands in a block of their own, and the order is chosen from a list", async () => {
    const element = await shown();
    element.style.inlineSize = "320px";
    await drawn(element);
    match(getComputedStyle(one(element, ".loads td"), "::before").content, /职务/);
    equal(getComputedStyle(one(element, ".loads thead")).display, "none");
    await choose(element, "load-order", "residents");
    equal(people(element)[0], "p-5");
    ok(element.scrollWidth <= 320);
  });

  test("in English too", async () => {
    const element = await shown(sourced(), { locale: "en" });
    match(textOf(element), /Load per person.*More than 4 grids.*Middle/s);
  });
});
