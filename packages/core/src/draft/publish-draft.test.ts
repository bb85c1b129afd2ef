import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, entryOf, fold, type Command, type DraftStep } from "../county.ts";
import { asOf, factOf, type Register } from "../register/register.ts";
import { holderOf } from "../organisation/holding.ts";
import { draftOf } from "./draft.ts";

const from = "2027-01-01";
const move = (unit: string, under: string): DraftStep => ({ type: "move-unit", unit, under, slice: "command", from });
const saved = (commands: readonly DraftStep[], register = town()) =>
  after(register, { type: "save-draft", draft: "d-1", name: "网格调整", from, commands });
const publish: Extract<Command, { type: "publish-draft" }> = { type: "publish-draft", draft: "d-1" };
const answer = (register: Register, command: Command = publish, person = "head") => decide(register, command, { actor: as(person), now });

test("published, a draft is one entry with all that its steps lead to, and is closed by it", () => {
  // #region publish
  const register = saved([move("grid-3", "garden-branch"), appoint("grid-3/officer", "wang", { from })]);
  const decision = answer(register);
  assert.ok(decision.ok);
  const published = fold([entryOf(register, publish, decision.events, { actor: as("head"), now })], register);
  // #endregion publish
  assert.deepEqual(
    decision.events.map(({ type }) => type),
    ["unit-moved", "appointment-started", "draft-published"],
  );
  assert.equal(published.seq, register.seq + 1);
  assert.equal(factOf(asOf(published, from), "grid-3", "ledBy")?.value, "garden-branch");
  assert.equal(holderOf(asOf(published, from), "grid-3/officer").state, "held");
  assert.equal(draftOf(asOf(published, today), "d-1")!.state, "published");
});

test("a step rests on those before it: appointed in the first, the person leaves in the second", () => {
  const start = appoint("grid-2/officer", "wang", { from, appointment: "a-1" });
  const decision = answer(saved([start, { type: "end-appointment", appointment: "a-1", to: "2027-06-01", ended: "resigned" }]));
  assert.deepEqual(decision.ok && decision.events.map(({ type }) => type), ["appointment-started", "appointment-ended", "draft-published"]);
});

test("what a step's sender had read when the draft was made is no conflict", () =>
  assert.ok(answer(saved([appoint("grid-2/officer", "wang", { from, readSeq: 1 })])).ok));

test("any step that is refused refuses the whole, with which and why", () => {
  const register = saved([move("grid-3", "garden-branch"), appoint("nowhere/officer", "wang", { from }), move("grid-1", "grid-1")]);
  const decision = answer(register);
  assert.deepEqual(!decision.ok && decision.refusals, [
    { code: "step-refused", step: 2, command: "appoint-person", why: { code: "unknown", kind: "post", id: "nowhere/officer" } },
    { code: "step-refused", step: 3, command: "move-unit", why: { code: "under-itself" } },
  ]);
});

test("each step is decided for whoever publishes: what they may not do alone they may not publish", () => {
  // 包大明 may appoint secretaries, deputies and officers, and no convener of the whole; about himself nobody decides.
  const decision = answer(saved([appoint("grid-2/officer", "boss", { from })]), publish, "boss");
  assert.deepEqual(!decision.ok && decision.refusals.map((refusal) => refusal.code === "step-refused" && refusal.why.code), [
    "own-appointment",
  ]);
});

for (const [why, register, command, person, code] of [
  ["one that is empty", saved([]), publish, "head", "draft-empty"],
  [
    "one that was dropped",
    after(saved([move("grid-3", "garden-branch")]), { type: "drop-draft", draft: "d-1" }),
    publish,
    "head",
    "draft-closed",
  ],
  ["one that nobody saved", town(), publish, "head", "unknown"],
  ["whoever does not lead what it speaks of", saved([move("grid-3", "garden-branch")]), publish, "sun", "not-open-to-you"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codesOf(answer(register, command, person)), [code]));

test("published again, after an answer that was lost, it changes nothing; dropped it can no longer be", () => {
  const published = after(saved([move("grid-3", "garden-branch")]), publish);
  assert.deepEqual(answer(published), { ok: true, events: [] });
  assert.deepEqual(codesOf(answer(published, { type: "drop-draft", draft: "d-1" })), ["draft-closed"]);
});

test("who read what it would do is told when somebody has changed what it changes, and not when the county moved on elsewhere", () => {
  const register = saved([move("grid-1", "qx-wc")]);
  const elsewhere = after(register, appoint("grid-2/officer", "wang"));
  const here = after(register, { type: "move-unit", unit: "grid-1", under: "east-cc", slice: "command", from: "2026-12-01" });
  const read = { ...publish, readSeq: register.seq };
  assert.deepEqual(codesOf(answer(elsewhere, read)), []);
  assert.deepEqual(codesOf(answer(here, read)), ["changed-since"]);
  assert.deepEqual(codesOf(answer(here)), []);
});
