import { emulateMedia } from "@web/test-runner-commands";
import axe from "axe-core";
import type { Views } from "@jinlin/core";
import { accessOf, accessView } from "./access-fixtures.ts";
import { deepEqual, ok, until } from "./assert.ts";
import { checkInsView, needsView, publicNeeds } from "./check-in-fixtures.ts";
import { findingsView, heldPost, hierarchyView, levels, peopleView, sessionView, unitView, vacantPost, wideView } from "./fixtures.ts";
import { callsView, callView } from "./call-board-fixtures.ts";
import { compareView, historyView } from "./history-fixtures.ts";
import { suite, teardown, test } from "./mocha.ts";
import { drawn, mount, one, textOf } from "./mount.ts";
import { gridsView, manyGrids } from "./grid-fixtures.ts";
import { inCharge, personView } from "./person-fixtures.ts";
import { loadView } from "./load-fixtures.ts";
import { networkView } from "./networks.ts";
import { answersView, publicGrids } from "./networks-fixtures.ts";
import { noticeView } from "./notice-fixtures.ts";
import { looks, privacyView } from "./privacy-fixtures.ts";
import { gridView } from "./grid-of-unit.ts";
import { held, ScriptedSource } from "./scripted-source.ts";
import { tenureView } from "./tenure-fixtures.ts";

const refused = { view: "refused", refusals: [{ code: "not-open-to-you", what: "unit" }] } as const;
const never = {
  hierarchy: held<Views["hierarchy"]>().answer,
  unit: held<Views["unit"]>().answer,
  findings: held<Views["findings"]>().answer,
  history: held<Views["history"]>().answer,
  tenure: held<Views["tenure"]>().answer,
  person: held<Views["person"]>().answer,
  access: held<Views["access"]>().answer,
  privacy: held<Views["privacy"]>().answer,
  grids: held<Views["grids"]>().answer,
  calls: held<Views["calls"]>().answer,
  notice: held<Views["notice"]>().answer,
  "check-ins": held<Views["check-ins"]>().answer,
};
const broken = {
  hierarchy: () => Promise.reject(new Error("no")),
  unit: () => Promise.reject(new Error("no")),
  findings: () => Promise.reject(new Error("no")),
  history: () => Promise.reject(new Error("no")),
  tenure: () => Promise.reject(new Error("no")),
  person: () => Promise.reject(new Error("no")),
  access: () => Promise.reject(new Error("no")),
  privacy: () => Promise.reject(new Error("no")),
  grids: () => Promise.reject(new Error("no")),
  calls: () => Promise.reject(new Error("no")),
  notice: () => Promise.reject(new Error("no")),
  "check-ins": () => Promise.reject(new Error("no")),
};

