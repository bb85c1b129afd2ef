import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, type CountyEvent } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { alliedState, alliedRegister } from "../../test/alliance-town.ts";
import { teamOf, teamsOf } from "./team.ts";

test("a team is an organisation of a form the profile calls a team, with what it does and where", () => {
  const patrol = teamOf(alliedState, unitOf(alliedState, "patrol")!);
  assert.deepEqual(patrol?.services, ["safety"]);
  assert.deepEqual(patrol?.areas, ["east"]);
  assert.deepEqual(patrol?.alliances, ["east-alliance"]);
  assert.equal(teamOf(alliedState, unitOf(alliedState, "east-cc")!), undefined);
  assert.deepEqual(
    teamsOf(alliedState).map(({ id }) => id),
    ["patrol", "doctors", "tutors"],
  );
});

test("a team of which nothing is set yet does nothing; what it does from a day on is not what it did before", () => {
  const before = asOf(alliedRegister, "2022-06-01");
  assert.deepEqual(teamOf(before, unitOf(before, "tutors")!)?.services, []);
  const event: CountyEvent = { type: "team-set", v: 1, subject: "tutors", from: "2024-01-01", services: ["tutoring"], capacity: 2 };
  const entry = {
    format: "jinlin-entry/1" as const,
    seq: alliedRegister.seq + 1,
    county: "town",
    recordedAt: alliedRegister.recordedAt!,
    actor: "system",
    command: "set-team",
    events: [event],
  };
  const after = fold([entry], alliedRegister);
  const capacityOn = (day: "2023-12-31" | "2024-01-01") => teamOf(asOf(after, day), unitOf(asOf(after, day), "tutors")!)?.capacity;
  assert.deepEqual([capacityOn("2023-12-31"), capacityOn("2024-01-01")], [undefined, 2]);
});
