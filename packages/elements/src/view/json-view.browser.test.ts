import type { UnitView } from "@jinlin/core";
import { equal, match, ok, until } from "../../test/assert.ts";
import { findingsView, hierarchyView, unitView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { drawn, mount, one, textOf } from "../../test/mount.ts";
import { held, ScriptedSource } from "../../test/scripted-source.ts";

const findings = (name: string) => JSON.stringify(findingsView({ findings: [{ ...findingsView().findings[0]!, name }] }));

/** A script element is inert in markup set by a test; that is all it is here anyway. */
function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = text;
  return script;
}

function quietly<Result>(run: (said: string[]) => Promise<Result>): Promise<Result> {
  const { error } = console;
  const said: string[] = [];
  console.error = (...parts: unknown[]) => void said.push(parts.join(" "));
  return run(said).finally(() => (console.error = error));
}

suite("a view as JSON", () => {
  for (const [tag, view, shows] of [
    ["jinlin-findings", findingsView(), /社区未设大党委/],
    ["jinlin-unit", unitView(), /鹤山社区大党委/],
    ["jinlin-hierarchy-tree", hierarchyView(), /鹤山/],
  ] as const)
    test(`in an attribute is shown: ${tag}`, async () => {
      const element = document.createElement(tag);
      element.setAttribute("view", JSON.stringify(view));
      document.body.append(element);
      await drawn(element);
      match(textOf(element), shows);
    });

  test("in a script within the element is shown", async () => {
    const element = document.createElement("jinlin-findings");
    element.append(jsonScript(findings("脚本所给")));
    document.body.append(element);
    await drawn(element);
    match(textOf(element), /脚本所给/);
  });

  test("written later, or written anew, is shown then", async () => {
    const element = await mount("jinlin-findings", {});
    const script = jsonScript(findings("后来所给"));
    element.append(script);
    await until("what came later", () => /后来所给/.test(textOf(element)));
    script.firstChild!.nodeValue = findings("改写所给");
    await until("what was written anew", () => /改写所给/.test(textOf(element)));
    element.setAttribute("view", findings("属性所给"));
    await until("the attribute, which comes first", () => /属性所给/.test(textOf(element)));
  });

  test("asks no source, and gives way to a property", async () => {
    const source = new ScriptedSource();
    const element = document.createElement("jinlin-findings");
    element.setAttribute("view", findings("属性所给"));
    const around = document.createElement("jinlin-source");
    around.source = source;
    around.append(element);
    document.body.append(around);
    await drawn(element);
    equal(source.questions.length, 0);
    element.view = findingsView();
    await drawn(element);
    match(textOf(element), /社区未设大党委/);
  });

  test("that is none says so, in the element and on the console, until it is one", () =>
    quietly(async (said) => {
      const element = await mount("jinlin-findings", {});
      element.setAttribute("view", '{ "view": ');
      await until("the fault", () => /所给的数据无法读取：SyntaxError/.test(textOf(element)));
      equal(one(element, "[part=failed]").getAttribute("role"), "alert");
      equal(said.length, 1);
      match(said[0], /^<jinlin-findings>: its view is no JSON/);
      element.setAttribute("view", findings("这回对了"));
      await until("the view", () => /这回对了/.test(textOf(element)));
    }));

  test("of another element says so", async () => {
    const element = await mount("jinlin-findings", {});
    element.setAttribute("view", JSON.stringify({ ...findingsView(), view: "unit" }));
    await until("the fault", () => /view: "unit" ≠ "findings"/.test(textOf(element)));
    element.setAttribute("view", "null");
    await until("nothing", () => !/≠/.test(textOf(element)));
  });
});

suite("what a page shows until there is a view", () => {
  test("stays to be seen until the view is there, and is gone then", async () => {
    const element = document.createElement("jinlin-findings");
    const list = document.createElement("ul");
    list.textContent = "静态清单";
    element.append(list);
    document.body.append(element);
    await drawn(element);
    ok(list.checkVisibility(), "there is nothing else to show");
    element.view = findingsView();
    await drawn(element);
    equal(list.checkVisibility(), false);
  });

  test("stands beside the word that it loads", async () => {
    const { answer } = held<UnitView>();
    const element = document.createElement("jinlin-unit");
    element.unit = "hefeng";
    const list = document.createElement("ul");
    list.textContent = "静态清单";
    element.append(list);
    const around = document.createElement("jinlin-source");
    around.source = new ScriptedSource({ unit: answer });
    around.append(element);
    document.body.append(around);
    await until("the question", () => element.shadowRoot?.querySelector("[aria-busy=true]"));
    ok(list.checkVisibility());
    match(one(element, ".late").textContent, /正在载入/);
  });

  test("gives way to what the element says by itself, and to rows of the page's own", async () => {
    for (const [tag, properties] of [
      ["jinlin-unit", {}],
      ["jinlin-hierarchy-tree", { nodes: [{ id: "a", name: "甲" }] }],
    ] as const) {
      const element = document.createElement(tag);
      const list = document.createElement("ul");
      list.textContent = "静态清单";
      element.append(list);
      document.body.append(Object.assign(element, properties));
      await drawn(element);
      equal(list.checkVisibility(), false, tag);
    }
  });
});

suite("the words", () => {
  test("are in the locale of the element, whatever the page says", async () => {
    const source = new ScriptedSource();
    const element = await mount("jinlin-findings", { locale: "en" }, { source });
    match(textOf(element), /of 28/);
    equal(source.questions[0]!.lang, "en");
    element.removeAttribute("locale");
    element.locale = undefined;
    await until("Chinese", () => /须整改/.test(textOf(element)));
  });

  test("of the page take the place of ours, one by one", async () => {
    const element = await mount("jinlin-findings", {
      view: findingsView(),
      messages: { findings: { severity: { error: "马上改" }, hidden: (count) => `还有 ${count} 个` } },
    });
    match(textOf(element), /马上改/);
    equal(/须整改/.test(textOf(element)), false);
    element.messages = undefined;
    await drawn(element);
    match(textOf(element), /须整改/);
  });

  test("for a refusal come when there is one", async () => {
    const refused = { view: "refused", refusals: [{ code: "not-open-to-you", what: "findings" }] } as const;
    const element = await mount("jinlin-findings", { view: refused });
    await until("the reason", () => /所任职务无此权限/.test(textOf(element)));
    element.locale = "en";
    await until("the reason in English", () => /none of your posts|signed in/.test(textOf(element)));
  });
});