const states: readonly (readonly [string, () => Promise<Element>])[] = [
  ["tree", () => mount("jinlin-hierarchy-tree", { view: hierarchyView({ notice: "示例数据" }), selected: "hefeng" })],
  ["tree, empty", () => mount("jinlin-hierarchy-tree", { view: hierarchyView({ rows: [], levels: [] }) })],
  ["tree, long", () => mount("jinlin-hierarchy-tree", { view: wideView(1000) })],
  [
    "tree, closed and narrowed",
    async () => {
      const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
      one(element, "input[type=checkbox]").click();
      one(element, ".toggle").click();
      await drawn(element);
      return element;
    },
  ],
  [
    "tree, nothing found",
    async () => {
      const element = await mount("jinlin-hierarchy-tree", { view: hierarchyView() });
      const box = one<HTMLInputElement>(element, "input[type=search]");
      box.value = "zzz";
      box.dispatchEvent(new InputEvent("input"));
      await drawn(element);
      return element;
    },
  ],
  ["unit", () => mount("jinlin-unit", { unit: "hefeng" }, { source: new ScriptedSource() })],
  [
    "unit, missing a body, nobody there",
    () => mount("jinlin-unit", { view: unitView({ missing: [levels[1]!], posts: [], below: [], path: [] }) }),
  ],
  ["unit, a grid", () => mount("jinlin-unit", { view: gridView() })],
  [
    "unit, every state of a post",
    () =>
      mount("jinlin-unit", {
        view: unitView({
          posts: (["held", "acting", "carry-over", "suspended", "vacant"] as const).map((state, at) => ({
            ...heldPost,
            id: `hefeng/${at}`,
            state,
            holder: { name: "陈**", masked: true },
          })),
        }),
      }),
  ],
  [
    "unit, its seats drawn",
    async () => {
      const element = await mount("jinlin-unit", { view: unitView({ posts: [heldPost, { ...vacantPost, seats: 8 }] }) });
      one(element, ".seats-toggle").click();
      await until("the picture", () => element.shadowRoot!.querySelector(".seats svg"));
      return element;
    },
  ],
  ["unit, not chosen", () => mount("jinlin-unit", {}, { source: new ScriptedSource() })],
  ["unit, appointing, somebody found", () => appointing(new ScriptedSource())],
  [
    "unit, appointing, refused",
    async () => {
      const source = new ScriptedSource({ unit: () => unitView({ posts: [heldPost, vacantPost] }) });
      source.onSend = async () => ({
        ok: false,
        refusals: [
          { code: "too-many-posts", holds: 2, max: 2 },
          { code: "id-taken", id: "a-1" },
        ],
      });
      const element = await appointing(source);
      one(element, "[role=option]").click();
      one(element, "form .primary").click();
      await until("the refusal", () => element.shadowRoot!.querySelector("#person-fault"));
      return element;
    },
  ],
  [
    "unit, ending",
    async () => {
      const element = await mount("jinlin-unit", { view: unitView() });
      one(element, "[data-command=end-appointment]").click();
      await until("the form", () => element.shadowRoot!.querySelector("form"));
      return element;
    },
  ],
  [
    "findings, listed",
    async () => {
      const element = await mount("jinlin-findings", { view: findingsView() });
      for (const more of element.shadowRoot!.querySelectorAll<HTMLElement>(".toggle[aria-expanded=false]")) more.click();
      await drawn(element);
      return element;
    },
  ],
  [
    "findings, with what they rest on and what would put them right",
    async () => {
      const [found] = findingsView().findings;
      const member = {
        ...found!.members[0]!,
        post: { id: "g/officer", name: "书记" },
        since: "2026-03-01",
        due: "2026-02-01",
        measure: { value: 2, least: 3 },
        fix: { command: "appoint-person", with: { post: "g/officer" } },
      } as const;
      const findings = [{ ...found!, basis: "示例数据", unknown: 2, members: [member] }, ...findingsView().findings.slice(1)];
      const element = await mount("jinlin-findings", { view: findingsView({ findings }) });
      element.rulesBase = "/rules/{rule}.html";
      await drawn(element);
      return element;
    },
  ],
  ["history", () => mount("jinlin-history", { view: historyView({ notice: "示例数据" }) })],
  ["history, none", () => mount("jinlin-history", { view: historyView({ entries: [], total: 0 }) })],
  [
    "history, as then believed, two days compared, an entry about to be withdrawn",
    async () => {
      const element = await mount("jinlin-history", { compare: true }, { source: new ScriptedSource() });
      one(element, ".as-believed").click();
      one(element, ".withdraw").click();
      await until("the differences", () => element.shadowRoot!.querySelector("tbody tr"));
      await until("the day", () => element.shadowRoot!.querySelector(".notice"));
      return element;
    },
  ],
  ["tenure", () => mount("jinlin-tenure", { view: tenureView({ notice: "示例数据" }) })],
  [
    "tenure, every list open, of a source",
    async () => {
      const element = await mount(
        "jinlin-tenure",
        {},
        { source: new ScriptedSource({ session: () => sessionView({ views: ["person"] }) }) },
      );
      for (const closed of element.shadowRoot!.querySelectorAll<HTMLElement>(".toggle[aria-expanded=false]")) closed.click();
      await drawn(element);
      return element;
    },
  ],
  ["tenure, no posts", () => mount("jinlin-tenure", { view: tenureView({ serving: { posts: 0, seats: 0, taken: 0, people: 0 } }) })],
  ["person", () => mount("jinlin-person", { person: "wang" }, { source: new ScriptedSource() })],
  [
    "person, own, nothing on record",
    () => mount("jinlin-person", { view: personView("wang", { own: true, stints: [], gaps: [], alike: [], open: [] }) }),
  ],
  [
    "person, own, looked at",
    () => mount("jinlin-person", { view: personView("wang", { own: true, withdrawn: "2026-10-01", looks: { total: 2, entries: looks } }) }),
  ],
  ["person, not chosen", () => mount("jinlin-person", {}, { source: new ScriptedSource() })],
  [
    "person, about to be corrected",
    async () => {
      const source = new ScriptedSource({ person: ({ person }) => personView(person, inCharge) });
      const element = await mount("jinlin-person", { person: "wang" }, { source });
      one(element, "[data-command=correct-person]").click();
      await until("the form", () => element.shadowRoot!.querySelector("form"));
      one(element, "form #particulars").click();
      await until("what is personal", () => element.shadowRoot!.querySelector("form #consent"));
      return element;
    },
  ],
  ["access", () => mount("jinlin-access", { view: accessView({ notice: "示例数据" }) })],
  ["access, one kind of post, which may nothing", () => mount("jinlin-access", { view: accessView(), post: "convener" })],
  [
    "access, narrow",
    async () => {
      const element = await mount("jinlin-access", { view: accessView() });
      element.style.inlineSize = "320px";
      return element;
    },
  ],
  [
    "access, of somebody, another looked for",
    async () => {
      const source = new ScriptedSource({ session: () => sessionView({ views: ["access", "people"] }) });
      const element = await mount("jinlin-access", { person: "p-1" }, { source });
      one(element, ".find").click();
      await until("the box", () => element.shadowRoot!.querySelector("#person"));
      one(element, "#person").click();
      await until("somebody", () => element.shadowRoot!.querySelector("[role=option]"));
      return element;
    },
  ],
  ["privacy", () => mount("jinlin-privacy", { view: privacyView({ notice: "示例数据" }) })],
  [
    "privacy, narrow, some about to be erased",
    async () => {
      const element = await mount("jinlin-privacy", {}, { source: new ScriptedSource() });
      element.style.inlineSize = "320px";
      one(element, ".all").click();
      await drawn(element);
      one(element, "[data-command=erase-expired]").click();
      await until("the form", () => element.shadowRoot!.querySelector("form"));
      return element;
    },
  ],
  ["grid picker, one chosen", () => mount("jinlin-grid-picker", { view: gridsView({ notice: "示例数据" }), value: "g-5" })],
  ["grid picker, open", () => openPicker({ value: "g-5" })],
  [
    "grid picker, several, in part, one of them none, narrow",
    () => openPicker({ multiple: true, values: ["gone", "g-1", "g-4", "g-5"], recent: ["g-6"] }, 320),
  ],
  [
    "grid picker, long",
    () => openPicker({ view: manyGrids(300), multiple: true, values: Array.from({ length: 20 }, (_, at) => `g-${at * 2}`) }),
  ],
  [
    "grid picker, nothing found",
    async () => {
      const element = await openPicker({ multiple: true });
      const box = one<HTMLInputElement>(element, "#box");
      box.value = "zzz";
      box.dispatchEvent(new InputEvent("input"));
      await until("nothing", () => element.shadowRoot!.querySelector(".popup .state"));
      return element;
    },
  ],
  [
    "grid picker, required and empty",
    async () => {
      const element = await mount("jinlin-grid-picker", { view: gridsView(), required: true });
      element.checkValidity();
      await until("why", () => element.shadowRoot!.querySelector("#fault"));
      return element;
    },
  ],
  ["grid picker, out of use", () => mount("jinlin-grid-picker", { view: gridsView(), disabled: true, multiple: true, values: ["g-1"] })],
  ["networks, as the public sees them", () => mount("jinlin-networks", { view: publicGrids() })],
  [
    "networks, narrow, one opened and a cell about to be mapped",
    async () => {
      const source = new ScriptedSource({
        grids: () => answersView({ notice: "示例数据" }),
        session: () => sessionView({ views: ["grids", "network"] }),
      });
      const element = await mount("jinlin-networks", { network: "safety-net" }, { source });
      element.style.inlineSize = "320px";
      await until("the cells", () => element.shadowRoot!.querySelector("[data-cell=cell-1] [data-command=map-cell]"));
      one(element, "[data-cell=cell-1] [data-command=map-cell]").click();
      await until("the form", () => element.shadowRoot!.querySelector("form"));
      return element;
    },
  ],
  [
    "networks, with the load of everybody, one figure listed",
    async () => {
      const element = await mount("jinlin-networks", { view: answersView(), loadView: loadView() });
      await until("the load", () => element.shadowRoot!.querySelector("[data-figure=grids-median]"));
      one(element, "[data-figure=grids-median]").click();
      await drawn(element);
      return element;
    },
  ],
  [
    "networks, narrow, with the load of everybody",
    async () => {
      const element = await mount("jinlin-networks", { view: answersView(), loadView: loadView() });
      element.style.inlineSize = "320px";
      await until("the load", () => element.shadowRoot!.querySelector(".loads"));
      return element;
    },
  ],
  ["board of calls", () => mount("jinlin-call-board", {}, { source: new ScriptedSource() })],
  ["board of calls, empty", () => mount("jinlin-call-board", { view: callsView({ rows: [] }) })],
  ["board of calls, as a list", () => mount("jinlin-call-board", { view: callsView(), layout: "list" })],
  ["board of calls, one opened", () => openedCall()],
  [
    "board of calls, with figures",
    async () => {
      const element = await mount("jinlin-call-board", { view: callsView() });
      one(element, ".figures-toggle").click();
      await until("the figures", () => element.shadowRoot!.querySelector(".figures"));
      return element;
    },
  ],
  [
    "board of calls, narrow, one opened",
    async () => {
      const element = await openedCall();
      element.style.inlineSize = "320px";
      await drawn(element);
      return element;
    },
  ],
  [
    "board of calls, a card's menu",
    async () => {
      const element = await mount("jinlin-call-board", {}, { source: new ScriptedSource() });
      one(element, "[data-call=c-1] .dots").click();
      await drawn(element);
      return element;
    },
  ],
  [
    "board of calls, a move's form in its dialog",
    async () => {
      const element = await mount("jinlin-call-board", {}, { source: new ScriptedSource() });
      one(element, "[data-call=c-1] .dots").click();
      await drawn(element);
      one(element, "[role=menuitem][data-item='1']").click();
      await until("the form", () => element.shadowRoot!.querySelector("dialog form"));
      return element;
    },
  ],
  ["check-ins and the three lists", () => mount("jinlin-check-in", { view: checkInsView(), needsView: needsView() })],
  ["the three lists, as the public sees them", () => mount("jinlin-check-in", { needsView: publicNeeds() })],
  [
    "check-ins, narrow, somebody about to move",
    async () => {
      const source = new ScriptedSource({
        "check-ins": () => checkInsView({ notice: "示例数据" }),
        needs: () => needsView(),
        session: () => sessionView({ views: ["check-ins", "needs"] }),
      });
      const element = await mount("jinlin-check-in", {}, { source });
      element.style.inlineSize = "320px";
      await until("the lists", () => element.shadowRoot!.querySelector("[data-need] [data-command=claim-need]"));
      one(element, "[data-check-in=c-1] [data-command=change-check-in]").click();
      await until("the form", () => element.shadowRoot!.querySelector("form"));
      return element;
    },
  ],
  ["grid notice", () => mount("jinlin-grid-notice", { view: noticeView(), href: "https://example.org/?grid=grid-0412" })],
  ["grid notice, stale", () => mount("jinlin-grid-notice", { view: noticeView({ state: "stale", staleSince: "2026-03-01" }) })],
  ["findings, none", () => mount("jinlin-findings", { view: findingsView({ findings: [] }) })],
  ...(
    [
      "jinlin-hierarchy-tree",
      "jinlin-unit",
      "jinlin-findings",
      "jinlin-history",
      "jinlin-tenure",
      "jinlin-person",
      "jinlin-access",
      "jinlin-privacy",
      "jinlin-grid-picker",
      "jinlin-networks",
      "jinlin-check-in",
      "jinlin-grid-notice",
      "jinlin-call-board",
    ] as const
  ).flatMap((tag): (readonly [string, () => Promise<Element>])[] => [
    [`${tag}, refused`, () => mount(tag, { view: refused })],
    [`${tag}, loading`, () => mount(tag, asking, { source: new ScriptedSource(never) })],
    [`${tag}, failed`, () => mount(tag, asking, { source: new ScriptedSource(broken) })],
  ]),
];
const asking = { slice: "command", unit: "hefeng", person: "wang", grid: "grid-0412" } as object;

