import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, Day, Sent } from "@jinlin/core";
import { sendMoves, type Move } from "./send-moves.ts";

const day = "2026-11-23" as Day;
const move = (unit: string): Move => ({ unit, name: unit, leaves: "north", under: "south", slice: "command", day, readSeq: 4 });
const kept = (seq: number): Sent => ({
  ok: true,
  seq,
  changes: [{ type: "unit-moved", unit: { id: "a", name: "a" }, under: { id: "south", name: "south" }, day }],
});
const refused: Sent = { ok: false, refusals: [{ code: "not-open-to-you", what: "move-unit" }] };

/** Answers one after another, and keeps what was sent. */
function answering(...answers: (Sent | "taken" | "nobody" | Error)[]) {
  const sent: Command[] = [];
  const send = async (command: Command) => {
    sent.push(command);
    const answer = answers[sent.length - 1]!;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { sent, send };
}

test("each row is a command of its own, with the entry the sender knows", async () => {
  const { sent, send } = answering(kept(5));
  const { done, stopped } = await sendMoves([move("a")], new Set(), send);
  assert.deepEqual(sent, [{ type: "move-unit", unit: "a", under: "south", slice: "command", from: day, readSeq: 4 }]);
  assert.deepEqual(done, [{ unit: "a", name: "a", leaves: "north", under: "south", slice: "command", day, seq: 5 }]);
  assert.equal(stopped, undefined);
});

test("a page that counts no entries sends none", async () => {
  const { sent, send } = answering(kept(5));
  await sendMoves([{ ...move("a"), readSeq: undefined }], new Set(), send);
  assert.ok(!("readSeq" in sent[0]!));
});

for (const [title, answer, why] of [
  ["a refusal", refused, refused.ok ? [] : refused.refusals],
  ["a command that did not get there", new Error("no network"), "not-sent"],
  ["nobody who listens", "nobody", "nobody"],
] as const)
  test(`${title} stops the rest, and what was moved before stays moved`, async () => {
    const { sent, send } = answering(kept(5), answer);
    const report = await sendMoves([move("a"), move("b"), move("c")], new Set(), send);
    assert.equal(sent.length, 2);
    assert.deepEqual(
      report.done.map(({ unit }) => unit),
      ["a"],
    );
    assert.equal(report.stopped?.move.unit, "b");
    assert.deepEqual(report.stopped.why, why);
    assert.deepEqual(
      report.untouched.map(({ unit }) => unit),
      ["c"],
    );
  });

test("what the page takes over is not called done", async () => {
  const { done, handedOver } = await sendMoves([move("a")], new Set(), answering("taken").send);
  assert.deepEqual(done, []);
  assert.equal(handedOver[0]?.unit, "a");
});

for (const [title, seqs, read] of [
  ["the second row knows the entry of the first", [5, 6], [4, 5]],
  ["an entry of somebody else between is not known", [6, 7], [4, 4]],
] as const)
  test(title, async () => {
    const { sent, send } = answering(...seqs.map(kept));
    await sendMoves([move("a"), move("b")], new Set(), send);
    assert.deepEqual(
      sent.map(({ readSeq }) => readSeq),
      read,
    );
  });

test("a row that stood there already is not called moved, and the entry named is not ours", async () => {
  const own = new Set<number>();
  const { done, unchanged } = await sendMoves([move("a")], own, answering({ ok: true, seq: 5, changes: [] }).send);
  assert.deepEqual([done.length, unchanged.length, own.size], [0, 1, 0]);
});
