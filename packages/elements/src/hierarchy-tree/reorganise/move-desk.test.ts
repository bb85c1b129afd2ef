import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command, Day, Sent } from "@jinlin/core";
import { outlineOf, rowsOf, streets } from "../../../test/forest.ts";
import { MoveDesk, type DeskGround } from "./move-desk.ts";

const day = "2026-11-23" as Day;
type Move = Extract<Command, { type: "move-unit" }>;

/** A county that refuses whatever goes under `west`, and keeps the rest. */
function county(change: Partial<DeskGround> = {}) {
  const sent: Move[] = [];
  const asked: Move[] = [];
  let seq = 4;
  const answer = (command: Move): Sent =>
    command.under === "west"
      ? { ok: false, refusals: [{ code: "not-open-to-you", what: "move-unit" }] }
      : {
          ok: true,
          seq: ++seq,
          changes: [{ type: "unit-moved", unit: { id: command.unit, name: "" }, under: { id: command.under, name: "" }, day }],
        };
  const ground: DeskGround = {
    outline: outlineOf(rowsOf(streets)),
    slice: "command",
    day,
    seq: 4,
    dryRun: async (command) => (asked.push(command as Move), answer(command as Move)),
    send: async (command) => (sent.push(command as Move), answer(command as Move)),
    ...change,
  };
  return { sent, asked, desk: new MoveDesk(ground) };
}
const inWords = (moves: readonly Move[]) => moves.map(({ unit, under }) => `${unit} > ${under}`).join(", ");

test("rows that are there already are not moved once more", async () => {
  const { desk, sent } = county();
  await desk.move(["yard-1", "nanji"], "hefeng", day);
  assert.equal(inWords(sent), "nanji > hefeng");
});

test("the same question is asked once, and again after something was moved", async () => {
  const { desk, asked } = county();
  await desk.ask(["yard-1"], "nanji", day);
  await desk.ask(["yard-1"], "nanji", day);
  assert.equal(asked.length, 1);
  assert.equal(desk.known(["yard-1"], "nanji", day)?.state, "allowed");
  await desk.move(["jinxi"], "nanji", day);
  assert.equal(desk.known(["yard-1"], "nanji", day), undefined);
});

test("a refusal names the row it is about", async () => {
  const answer = await county().desk.ask(["yard-1"], "west", day);
  assert.ok(answer.state === "refused");
  assert.equal(answer.name, "yard-1");
});

for (const [title, dryRun] of [
  ["nobody to ask", () => undefined],
  ["no network", () => Promise.reject(new Error("no network"))],
] as const)
  test(`with ${title} nothing is known beforehand`, async () => {
    assert.equal((await county({ dryRun }).desk.ask(["yard-1"], "nanji", day)).state, "unknown");
  });

test("undoing moves back what was moved, the last one first, from the same day", async () => {
  const { desk, sent } = county();
  await desk.move(["yard-1", "yard-3"], "nanji", day);
  sent.length = 0;
  const { stopped } = await desk.undo();
  assert.equal(stopped, undefined);
  assert.equal(inWords(sent), "yard-3 > c, yard-1 > hefeng");
  assert.deepEqual([...new Set(sent.map(({ from }) => from))], [day]);
  assert.equal(desk.history.last.length, 0);
});

test("what is undone knows all entries of our own, and none of somebody else's", async () => {
  const { desk, sent } = county();
  await desk.move(["yard-1", "yard-3"], "nanji", day);
  await desk.undo();
  assert.deepEqual(
    sent.map(({ readSeq }) => readSeq),
    [4, 5, 6, 7],
  );
});

test("what cannot be undone stays to be undone", async () => {
  const { desk } = county({ outline: outlineOf(rowsOf("north\nwest\n  a\n  b")) });
  await desk.move(["a", "b"], "north", day);
  const { stopped } = await desk.undo();
  assert.equal(stopped?.move.unit, "b");
  assert.deepEqual(
    desk.history.last.map(({ unit }) => unit),
    ["a", "b"],
  );
});

test("nothing else is moved while something is", async () => {
  const { desk } = county();
  const moving = desk.move(["yard-1"], "nanji", day);
  assert.equal(desk.busy, true);
  await moving;
  assert.equal(desk.busy, false);
});
