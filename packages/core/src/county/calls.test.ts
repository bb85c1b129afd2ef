import assert from "node:assert/strict";
import { test } from "node:test";
import { callsTown, codes, happens, raise, step, wholeCycle } from "../../test/calls-town.ts";
import { as } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";

const everybody = ["head", "boss", "sun", "bo", "li", "wang", "chen", "mei", "zhao", "mayor"];
const may = (register: Parameters<typeof codes>[0], command: Command) =>
  everybody.filter((person) => !codes(register, command, person).some((code) => code === "not-open-to-you" || code === "own-appointment"));

const raised = happens(callsTown, ["bo", raise()]);
const upTo = (place: number) => happens(callsTown, ...wholeCycle.slice(0, place));
const patrol = { team: "patrol" };

test("a branch raises calls where it answers, and whoever is above it; what becomes of them they decide too", () => {
  assert.deepEqual(may(callsTown, raise()), ["head", "boss", "sun", "bo"]);
  for (const [place, command] of [
    [2, step("match-call", patrol)],
    [5, step("review-call", { words: "好" })],
    [5, step("return-call", { words: "未完" })],
    [3, step("withdraw-call", { words: "不需要了" })],
    [6, step("reopen-call", { words: "又需要了" })],
  ] as const)
    assert.deepEqual(may(upTo(place), command), ["head", "boss", "sun", "bo"], command.type);
});

test("who leads a team answers for it, and for no other; whoever serves in it does not", () => {
  for (const [place, command] of [
    [1, step("respond-to-call", patrol)],
    [1, step("decline-call", patrol)],
    [3, step("start-assistance", patrol)],
    [4, step("leave-call", { ...patrol, words: "有事" })],
    [4, step("finish-call", patrol)],
  ] as const) {
    const open = may(upTo(place), command);
    assert.ok(open.includes("wang"), command.type);
    assert.deepEqual(
      open.filter((person) => ["chen", "mei", "zhao", "li", "mayor"].includes(person)),
      [],
      command.type,
    );
  }
});

test("nobody says of their own work how it went: neither who leads the team nor who serves in it", () => {
  const chosen = happens(callsTown, [
    "head",
    { type: "appoint-person", appointment: "v-1", post: "patrol/volunteer", person: "bo", from: "2026-11-23" },
  ]);
  const done = happens(chosen, ...wholeCycle.slice(0, 5));
  assert.deepEqual(codes(done, step("review-call", { words: "好" }), "bo"), ["own-appointment"]);
  assert.deepEqual(codes(done, step("review-call", { words: "好" }), "sun"), []);
  // Of a team that responded and never came nobody's work is told.
  const other = happens(chosen, ...wholeCycle.slice(0, 2), ["mei", step("respond-to-call", { team: "watch" })]);
  assert.deepEqual(codes(other, step("withdraw-call", { words: "不需要了" }), "bo"), []);
});

test("the public and somebody without a post may do nothing with a call", () => {
  for (const actor of ["public", as("nobody")] as const) {
    const decision = decide(raised, step("respond-to-call", patrol), { actor, now: "2026-11-23T10:00:00+08:00" });
    assert.ok(!decision.ok && decision.refusals[0]!.code === "not-open-to-you");
  }
});

test("case 34: two teams that read the call at the same time may both answer it", () => {
  const seen = raised.seq;
  const one = happens(raised, ["wang", { ...step("respond-to-call", patrol), readSeq: seen }]);
  assert.deepEqual(codes(one, { ...step("respond-to-call", { team: "watch" }), readSeq: seen }, "mei"), []);
  // Who chooses among them has to have seen both.
  assert.deepEqual(
    codes(happens(one, ["mei", step("respond-to-call", { team: "watch" })]), { ...step("match-call", patrol), readSeq: one.seq }, "bo"),
    ["changed-since"],
  );
});

test("what somebody does for a post they act for by delegation is done by that post", () => {
  const lent = happens(raised, [
    "sun",
    { type: "delegate-authority", delegation: "l-1", appointment: "a-bo", delegate: "li", from: "2026-11-23", to: "2026-12-23" },
  ]);
  const withdrawn = decide(lent, step("withdraw-call", { words: "不需要了" }), { actor: as("li"), now: "2026-11-23T10:00:00+08:00" });
  assert.ok(withdrawn.ok);
  assert.equal((withdrawn.events[0] as { by?: string }).by, "garden-branch/secretary");
});
