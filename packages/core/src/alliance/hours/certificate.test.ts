import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record } from "../../../test/hours-town.ts";
import { after } from "../../../test/town.ts";
import type { Command } from "../../county.ts";
import { asOf } from "../../register/register.ts";
import { certificateOf, issuerOf } from "./certificate.ts";

const year = { from: "2026-01-01", to: "2027-01-01" } as const;
const served = () =>
  afterAll([
    record("h-1", "li", at(18, "18:00"), at(18, "20:00")),
    record("h-2", "li", at(19, "18:00"), at(19, "19:00")),
    record("h-3", "li", at(20, "18:00"), at(20, "19:30"), "doctors"),
    { type: "confirm-hours", hours: ["h-1", "h-3"] },
  ]);
const issuerAfter = (commands: readonly Command[], team = "patrol") => {
  const issuer = issuerOf(
    asOf(
      commands.reduce((before, command) => after(before, command), served()),
      "2026-12-31",
    ),
    team,
  );
  return issuer && [issuer.as, issuer.unit.id];
};

test("what is certified is what was confirmed, team by team, by the team itself", () => {
  const parts = certificateOf(asOf(served(), "2026-11-23"), "li", year);
  assert.deepEqual(
    parts.map(({ team, minutes, entries, issuer }) => [team, minutes, entries, issuer?.as, issuer?.unit.id]),
    [
      ["patrol", 120, ["h-1"], "team", "patrol"],
      ["doctors", 90, ["h-3"], "team", "doctors"],
    ],
  );
});

test("of days on which nothing was confirmed nothing is certified", () =>
  assert.deepEqual(certificateOf(asOf(served(), "2026-11-23"), "li", { from: "2026-11-19", to: "2026-11-20" }), []));

test("case 36: of a team that was merged its heir certifies, and the heir's heir of that one", () => {
  const merge = { type: "merge-units", units: ["patrol", "tutors"], into: "new-team", name: "新队", from: "2026-12-01" } as const;
  assert.deepEqual(issuerAfter([merge]), ["heir", "new-team"]);
  const again = { type: "merge-units", units: ["new-team", "doctors"], into: "one-team", name: "总队", from: "2026-12-10" } as const;
  assert.deepEqual(issuerAfter([merge, again]), ["heir", "one-team"]);
  const parts = certificateOf(asOf(after(after(served(), merge), again), "2026-12-31"), "li", year);
  assert.deepEqual(
    parts.map(({ team, minutes, issuer }) => [team, minutes, issuer?.unit.id]),
    [
      ["patrol", 120, "one-team"],
      ["doctors", 90, "one-team"],
    ],
  );
});

const dissolve = (unit: string): Command => ({ type: "dissolve-unit", unit, from: "2026-12-01" });

test("case 36: of a team that was dissolved its alliance certifies; where that is gone too, whoever the alliance stood under", () => {
  assert.deepEqual(issuerAfter([dissolve("patrol")]), ["alliance", "east-alliance"]);
  assert.deepEqual(issuerAfter([dissolve("patrol"), dissolve("east-alliance")]), ["community", "east-cc"]);
});

test("case 36: of a dissolved team that was in no alliance, the body of its community certifies", () =>
  assert.deepEqual(issuerAfter([dissolve("tutors")], "tutors"), ["community", "east-cc"]));
