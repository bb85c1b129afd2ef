import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, ledger, now, today, town, townParticulars, townProfile } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { decide, fold } from "../county.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import { makeView } from "./make-view.ts";
import type { Query, Views } from "./view.ts";

const register = town();
function look<Name extends keyof Views>(name: Name, query: Query<Name>, actor: Actor = as("head"), over = register): Views[Name] {
  const view = makeView(name, query, { register: over, particulars: townParticulars, actor, now });
  assert.ok(view.view !== "refused", JSON.stringify(view));
  return view;
}

test("a view is plain JSON and says what it was made from", () => {
  const view = look("hierarchy", { slice: "command" });
  assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
  assert.deepEqual([view.view, view.v, view.seq, view.day, view.lang], ["hierarchy", 1, 2, today, "zh-Hans"]);
});

test("the levels count what there is and what is missing", () => {
  const { levels } = look("hierarchy", { slice: "command" });
  assert.deepEqual(
    levels.map(({ id, count, missing }) => [id, count, missing]),
    [
      ["conference", 1, 0],
      ["street", 1, 0],
      ["community", 1, 1],
      ["branch", 1, 1],
      ["grid", 3, 0],
    ],
  );
});

test("a row says whether the viewer may move it: where they may command, and its level has a link", () => {
  const movable = (actor: Actor, query: Query<"hierarchy"> = { slice: "command" }) =>
    look("hierarchy", query, actor).rows.flatMap(({ id, movable }) => (movable ? [id] : []));
  assert.deepEqual(movable("public"), []);
  assert.deepEqual(movable(as("li")), []);
  assert.deepEqual(movable(as("sun")), ["garden-branch", "grid-1", "grid-2"]);
  assert.deepEqual(movable(as("boss")), ["east-cc", "garden-branch", "grid-1", "grid-2", "grid-3"]);
  assert.deepEqual(movable(as("head")), ["qx-wc", "east-cc", "garden-branch", "grid-1", "grid-2", "grid-3"]);
  assert.deepEqual(movable(as("head"), { slice: "territory" }), ["qx", "east", "west"]);
  assert.deepEqual(movable(as("sun"), { slice: "command", day: "2023-01-01" }), ["garden-branch", "grid-1", "grid-2"]);
});

test("a row that is movable is moved somewhere, one that is not nowhere", () => {
  for (const person of ["head", "boss", "sun", "li"])
    for (const { id, movable } of look("hierarchy", { slice: "command" }, as(person)).rows) {
      const decisions = look("hierarchy", { slice: "command" }).rows.map(({ id: under }) =>
        decide(register, { type: "move-unit", unit: id, under, slice: "command", from: today }, { actor: as(person), now }),
      );
      assert.equal(
        decisions.some(({ ok }) => ok),
        movable === true,
        `${person} ${id}`,
      );
    }
});

test("the findings of a slice are those of the findings view, each with its rows", () => {
  const all = look("findings", {}).findings;
  const { findings, rows } = look("hierarchy", { slice: "command" });
  assert.deepEqual(
    findings?.map(({ id, name, severity, count }) => [id, name, severity, count]),
    all.map(({ id, name, severity, value }) => [id, name, severity, value]),
  );
  for (const { id, members } of all)
    assert.deepEqual(rows.flatMap((row) => (row.findings?.includes(id) ? [row.id] : [])).sort(), members.map((member) => member.id).sort());
  assert.deepEqual(
    look("hierarchy", { slice: "territory" }).findings?.map(({ id, count }) => [id, count]),
    [["no-committee", 1]],
  );
});

test("who may not see findings gets none in the slice either", () => {
  const grants = townProfile.grants.map((grant) => (grant.to === "public" ? { ...grant, views: ["hierarchy" as const] } : grant));
  const [adopted, imported] = ledger();
  const closed = fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, grants }, "2022-01-01")] }, imported!]);
  const view = look("hierarchy", { slice: "command" }, "public", closed);
  assert.ok(!JSON.stringify(view).includes('"findings"'));
});

test("the words come in the language asked for, and in the county's own where there are none", () => {
  assert.equal(look("hierarchy", { slice: "command", lang: "en" }).levels[4]!.name, "responsibility area");
  assert.equal(look("hierarchy", { slice: "command", lang: "fr" }).levels[4]!.name, "党员责任区");
  assert.deepEqual(look("unit", { unit: "grid-1", lang: "en" }).unit.level, {
    id: "grid",
    name: "responsibility area",
    aliases: ["grid area"],
  });
});

test("a unit shows where it stands, who answers and what may be done", () => {
  const view = look("unit", { unit: "grid-2" }, as("sun"));
  assert.deepEqual(
    view.path.map(({ id }) => id),
    ["conference", "qx-wc", "east-cc", "garden-branch"],
  );
  const [post] = view.posts;
  assert.deepEqual(
    [post!.state, post!.may, post!.answers?.post.id, post!.answers?.holder?.name],
    ["vacant", ["appoint-person"], "east-cc/secretary", "孙东"],
  );
});

test("what is under a unit is counted by level, with those nobody answers for", () => {
  assert.deepEqual(
    look("unit", { unit: "east-cc" }).below.map(({ level, count, missing, vacant }) => [level.id, count, missing, vacant]),
    [
      ["branch", 1, 0, 1],
      ["grid", 2, 0, 1],
    ],
  );
});

