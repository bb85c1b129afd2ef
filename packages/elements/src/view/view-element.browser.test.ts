import type { RefusedView, UnitView } from "@jinlin/core";
import { html } from "lit";
import { deepEqual, equal, frame, match, until } from "../../test/assert.ts";
import { findingsView, hierarchyView, unitView } from "../../test/fixtures.ts";
import { nothingLeftBehind } from "../../test/left-behind.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, mount, one, put, textOf } from "../../test/mount.ts";
import { held, ScriptedSource } from "../../test/scripted-source.ts";
import { define } from "../registering/define.ts";

const named = (name: string, over: Partial<UnitView> = {}) => unitView({ unit: { ...unitView().unit, name }, ...over });
const title = (element: Element) => element.shadowRoot!.querySelector("h2")?.textContent;
const busy = (element: Element) => one(element, ".view").getAttribute("aria-busy");

suite("a view", () => {
  test("of the page's own is shown, and no source is asked", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", { unit: "other", view: named("自带视图") }, { source });
    equal(title(element), "自带视图");
    deepEqual(source.questions, []);
  });

  test("is asked for with the day and the language of the page", async () => {
    const source = new ScriptedSource();
    await mount("jinlin-unit", { unit: "hefeng" }, { source, day: "2025-01-01", lang: "en" });
    deepEqual(source.questions, [{ unit: "hefeng", day: "2025-01-01", lang: "en" }]);
  });

  test("without a unit to ask for, nothing is asked, and it says what to do", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", {}, { source });
    deepEqual(source.questions, []);
    match(textOf(element), /请选择一个单位/);
  });

  test("says that it loads, and is busy until the answer is there", async () => {
    const { waiting, answer } = held<UnitView>();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source: new ScriptedSource({ unit: answer }) });
    equal(busy(element), "true");
    match(one(element, "[role=status]").textContent, /正在载入/);
    waiting[0]!.resolve(named("鹤山"));
    await until("the unit", () => title(element) === "鹤山");
    equal(busy(element), "false");
  });

  test("that fails says so, and can be asked for again", async () => {
    const { waiting, answer } = held<UnitView>();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source: new ScriptedSource({ unit: answer }) });
    waiting[0]!.reject(new Error("no network"));
    await drawn(element);
    match(one(element, "[role=alert]").textContent, /未能读取/);
    one(element, "[role=alert] button").click();
    waiting[1]!.resolve(named("鹤山"));
    await until("the unit", () => title(element) === "鹤山");
  });

  test("that is refused says why", async () => {
    const refused: RefusedView = { view: "refused", refusals: [{ code: "not-open-to-you", what: "unit" }] };
    for (const element of [
      await mount("jinlin-unit", { unit: "hefeng" }, { source: new ScriptedSource({ unit: () => refused }) }),
      await mount("jinlin-unit", { view: refused }),
    ])
      match(textOf(element), /所任职务无此权限/);
  });

  test("asked for later wins over one that answers later", async () => {
    const { waiting, answer } = held<UnitView>();
    const element = await mount("jinlin-unit", { unit: "a" }, { source: new ScriptedSource({ unit: answer }) });
    element.unit = "b";
    await drawn(element);
    waiting[1]!.resolve(named("后问"));
    await drawn(element);
    waiting[0]!.resolve(named("先问"));
    await drawn(element);
    equal(title(element), "后问");
  });
});

suite("live change", () => {
  test("that touches what is shown asks again, and nothing flashes meanwhile", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source });
    const before = one(element, "h2");
    const { waiting, answer } = held<UnitView>();
    source.answers.unit = answer;
    source.tell({ seq: 11, touched: ["hefeng"] });
    await drawn(element);
    equal(one(element, "h2"), before);
    equal(busy(element), "true");
    equal(one(element, ".content").inert, false);
    waiting[0]!.resolve(named("新名", { seq: 11 }));
    await until("the new name", () => title(element) === "新名");
    equal(one(element, "h2"), before, "the heading is the same element");
  });

  test("that touches something else asks nothing", async () => {
    const source = new ScriptedSource();
    await mount("jinlin-unit", { unit: "hefeng" }, { source });
    source.tell({ seq: 11, touched: ["elsewhere"] });
    await frame();
    equal(source.questions.length, 1);
  });

  test("reaches all elements over one subscription", async () => {
    const source = new ScriptedSource();
    const takeAway = put(
      html`<jinlin-source .source=${source}><jinlin-hierarchy-tree slice="command"></jinlin-hierarchy-tree><jinlin-unit unit="hefeng"></jinlin-unit><jinlin-findings></jinlin-findings></jinlin-source>`,
    );
    await until("three views", () => source.questions.length === 3);
    equal(source.subscriptions, 1);
    await frame();
    source.tell({ seq: 11, touched: ["hefeng"] });
    await until("three views again", () => source.questions.length === 6);
    takeAway();
    equal(source.subscriptions, 0);
  });

  test("that could not be read leaves the old view, says so, and can be asked for again", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source });
    source.answers.unit = () => Promise.reject(new Error("no network"));
    source.tell({ seq: 11, touched: ["hefeng"] });
    await until("a warning", () => element.shadowRoot!.querySelector(".stale"));
    equal(title(element), "鹤山社区大党委");
    source.answers.unit = () => named("新名", { seq: 11 });
    one(element, ".stale button").click();
    await until("the new name", () => title(element) === "新名");
    equal(element.shadowRoot!.querySelector(".stale"), null);
  });

  test("another unit is on its way: the old one stays, and nothing can be done to it", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source });
    const { answer } = held<UnitView>();
    source.answers.unit = answer;
    element.unit = "other";
    await drawn(element);
    equal(title(element), "鹤山社区大党委");
    equal(one(element, ".content").inert, true);
  });
});

