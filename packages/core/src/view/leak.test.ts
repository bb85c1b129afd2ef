// A marker stands in every personal field of everybody; whatever leaves is searched for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, now, town, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import type { Particulars } from "../organisation/person.ts";
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
const register = after(town(), appoint("grid-3/officer", "zhao", { basis: "BASIS-END", reason: "REASON-END" }));

const queries: { readonly [Name in keyof Views]: Query<Name>[] } = {
  hierarchy: [{ slice: "command" }, { slice: "territory" }],
  unit: ["qq", "qx", "east", "garden", "grid-1", "grid-3", "conference", "org-dept", "qx-wc", "east-cc", "garden-branch"].map((unit) => ({
    unit,
  })),
  findings: [{}],
  people: [{ text: "" }, { text: "NAME", limit: 100 }],
  session: [{}],
};

/** Whose names and whose phones an actor gets to see in full, over all views there are. */
function seenBy(actor: Actor): { names: string[]; phones: string[]; other: string[] } {
  const out = (Object.keys(queries) as (keyof Views)[])
    .flatMap((name) =>
      queries[name].map((query) => JSON.stringify(makeView(name, query as never, { register, particulars: marked, actor, now }))),
    )
    .join("\n");
  const found = (pattern: RegExp) => [...new Set([...out.matchAll(pattern)].map(([, person]) => person!))].sort();
  return {
    names: found(/NAME-(\w+)-END/g),
    phones: found(/PHONE-(\w+)-END/g),
    other: found(/(NOTICE-\w+-END|1999-09-09|BASIS-END|REASON-END|membership)/g),
  };
}

const everybody = ["boss", "chen", "head", "li", "mayor", "sun", "wang", "zhao"];

for (const [who, actor, names, phones] of [
  ["the public sees nobody", "public", [], []],
  ["a person without a post sees themself, not who holds what", as("chen"), ["chen"], ["chen"]],
  ["a grid officer sees themself", as("li"), ["li"], ["li"]],
  [
    "a community's secretary sees those of the community, phones covered but the own",
    as("sun"),
    everybody.filter((one) => one !== "zhao"),
    ["sun"],
  ],
  ["the working committee's secretary sees its subtree", as("boss"), everybody, ["boss"]],
  ["the department sees everybody", as("head"), everybody, everybody],
] as [string, Actor, string[], string[]][])
  test(who, () => {
    const seen = seenBy(actor);
    assert.deepEqual(seen.other, [], "what no view shows");
    if (who.includes("community's")) {
      assert.ok(!seen.names.includes("zhao"), "who lives and serves elsewhere");
      assert.deepEqual(seen.names, ["boss", "chen", "head", "li", "mayor", "sun", "wang"]);
    } else assert.deepEqual(seen.names, names);
    assert.deepEqual(seen.phones, phones);
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
