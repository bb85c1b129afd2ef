import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { holderOf, stintsIn } from "./holding.ts";

const correct = (more: Partial<Extract<Command, { type: "correct-appointment" }>> = {}): Command => ({
  type: "correct-appointment",
  appointment: "a-wang",
  reason: "登记有误",
  ...more,
});
const codes = (register: Register, command: Command, actor = as("head")) => codesOf(decide(register, command, { actor, now }));
const holder = (register: Register, day: Day, seq?: number) => {
  const holding = holderOf(asOf(register, day, seq), "grid-1/officer");
  return holding.state === "vacant" ? "nobody" : holding.person;
};
/** 王二 took the first grid over from 李一 on 1 October. */
const start = () => after(town(), appoint("grid-1/officer", "wang", { appointment: "a-wang", from: "2026-10-01" }));

test("case 6: corrected late, days that have passed are answered anew, and what was then believed is not", () => {
  // #region correct
  const register = after(start(), correct({ from: "2026-10-15" }));
  assert.deepEqual([holder(register, "2026-10-14"), holder(register, "2026-10-15")], ["nobody", "wang"]);
  assert.equal(holder(register, "2026-10-14", 3), "wang");
  // #endregion correct
});

test("case 7: a correction is no end: the stint goes on as it did", () => {
  const register = after(start(), correct({ mode: "seconded", termEnd: "2030-01-01" }));
  const [, stint] = stintsIn(asOf(register, today), "grid-1/officer");
  assert.deepEqual([stint?.value.mode, stint?.value.termEnd, stint?.from, stint?.to], ["seconded", "2030-01-01", "2026-10-01", undefined]);
  assert.deepEqual(codes(start(), correct({ to: "2026-11-01", ended: "resigned" })), ["not-ended"]);
});

test("it was somebody else: the post was never the other's", () => {
  const register = after(start(), correct({ person: "chen" }));
  assert.equal(holder(register, today), "chen");
  assert.deepEqual(
    register.log.about("appointment", "wang").filter(({ seqTo }) => seqTo === Infinity),
    [],
  );
});

test("the end of a stint is corrected with its reason, and can be taken away altogether", () => {
  const ended = after(start(), { type: "end-appointment", appointment: "a-wang", to: "2026-11-01", ended: "resigned" });
  const other = after(ended, correct({ to: "2026-11-10", ended: "retired" }));
  const [, stint] = stintsIn(asOf(other, today), "grid-1/officer");
  assert.deepEqual([stint?.to, stint?.ended], ["2026-11-10", "retired"]);
  const open = after(ended, correct({ to: "open" }));
  assert.equal(holder(open, today), "wang");
  assert.equal(stintsIn(asOf(open, today), "grid-1/officer")[1]?.ended, undefined);
});

test("case 2: a day recorded too surely becomes a month, or unknown", () => {
  const [, month] = stintsIn(asOf(after(start(), correct({ from: "2026-10" })), today), "grid-1/officer");
  assert.deepEqual([month?.from, month?.about], ["2026-10-01", { from: "2026-10" }]);
  const later = after(after(town(), appoint("grid-2/officer", "wang", { appointment: "a-wang" })), correct({ from: "unknown" }));
  const [stint] = stintsIn(asOf(later, today), "grid-2/officer");
  assert.equal(stint?.from, undefined);
});

for (const [why, command, code] of [
  ["what is on record already", correct({ from: "2026-10-01", mode: "full" }), "nothing-different"],
  ["no reason", { ...correct({ from: "2026-10-15" }), reason: undefined } as never, "reason-needed"],
  ["days on which somebody else holds the post", correct({ from: "2026-09-01" }), "held-by-others"],
  ["a start nobody knows, after somebody else", correct({ from: "unknown" }), "held-by-others"],
  ["days before the grid was there", correct({ appointment: "a-li", from: "2021-01-01" }), "unit-not-in-force"],
  ["a term over before it began", correct({ termEnd: "2026-01-01" }), "term-ends-before-start"],
  ["a term for who acts", correct({ mode: "acting", termEnd: "2027-01-01" }), "acting-has-no-term"],
  ["an end before the start", correct({ appointment: "a-li", to: "2021-12-31" }), "period-empty"],
  ["a month that is not over", correct({ from: "2026-11" }), "not-over-yet"],
  ["an appointment there is not", correct({ appointment: "none", from: "2026-10-15" }), "unknown"],
  ["a person there is not", correct({ person: "nobody" }), "unknown"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(start(), command), [code]));

test("nobody corrects their own appointment, nor into it, and who may not correct may not at all", () => {
  const own = after(start(), appoint("garden-branch/secretary", "sun", { appointment: "a-own" }));
  assert.deepEqual(codes(own, correct({ appointment: "a-own", mode: "seconded" }), as("sun")), ["own-appointment"]);
  assert.deepEqual(codes(start(), correct({ person: "sun" }), as("sun")), ["own-appointment"]);
  assert.deepEqual(codes(start(), correct({ from: "2026-10-15" }), as("li")), ["not-open-to-you"]);
  assert.deepEqual(codes(start(), correct({ from: "2026-10-15" }), as("sun")), []);
});

test("whoever saw it otherwise is told", () => {
  const changed = after(start(), correct({ from: "2026-10-15" }));
  assert.deepEqual(codes(changed, { ...correct({ from: "2026-10-20" }), readSeq: 3 }), ["changed-since"]);
});

test("a correction is withdrawn like any entry", () => {
  const register = after(after(start(), correct({ from: "2026-10-15", person: "chen" })), {
    type: "withdraw-entry",
    entry: 4,
    reason: "更正有误",
  });
  assert.equal(holder(register, "2026-10-01"), "wang");
});

test("what comes in is checked", () => {
  assert.ok(safeParseCommand(correct({ from: "2026-10", to: "open", termEnd: "open" })).ok);
  for (const bad of [{ from: "open" }, { to: "2026-13" }, { mode: "boss" }, { name: "x" }])
    assert.ok(!safeParseCommand({ ...correct(), ...bad }).ok);
});
