import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, now, town, townParticulars, townProfile } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { makeView } from "./make-view.ts";
import type { Query } from "./view.ts";

const repeated = { ...townProfile, grants: [...townProfile.grants, townProfile.grants[2]!] };
const register = after(town(), { type: "adopt-profile", profile: repeated, from: "2026-11-23" });
const ask = (query: Query<"access"> = {}, actor: Actor = as("head")) => {
  const view = makeView("access", query, { register, particulars: townParticulars, actor, now });
  assert.ok(view.view === "access", JSON.stringify(view));
  return view;
};
const refused = (query: Query<"access">, actor: Actor) => {
  const view = makeView("access", query, { register, particulars: townParticulars, actor, now });
  return view.view === "refused" ? view.refusals.map(({ code }) => code) : [];
};

test("the public and every kind of post are listed, with what each sees and does in the words of the language", () => {
  const { holders } = ask({ lang: "en" });
  assert.deepEqual(
    holders.map(({ id }) => id),
    ["public", "head", "convener", "secretary", "deputy", "officer"],
  );
  const [everybody, head, , secretary] = holders;
  assert.deepEqual(
    [everybody!.name, everybody!.grants[0]!.sees.map(({ id }) => id)],
    ["The public", ["hierarchy", "unit", "findings", "grids", "notices", "notice", "teams", "help"]],
  );
  assert.deepEqual([head!.grants[0]!.over, head!.grants[0]!.backdate], ["the whole county", "also for days gone by"]);
  assert.equal(secretary!.grants[0]!.over, "the own unit and those under it (chain of command)");
  assert.deepEqual([head!.grants[0]!.whole, secretary!.grants[0]!.whole], [true, undefined]);
  assert.deepEqual(
    secretary!.grants[0]!.posts!.map(({ name }) => name),
    ["secretary", "deputy", "grid officer"],
  );
  assert.equal(ask().holders[3]!.grants[0]!.does[0]!.name, "任命");
});

test("what a grant opens besides is told, and the kinds of unit it is narrowed to", () => {
  const narrow = { to: ["deputy"], over: "command", units: { record: "organisation", kinds: ["branch"] }, fields: ["reasons"] } as const;
  const profile = { ...townProfile, grants: [...townProfile.grants, narrow] };
  const adopted = after(town(), { type: "adopt-profile", profile, from: "2026-11-23" });
  const view = makeView(
    "access",
    { post: "deputy", lang: "en" },
    { register: adopted, particulars: townParticulars, actor: as("head"), now },
  );
  assert.ok(view.view === "access");
  const { opens, over } = view.holders[0]!.grants[0]!;
  assert.deepEqual(
    [opens, over],
    [[{ id: "reasons", name: "reasons" }], "the own unit and those under it (chain of command): branch only"],
  );
});

test("names on notices are among what is shown of people, to everybody who may read one", () => {
  const profile = { ...townProfile, gridNotice: { staleAfterDays: 180, names: ["officer"] } };
  const adopted = after(town(), { type: "adopt-profile", profile, from: "2026-11-23" });
  const view = makeView(
    "access",
    { post: "public", lang: "en" },
    { register: adopted, particulars: townParticulars, actor: as("head"), now },
  );
  assert.ok(view.view === "access");
  assert.deepEqual(view.holders[0]!.grants[0]!.shows, [
    { id: "notices", degree: "full", name: "names on notices of grids (grid officer)" },
  ]);
  assert.ok(view.findings.some(({ code, severity }) => code === "names-on-notices" && severity === "warning"));
});

test("a kind of post is asked about alone; one there is not is unknown", () => {
  assert.deepEqual(
    ask({ post: "officer" }).holders.map(({ id }) => id),
    ["officer"],
  );
  assert.deepEqual(refused({ post: "warden" }, as("head")), ["unknown"]);
});

test("of a person every post is told with its unit; whom the viewer does not find is unknown", () => {
  const { person, holders } = ask({ person: "sun" });
  assert.deepEqual([person?.name, holders.map(({ id, unit }) => [id, unit?.id])], ["孙东", [["secretary", "east-cc"]]]);
  assert.deepEqual(refused({ person: "nobody" }, as("head")), ["unknown"]);
});

test("what there is to think about in the grants is told beside them", () =>
  assert.deepEqual(
    ask().findings.map(({ code, severity }) => [code, severity]),
    [
      ["post-fills-itself", "info"],
      ["grant-repeated", "warning"],
    ],
  ));

for (const [who, actor] of [
  ["the public", "public"],
  ["a secretary", as("sun")],
  ["somebody without a post", as("wang")],
] as [string, Actor][])
  test(`${who} is not told who may do what`, () => assert.deepEqual(refused({}, actor), ["not-open-to-you"]));
