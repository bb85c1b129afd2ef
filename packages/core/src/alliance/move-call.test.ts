import assert from "node:assert/strict";
import { test } from "node:test";
import { callIn, callsTown, codes, happens, raise, standingsIn, stateOn, step, wholeCycle } from "../../test/calls-town.ts";
import { decide, type Command } from "../county.ts";
import { as } from "../../test/town.ts";
import { unitOf } from "../organisation/unit.ts";
import { moveCall } from "./move-call.ts";

const raised = happens(callsTown, ["bo", raise()]);
const team = (type: Command["type"], team: "patrol" | "watch" | "far", more: object = {}) => step(type, { team, ...more });
const both = happens(raised, ["wang", team("respond-to-call", "patrol")], ["mei", team("respond-to-call", "watch")]);
const matched = happens(both, ["bo", team("match-call", "patrol")], ["bo", team("match-call", "watch")]);
const assisting = happens(matched, ["wang", team("start-assistance", "patrol")], ["mei", team("start-assistance", "watch")]);
const left = (who: "patrol" | "watch") => [who === "patrol" ? "wang" : "mei", team("leave-call", who, { words: "车坏了" })] as const;

test("a call goes from being raised to being closed, and each state follows from what was done", () => {
  const states = wholeCycle.map((_, place) => callIn(happens(callsTown, ...wholeCycle.slice(0, place + 1))).state);
  assert.deepEqual(states, ["initiated", "responded", "matched", "assisting", "done", "reviewed"]);
  const call = callIn(happens(callsTown, ...wholeCycle));
  assert.deepEqual(
    call.steps.map(({ n, act, team, by }) => [n, act, team, by]),
    [
      [1, "raise", undefined, "garden-branch/secretary"],
      [2, "respond", "patrol", "patrol/team-leader"],
      [3, "match", "patrol", "garden-branch/secretary"],
      [4, "start", "patrol", "patrol/team-leader"],
      [5, "finish", "patrol", "patrol/team-leader"],
      [6, "review", undefined, "garden-branch/secretary"],
    ],
  );
  assert.equal(call.steps.at(-1)!.words, "很好");
});

test("a team that responds takes the call further, with a deadline for what comes next", () => {
  // #region move
  const today = stateOn(raised);
  const decision = moveCall(today, callIn(raised), { act: "respond", team: unitOf(today, "patrol")! }, { at: "2026-11-23T10:00:00+08:00" });
  // #endregion move
  assert.ok(decision.ok);
  const [event] = decision.events;
  // Four working hours, noon left out.
  assert.deepEqual([event?.state, event?.due], ["responded", "2026-11-23T08:00:00.000Z"]);
});

test("case 34: two teams answer one call, both are matched and both come", () => {
  assert.deepEqual(standingsIn(assisting), [
    ["patrol", "assisting"],
    ["watch", "assisting"],
  ]);
  assert.equal(callIn(assisting).state, "assisting");
});

test("case 34: a team leaves half-way and the other goes on; when that has done its part too the call is done", () => {
  const alone = happens(assisting, left("patrol"));
  assert.equal(callIn(alone).state, "assisting");
  assert.deepEqual(standingsIn(alone), [
    ["patrol", "left"],
    ["watch", "assisting"],
  ]);
  assert.equal(callIn(happens(alone, ["mei", team("finish-call", "watch")])).state, "done");
});

test("case 34: with no team left the call falls back, and is there for others to answer", () => {
  const nobody = happens(assisting, left("patrol"), left("watch"));
  assert.equal(callIn(nobody).state, "initiated");
  assert.ok(callIn(nobody).due, "it has a deadline again");
  assert.equal(callIn(happens(nobody, ["zhao", team("respond-to-call", "far")])).state, "responded");
});

test("case 34: when the last that was chosen leaves, one that had responded and was not chosen stands as it responded", () => {
  const one = happens(both, ["bo", team("match-call", "patrol")], left("patrol"));
  assert.equal(callIn(one).state, "responded");
  assert.equal(callIn(happens(one, ["bo", team("match-call", "watch")])).state, "matched");
});

test("of two that were at it the call is done only when both have done their part, or the other has left", () => {
  const first = happens(assisting, ["wang", team("finish-call", "patrol")]);
  assert.equal(callIn(first).state, "assisting");
  assert.equal(callIn(happens(first, ["mei", team("finish-call", "watch")])).state, "done");
  assert.equal(callIn(happens(first, left("watch"))).state, "done");
});

