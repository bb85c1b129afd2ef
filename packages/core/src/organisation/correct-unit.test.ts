import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, type Command, type Refusal } from "../county.ts";
import type { Day } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { personOf } from "./person.ts";
import { unitOf } from "./unit.ts";

const correct = (more: Partial<Extract<Command, { type: "correct-unit" }>> = {}): Command => ({
  type: "correct-unit",
  unit: "grid-2",
  reason: "登记有误",
  ...more,
});
const refused = (register: Register, command: Command, actor = as("head")): readonly Refusal[] => {
  const decision = decide(register, command, { actor, now });
  return decision.ok ? [] : decision.refusals;
};
const codes = (register: Register, command: Command, actor = as("head")) => refused(register, command, actor).map(({ code }) => code);
const unit = (register: Register, id: string, day: Day = today, seq?: number) => unitOf(asOf(register, day, seq), id)!;

test("case 6: a name written wrongly was always the right one, but not as then believed", () => {
  const register = after(town(), correct({ name: "东园二网格", code: "99990100100109" }));
  assert.deepEqual(
    [unit(register, "grid-2", "2023-01-01").name, unit(register, "grid-2", "2023-01-01").code],
    ["东园二网格", "99990100100109"],
  );
  assert.equal(unit(register, "grid-2", "2023-01-01", 2).name, "第二网格");
});

test("a unit that began on another day is all it was from that day on", () => {
  const register = after(town(), correct({ from: "2022-06-01" }));
  const { period, within, ledBy, name } = unit(register, "grid-2");
  assert.deepEqual([period.from, within, ledBy, name], ["2022-06-01", "garden", "garden-branch", "第二网格"]);
  const before = unit(register, "grid-2", "2022-03-01");
  assert.equal(before.period.from, "2022-06-01");
});

test("case 2: the day a unit began on may become a month", () => {
  const register = after(town(), correct({ from: "2022-03" }));
  assert.deepEqual(
    register.log
      .of("area", "grid-2")
      .filter(({ seqTo }) => seqTo === Infinity)
      .map(({ from, about }) => [from, about]),
    [["2022-03-01", { from: "2022-03" }]],
  );
});

for (const [why, command, refusals] of [
  ["what is on record already", correct({ name: "第二网格" }), [{ code: "nothing-different" }]],
  ["an end of a unit that is there", correct({ to: "2026-01-01" }), [{ code: "not-dissolved" }]],
  ["a year that is not over", correct({ from: "2026" }), [{ code: "not-over-yet", given: "2026" }]],
  ["days before what it stands in was there", correct({ from: "2021-06-01" }), [{ code: "named-outside", records: ["grid-2"] }]],
  ["a unit there is not", correct({ unit: "none", name: "x" }), [{ code: "unknown", kind: "unit", id: "none" }]],
  ["no reason", { type: "correct-unit", unit: "grid-2", name: "x" } as Command, [{ code: "reason-needed" }]],
] as const)
  test(`refuses ${why}`, () =>
    assert.deepEqual(
      refused(town(), command).map((refusal) => ("records" in refusal ? { ...refusal, records: ["grid-2"] } : refusal)),
      refusals,
    ));

test("a unit does not begin after somebody held a post in it, or another stood under it", () => {
  const held = after(town(), appoint("grid-2/officer", "wang", { from: "2024-01-01", appointment: "a-wang" }));
  assert.deepEqual(refused(held, correct({ from: "2024-06-01" })), [{ code: "named-outside", records: ["a-wang"] }]);
  assert.deepEqual(refused(held, correct({ from: "2024-01-01" })), []);
  assert.deepEqual(refused(town(), correct({ unit: "garden", from: "2023-01-01" })), [
    { code: "named-outside", records: ["grid-1", "grid-2", "garden-branch"] },
  ]);
});

test("who may not correct units corrects none, and a secretary only their own", () => {
  assert.deepEqual(codes(town(), correct({ name: "x" }), as("li")), ["not-open-to-you"]);
  assert.deepEqual(codes(town(), correct({ name: "x" }), as("sun")), []);
  assert.deepEqual(codes(town(), correct({ unit: "grid-3", name: "x" }), as("sun")), ["not-open-to-you"]);
});

const home = (person: string, home: string): Command => ({ type: "correct-person", person, home, reason: "登记有误" });

test("where somebody lives was recorded wrongly: they were always at home where they are", () => {
  const register = after(town(), home("wang", "west"));
  assert.deepEqual(
    [personOf(asOf(register, "2023-01-01"), "wang")?.home, personOf(asOf(register, "2023-01-01", 2), "wang")?.home],
    ["west", "east"],
  );
});

for (const [why, command, actor, code] of [
  ["a home that is right already", home("wang", "east"), as("head"), "nothing-different"],
  ["a home there is not", home("wang", "none"), as("head"), "unknown"],
  ["a body as a home", home("wang", "east-cc"), as("head"), "unknown"],
  ["somebody nobody knows", home("ghost", "west"), as("head"), "unknown"],
  ["their own", home("head", "west"), as("head"), "own-appointment"],
  ["somebody who moves out of reach", home("wang", "west"), as("sun"), "not-open-to-you"],
  ["somebody without saying why", { type: "correct-person", person: "wang", home: "west" } as Command, as("head"), "reason-needed"],
] as const)
  test(`nobody corrects ${why}`, () => assert.deepEqual(codes(town(), command, actor), [code]));

test("what comes in is checked", () => {
  assert.ok(safeParseCommand(correct({ name: { "zh-Hans": "二", en: "Two" }, from: "2022" })).ok);
  for (const bad of [{ name: "" }, { from: "unknown" }, { home: "x" }]) assert.ok(!safeParseCommand({ ...correct(), ...bad }).ok);
  assert.ok(!safeParseCommand({ type: "correct-person", home: "west" }).ok);
  assert.deepEqual(codesOf(decide(town(), home("wang", "west"), { actor: "public", now })), ["not-open-to-you"]);
});