async function openedCall(): Promise<HTMLElementTagNameMap["jinlin-call-board"]> {
  const element = await mount("jinlin-call-board", { view: callsView(), call: "c-1", callView: callView() });
  await until("the page", () => element.shadowRoot!.querySelector("#call-name"));
  return element;
}

async function openPicker(over: object, width?: number): Promise<Element> {
  const element = await mount("jinlin-grid-picker", { view: gridsView(), ...over });
  if (width) element.style.inlineSize = `${width}px`;
  one(element, ".opener").click();
  await until("the rows", () => element.shadowRoot!.querySelector(".row"));
  return element;
}

async function appointing(source: ScriptedSource): Promise<Element> {
  source.answers.people = () => peopleView();
  const element = await mount("jinlin-unit", { unit: "hefeng" }, { source });
  one(element, "[data-command=appoint-person]").click();
  await until("the form", () => element.shadowRoot!.querySelector("form"));
  one(element, "#person").click();
  await until("somebody", () => element.shadowRoot!.querySelector("[role=option]"));
  return element;
}

teardown(() => emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" }));

for (const colorScheme of ["light", "dark"] as const)
  suite(`axe finds nothing, ${colorScheme}`, () => {
    for (const [title, shown] of states)
      test(title, async () => {
        await emulateMedia({ colorScheme, reducedMotion: "reduce" });
        document.documentElement.style.backgroundColor = colorScheme === "dark" ? "#1a1917" : "#ffffff";
        const element = await shown();
        await new Promise((resolve) => setTimeout(resolve, 30));
        const { violations } = await axe.run(element, { resultTypes: ["violations"] });
        deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)),
          [],
        );
      });
  });

