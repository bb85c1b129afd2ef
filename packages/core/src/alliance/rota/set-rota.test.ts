import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaProfile, rotaTown } from "../../../test/rota-town.ts";
import { startTown } from "../../../test/hours-town.ts";
import { as, codesOf, now } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { unitOf } from "../../organisation/unit.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { rotaOf } from "./rota.ts";
import { setRota } from "./set-rota.ts";
import { shiftsOf } from "./shifts.ts";

const given = (command: Command, person = "head", register = startTown(rotaProfile)) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("a rota is set up for a team: when its shifts come, how many serve, who takes turns", () => {
  // #region set
  const first = asOf(startTown(rotaProfile), patrol.from);
  const decision = setRota(first, unitOf(first, "patrol")!, patrol);
  // #endregion set
  assert.ok(decision.ok);
  const { type: _type, rota: id, from: anchor, ...setting } = patrol;
  assert.deepEqual(rotaOf(asOf(rotaTown(), "2026-11-23"), "evening"), { id, anchor, ...setting });
});

test("set again for later it is otherwise from then on; turns are taken from that day", () => {
  const state = asOf(rotaTown([patrol, { ...patrol, rule: "FREQ=WEEKLY;BYDAY=TU", seats: 1, from: "2026-11-20" }]), "2026-11-23");
  const told = shiftsOf(state, "evening", { from: "2026-11-18", to: "2026-12-02" }).map(({ day, persons }) => [day, ...persons]);
  assert.deepEqual(told, [
    ["2026-11-18", "li", "zhao"],
    ["2026-11-19", "wang", "chen"],
    ["2026-11-24", "wang"],
    ["2026-12-01", "chen"],
  ]);
});

test("as it is already nothing changes", () =>
  assert.deepEqual(decide(rotaTown(), { ...patrol, from: "2026-11-23" }, { actor: as("head"), now }), { ok: true, events: [] }));

for (const [why, more, codes] of [
  ["a unit nobody knows", { team: "none" }, ["unknown"]],
  ["a body that is no team", { team: "east-cc" }, ["not-a-team"]],
  ["an area nobody knows", { area: "none" }, ["unknown"]],
  ["an area that is a body", { area: "east-cc" }, ["unknown"]],
  ["a rule that cannot be read", { rule: "FREQ=DAILY;COUNT=2" }, ["rule-unreadable"]],
  ["a rule that falls on no day", { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }, ["rule-never"]],
  ["turns of somebody who is not in the team", { members: ["sun"] }, ["not-in-team"]],
  ["an end that is not after its first day", { to: "2026-11-01" }, ["ends-before-it-starts"]],
  ["days before there was the team", { from: "2021-11-01", members: undefined }, ["unit-not-there"]],
  ["an id that is something else's", { rota: "patrol" }, ["id-taken"]],
] as const)
  test(`refuses ${why}`, () => {
    const { members, ...rest } = { ...patrol, ...more };
    assert.deepEqual(given({ ...rest, ...(members && { members }) }), codes);
  });

test("a rota stays its team's", () => {
  const { members: _members, ...taken } = { ...patrol, team: "doctors", from: "2026-11-23" } as const;
  assert.deepEqual(given(taken, "head", rotaTown()), ["other-team"]);
});

test("who leads the team sets its rota, from today on", () => {
  const later = { ...patrol, from: "2026-11-23" } as const;
  assert.deepEqual(given(later, "zhao"), []);
  assert.deepEqual(given(patrol, "zhao"), ["backdating-not-open"]);
  assert.deepEqual(given(later, "wang"), ["not-open-to-you"]);
});

test("a shift has a time of day and some minutes", () => {
  assert.equal(safeParseCommand({ ...patrol, start: "25:00" }).ok, false);
  assert.equal(safeParseCommand({ ...patrol, minutes: 0 }).ok, false);
});
