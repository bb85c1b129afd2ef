import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town, townOn } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { addYears, type Day } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { holderOf } from "./holding.ts";

const wang = { id: "a-wang", post: "garden-branch/secretary", person: "wang", from: "2022-01-01", termEnd: "2026-01-01" } as const;
const extend = (termEnd: Day, more: Partial<Command> = {}): Command =>
  ({ type: "extend-term", appointment: "a-wang", termEnd, basis: "青组〔2026〕3号", ...more }) as Command;
const codes = (register: Register, command: Command, actor = as("head")) => codesOf(decide(register, command, { actor, now }));
const on = (register: Register, day: Day) => {
  const holding = holderOf(asOf(register, day), wang.post);
  return holding.state !== "vacant" && [holding.state, holding.termEnd];
};

test("case 5: a term extended with approval is in carry-over before the approval, and held again from then on", () => {
  const register = after(town(wang), extend("2027-01-01"));
  assert.deepEqual(on(register, "2026-06-01"), ["carry-over", "2026-01-01"]);
  assert.deepEqual(on(register, today), ["held", "2027-01-01"]);
  assert.deepEqual(on(register, "2027-01-01"), ["carry-over", "2027-01-01"]);
});

test("case 5: an election brought forward ends the term early, with approval too", () => {
  const register = after(town({ ...wang, termEnd: "2027-06-01" }), extend("2026-12-01"));
  assert.deepEqual(on(register, "2026-12-01"), ["carry-over", "2026-12-01"]);
});

test("case 8: a term of five years from 29 February is over on the 28th", () => {
  const termEnd = addYears("2024-02-29", 5);
  const at = (day: Day) => holderOf(townOn(day, { ...wang, from: "2024-02-29", termEnd }), wang.post).state;
  assert.deepEqual([termEnd, at("2029-02-27"), at("2029-02-28")], ["2029-02-28", "held", "carry-over"]);
});

test("extending twice to the same day changes nothing", () => {
  const once = after(town(wang), extend("2027-01-01"));
  assert.equal(after(once, extend("2027-01-01")), once);
});

for (const [why, register, command, code] of [
  ["a term of an appointment without one", town(), extend("2027-01-01", { appointment: "a-li" }), "no-term"],
  ["a term over before it began", town(wang), extend("2022-01-01"), "term-ends-before-start"],
  ["a term of an appointment that is over", town({ ...wang, to: "2026-05-01" }), extend("2027-01-01"), "ended-already"],
  ["a term of an appointment nobody knows", town(), extend("2027-01-01"), "unknown"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(register, command), [code]));

test("who may not extend terms does not, nor anybody their own, nor without an approval", () => {
  assert.deepEqual(codes(town(wang), extend("2027-01-01"), as("sun")), ["not-open-to-you"]);
  const head = { id: "a-head-2", post: "garden-branch/secretary", person: "head", from: "2022-01-01", termEnd: "2026-01-01" } as const;
  assert.deepEqual(codes(town(head), extend("2027-01-01", { appointment: "a-head-2" })), ["own-appointment"]);
  const { basis: _, ...without } = extend("2027-01-01");
  assert.deepEqual([safeParseCommand(extend("2027-01-01")).ok, safeParseCommand(without).ok], [true, false]);
});
