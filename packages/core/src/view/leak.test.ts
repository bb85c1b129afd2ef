// What the table of who sees which field (test/leak) does not say: of ids, of guesses, and that views agree with each other.
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, now, town, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import type { Particulars } from "../organisation/person.ts";
import type { Command } from "../county.ts";
import { makeView } from "./make-view.ts";
import { openCounty } from "./open-county.ts";
import type { Query, Views } from "./view.ts";

const marked: ReadonlyMap<string, Particulars> = new Map(
  [...townParticulars.values()].map((known): [string, Particulars] => [
    known.person,
    {
      person: known.person,
      name: `明NAME-${known.person}-END`,
      phone: `138PHONE-${known.person}-END0000`,
      membership: "full",
      consent: { basis: "holds-post", notice: `NOTICE-${known.person}-END`, day: "1999-09-09" },
    },
  ]),
);
const drafted = { type: "save-draft", draft: "d-1", name: "草案", from: "2027-01-01" } as const;
const register = [
  appoint("grid-3/officer", "zhao", { basis: "BASIS-END", reason: "REASON-END" }),
  {
    ...drafted,
    commands: [appoint("grid-1/officer", "chen", { from: "2027-01-01" }), appoint("org-dept/head", "zhao", { from: "2027-01-01" })],
  },
].reduce((before, command) => after(before, command as Command), town());

const queries: { readonly [Name in keyof Views]: Query<Name>[] } = {
  hierarchy: [{ slice: "command" }, { slice: "territory" }, { slice: "command", draft: "d-1" }],
  unit: ["qq", "qx", "east", "garden", "grid-1", "grid-3", "conference", "org-dept", "qx-wc", "east-cc", "garden-branch"].map((unit) => ({
    unit,
  })),
  findings: [{}],
  tenure: [{}, { within: 3660, since: "2020-01-01" }],
  people: [{ text: "" }, { text: "NAME", limit: 100 }],
  person: [...townParticulars.keys()].map((person) => ({ person })),
  session: [{}],
  history: [
    {},
    { limit: 1 },
    { unit: "qq" },
    { unit: "grid-3" },
    { command: "appoint-person" },
    ...[...townParticulars.keys()].map((person) => ({ person })),
    { seq: 1 },
  ],
  compare: [{ otherSeq: 2 }, { otherDay: "2021-01-01" }, { otherDay: "2021-01-01", below: "east" }, { otherDay: "2021-01-01", seq: 2 }],
  drafts: [{}],
  privacy: [{}],
  draft: [{ draft: "d-1" }],
  load: [{}, { below: "east" }, { draft: "d-1" }],
  "check-ins": [{}, { below: "east" }],
  needs: [{}, { list: "need" }],
  grids: [{}, { below: "east", shapes: true }, { draft: "d-1" }],
  network: [{ network: "net-1" }],
  notices: [{}, { below: "east" }, { draft: "d-1" }],
  notice: ["grid-1", "grid-3"].flatMap((grid) => [{ grid }, { grid, draft: "d-1" }]),
  teams: [{}, { below: "east" }, { draft: "d-1" }],
  roster: [{}, { below: "east" }, { text: "NAME" }],
  help: [{}],
  rota: [{ from: "2026-11-01", to: "2026-12-01" }],
  hours: [...townParticulars.keys()].map((person) => ({ person, from: "2022-01-01", to: "2027-01-01" })),
  calls: [{}, { below: "east", closed: true }],
  call: [{ call: "none" }],
  access: [{}, { post: "officer" }, ...[...townParticulars.keys()].map((person) => ({ person }))],
};

const everybody = ["boss", "chen", "head", "li", "mayor", "sun", "wang", "zhao"];

