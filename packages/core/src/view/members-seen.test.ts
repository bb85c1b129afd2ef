// How many members there are is shown to those who may know, by whatever way it could leave.
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, ledger, now, townParticulars, townProfile } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { decide, fold } from "../county.ts";
import { viewerOf } from "../access/viewer.ts";
import { asOfMoment } from "../register/register.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import { foundOnlyIn } from "./draft/draft-findings.ts";
import { makeView } from "./make-view.ts";
import { tellChanges } from "./change/tell-changes.ts";
import type { Views } from "./view.ts";

const count = { type: "count-members", organisation: "garden-branch", full: 2, probationary: 31, from: "2026-11-01" } as const;
const findings = [
  {
    id: "too-small",
    name: { "zh-Hans": "党员不足三人", en: "too few members" },
    severity: "error",
    rule: "branch-too-small",
    forms: ["branch", "department"],
  },
  {
    id: "probationary",
    name: { "zh-Hans": "书记非正式党员", en: "secretary on probation" },
    severity: "error",
    rule: "probationary-leader",
    postKinds: ["secretary"],
  },
] as const;
const [adopted, imported] = ledger();
const uncounted = fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, findings }, "2022-01-01")] }, imported!]);
const register = after(uncounted, count);
const particulars = new Map([...townParticulars].map(([id, known]) => [id, { ...known, membership: "probationary" as const }]));
const look = <Name extends keyof Views>(name: Name, query: never, actor: Actor) =>
  makeView(name, query, { register, particulars, actor, now }) as Views[Name];
const found = (actor: Actor) => look("findings", {} as never, actor).findings.map(({ id, value, of, unknown }) => [id, value, of, unknown]);

test("the public gets no finding about members, not even that there is such a rule", () => {
  assert.deepEqual(found("public"), []);
  assert.equal(look("hierarchy", { slice: "command" } as never, "public").findings, undefined);
});

test("whoever may know of all members finds all, whoever counts some of them those, and nobody's membership without a grant", () => {
  assert.deepEqual(found(as("head")), [
    ["too-small", 1, 1, 1],
    ["probationary", 2, 2, undefined],
  ]);
  assert.deepEqual(found(as("sun")), [
    ["too-small", 1, 1, undefined],
    ["probationary", 0, 0, 1],
  ]);
});

test("a unit shows its members to those who may know", () => {
  const members = (actor: Actor) => look("unit", { unit: "garden-branch" } as never, actor).members;
  assert.deepEqual(members(as("sun")), { full: 2, probationary: 31, since: "2026-11-01" });
  assert.equal(members(as("li")), undefined);
  assert.equal(members("public"), undefined);
});

test("opened to the public, how many there are is told from five on; a finding does not tell it either", () => {
  const grants = [...townProfile.grants, { to: "public", fields: ["member-counts"], views: ["history", "tenure"] } as const];
  const opened = fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, findings, grants }, "2022-01-01")] }, imported!]);
  const counted = after(opened, count);
  const see = <Name extends keyof Views>(name: Name, query: object, actor: Actor) =>
    makeView(name, query as never, { register: counted, particulars, actor, now }) as Views[Name];
  assert.deepEqual(see("unit", { unit: "garden-branch" }, "public").members, { full: { under: 5 }, probationary: 31, since: "2026-11-01" });
  assert.deepEqual(
    see("findings", {}, "public").findings.map(({ id, value, of, unknown }) => [id, value, of, unknown]),
    [
      ["too-small", 0, 0, 2],
      ["probationary", 0, 0, 2],
    ],
  );
  const [change] = see("history", { unit: "garden-branch", lang: "en" }, "public").entries[0]!.changes;
  assert.equal(change?.type === "record-changed" && change.after, "fewer than 5 full members, 31 probationary");
  assert.equal(see("tenure", {}, "public").serving.people, 5);
  assert.deepEqual(see("tenure", { day: "2021-12-31" }, "public").serving.people, { under: 5 });
  assert.equal(see("tenure", { day: "2021-12-31" }, as("head")).serving.people, 0);
  // Whom a post opens it is told the number, wherever the post reaches.
  assert.equal(see("unit", { unit: "garden-branch" }, as("sun")).members?.full, 2);
  assert.deepEqual(see("unit", { unit: "garden-branch" }, as("chen")).members?.full, { under: 5 });
});

test("a change of them is told to those who may know, and to others that there is one", () => {
  const state = asOfMoment(register, now);
  const decision = decide(register, { ...count, full: 3, from: "2026-11-23" }, { actor: as("sun"), now });
  assert.ok(decision.ok);
  const told = (actor: Actor) =>
    tellChanges({ state, today: state, viewer: viewerOf(state, actor, particulars), lang: "en" }, decision.events);
  const { changes, hidden } = told(as("sun"));
  assert.deepEqual([changes.length, hidden], [1, 0]);
  assert.ok(JSON.stringify(changes).includes("31"));
  assert.deepEqual(told(as("li")), { changes: [], hidden: 1 });
});

test("what a draft would bring about among members is told to those who may know, and to nobody else", () => {
  const found = (actor: Actor) => {
    const [sight, beside] = [register, uncounted].map((of) => {
      const state = asOfMoment(of, now);
      return { state, today: state, viewer: viewerOf(state, actor, particulars), lang: "en" };
    });
    return foundOnlyIn(sight!, beside!).map(({ id, value }) => [id, value]);
  };
  assert.deepEqual(found(as("head")), [["too-small", 1]]);
  assert.deepEqual(found("public"), []);
});
