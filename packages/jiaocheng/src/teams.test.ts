import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, findingsOf, holderOf, peopleOfAlliance, teamsOf, unitsOf } from "@jinlin/core";
import { sampleRegister } from "./testing/sample-register.ts";

const state = asOf(sampleRegister(), "2026-11-23");
const teams = teamsOf(state);

test("128 teams stand in the district, ten of them in Jinxi, five of these by their published names", () => {
  assert.equal(teams.length, 128);
  const jinxi = teams.filter(({ area }) => area === "jinxi-community");
  assert.equal(jinxi.length, 10);
  assert.equal(jinxi.filter(({ name }) => !JSON.stringify(name).includes("示例")).length, 5);
});

test("every team says what it does and is allied under the committee of its community", () => {
  const alliances = new Map(unitsOf(state, "organisation").map((body) => [body.id, body]));
  for (const { id, services, alliances: own, area } of teams) {
    assert.equal(services.length, 1, id);
    assert.equal(own.length, 1, id);
    assert.equal(alliances.get(own[0]!)?.area, area, id);
  }
});

test("nearly every team has a leader", () => {
  const vacant = teams.filter(({ id }) => holderOf(state, `${id}/team-leader`).state === "vacant");
  assert.equal(vacant.length, 3);
});

test("case 33: whoever serves in two teams is one person", () => {
  const people = peopleOfAlliance(state);
  const ids = people.map(({ person }) => person);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.length > 2000, String(ids.length));
});

test("no alliance and no team is out of place", () => {
  const found = findingsOf(state).filter(({ rule, members }) => rule.id === "orphan" && members.length > 0);
  assert.deepEqual(found, []);
});
