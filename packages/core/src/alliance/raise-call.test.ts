import assert from "node:assert/strict";
import { test } from "node:test";
import { callIn, callsTown, codes, happens, morning, raise, stateOn } from "../../test/calls-town.ts";
import { as } from "../../test/town.ts";
import { decide, touchedBy, type Command, type CountyEvent } from "../county.ts";
import type { Moment } from "../day.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import type { Entry } from "../register/entry.ts";
import { entryAt } from "../register/register.ts";
import { raiseCall } from "./raise-call.ts";

const raised = happens(callsTown, ["bo", raise()]);

test("a call says what is to be done, where and by how many, and until when somebody should have answered", () => {
  // #region raise
  const today = stateOn(callsTown, morning);
  const [garden, branch] = [unitOf(today, "garden")!, unitOf(today, "garden-branch")!];
  const decision = raiseCall(today, garden, branch, raise(), { at: morning, by: "garden-branch/secretary" });
  // #endregion raise
  assert.ok(decision.ok);
  const { area, service, heads, state, due, teams } = callIn(raised);
  // Eight working hours from Monday nine o'clock.
  assert.deepEqual([area, service, heads, state, due, teams], ["garden", "safety", 3, "initiated", "2026-11-24T01:00:00.000Z", []]);
});

const dueOf = (now: string) => {
  const decision = decide(callsTown, raise(), { actor: as("bo"), now: now as Moment });
  return decision.ok && (decision.events[0] as { due?: Moment }).due;
};

test("raised on the last evening before the holidays, a call is due after them, and a make-up Saturday counts", () => {
  assert.equal(dueOf("2026-09-30T16:30:00+08:00"), new Date("2026-10-08T16:30:00+08:00").toISOString());
  assert.equal(dueOf("2026-10-09T16:30:00+08:00"), new Date("2026-10-10T16:30:00+08:00").toISOString());
  assert.equal(dueOf("2026-11-20T16:30:00+08:00"), new Date("2026-11-23T16:30:00+08:00").toISOString());
});

test("raised again as it is, nothing changes; another one under its id is refused", () => {
  const later = { actor: as("bo"), now: "2026-11-23T11:00:00+08:00" } as const;
  assert.deepEqual(decide(raised, raise(), later), { ok: true, events: [] });
  assert.deepEqual(codes(raised, raise({ heads: 4 }), "bo"), ["id-taken"]);
  assert.deepEqual(codes(raised, raise({ urgent: true }), "bo"), ["id-taken"]);
});

for (const [why, command, person, expected] of [
  ["a service nobody knows", raise({ service: "juggling" }), "bo", ["unknown-service"]],
  ["an area there is not", raise({ area: "moon" }), "bo", ["unknown"]],
  ["a body in place of an area", raise({ area: "east-cc" }), "sun", ["unknown"]],
  ["an area in place of a body", raise({ unit: "garden" }), "bo", ["unknown"]],
  ["an id another record has", raise({ call: "garden" }), "bo", ["id-taken"]],
  ["an identity number in its words", raise({ words: "找 11010519491231002X 的老人" }), "bo", ["identity-number"]],
  ["where the branch does not answer", raise({ area: "yard" }), "bo", ["not-open-to-you"]],
  ["in another's name", raise({ unit: "east-cc" }), "bo", ["not-open-to-you"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(callsTown, command, person), expected));

test("where the profile does not say how calls go, nobody calls", () => {
  const { calls: _, ...alliance } = stateOn(callsTown).profile.alliance!;
  const without = happens(callsTown, [
    "head",
    { type: "adopt-profile", profile: { ...stateOn(callsTown).profile, alliance }, from: "2026-11-23" },
  ]);
  assert.deepEqual(codes(without, raise(), "bo"), ["no-calls"]);
});

test("a call for nobody, or without words, is none", () => {
  const parses = (command: object) => safeParseCommand(command).ok;
  assert.ok(parses(raise()));
  assert.ok(!parses({ ...raise(), heads: 0 }));
  assert.ok(!parses({ ...raise(), words: "" }));
  assert.ok(!parses({ ...raise(), beneficiary: "陈某" }));
});

test("what is done to a call touches it, where help is wanted and who raised it; a team's step the team", () => {
  const touched = (...steps: (readonly [string, Command])[]) => {
    const register = happens(callsTown, ...steps);
    return touchedBy(entryAt(register, register.seq) as Entry<CountyEvent>, register).sort();
  };
  assert.deepEqual(touched(["bo", raise()]), ["call-1", "call-1:1", "garden", "garden-branch"]);
  assert.deepEqual(touched(["bo", raise()], ["wang", { type: "respond-to-call", call: "call-1", team: "patrol" }]), [
    "call-1",
    "call-1:2",
    "patrol",
  ]);
});

test("what was done to a call has ways back of its own, and is never withdrawn as an entry", () =>
  assert.deepEqual(codes(raised, { type: "withdraw-entry", entry: raised.seq, reason: "误" }, "head"), ["not-to-be-withdrawn"]));
