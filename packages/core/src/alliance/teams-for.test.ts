import assert from "node:assert/strict";
import { test } from "node:test";
import { callIn, callsTown, happens, raise, stateOn, step } from "../../test/calls-town.ts";
import type { Command } from "../county.ts";
import type { Moment } from "../day.ts";
import type { Register } from "../register/register.ts";
import { teamsFor } from "./teams-for.ts";

const raised = happens(callsTown, ["bo", raise()]);
const evening: Moment = "2026-11-23T19:00:00+08:00";
const noon: Moment = "2026-11-23T12:00:00+08:00";
const proposed = (register: Register = raised, now: Moment = evening) => teamsFor(stateOn(register, now), callIn(register), now);
const ids = (register?: Register, now?: Moment) => proposed(register, now).map(({ team }) => team.id);

test("those that offer the service are proposed, each with what its place rests on", () => {
  // #region matching
  const matches = teamsFor(stateOn(raised, evening), callIn(raised), evening);
  // #endregion matching
  assert.deepEqual(
    matches.map(({ team, available, near, open, recent }) => [team.id, available.when, near, open, recent]),
    [
      ["patrol", "now", "same-area", 0, 0],
      ["watch", "any-time", "same-area", 0, 0],
      ["far", "any-time", "same-street", 0, 0],
    ],
  );
});

test("who cannot be called now stands behind who can; of them it is told when", () => {
  assert.deepEqual(ids(raised, noon), ["watch", "far", "patrol"]);
  assert.deepEqual(proposed(raised, noon).at(-1)!.available, { when: "later", from: "2026-11-23T10:00:00.000Z" });
});

test("a team of the same alliance from elsewhere is nearer than one of the same street", () => {
  const allied = happens(raised, ["head", { type: "set-areas", unit: "watch", areas: ["yard"], from: "2026-11-23" }]);
  assert.deepEqual(
    proposed(allied).map(({ team, near }) => [team.id, near]),
    [
      ["patrol", "same-area"],
      ["watch", "same-alliance"],
      ["far", "same-street"],
    ],
  );
});

const another = (call: string): (readonly [string, Command])[] => [
  ["bo", raise({ call })],
  ["mei", step("respond-to-call", { call, team: "watch" })],
  ["bo", step("match-call", { call, team: "watch" })],
  ["mei", step("start-assistance", { call, team: "watch" })],
];

test("fairness: of two alike who has assisted less of late comes first; what lies long back is forgotten", () => {
  const noHours = happens(raised, ...another("call-2"), ["mei", step("finish-call", { call: "call-2", team: "watch" })]);
  const lately = proposed(noHours).find(({ team }) => team.id === "watch")!;
  assert.deepEqual([lately.open, lately.recent], [0, 1]);
  const spring = proposed(noHours, "2027-03-01T19:00:00+08:00").find(({ team }) => team.id === "watch")!;
  assert.equal(spring.recent, 0);
});

test("whoever has both hands full stands last, and whoever said they will come first", () => {
  const full = happens(
    raised,
    ...["call-2", "call-3"].flatMap((call): (readonly [string, Command])[] => [
      ["bo", raise({ call })],
      ["wang", step("respond-to-call", { call, team: "patrol" })],
      ["bo", step("match-call", { call, team: "patrol" })],
    ]),
  );
  assert.deepEqual([proposed(full).at(-1)!.team.id, proposed(full).at(-1)!.open], ["patrol", 2]);
  assert.equal(ids(happens(full, ["wang", step("respond-to-call", { team: "patrol" })]))[0], "patrol");
});

test("who declined this call is not proposed for it; nobody stands lower for having declined another", () => {
  const declined = happens(raised, ["wang", step("decline-call", { team: "patrol", words: "人手不足" })]);
  assert.deepEqual(ids(declined), ["watch", "far"]);
  const others = happens(
    raised,
    ...["call-2", "call-3"].flatMap((call): (readonly [string, Command])[] => [
      ["bo", raise({ call })],
      ["wang", step("decline-call", { call, team: "patrol", words: "人手不足" })],
    ]),
  );
  assert.deepEqual(proposed(others), proposed(raised));
});
