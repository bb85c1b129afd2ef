import assert from "node:assert/strict";
import { test } from "node:test";
import { deadlineOf, nextTurn } from "./deadline-of.ts";

const call = { since: "2026-11-23T08:00:00+08:00", due: "2026-11-23T16:00:00+08:00" } as const;
const at = (time: string) => Date.parse(`2026-11-23T${time}+08:00`);

for (const [title, time, state] of [
  ["there is time", "13:59:59", "in-time"],
  ["the last quarter of the time is soon", "14:00:00", "due-soon"],
  ["at the deadline it is overdue", "16:00:00", "overdue"],
] as const)
  test(title, () => assert.equal(deadlineOf(call, at(time)), state));

test("without a deadline nothing is due, and what has gone up the ladder is overdue whatever the clock of the page says", () => {
  assert.equal(deadlineOf({ since: call.since }, at("23:00:00")), "none");
  assert.equal(deadlineOf({ ...call, escalation: { late: 1, rung: 0, unit: { id: "u", name: "u" } } }, at("09:00:00")), "overdue");
});

test("the next turn is the first that lies ahead, of any call", () => {
  const later = { since: "2026-11-23T09:00:00+08:00", due: "2026-11-24T09:00:00+08:00" } as const;
  assert.equal(nextTurn([later, call], at("10:00:00")), at("14:00:00"));
  assert.equal(nextTurn([call], at("14:00:00")), at("16:00:00"));
  assert.equal(nextTurn([call], at("16:00:00")), undefined);
});
