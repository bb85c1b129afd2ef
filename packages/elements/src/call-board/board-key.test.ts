import assert from "node:assert/strict";
import { test } from "node:test";
import { boardMove } from "./board-key.ts";

const columns = [["a", "b", "c"], [], ["d"], ["e", "f"]];

for (const [title, from, key, to] of [
  ["Down goes to the next card of the stage", "a", "ArrowDown", "b"],
  ["Down on the last card goes nowhere", "c", "ArrowDown", undefined],
  ["Up goes to the card before", "b", "ArrowUp", "a"],
  ["Up on the first card goes nowhere", "a", "ArrowUp", undefined],
  ["Right passes over an empty stage, to its last card where it is shorter", "b", "ArrowRight", "d"],
  ["Right stays at the same height", "d", "ArrowRight", "e"],
  ["Right of the last stage there is nothing", "f", "ArrowRight", undefined],
  ["Left passes over an empty stage", "d", "ArrowLeft", "a"],
  ["Left of the first stage there is nothing", "a", "ArrowLeft", undefined],
  ["Home goes to the first card of the stage", "f", "Home", "e"],
  ["End goes to the last card of the stage", "a", "End", "c"],
  ["any other key is left alone", "a", "Enter", undefined],
  ["a card that is no longer there leads nowhere", "x", "ArrowDown", undefined],
] as const)
  test(title, () => assert.equal(boardMove(columns, from, key), to));

test("with Control, Home and End go to the ends of the board", () => {
  assert.equal(boardMove(columns, "d", "Home", true), "a");
  assert.equal(boardMove(columns, "d", "End", true), "f");
});
