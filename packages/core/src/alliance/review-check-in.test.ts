import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { checkInOf } from "./check-in.ts";
import { reviewCheckIn } from "./review-check-in.ts";
import { reviewOf } from "./review.ts";

const volunteer: Command = {
  type: "report-in",
  checkIn: "in-chen",
  who: "chen",
  capacity: "volunteer",
  community: "east",
  from: "2025-01-01",
};
const register = checkInTown(wangIn, volunteer);
const review = (more: Partial<Extract<Command, { type: "review-check-in" }>> = {}): Command => ({
  type: "review-check-in",
  checkIn: "in-wang",
  year: 2025,
  grade: "good",
  ...more,
});
const told = (command: Command, actor = as("head")) => codesOf(decide(register, command, { actor, now }));

test("a year is reviewed by a grade; reviewed again the later review holds, and the other years stay", () => {
  // #region review
  const today = asOf(register, "2026-11-23");
  const decision = reviewCheckIn(today, checkInOf(today, "in-wang")!, {
    type: "review-check-in",
    checkIn: "in-wang",
    year: 2025,
    grade: "good",
  });
  // #endregion review
  assert.ok(decision.ok);
  const once = after(register, review());
  const twice = after(after(once, review({ grade: "fair" })), review({ year: 2026 }));
  const state = asOf(twice, "2026-11-23");
  assert.deepEqual(
    [reviewOf(state, "in-wang", 2025), reviewOf(state, "in-wang", 2026), reviewOf(state, "in-wang", 2024)],
    ["fair", "good", undefined],
  );
  assert.equal(after(once, review()).seq, once.seq);
});

test("what volunteers and residents do of their own will nobody judges", () =>
  assert.deepEqual(told(review({ checkIn: "in-chen" })), ["not-reviewed"]));

test("no grade that the profile does not know, no year to come, none in which there was no check-in", () => {
  assert.deepEqual(told(review({ grade: "splendid" })), ["unknown-grade"]);
  assert.deepEqual(told(review({ year: 2027 })), ["year-to-come"]);
  assert.deepEqual(told(review({ year: 2024 })), ["not-there-that-year"]);
});

test("nobody reviews themself, nor the body they answer for", () => {
  const sunIn = after(register, { ...wangIn, checkIn: "in-sun", who: "sun" } as Command);
  const bodyIn = after(sunIn, {
    type: "report-in",
    checkIn: "in-cc",
    who: "east-cc",
    capacity: "body",
    community: "east",
    from: "2025-01-01",
  });
  const bySun = (checkIn: string) => codesOf(decide(bodyIn, review({ checkIn }), { actor: as("sun"), now }));
  assert.deepEqual([bySun("in-sun"), bySun("in-cc"), bySun("in-wang")], [["own-appointment"], ["own-appointment"], []]);
});
