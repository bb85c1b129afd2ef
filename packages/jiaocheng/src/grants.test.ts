import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, decide, findingsOf, openCounty, type Actor, type Command, type Day, type PeopleView, type Refusal } from "@jinlin/core";
import { sampleRegister } from "./testing/sample-register.ts";
import { sample } from "./sample.ts";

const now = "2026-11-23T01:00:00Z";
const { signIns, records, particulars } = sample();
const register = sampleRegister();
const [department, street, , community, branch, head] = signIns.map(({ person }): Actor => ({ person })) as [
  Actor,
  Actor,
  Actor,
  Actor,
  Actor,
  Actor,
];
const seats = new Set(records.appointments!.map(({ person }) => person));
const neighbour = records.persons!.find(({ id, home }) => home === "hefeng-community" && !seats.has(id))!.id;

const appoint = (post: string, from = "2026-11-23"): Command => ({
  type: "appoint-person",
  appointment: "a-new",
  post,
  person: neighbour,
  from: from as "2026-11-23",
});
const codes = (actor: Actor, command: Command): Refusal["code"][] => {
  const decision = decide(register, command, { actor, now });
  return decision.ok ? [] : decision.refusals.map(({ code }) => code);
};

// Vacant areas: the one of Jiguang Huayuan, the one of Hefeng community itself, and one elsewhere.
const vacant = findingsOf(asOf(register, "2026-11-23"))
  .find(({ rule }) => rule.id === "grid-without-holder")!
  .members.map(({ unit }) => unit);
const inCompound = `${vacant.find(({ within }) => within === "jiguang-huayuan")!.id}/grid-head`;
const inCommunity = `${vacant.find(({ within }) => within === "hefeng-community")!.id}/grid-head`;
const elsewhere = `${vacant.find(({ code }) => code?.startsWith("350902001"))!.id}/grid-head`;
const secretary = "jiguang-huayuan-branch/branch-secretary";
const deputy = "hefeng-committee/community-deputy";

for (const [who, actor, may, mayNot] of [
  ["the organisation department's head", department, [inCompound, inCommunity, elsewhere, secretary, deputy], []],
  ["a street's secretary", street, [deputy], [inCompound, secretary, "wanda-committee/community-deputy"]],
  ["a community's secretary", community, [secretary, inCompound, inCommunity], [deputy, elsewhere]],
  ["a branch's secretary", branch, [inCompound], [inCommunity, elsewhere, deputy]],
  ["a head of an area", head, [], [inCompound, inCommunity]],
  ["the public", "public" as Actor, [], [inCompound]],
] as const) {
  test(`${who} appoints to the posts below, and nowhere else`, () => {
    for (const post of may) assert.deepEqual(codes(actor, appoint(post)), [], post);
    for (const post of mayNot) assert.deepEqual(codes(actor, appoint(post)), ["not-open-to-you"], post);
  });
}

test("only the organisation department's head appoints for a day gone by", () => {
  assert.deepEqual(codes(department, appoint(inCompound, "2026-11-02")), []);
  assert.deepEqual(codes(branch, appoint(inCompound, "2026-11-02")), ["backdating-not-open"]);
});

const move = (unit: string, under: string, from: Day = "2026-11-23"): Command => ({
  type: "move-unit",
  unit,
  under,
  slice: "command",
  from,
});
const withinCommunity = move("hefeng-grid-1", "hefeng-compound-2-branch");
const withinStreet = move("jiguang-huayuan-branch", "peiying-committee");
const outOfStreet = move("jiguang-huayuan-branch", "wanda-committee");
const intoStreet = move("wanda-huacheng-branch", "peiying-committee");
const betweenStreets = move("hefeng-committee", "jiaonan-working-committee");

for (const [who, actor, may, mayNot] of [
  ["the organisation department's head", department, [withinCommunity, withinStreet, outOfStreet, intoStreet, betweenStreets], []],
  ["a street's secretary", street, [withinCommunity, withinStreet], [outOfStreet, intoStreet, betweenStreets]],
  ["a community's secretary", community, [withinCommunity], [withinStreet, outOfStreet, intoStreet, betweenStreets]],
  ["a branch's secretary", branch, [], [withinCommunity, withinStreet]],
  ["a head of an area", head, [], [withinCommunity, withinStreet]],
  ["the public", "public" as Actor, [], [withinCommunity, withinStreet]],
] as const) {
  test(`${who} moves units within what is theirs, and neither out of it nor into it`, () => {
    for (const command of may) assert.deepEqual(codes(actor, command), [], JSON.stringify(command));
    for (const command of mayNot) assert.deepEqual(codes(actor, command), ["not-open-to-you"], JSON.stringify(command));
  });
}

test("only the organisation department's head moves a unit for a day gone by", () => {
  assert.deepEqual(codes(department, move("jiguang-huayuan-branch", "peiying-committee", "2026-11-02")), []);
  assert.deepEqual(codes(street, move("jiguang-huayuan-branch", "peiying-committee", "2026-11-02")), ["backdating-not-open"]);
});

const people = async (actor: Actor): Promise<PeopleView | undefined> => {
  const county = openCounty({ register, particulars: new Map(particulars.map((one) => [one.person, one])), clock: () => now });
  const view = await county.source(actor).view("people", { text: "", limit: 100 });
  return view.view === "people" ? view : undefined;
};

test("who may appoint finds people of the communities they answer for", async () => {
  assert.equal((await people(department))!.total, 5632);
  const own = (await people(community))!;
  assert.equal(own.total, records.persons!.filter(({ home }) => home === "hefeng-community").length);
  assert.equal((await people(branch))!.total, own.total);
  assert.ok((await people(street))!.total > own.total);
});

test("who may not appoint finds nobody", async () => {
  for (const actor of [head, "public"] as const) assert.equal(await people(actor), undefined);
});