test("a team that declines leaves the call to the others; who declined may think again", () => {
  const without = happens(both, ["wang", team("decline-call", "patrol")]);
  assert.equal(callIn(without).state, "responded");
  assert.equal(callIn(happens(without, ["mei", team("decline-call", "watch")])).state, "initiated");
  assert.deepEqual(standingsIn(happens(without, ["wang", team("respond-to-call", "patrol")])), [
    ["patrol", "responded"],
    ["watch", "responded"],
  ]);
});

test("what is not accepted goes back to the teams that did it; opened again, a call begins anew", () => {
  const done = happens(callsTown, ...wholeCycle.slice(0, 5));
  const returned = happens(done, ["bo", step("return-call", { words: "还差一晚" })]);
  assert.deepEqual([callIn(returned).state, standingsIn(returned)], ["assisting", [["patrol", "assisting"]]]);
  const again = happens(callsTown, ...wholeCycle, ["bo", step("reopen-call", { words: "又有人闹事" })]);
  assert.deepEqual([callIn(again).state, standingsIn(again)], ["initiated", []]);
  assert.equal(callIn(again).steps.length, 7);
});

test("the deadline that was promised stands, whatever calendar comes later", () => {
  const { due } = callIn(raised);
  assert.equal(due, "2026-11-24T01:00:00.000Z");
  const calendar = { ...stateOn(raised).profile.calendar!, holidays: ["2026-11-23", "2026-11-24"] as const };
  const later = happens(raised, ["head", { type: "adopt-profile", profile: { ...stateOn(raised).profile, calendar }, from: "2026-11-23" }]);
  assert.equal(callIn(later).due, due);
});

test("a further team that responds, or is chosen, does not put off what was promised", () => {
  const one = happens(raised, ["wang", team("respond-to-call", "patrol")]);
  assert.equal(callIn(both).due, callIn(one).due);
  assert.equal(callIn(both).since, callIn(one).since);
});

for (const [why, register, command, person, expected] of [
  ["a team is chosen that did not respond", raised, team("match-call", "patrol"), "bo", ["call-not-so"]],
  ["another is chosen than who responded", both, step("match-call", { team: "far" }), "bo", ["standing-not-so"]],
  ["work begins before anybody was chosen", both, team("start-assistance", "patrol"), "wang", ["call-not-so"]],
  ["a team finishes that never came", matched, team("finish-call", "watch"), "mei", ["call-not-so"]],
  ["a team leaves without a word", assisting, team("leave-call", "watch"), "mei", ["words-needed"]],
  ["a call is closed before it is done", assisting, step("review-call", { words: "好" }), "bo", ["call-not-so"]],
  ["it is withdrawn without a word", raised, step("withdraw-call"), "bo", ["words-needed"]],
  ["who does not do such work responds", raised, step("respond-to-call", { team: "doctors" }), "head", ["service-not-offered"]],
  ["who is no team responds", raised, step("respond-to-call", { team: "east-cc" }), "head", ["not-a-team"]],
  ["there is no such call", raised, step("withdraw-call", { call: "call-9", words: "误" }), "bo", ["unknown"]],
  ["there is no such team", raised, step("respond-to-call", { team: "ghosts" }), "bo", ["unknown"]],
] as const)
  test(`refused when ${why}`, () => assert.deepEqual(codes(register, command, person), expected));

test("sent again after an answer that was lost, nothing changes", () => {
  for (const [register, person, command] of [
    [both, "wang", team("respond-to-call", "patrol")],
    [matched, "bo", team("match-call", "patrol")],
    [assisting, "wang", team("start-assistance", "patrol")],
    [happens(assisting, left("patrol")), ...left("patrol")],
  ] as const)
    assert.deepEqual(decide(register, command, { actor: as(person), now: "2026-11-23T10:00:00+08:00" }), { ok: true, events: [] });
});

test("a team that merged into another is followed by it: its heir goes on with the call", () => {
  const merged = happens(matched, ["head", { type: "merge-units", units: ["patrol"], into: "watch", from: "2026-11-23" }]);
  assert.deepEqual(codes(merged, team("start-assistance", "watch"), "mei"), []);
  const dissolved = happens(
    both,
    ["bo", team("match-call", "patrol")],
    ["head", { type: "merge-units", units: ["patrol"], into: "far", from: "2026-11-23" }],
  );
  const started = happens(dissolved, ["zhao", team("start-assistance", "far")]);
  assert.deepEqual([callIn(started).state, standingsIn(started)[0]], ["assisting", ["patrol", "assisting"]]);
});
