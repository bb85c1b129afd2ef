import assert from "node:assert/strict";
import { test } from "node:test";
import { allianceProfile, allianceRecords, alliedState } from "../../test/alliance-town.ts";
import { startLedger } from "../start-ledger.ts";
import { safeParseRecords } from "../parse.ts";
import type { TeamRecord } from "../organisation/records.ts";
import { checkAlliance } from "./check-alliance.ts";

const from = "2022-01-01";
const tutors: TeamRecord = { team: "tutors", services: ["tutoring"], alliances: ["east-alliance"], from };
const faultsOf = (...teams: TeamRecord[]) =>
  checkAlliance(alliedState, { format: "jinlin-records/1", teams }, "2026-11-23").map(({ code, path }) => `${code} ${path.join(".")}`);

test("a team that is on record, with services the county has and an alliance, is without fault", () =>
  assert.deepEqual(faultsOf(tutors), []));

for (const [why, row, fault] of [
  ["a team there is not", { team: "ghosts" }, "unknown-reference teams.0.team"],
  ["an organisation that is no team", { team: "east-cc" }, "wrong-kind teams.0.team"],
  ["an area", { team: "east" }, "unknown-reference teams.0.team"],
  ["a service the county does not know", { services: ["magic"] }, "not-one-of teams.0.services.0"],
  ["a service named twice", { services: ["safety", "safety"] }, "duplicate-id teams.0.services.1"],
  ["an alliance there is not", { alliances: ["no-alliance"] }, "unknown-reference teams.0.alliances.0"],
  ["an alliance that is none", { alliances: ["east-cc"] }, "wrong-kind teams.0.alliances.0"],
  ["an alliance named twice", { alliances: ["east-alliance", "east-alliance"] }, "duplicate-id teams.0.alliances.1"],
  ["days before the team", { from: "2021-01-01" }, "outside-period teams.0.team"],
  ["days that end before they begin", { to: "2021-01-01" }, "period-reversed teams.0.to"],
  ["hours that end before they begin", { hours: [{ days: [1], from: "20:00", to: "08:00" }] }, "period-reversed teams.0.hours.0.to"],
  [
    "hours that lie over each other",
    {
      hours: [
        { days: [1], from: "08:00", to: "10:00" },
        { days: [1], from: "09:00", to: "11:00" },
      ],
    },
    "double-holding teams.0.hours.1",
  ],
] as const)
  test(`${why}: told by its place`, () => assert.ok(faultsOf({ ...tutors, ...row }).includes(fault)));

test("what a team does is said once a day, in the rows and beside what is on record", () => {
  assert.deepEqual(faultsOf(tutors, { ...tutors, from: "2025-01-01" }), ["double-holding teams.1.from"]);
  assert.deepEqual(faultsOf({ ...tutors, team: "patrol" }), ["double-holding teams.0.from"]);
  assert.deepEqual(faultsOf({ ...tutors, to: "2025-01-01" }, { ...tutors, from: "2025-01-01" }), []);
});

test("of a county that has no volunteers no team is one", () => {
  const { alliance: _none, ...profile } = allianceProfile;
  const started = startLedger({ profile, records: allianceRecords, from, now: "2022-01-01T09:00:00+08:00" });
  assert.ok(!started.ok && started.faults.every(({ code }) => code === "wrong-kind" || code === "not-one-of"));
});

test("rows of a wrong shape are not read: no services, a day of the week there is not, an hour no clock shows", () => {
  for (const wrong of [
    { services: [] },
    { hours: [{ days: [8], from: "08:00", to: "09:00" }] },
    { hours: [{ days: [1], from: "8:00", to: "25:00" }] },
  ])
    assert.ok(!safeParseRecords({ format: "jinlin-records/1", teams: [{ ...tutors, ...wrong }] }).ok, JSON.stringify(wrong));
  assert.ok(safeParseRecords(allianceRecords).ok);
});
