import assert from "node:assert/strict";
import { test } from "node:test";
import { callsTown, happens, raise, stateOn, step, wholeCycle } from "../../test/calls-town.ts";
import { callFigures, hoursToRespond } from "./call-figures.ts";
import { callsOf } from "./calls.ts";

const two = happens(
  callsTown,
  ...wholeCycle,
  ["bo", step("reopen-call", { words: "又有人闹事" })],
  ["bo", raise({ call: "call-2" })],
  ["bo", raise({ call: "call-3" })],
  ["mei", step("respond-to-call", { call: "call-2", team: "watch" })],
);

test("what calls come to: each figure is the length of its list", () => {
  // #region figures
  const state = stateOn(two);
  const figures = callFigures(state, callsOf(state).calls);
  // #endregion figures
  const ids = Object.fromEntries(
    Object.entries(figures).map(([name, calls]) => [name, Array.isArray(calls) ? calls.map(({ id }) => id) : calls]),
  );
  assert.deepEqual(ids, {
    raised: ["call-1", "call-2", "call-3"],
    responded: ["call-1", "call-2"],
    closed: [],
    reopened: ["call-1"],
    // The first was answered within an hour, the second within two.
    response: { median: 1, ninth: 2 },
  });
});

test("a call that was opened again was responded to when it first was; one nobody answered has no time", () => {
  const state = stateOn(two);
  assert.deepEqual(
    callsOf(state).calls.map((call) => hoursToRespond(state, call)),
    [1, 2, undefined],
  );
});

test("with nobody's response there is no median, and none where nobody says when offices work", () => {
  const state = stateOn(two);
  const { calls } = callsOf(state);
  assert.equal(callFigures(state, calls.slice(2)).response, undefined);
  const { calendar: _, ...profile } = state.profile;
  assert.equal(callFigures({ ...state, profile }, calls).response, undefined);
  assert.equal(callFigures({ ...state, profile }, calls).responded.length, 2);
});
