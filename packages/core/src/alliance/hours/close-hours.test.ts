import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record } from "../../../test/hours-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { closeHours } from "./close-hours.ts";
import { hoursRecordOf } from "./hours.ts";

const checkedIn = afterAll([record("h-1", "wang", at(23, "07:00"))]);
const close = { type: "close-hours", hours: "h-1", end: at(23, "08:30") } as const;
const given = (command: Command, person = "wang", register = checkedIn) => codesOf(decide(register, command, { actor: as(person), now }));

test("who checked in checks out, and what is counted is what lies between", () => {
  // #region close
  const decision = closeHours(hoursRecordOf(asOf(checkedIn, today), "h-1")!, close, now);
  // #endregion close
  assert.ok(decision.ok);
  const entry = hoursRecordOf(asOf(afterAll([close], checkedIn, "wang"), today), "h-1");
  assert.deepEqual([entry?.start, entry?.end, entry?.source], [at(23, "07:00"), at(23, "08:30"), "check-out"]);
});

test("checked out twice at one moment somebody is checked out once, at two moments refused", () => {
  const register = afterAll([close], checkedIn);
  assert.deepEqual(decide(register, close, { actor: as("wang"), now }), { ok: true, events: [] });
  assert.deepEqual(given({ ...close, end: at(23, "08:00") }, "wang", register), ["hours-closed"]);
});

for (const [why, more, codes] of [
  ["an entry nobody knows", { hours: "none" }, ["unknown"]],
  ["an end before the start", { end: at(23, "06:00") }, ["times-reversed"]],
  ["an end that lies ahead", { end: at(23, "09:30") }, ["times-ahead"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...close, ...more }), codes));

test("one's own and who answers for the team checks out, nobody else", () => {
  assert.deepEqual(given(close, "zhao"), []);
  assert.deepEqual(given(close, "chen"), ["not-open-to-you"]);
});

test("what was voided is not closed", () => {
  const register = afterAll([{ type: "void-hours", hours: "h-1", reason: "误录" }], checkedIn);
  assert.deepEqual(given(close, "wang", register), ["unknown"]);
});

test("checking out needs the moment", () => assert.equal(safeParseCommand({ type: "close-hours", hours: "h-1" }).ok, false));