test("no history names who the units' own views do not name, nor tells of whom one does not find", () => {
  for (const actor of [as("chen"), as("li"), as("sun"), as("boss"), as("head")]) {
    const ask = <Name extends keyof Views>(name: Name, query: Query<Name>) =>
      JSON.stringify(makeView(name, query, { register, particulars: marked, actor, now }));
    const named = (text: string) => new Set([...text.matchAll(/NAME-(\w+)-END/g)].map(([, person]) => person!));
    const known = named(
      [...queries.unit.map((query) => ask("unit", query)), ask("people", { text: "", limit: 100 }), ask("session", {})].join(),
    );
    const told = named(
      [...queries.history.map((query) => ask("history", query)), ...queries.compare.map((query) => ask("compare", query))].join(),
    );
    for (const person of told) assert.ok(known.has(person), `${JSON.stringify(actor)} learns of ${person}`);
    for (const person of everybody) {
      // A refusal says back what was asked.
      const text = queries.history.flatMap((query) => (query.person === person ? [] : ask("history", query))).join();
      if (!known.has(person)) assert.ok(!text.includes(`"id":"${person}"`), `${JSON.stringify(actor)} is given the id of ${person}`);
    }
  }
});

test("a person's history is only for whoever finds them, and holds no post whose holder they may not see", () => {
  const refused = makeView("history", { person: "zhao" }, { register, particulars: marked, actor: as("sun"), now });
  assert.deepEqual(refused, { view: "refused", refusals: [{ code: "unknown", kind: "person", id: "zhao" }] });
  const elsewhere = after(register, appoint("grid-3/officer", "wang"));
  const seen = makeView("history", { person: "wang" }, { register: elsewhere, particulars: marked, actor: as("sun"), now });
  assert.ok(seen.view === "history");
  assert.deepEqual(
    seen.entries.map(({ seq }) => seq),
    [2],
    "the appointment in the west is not told to be hers",
  );
});

test("the public gets no person's id either, by which posts could be linked", () => {
  for (const name of Object.keys(queries) as (keyof Views)[])
    for (const query of queries[name]) {
      const view = JSON.stringify(makeView(name, query as never, { register, particulars: marked, actor: "public", now }));
      for (const person of everybody) assert.ok(!view.includes(`"${person}"`), `${name} ${JSON.stringify(query)} names ${person}`);
    }
});

test("the public view is an allow-list: the search for people is shut", () => {
  assert.deepEqual(makeView("people", { text: "" }, { register, particulars: marked, actor: "public", now }), {
    view: "refused",
    refusals: [{ code: "not-open-to-you", what: "people" }],
  });
});

test("a search finds nobody whose name the searcher may not see", () => {
  const view = makeView("people", { text: "zhao" }, { register, particulars: marked, actor: as("sun"), now });
  assert.ok(view.view === "people" && view.total === 0 && view.people.length === 0);
});

test("a command that names a person at a guess does not tell whose id it is", async () => {
  const county = openCounty({ register: town(), particulars: marked, clock: () => now });
  const sent = await county.source(as("sun")).send(appoint("grid-2/officer", "zhao"), { dryRun: true });
  assert.deepEqual(sent, { ok: false, refusals: [{ code: "unknown", kind: "person", id: "zhao" }] });
  assert.ok(
    (await county.source(as("sun")).send(appoint("grid-2/officer", "li"), { dryRun: true })).ok,
    "whom one sees hold a post one may name",
  );
});

test("a refused command tells nothing about who holds the post", async () => {
  const county = openCounty({ register, particulars: marked, clock: () => now });
  const sent = await county.source("public").send(appoint("grid-1/officer", "wang"), { dryRun: true });
  assert.ok(!JSON.stringify(sent).includes("END"));
});

test("who may be the same person is told of nobody the viewer does not know, nor by a phone they see nothing of", () => {
  // Everybody has one phone, so everybody may be everybody.
  const shared = new Map([...marked].map(([id, known]): [string, Particulars] => [id, { ...known, phone: "13800000000" }]));
  const ask = <Name extends keyof Views>(actor: Actor, name: Name, query: Query<Name>) =>
    makeView(name, query, { register, particulars: shared, actor, now });
  for (const actor of ["public", ...everybody.map(as)] as Actor[]) {
    const people = ask(actor, "people", { text: "", limit: 100 });
    const known = people.view === "people" ? people.people.map(({ id }) => id) : [];
    for (const person of everybody) {
      const view = ask(actor, "person", { person });
      const alike = view.view === "person" ? view.alike.map((other) => other.person.id) : [];
      assert.deepEqual(
        alike.filter((id) => !known.includes(id)),
        [],
        `${JSON.stringify(actor)} asks about ${person}`,
      );
    }
    assert.ok(people.view === "refused" || people.people.every(({ alike = 0 }) => alike < known.length));
  }
});
