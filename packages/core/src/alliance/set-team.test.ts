import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../test/alliance-town.ts";
import { after, codesOf, today } from "../../test/town.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { setTeam, type SetTeam } from "./set-team.ts";
import { teamOf } from "./team.ts";

const set: SetTeam = {
  type: "set-team",
  team: "patrol",
  services: ["safety", "mediation"],
  capacity: 3,
  hours: [{ days: [6, 7], from: "09:00", to: "12:00" }],
  from: today,
};
const decided = (more: Partial<SetTeam> = {}, register = alliedRegister) => {
  const command = { ...set, ...more };
  const first = asOf(register, command.from);
  return setTeam(first, unitOf(first, command.team)!, command);
};

test("what a team does is so from the day on; what it did before stays of those days", () => {
  // #region set
  const register = after(alliedRegister, set);
  const patrol = unitOf(asOf(register, today), "patrol")!;
  const servicesOn = (day: "2026-11-22" | "2026-11-23") => teamOf(asOf(register, day), patrol)?.services;
  assert.deepEqual([servicesOn("2026-11-22"), servicesOn("2026-11-23")], [["safety"], ["safety", "mediation"]]);
  // #endregion set
  assert.deepEqual(teamOf(asOf(register, today), patrol)?.alliances, ["east-alliance"]);
});

test("as it is already, in whatever order, nothing changes", () => {
  const register = after(alliedRegister, set);
  assert.deepEqual(decided({}, register), { ok: true, events: [] });
  const turned = { services: ["mediation", "safety"], hours: [6, 7].map((day) => ({ days: [day], from: "09:00", to: "12:00" })) };
  assert.deepEqual(decided(turned, register), { ok: true, events: [] });
});

test("set without hours or capacity, it can be called at any time, and no limit is known", () => {
  const register = after(alliedRegister, { type: "set-team", team: "patrol", services: ["safety"], from: today });
  const patrol = teamOf(asOf(register, today), unitOf(asOf(register, today), "patrol")!);
  assert.deepEqual([patrol?.capacity, patrol?.hours], [undefined, undefined]);
});

for (const [why, more, code] of [
  ["an organisation that is no team", { team: "east-cc" }, "not-a-team"],
  ["an area", { team: "east" }, "not-a-team"],
  ["a day before there was a team", { from: "2021-06-01" }, "unit-not-there"],
  ["a service the county does not know", { services: ["magic"] }, "unknown-service"],
  ["a service named twice", { services: ["safety", "safety"] }, "service-twice"],
  ["hours that end before they begin", { hours: [{ days: [1], from: "22:00", to: "02:00" }] }, "hours-reversed"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codesOf(decided(more)), [code]));

test("what is set for a later day is not overtaken unseen", () => {
  const register = after(alliedRegister, { ...set, from: "2027-01-01" });
  assert.deepEqual(codesOf(decided({ capacity: 9 }, register)), ["recorded-later"]);
});
