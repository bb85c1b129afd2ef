import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf } from "../register/register.ts";
import { confirmNotice } from "./confirm-notice.ts";
import { noticeOf } from "./grid-notice.ts";
import { noticeState } from "./notice-state.ts";

const confirm = { type: "confirm-notice", grid: "grid-1", from: today } as const;
const given = (command: Command, person = "head") => codesOf(decide(gridsTown(), command, { actor: as(person), now }));

test("confirmed, a stale notice is current again and says what it said", () => {
  // #region confirm
  const first = gridsTownOn();
  const decision = confirmNotice(first, unitOf(first, "grid-1")!, confirm, today);
  // #endregion confirm
  assert.ok(decision.ok);
  const then = asOf(after(gridsTown(), confirm), today);
  const states = [first, then].map((state) => noticeState(noticeOf(state, "grid-1"), today, state.profile.gridNotice));
  assert.deepEqual(states, ["stale", "current"]);
  assert.deepEqual(noticeOf(then, "grid-1"), { ...noticeOf(first, "grid-1"), confirmed: today });
});

test("confirmed twice on one day it is confirmed once", () =>
  assert.deepEqual(decide(after(gridsTown(), confirm), confirm, { actor: as("head"), now }), { ok: true, events: [] }));

for (const [why, more, codes] of [
  ["a grid nobody knows", { grid: "none" }, ["unknown"]],
  ["a grid without a notice", { grid: "grid-2" }, ["no-notice"]],
  ["what is no grid", { grid: "garden" }, ["notice-not-of-grid"]],
  ["a day that has not come: nobody knows yet what will be so", { from: "2026-11-24" }, ["confirmed-ahead"]],
  ["a day before the grid was there", { from: "2021-01-01" }, ["unit-not-there"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...confirm, ...more }), codes));

test("who answers for the grid confirms its notice", () => {
  assert.deepEqual(given(confirm, "sun"), []);
  assert.deepEqual(given(confirm, "li"), ["not-open-to-you"]);
});

test("a confirmation of nothing is none", () => assert.equal(safeParseCommand({ type: "confirm-notice", from: today }).ok, false));
