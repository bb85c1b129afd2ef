import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record } from "../../../test/hours-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { hoursOf } from "./hours-of.ts";
import { hoursRecordOf } from "./hours.ts";
import { voidHours } from "./void-hours.ts";

const evening = record("h-1", "wang", at(20, "18:00"), at(20, "20:30"));
const entered = afterAll([evening]);
const revoke = { type: "void-hours", hours: "h-1", reason: "误录" } as const;
const given = (command: Command, person = "zhao", register = entered) => codesOf(decide(register, command, { actor: as(person), now }));

test("voided hours count nowhere, and their id is not used again", () => {
  // #region void
  const decision = voidHours(hoursRecordOf(asOf(entered, today), "h-1")!);
  // #endregion void
  assert.ok(decision.ok);
  const register = afterAll([revoke], entered);
  const sum = hoursOf(asOf(register, today), { person: "wang" }, { from: "2026-01-01", to: "2027-01-01" });
  assert.deepEqual([sum.minutes, sum.entries], [0, []]);
  assert.deepEqual(given({ ...evening, person: "li" }, "head", register), ["id-taken"]);
});

test("voided once it is not voided again, nor corrected or confirmed", () => {
  const register = afterAll([revoke], entered);
  assert.deepEqual(decide(register, revoke, { actor: as("zhao"), now }), { ok: true, events: [] });
  assert.deepEqual(given({ type: "correct-hours", hours: "h-1", end: at(20, "19:00"), reason: "更正" }, "zhao", register), ["unknown"]);
  assert.deepEqual(given({ type: "confirm-hours", hours: ["h-1"] }, "zhao", register), ["unknown"]);
});

test("an entry is voided with a reason, by who answers for the team, and not one's own", () => {
  assert.deepEqual(given({ type: "void-hours", hours: "h-1" }), ["reason-needed"]);
  assert.deepEqual(given(revoke, "wang"), ["not-open-to-you"]);
  const own = afterAll([record("h-2", "zhao", at(20, "18:00"), at(20, "20:30"))]);
  assert.deepEqual(given({ ...revoke, hours: "h-2" }, "zhao", own), ["own-appointment"]);
  assert.deepEqual(given({ ...revoke, hours: "none" }), ["unknown"]);
});

test("the entry of the ledger is withdrawn by who may, as any other", () => {
  const withdraw = { type: "withdraw-entry", entry: entered.seq, reason: "误录" } as const;
  const state = asOf(afterAll([withdraw], entered), today);
  assert.equal(hoursRecordOf(state, "h-1"), undefined);
  assert.deepEqual(given(withdraw, "wang"), ["not-open-to-you"]);
});

test("voiding nothing is nothing", () => assert.equal(safeParseCommand({ type: "void-hours", reason: "误录" }).ok, false));