suite("an element", () => {
  for (const [name, view, shows] of [
    ["findings", findingsView(), /社区未设大党委/],
    ["unit", unitView(), /鹤山社区大党委/],
    ["hierarchy-tree", hierarchyView(), /鹤山/],
  ] as const)
    test(`picks up what was set before it was upgraded: ${name}`, async () => {
      const element = document.createElement(`late-${name}`) as HTMLElementTagNameMap["jinlin-findings"];
      Object.assign(element, { view, locale: "en", messages: { view: { asOf: () => "on that day" } } });
      document.body.append(element);
      define({ prefix: "late" });
      await drawn(element);
      match(textOf(element), shows);
      equal(one(element, ".view").lang, "en");
      equal(one(element, ".printed").textContent, "on that day");
    });

  test("below a source that was set before it was upgraded asks that source", async () => {
    const source = new ScriptedSource();
    const around = document.createElement("tardy-source") as HTMLElementTagNameMap["jinlin-source"];
    Object.assign(around, { source, day: "2025-01-01" });
    const element = document.createElement("tardy-findings") as HTMLElementTagNameMap["jinlin-findings"];
    around.append(element);
    document.body.append(around);
    define({ prefix: "tardy" });
    await until("the view", () => /社区未设大党委/.test(textOf(element)));
    equal(source.questions[0]!.day, "2025-01-01");
  });

  test("that moves to another source asks that one", async () => {
    const [first, second] = [new ScriptedSource(), new ScriptedSource({ unit: () => named("另一区") })];
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source: first });
    const around = document.createElement("jinlin-source");
    around.source = second;
    document.body.append(around);
    around.append(element);
    await until("the other county", () => title(element) === "另一区");
    first.tell({ seq: 99, touched: ["hefeng"] });
    await frame();
    equal(first.questions.length, 1);
  });

  test("that comes back into the page asks again, for it may have missed something", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source });
    const around = element.parentElement!;
    element.remove();
    await frame();
    source.answers.unit = () => named("新名");
    around.append(element);
    await until("the new name", () => title(element) === "新名");
  });

  test("leaves nothing behind when it goes", async () => {
    const source = new ScriptedSource({ hierarchy: () => hierarchyView() });
    const gone: WeakRef<Element>[] = [];
    for (let round = 0; round < 20; round++) {
      const around = document.createElement("jinlin-source");
      around.source = source;
      for (const tag of ["jinlin-hierarchy-tree", "jinlin-unit", "jinlin-findings"] as const) around.append(document.createElement(tag));
      document.body.append(around);
      await frame();
      gone.push(...[...around.children].map((child) => new WeakRef(child)));
      around.remove();
    }
    equal(source.subscriptions, 0);
    await nothingLeftBehind(gone);
  });

  test("shows the word of the county that is to be seen everywhere", async () => {
    for (const element of [
      await mount("jinlin-unit", { view: unitView({ notice: "示例数据" }) }),
      await mount("jinlin-findings", { view: findingsView({ notice: "示例数据" }) }),
      await mount("jinlin-hierarchy-tree", { view: hierarchyView({ notice: "示例数据" }) }),
    ])
      match(
        all(element, "[part=notice]")
          .map((notice) => notice.textContent)
          .join(""),
        /示例数据/,
      );
  });
});

suite("the language", () => {
  test("is that of the nearest lang attribute, and follows it", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-unit", { unit: "hefeng" }, { source });
    match(textOf(element), /任命/);
    document.documentElement.lang = "en";
    await until("English", () => /Appoint/.test(textOf(element)));
    deepEqual(
      source.questions.map(({ lang }) => lang),
      ["zh-Hans", "en"],
    );
    element.parentElement!.lang = "zh-CN";
    await until("Chinese", () => /任命/.test(textOf(element)));
    equal(one(element, ".view").lang, "zh-Hans");
  });

  test("is found across the shadow root the element stands in", async () => {
    const host = document.createElement("div");
    host.lang = "en";
    document.body.append(host);
    const element = document.createElement("jinlin-findings");
    element.view = findingsView();
    host.attachShadow({ mode: "open" }).append(element);
    await drawn(element);
    match(textOf(element), /of 28/);
    host.lang = "zh";
    await until("Chinese", () => /须整改/.test(textOf(element)));
  });

  test("is that of the view where the page says none", async () => {
    const element = await mount("jinlin-findings", { view: findingsView({ lang: "en" }) }, { lang: "" });
    match(textOf(element), /of 28/);
  });
});