suite("every word is of the page's language", () => {
  // The data of these views is Chinese; what is left when it is taken away is what the elements say themselves.
  const letters = (text: string) => text.replace(/[\d*]+/g, "");
  const data = letters(
    JSON.stringify([
      hierarchyView(),
      unitView(),
      gridView(),
      findingsView(),
      peopleView(),
      wideView(1),
      historyView(),
      compareView(),
      tenureView(),
      personView(),
      accessView(),
      accessOf("p-1"),
      privacyView(),
      answersView(),
      loadView(),
      gridsView(),
      manyGrids(300).places,
      networkView(),
      noticeView(),
      callsView(),
      callView(),
      checkInsView(),
      needsView(),
      "示例数据",
    ]),
  );
  const own = (text: string) =>
    text.split(/[\s,，、；：()（）“”/·›.]+/u).filter((word) => letters(word) !== "" && !data.includes(letters(word)));

  for (const [title, shown] of states)
    test(title, async () => {
      const element = await shown();
      document.documentElement.lang = "en";
      await until("English", () => one(element, ".view").lang === "en");
      await drawn(element as Element & { updateComplete: Promise<boolean> });
      const spoken = [...element.shadowRoot!.querySelectorAll("*")].flatMap((part) =>
        ["aria-label", "title", "placeholder"].map((name) => part.getAttribute(name) ?? ""),
      );
      const words = [textOf(element), ...spoken].flatMap(own).filter((word) => /\p{Script=Han}/u.test(word) && !word.startsWith("×委组"));
      deepEqual(words, []);
      ok(textOf(element).length > 0 || title.includes("loading"));
    });
});
