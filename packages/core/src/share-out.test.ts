import assert from "node:assert/strict";
import { test } from "node:test";
import { shareOut } from "./share-out.ts";

for (const [total, weights, parts] of [
  [10, [1, 1], [5, 5]],
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [3, 2, 2], [3, 2, 2]],
  [5, [1, 8], [1, 4]],
  [0, [2, 3], [0, 0]],
] as const)
  test(`${total} shared out by ${weights.join(" : ")} is ${parts.join(" + ")}`, () => assert.deepEqual(shareOut(total, weights), parts));