test("each member of a finding says what it is under, but for the top", () => {
  const vacant = look("findings", {}).findings[2]!;
  assert.deepEqual(
    vacant.members.map(({ name, path }) => [name, path]),
    [
      ["第二网格", ["桥下街道大工委", "东社区大党委", "东园党支部"]],
      ["第三网格", ["桥下街道大工委", "西社区", "西院"]],
    ],
  );
});

test("a community without a committee says so", () => {
  const view = look("unit", { unit: "west" });
  assert.deepEqual(
    view.missing.map(({ id }) => id),
    ["community"],
  );
  assert.deepEqual(
    view.path.map(({ id }) => id),
    ["conference", "qx-wc"],
  );
});

test("one's own post shows no button", () => {
  assert.deepEqual(look("unit", { unit: "east-cc" }, as("sun")).posts[0]!.may, []);
  const { may } = look("unit", { unit: "east-cc" }, as("head")).posts[0]!;
  assert.ok(
    (["appoint-person", "end-appointment", "suspend-appointment", "close-post", "backdate"] as const).every((one) => may.includes(one)),
  );
});

test("case 6: an earlier day shows who held it then, an earlier entry what was then believed", () => {
  const later = after(register, appoint("grid-1/officer", "wang", { from: "2026-05-01" }));
  const holder = (query: object) => look("unit", { unit: "grid-1", ...query }, as("head"), later).posts[0]!.holder?.name;
  assert.deepEqual([holder({}), holder({ day: "2026-04-30" }), holder({ seq: 2 })], ["王二", "李一", "李一"]);
});

test("what a viewer may do comes from today, also while looking at another day", () => {
  const { may } = look("unit", { unit: "grid-1", day: "2023-01-01" }, as("sun")).posts[0]!;
  assert.deepEqual(may.slice(0, 3), ["appoint-person", "end-appointment", "suspend-appointment"]);
  assert.ok(!may.includes("backdate"));
});

test("people are found by part of their name, each with home and posts", () => {
  const { people, total } = look("people", { text: "李 一" });
  assert.equal(total, 1);
  assert.deepEqual(people, [
    {
      id: "li",
      person: { id: "li", name: "李一", phone: "19900000004" },
      home: { id: "east", name: "东社区" },
      posts: ["第一网格 网格长"],
    },
  ]);
});

test("whoever answers for a compound finds those at home in the community around it, and no others", () => {
  const led = after(register, appoint("garden-branch/secretary", "chen"));
  const { people } = look("people", { text: "" }, as("chen"), led);
  assert.deepEqual(
    people.map(({ id }) => id),
    ["head", "boss", "mayor", "sun", "li", "wang", "chen"],
  );
});

test("a post whose holder one may not see is not told by the search for people", () => {
  const led = after(register, appoint("grid-3/officer", "wang"));
  assert.deepEqual(look("people", { text: "王" }, as("sun"), led).people[0]!.posts, []);
  assert.deepEqual(look("people", { text: "王" }, as("head"), led).people[0]!.posts, ["第三网格 网格长"]);
});

test("why somebody left is told to who sees who it was", () => {
  const left = after(register, { type: "end-appointment", appointment: "a-li", to: today, ended: "removed" });
  const ended = (actor: Actor) => look("unit", { unit: "grid-1" }, actor, left).posts[0]!.stints[0]?.ended;
  assert.deepEqual([ended(as("sun")), ended("public")], ["removed", undefined]);
});

test("the session says who is asking", () => {
  const { actor, slices, views } = look("session", {}, as("sun"));
  assert.deepEqual([actor?.person.name, actor?.posts.map(({ id }) => id)], ["孙东", ["east-cc/secretary"]]);
  assert.deepEqual(
    [slices.map(({ id }) => id), views],
    [
      ["command", "territory"],
      [
        "hierarchy",
        "unit",
        "findings",
        "grids",
        "notices",
        "notice",
        "teams",
        "help",
        "people",
        "person",
        "check-ins",
        "needs",
        "history",
        "compare",
        "tenure",
        "load",
        "network",
        "roster",
        "hours",
        "calls",
        "call",
        "rota",
        "drafts",
        "draft",
      ],
    ],
  );
  assert.equal(look("session", {}, "public").actor, undefined);
});

test("whoever holds a post is told what kinds there can be; the public is not", () => {
  const { kinds } = look("session", {}, as("sun"));
  assert.deepEqual(kinds!.areas.find(({ id }) => id === "grid")?.within, ["community", "compound"]);
  assert.ok(kinds!.organisations.some(({ id }) => id === "branch"));
  assert.equal(look("session", {}, "public").kinds, undefined);
});

for (const [what, name, query, kind] of [
  ["a unit nobody knows", "unit", { unit: "mars" }, "unit"],
  ["a slice nobody knows", "hierarchy", { slice: "mars" }, "slice"],
  ["an entry that is yet to come", "findings", { seq: 99 }, "entry"],
] as const)
  test(`for ${what} the answer is why not`, () => {
    const view = makeView(name, query, { register, particulars: townParticulars, actor: "public", now });
    assert.ok(view.view === "refused" && view.refusals[0]!.code === "unknown" && view.refusals[0].kind === kind);
  });
