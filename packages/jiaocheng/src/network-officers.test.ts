import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, findingsOf, gridOf, gridsOf, holderOf, peopleServing, postsHeldOn, unitOf, whoAnswers } from "@jinlin/core";
import { networks } from "./networks.ts";
import { sample } from "./sample.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const { records } = sample();
const register = sampleRegister();
const today = asOf(register, "2026-11-23");
const grids = gridsOf(today);
const answering = (id: string, network: string, state = today) => whoAnswers(state, gridOf(state, unitOf(state, id)!)!, network);

for (const { id, to, without } of networks)
  test(`${id}: somebody answers for every grid, in all but about ${without} of a hundred its own officer`, () => {
    const state = to === undefined ? today : asOf(register, "2022-12-31");
    const by = gridsOf(state)
      .filter(({ grid }) => grid === "general")
      .map((grid) => whoAnswers(state, grid, id)?.by);
    assert.equal(by.length, 769);
    assert.ok(by.every((one) => one === "own" || one === "territory"));
    const gaps = by.filter((one) => one === "territory").length;
    assert.ok(Math.abs((100 * gaps) / 769 - without) < 2, `${gaps} gaps`);
  });

test("case 10: one person serves several networks and is counted once as a person", () => {
  const { taken, people } = peopleServing(
    today,
    postsHeldOn(today).filter(({ post }) => post.network !== undefined),
  );
  assert.ok(people < taken / 2, `${people} people in ${taken} posts`);
  const [safety, city] = ["public-safety-network", "civilised-city-network"].map((network) => answering("haibin-grid-1", network)!);
  assert.equal(safety!.holding.person, city!.holding.person);
});

test("some heads of areas serve the party network where they are heads, others leave it to somebody else", () => {
  const both = grids.filter(({ id }) => {
    const [head, officer] = [`${id}/grid-head`, `${id}/network-officer/party-network`].map((post) => holderOf(today, post));
    return head!.state !== "vacant" && officer!.state !== "vacant" && head!.person === officer!.person;
  });
  assert.ok(both.length > 50 && both.length < 250, `${both.length} heads`);
});

test("case 22: nobody answers in the network that has ended, and who served in it is still on record", () => {
  for (const grid of grids) assert.equal(whoAnswers(today, grid, "epidemic-control-network"), undefined);
  const served = records.appointments!.filter(({ post }) => post.endsWith("/epidemic-control-network"));
  assert.ok(served.length > 600 && served.every(({ to, ended }) => to === "2023-01-08" && ended === "abolished"));
});

test("case 23: a dedicated grid without an officer falls to the general grid under it, and where that has none to the territory", () => {
  assert.equal(answering("wanda-business-circle-grid", "party-network")!.by, "own");
  assert.equal(answering("hefeng-school-grid", "party-network")!.by, "general");
  const ways = new Set(
    grids.filter(({ grid }) => grid === "dedicated").flatMap(({ id }) => networks.map((network) => answering(id, network.id)?.by)),
  );
  assert.deepEqual(ways, new Set(["own", "general", "territory", undefined]));
});

test("who answers for more grids than four, in networks and as head, is found once", () => {
  const gridsOfPerson = new Map<string, Set<string>>();
  for (const { post, person, to } of records.appointments!) {
    const [unit, kind] = post.split("/") as [string, string];
    if (to !== undefined || !["grid-head", "network-officer"].includes(kind)) continue;
    gridsOfPerson.set(person, (gridsOfPerson.get(person) ?? new Set()).add(unit));
  }
  const found = findingsOf(today).find(({ rule }) => rule.id === "officer-overloaded")!;
  assert.equal(found.of, gridsOfPerson.size);
  assert.equal(found.members.length, [...gridsOfPerson.values()].filter(({ size }) => size > 4).length);
  assert.ok(found.members.length > 0 && found.members.length < 20, `${found.members.length} people`);
});
