import assert from "node:assert/strict";
import { test } from "node:test";
import {
  asOf,
  carriedOver,
  combinedDays,
  combinedOn,
  holderOf,
  holdersOf,
  peopleServing,
  postsHeldOn,
  vacanciesOf,
  postId,
  postOf,
  stintsIn,
  unitsOf,
  type Day,
  type PostState,
} from "@jinlin/core";
import { combined, plan } from "./appointments.ts";
import { sampleRegister } from "./testing/sample-register.ts";
import { sample } from "./sample.ts";
import { promisedFor } from "./terms.ts";

const { records, signIns } = sample();
const register = sampleRegister();
const today = asOf(register, "2026-11-23");

/** Posts of a kind by their state on a day. */
function states(kind: string, day: Day): Record<PostState, number> {
  const state = asOf(register, day);
  const counts: Record<PostState, number> = { held: 0, acting: 0, "carry-over": 0, suspended: 0, vacant: 0 };
  const { of } = state.profile.postKinds.find(({ id }) => id === kind)!;
  for (const unit of unitsOf(state, of.record)) if (of.kinds.includes(unit.kind)) counts[holderOf(state, postId(unit.id, kind)).state]++;
  return counts;
}

for (const [kind, expected] of [
  ["grid-head", { held: 714, acting: 14, "carry-over": 18, suspended: 0, vacant: 23 }],
  ["branch-secretary", { held: 56, acting: 3, "carry-over": 4, suspended: 0, vacant: 0 }],
  ["community-secretary", { held: 26, acting: 1, "carry-over": 0, suspended: 0, vacant: 0 }],
  ["community-deputy", { held: 24, acting: 0, "carry-over": 0, suspended: 0, vacant: 3 }],
  ["working-committee-secretary", { held: 2, acting: 0, "carry-over": 0, suspended: 0, vacant: 0 }],
  ["circle-secretary", { held: 1, acting: 0, "carry-over": 0, suspended: 0, vacant: 0 }],
] as const)
  for (const day of ["2026-07-01", "2026-11-23", "2028-02-29", "2036-12-31"] as const)
    test(`on ${day} the posts ${kind} stand as planned`, () => assert.deepEqual(states(kind, day), expected));

test("at the end of 2022, the year of the published figures, most areas were held already", () => {
  const { vacant } = states("grid-head", "2022-12-31");
  assert.ok(vacant > 23 && vacant < 769 / 5, `${vacant} vacant`);
});

test("nobody heads two bodies of one level, nor more than two areas", () => {
  const held = new Map<string, string[]>();
  for (const { post } of records.appointments!) {
    const holding = holderOf(today, post);
    if (holding.state === "vacant") continue;
    const { kind, network } = postOf(today, post)!;
    // Volunteers serve in as many teams as they like.
    if (network || kind.id === "volunteer" || kind.id === "team-leader") continue;
    const key = `${holding.person} ${kind.id}`;
    held.set(key, [...new Set([...(held.get(key) ?? []), post])]);
  }
  for (const [key, posts] of held) assert.ok(posts.length <= (key.endsWith("grid-head") ? 2 : 1), `${key}: ${posts.join(", ")}`);
  assert.equal([...held.values()].filter(({ length }) => length === 2).length, 12);
});

test("case 10: some branch secretaries head an area of their branch as well", () => {
  const secretaries = records
    .organisations!.filter(({ form }) => form === "branch")
    .map(({ id }) => ({ id, holding: holderOf(today, `${id}/branch-secretary`) }));
  const both = secretaries.filter(({ id, holding }) =>
    records.areas!.some((area) => {
      const head = holderOf(today, `${area.id}/grid-head`);
      return area.ledBy === id && head.state !== "vacant" && holding.state !== "vacant" && head.person === holding.person;
    }),
  );
  assert.equal(both.length, 20);
});

test("the business circle's secretary is Wanda community's", () => {
  const [circle, community] = ["wanda-business-circle-committee/circle-secretary", "wanda-committee/community-secretary"].map((post) =>
    holderOf(today, post),
  );
  assert.ok(circle!.state !== "vacant" && community!.state !== "vacant");
  assert.equal(circle!.person, community!.person);
});

test("case 4: the one hand-over still to come leaves the post held before and after", () => {
  const { post } = records.appointments!.find(({ from }) => from === promisedFor)!;
  const [before, after] = stintsIn(today, post);
  assert.equal(before!.to, after!.from);
  const holders = ([promisedFor, "2027-02-28"] as const).map((day) => holderOf(asOf(register, day), post));
  assert.deepEqual(
    holders.map((holding) => (holding.state === "vacant" ? undefined : holding.person)),
    [after!.value.person, before!.value.person],
  );
});

test("case 9: some came back after a gap, as a second stint", () => {
  const twice = [...new Set(records.appointments!.map(({ post }) => post))].filter((post) => {
    const [a, b] = stintsIn(today, post);
    return b !== undefined && a!.value.person === b.value.person && a!.to! < b.from!;
  });
  assert.equal(twice.length, plan["grid-head"]!.returned);
});

test("each sign-in holds its post today, by another person each", () => {
  for (const { person, post, label } of signIns) {
    const holding = holderOf(today, post);
    assert.ok(holding.state !== "vacant" && holding.person === person, post);
    assert.ok(label["zh-Hans"] && label["en"]);
  }
  assert.equal(new Set(signIns.map(({ person }) => person)).size, 6);
});

test("case 11: twenty communities have one person as secretary and residents' director, one of them for part of the year", () => {
  const preset = today.profile.combinedPosts!.find(({ id }) => id === "secretary-and-director")!;
  const { of, members } = combinedOn(today, preset);
  assert.deepEqual([of.length, members.length], [27, combined]);
  assert.equal(combinedOn(asOf(register, "2026-03-31"), preset).members.length, combined - 1);
  const { days, of: all } = combinedDays(today, preset, "2026-01-01", "2026-11-23");
  assert.deepEqual([days, all], [(combined - 1) * 326 + 236, 27 * 326]);
});

test("the lists of what is due are those of the states of posts", () => {
  const posts = postsHeldOn(today);
  const heads = posts.filter(({ post }) => post.kind.id === "grid-head");
  assert.equal(vacanciesOf(today, heads).length, states("grid-head", "2026-11-23").vacant);
  assert.equal(carriedOver(today, heads).length, states("grid-head", "2026-11-23")["carry-over"]);
  const { seats, taken, people } = peopleServing(today, posts);
  assert.ok(people < taken && taken < seats, `${people} people in ${taken} of ${seats} seats`);
});

test("case 14: thirteen members of the business circle sit there for their departments, and their seats go with those posts", () => {
  const seat = "wanda-business-circle-committee/circle-member";
  const members = holdersOf(today, seat);
  assert.equal(members.length, 13);
  assert.ok(members.every(({ follows }) => follows?.endsWith("/portfolio-leader")));
  assert.equal(records.appointments!.filter(({ post }) => post.startsWith("wanda-business-circle-committee/circle-member")).length, 0);
  assert.deepEqual(
    postOf(today, seat)!.linked.map(({ membership }) => membership),
    Array.from({ length: 13 }, () => "full"),
  );
});
