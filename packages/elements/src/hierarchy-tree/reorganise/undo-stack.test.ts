import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "@jinlin/core";
import { outlineOf, rowsOf } from "../../../test/forest.ts";
import { UndoStack, type DoneMove } from "./undo-stack.ts";

const moved = (unit: string, leaves: string | undefined, under: string, seq = 5): DoneMove => ({
  unit,
  name: unit,
  leaves,
  under,
  slice: "command",
  day: "2026-11-23",
  seq,
});
const outline = outlineOf(rowsOf("north\n  a\nsouth\n  b"));
const shown = { outline, slice: "command", day: "2026-11-23" as Day, seq: 5 };

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
    assert.equal(stack.barOf({ ...shown, seq })?.bar, bar);
  });

test("rows of a day before the move say nothing about it", () => {
  const stack = new UndoStack();
  stack.push([moved("a", "south", "south")]);
  assert.equal(stack.barOf({ ...shown, day: "2026-11-22" })?.bar, undefined);
  assert.equal(stack.barOf({ ...shown, day: "2026-11-24" })?.bar, "moved-since");
});

test("what was moved in one slice is not undone in another", () => {
  const stack = new UndoStack();
  stack.push([moved("b", "north", "south")]);
  assert.equal(stack.barOf({ ...shown, slice: "territory" })?.bar, "other-slice");
});

test("with nothing moved there is nothing to undo", () => {
  const stack = new UndoStack();
  stack.push([]);
  assert.equal(stack.barOf(shown)?.bar, "nothing");
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
