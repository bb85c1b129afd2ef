import assert from "node:assert/strict";
import { test } from "node:test";
import { readPosition } from "./read-position.ts";

for (const [text, position] of [
  ["119.527, 26.661", [119.527, 26.661]],
  ["119.527 26.661", [119.527, 26.661]],
  ["１１９．５２７，２６．６６１", [119.527, 26.661]],
  [" 119.527、26.661 ", [119.527, 26.661]],
  ["26.661, 119.527", undefined],
  ["119.527", undefined],
  ["119.5, 26.6, 3", undefined],
  ["here", undefined],
  ["", undefined],
] as const)
  test(`"${text}" is read as ${position ? "a place" : "none"}`, () => assert.deepEqual(readPosition(text), position));
