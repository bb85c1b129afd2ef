import assert from "node:assert/strict";
import { test } from "node:test";
import { callIn, callsTown, happens, raise, stateOn, step, wholeCycle } from "../../test/calls-town.ts";
import type { Moment } from "../day.ts";
import type { Register } from "../register/register.ts";
import { escalationOf } from "./escalation-of.ts";

// Raised on Monday at nine, to be answered within eight working hours: by Tuesday at nine.
const raised = happens(callsTown, ["bo", raise()]);
const at = (civil: string) => `${civil}:00+08:00` as Moment;
const whose = (now: Moment, register: Register = raised) => {
  const found = escalationOf(stateOn(register, now), callIn(register), now);
  return found && [found.rung, found.unit.id, found.holder?.person, found.late];
};

test("case 34: a call nobody answers by its deadline comes back to the branch, then up the ladder a rung each further period", () => {
  // #region escalation
  const now = at("2026-11-25T09:00");
  const escalation = escalationOf(stateOn(raised, now), callIn(raised), now);
  // #endregion escalation
  assert.deepEqual([escalation?.rung, escalation?.unit.id], [1, "east-cc"]);
  assert.equal(whose(at("2026-11-24T08:59")), undefined);
  assert.deepEqual(whose(at("2026-11-24T09:00")), [0, "garden-branch", "bo", 0]);
  assert.deepEqual(whose(at("2026-11-25T08:59")), [0, "garden-branch", "bo", 8 - 1 / 60]);
  assert.deepEqual(whose(at("2026-11-26T09:00")), [2, "qx-wc", "boss", 16]);
});

test("the ladder ends on top: there it stays", () =>
  assert.deepEqual(whose(at("2026-12-30T09:00"))?.slice(0, 3), [3, "conference", "mayor"]));

test("over a weekend nothing gets later: no hour of it is worked", () =>
  assert.deepEqual(whose(at("2026-11-28T12:00")), whose(at("2026-11-29T12:00"))));

test("while nobody is at work in the branch whoever is above answers", () => {
  const vacant = happens(raised, ["head", { type: "end-appointment", appointment: "a-bo", to: "2026-11-23", ended: "resigned" }]);
  assert.deepEqual(whose(at("2026-11-24T10:00"), vacant)?.slice(0, 3), [0, "garden-branch", "sun"]);
});

test("once somebody responds another deadline counts; of what is over nothing is late", () => {
  const responded = happens(raised, ["wang", step("respond-to-call", { team: "patrol" })]);
  assert.equal(whose(at("2026-11-23T14:30"), responded), undefined);
  // Four hours for whoever chooses, until three in the afternoon; the next four are over on Tuesday at nine.
  assert.deepEqual(
    [at("2026-11-23T15:00"), at("2026-11-24T09:00")].map((now) => whose(now, responded)?.[0]),
    [0, 1],
  );
  assert.equal(whose(at("2027-11-24T09:00"), happens(callsTown, ...wholeCycle)), undefined);
});

test("a branch that is gone is stood for by its heir", () => {
  const gone = happens(raised, ["head", { type: "dissolve-unit", unit: "garden-branch", under: "east-cc", from: "2026-11-24" }]);
  assert.equal(whose(at("2026-11-24T10:00"), gone)?.[0], 0);
});
