import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleOf, toldOf } from "../../../test/lint-town.ts";
import { patrol, rotaState } from "../../../test/rota-town.ts";
import { today } from "../../../test/town.ts";
import type { Command } from "../../county.ts";
import { addDays } from "../../day.ts";
import { doubleBooked } from "./double-booked.ts";
import { shiftGap } from "./shift-gap.ts";

const absent = { type: "report-absence", rota: "evening", day: addDays(today, 2), person: "wang" } as const;

test("shifts on which somebody is wanting in the next days are found, until somebody takes the place", () => {
  const found = (...more: readonly Command[]) => shiftGap(rotaState(absent, ...more), ruleOf("shift-gap", {}));
  assert.deepEqual(toldOf(found(), "since", "measure"), [["patrol", addDays(today, 2), { value: 1, most: 0 }]]);
  assert.equal(found().of, 1);
  assert.deepEqual(toldOf(found({ type: "assign-shift", rota: "evening", day: absent.day, person: "li" })), []);
});

test("as far ahead as the profile says; shifts that are cancelled want nobody", () => {
  const state = rotaState(absent);
  assert.deepEqual(toldOf(shiftGap(state, ruleOf("shift-gap", { days: 2 }))), []);
  const cancelled = rotaState(absent, { type: "cancel-shift", rota: "evening", day: absent.day, reason: "大雨" });
  assert.deepEqual(toldOf(shiftGap(cancelled, ruleOf("shift-gap", {}))), []);
});

test("case 35: people on two shifts at once are found in both teams, by shifts and not by name", () => {
  const clinic = { ...patrol, rota: "clinic", team: "doctors", members: ["chen"], seats: 1, from: today } as const;
  const found = doubleBooked(rotaState(clinic), ruleOf("double-booked", { days: 3 }));
  assert.deepEqual(toldOf(found, "since", "measure"), [
    ["patrol", today, { value: 2, most: 0 }],
    ["doctors", today, { value: 2, most: 0 }],
  ]);
  assert.deepEqual(toldOf(doubleBooked(rotaState(), ruleOf("double-booked", {}))), []);
});
