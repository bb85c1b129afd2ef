import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../test/alliance-town.ts";
import { after, codesOf, today } from "../../test/town.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { leaveAlliance, type LeaveAlliance } from "./leave-alliance.ts";
import { alliancesOf, teamsIn } from "./team.ts";

const leave: LeaveAlliance = { type: "leave-alliance", team: "patrol", alliance: "east-alliance", from: today };
const decided = (more: Partial<LeaveAlliance> = {}, register = alliedRegister) => {
  const command = { ...leave, ...more };
  const first = asOf(register, command.from);
  return leaveAlliance(first, unitOf(first, command.team)!, command);
};

test("a team that leaves belongs to the alliance until that day; the others stay", () => {
  // #region leave
  const register = after(alliedRegister, leave);
  assert.deepEqual(alliancesOf(asOf(register, "2026-11-22"), "patrol"), ["east-alliance"]);
  assert.deepEqual(alliancesOf(asOf(register, today), "patrol"), []);
  // #endregion leave
  assert.deepEqual(
    teamsIn(asOf(register, today), "east-alliance").map(({ id }) => id),
    ["doctors"],
  );
});

test("one it does not belong to changes nothing; nor does leaving twice", () => {
  assert.deepEqual(decided({ team: "tutors" }), { ok: true, events: [] });
  assert.deepEqual(decided({}, after(alliedRegister, leave)), { ok: true, events: [] });
});

for (const [why, more, code] of [
  ["an organisation that is no team", { team: "east-cc" }, "not-a-team"],
  ["a day before there was a team", { from: "2021-06-01" }, "unit-not-there"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codesOf(decided(more)), [code]));

test("what is recorded of its alliances for a later day is not overtaken unseen", () =>
  assert.deepEqual(codesOf(decided({}, after(alliedRegister, { ...leave, from: "2027-01-01" }))), ["recorded-later"]));
