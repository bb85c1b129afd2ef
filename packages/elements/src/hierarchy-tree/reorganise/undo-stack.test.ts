import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "@jinlin/core";
import { indexOf } from "../../../test/forest.ts";
import { UndoStack, type DoneMove } from "./undo-stack.ts";

const moved = (unit: string, leaves: string | undefined, under: string, seq = 5): DoneMove => ({
  unit,
  name: unit,
  leaves,
  under,
  day: "2026-11-23" as Day,
  seq,
});
const after = indexOf("north\n  a\nsouth\n  b");

for (const [title, move, seq, bar] of [
  ["a move is undone while the row is where it went", moved("b", "north", "south"), 5, undefined],
  ["a row that was moved again is left alone", moved("a", "south", "south"), 5, "moved-since"],
  ["rows from before the move say nothing about it yet", moved("a", "south", "south"), 4, undefined],
  ["rows of a page that counts no entries are taken at their word", moved("a", "south", "south"), undefined, "moved-since"],
  ["a row that is gone is not moved back", moved("z", "north", "south"), 5, "gone"],
  ["a row that was on top cannot be put under anything", moved("b", undefined, "south"), 5, "was-root"],
  ["where it was may be gone", moved("b", "west", "south"), 5, "former-gone"],
] as const)
  test(title, () => {
    const stack = new UndoStack();
    stack.push([move]);
    assert.equal(stack.barOf(after, seq)?.bar, bar);
  });

test("with nothing moved there is nothing to undo", () => {
  const stack = new UndoStack();
  stack.push([]);
  assert.equal(stack.barOf(after, 5)?.bar, "nothing");
});

test("what was moved together is undone together, then what was moved before", () => {
  const stack = new UndoStack();
  stack.push([moved("a", "south", "north", 4)]);
  stack.push([moved("b", "north", "south"), moved("c", "north", "south")]);
  assert.deepEqual(
    stack.last.map(({ unit }) => unit),
    ["b", "c"],
  );
  stack.undone(new Set(["c"]));
  assert.deepEqual(
    stack.last.map(({ unit }) => unit),
    ["b"],
  );
  stack.undone(new Set(["b"]));
  assert.deepEqual(
    stack.last.map(({ unit }) => unit),
    ["a"],
  );
});
