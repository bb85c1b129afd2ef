import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister, alliedState } from "../../test/alliance-town.ts";
import { after, today } from "../../test/town.ts";
import type { Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { participationsOf, peopleOfAlliance } from "./people.ts";

const done = (...commands: Command[]) =>
  asOf(
    commands.reduce((register, command) => after(register, command), alliedRegister),
    today,
  );
const told = (state = alliedState, below?: string) =>
  peopleOfAlliance(state, below).map(({ person, capacities, serves }) => [person, capacities.join(), serves.length]);

test("case 33: whoever is in two teams is one person, and takes part twice", () => {
  // #region people
  const people = peopleOfAlliance(alliedState);
  assert.deepEqual([people.length, participationsOf(people)], [2, 3]);
  // #endregion people
  assert.deepEqual(told(), [
    ["wang", "leads", 1],
    ["chen", "volunteer", 2],
  ]);
});

test("case 33: who leads one team and serves in another is both, and one person", () => {
  const both = done({ type: "appoint-person", appointment: "t-9", post: "doctors/team-leader", person: "chen", from: today });
  assert.deepEqual(told(both), [
    ["wang", "leads", 1],
    ["chen", "leads,volunteer", 3],
  ]);
});

test("case 33: two records that are found to be of one person are one person", () => {
  const merged = done({ type: "merge-persons", keep: "wang", drop: "chen", reason: "同一人" });
  assert.deepEqual(told(merged), [["wang", "leads,volunteer", 3]]);
});

test("of a team, an alliance, an area or a body those who serve there; of what there is not nobody", () => {
  assert.deepEqual(told(alliedState, "doctors"), [["chen", "volunteer", 1]]);
  for (const below of ["east-alliance", "east", "east-cc", "qx", "qq"]) assert.equal(told(alliedState, below).length, 2, below);
  for (const below of ["west", "garden", "tutors", "ghosts"]) assert.deepEqual(told(alliedState, below), [], below);
});

test("who leaves a team is of it no more; who is suspended is still", () => {
  const left = done({ type: "end-appointment", appointment: "t-2", to: today, ended: "resigned" });
  assert.deepEqual(told(left, "patrol"), [["wang", "leads", 1]]);
  const [wang] = peopleOfAlliance(done({ type: "suspend-appointment", appointment: "t-1", from: today, reason: "核查" }), "patrol");
  assert.deepEqual(
    wang?.serves.map(({ suspended }) => suspended),
    [true],
  );
});
