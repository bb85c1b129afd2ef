import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../test/alliance-town.ts";
import { after, codesOf, today } from "../../test/town.ts";
import type { Command } from "../county.ts";
import type { Day } from "../day.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { joinAlliance, type JoinAlliance } from "./join-alliance.ts";
import { teamsIn } from "./team.ts";

const join: JoinAlliance = { type: "join-alliance", team: "tutors", alliance: "east-alliance", from: today };
const decided = (more: Partial<JoinAlliance> = {}, register = alliedRegister) => {
  const command = { ...join, ...more };
  const first = asOf(register, command.from);
  return joinAlliance(first, unitOf(first, command.team)!, unitOf(first, command.alliance)!, command);
};
const teamsOn = (register: typeof alliedRegister, day: Day, alliance = "east-alliance") =>
  teamsIn(asOf(register, day), alliance).map(({ id }) => id);

test("a team belongs to an alliance from the day on, beside those that do already", () => {
  // #region join
  const register = after(alliedRegister, join);
  assert.deepEqual(teamsOn(register, "2026-11-22"), ["patrol", "doctors"]);
  assert.deepEqual(teamsOn(register, "2026-11-23"), ["patrol", "doctors", "tutors"]);
  // #endregion join
  assert.deepEqual(decided({}, register), { ok: true, events: [] });
});

test("a team may belong to alliances of several communities", () => {
  const friends: Command = {
    type: "register-organisation",
    unit: "west-alliance",
    form: "alliance",
    name: "西社区同盟",
    areas: ["west"],
    from: today,
  };
  const register = [friends, { ...join, team: "patrol", alliance: "west-alliance" }].reduce(
    (before, command) => after(before, command),
    alliedRegister,
  );
  assert.deepEqual([teamsOn(register, today), teamsOn(register, today, "west-alliance")], [["patrol", "doctors"], ["patrol"]]);
});

for (const [why, more, codes] of [
  ["an organisation that is no team", { team: "east-cc" }, ["not-a-team"]],
  ["what is no alliance", { alliance: "east-cc" }, ["not-an-alliance"]],
  ["itself", { alliance: "tutors" }, ["not-an-alliance"]],
  ["a day before there was either", { from: "2021-06-01" }, ["unit-not-there", "unit-not-there"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codesOf(decided(more)), codes));

test("an alliance that ends before the team does is not joined, nor is one that something recorded later would undo", () => {
  const ending = after(alliedRegister, { type: "dissolve-unit", unit: "east-alliance", from: "2027-01-01" });
  assert.deepEqual(codesOf(decided({}, ending)), ["unit-not-there"]);
  assert.deepEqual(codesOf(decided({}, after(alliedRegister, { ...join, from: "2027-01-01" }))), ["recorded-later"]);
});
