import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, checkInsOf, claimsOf, headsOf, needsOf, unitOf } from "@jinlin/core";
import { checkedInTwice } from "./check-ins.ts";
import { urbanCommunities } from "./divisions.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const state = asOf(sampleRegister(), "2026-11-23");
const all = [...checkInsOf(state)];
const people = all.filter(({ capacity }) => capacity !== "body");

test("case 33: more than 5,600 people reported in, each counted once whatever they are", () => {
  const distinct = new Set(people.map(({ who }) => who)).size;
  assert.ok(distinct > 5600, String(distinct));
  assert.ok(people.length > distinct, "some are member and volunteer at once");
});

test("case 32: a few are checked in at two communities, and nobody has ended either", () => {
  const key = ({ who, capacity }: (typeof all)[number]) => `${who} ${capacity}`;
  const counts = new Map<string, number>();
  for (const one of people) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  assert.equal([...counts.values()].filter((count) => count === 2).length, checkedInTwice);
});

test("serving members have an employer that is an organisation, and nobody else has one", () => {
  for (const { capacity, employer } of people) assert.equal(employer !== undefined, capacity === "serving-member");
  const employers = new Set(people.flatMap(({ employer }) => employer ?? []));
  for (const id of employers) assert.equal(unitOf(state, id)?.record, "organisation");
});

test("every community has its three lists, and nothing on them is taken on by more than it has room for", () => {
  for (const { id } of urbanCommunities) assert.equal(new Set(needsOf(state, id).map(({ list }) => list)).size, 3, id);
  for (const { id, seats } of needsOf(state)) if (seats !== undefined) assert.ok(headsOf(claimsOf(state, id)) <= seats, id);
});
