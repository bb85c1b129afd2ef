import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaState, rotaTown } from "../../../test/rota-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { addDays } from "../../day.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { shiftOn } from "./shifts.ts";
import { swapShift } from "./swap-shift.ts";

const tomorrow = addDays(today, 1);
const swap = {
  type: "swap-shift",
  rota: "evening",
  day: today,
  person: "wang",
  with: { rota: "evening", day: tomorrow, person: "li" },
} as const;
const given = (command: Command, person = "head", before: readonly Command[] = [patrol]) =>
  codesOf(decide(rotaTown(before), command, { actor: as(person), now }));

test("two people change shifts: each is on the other's, and nobody else moves", () => {
  // #region swap
  const state = rotaState();
  const shifts = [shiftOn(state, "evening", today)!, shiftOn(state, "evening", tomorrow)!] as const;
  const decision = swapShift(shifts, [state, state], swap);
  // #endregion swap
  assert.ok(decision.ok);
  const swapped = rotaState(swap);
  assert.deepEqual(
    [today, tomorrow, addDays(today, 2)].map((day) => shiftOn(swapped, "evening", day)?.persons),
    [
      ["li", "chen"],
      ["wang", "zhao"],
      ["wang", "chen"],
    ],
  );
});

test("swapped back, all is as it was", () => {
  const back = { ...swap, person: "li", with: { ...swap.with, person: "wang" } } as const;
  const state = rotaState(swap, back);
  assert.deepEqual(
    [shiftOn(state, "evening", today)?.persons, shiftOn(state, "evening", tomorrow)?.persons],
    [
      ["wang", "chen"],
      ["li", "zhao"],
    ],
  );
});

for (const [why, more, codes] of [
  ["somebody who is not on the first shift", { person: "zhao" }, ["not-on-shift", "on-shift-already"]],
  ["a partner who is not on the other", { with: { ...swap.with, person: "chen" } }, ["on-shift-already", "not-on-shift"]],
  ["a day without a shift", { with: { ...swap.with, day: "2026-10-01" } }, ["backdating-not-open"]],
  ["a rota nobody knows", { with: { ...swap.with, rota: "none" } }, ["unknown"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...swap, ...more }, "zhao").sort(), [...codes].sort()));

test("who leads the team lets people swap; nobody puts another on a shift by swapping", () => {
  assert.deepEqual(given(swap, "zhao"), []);
  assert.deepEqual(given(swap, "wang"), ["not-open-to-you"]);
});

test("with a shift that does not take place nothing is swapped", () =>
  assert.deepEqual(
    given(swap, "head", [patrol, { type: "cancel-shift", rota: "evening", day: today, reason: "大雨" }]).includes("shift-cancelled"),
    true,
  ));

test("a swap has two sides", () => assert.equal(safeParseCommand({ ...swap, with: undefined }).ok, false));
