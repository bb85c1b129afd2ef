import assert from "node:assert/strict";
import { test } from "node:test";
import { rankRows } from "./rank-rows.ts";

test("two roots, and under the first of them two children, the second with one of its own", () => {
  const { depths, childCounts, positions } = rankRows(Int32Array.of(-1, 0, 0, 2, -1));
  assert.deepEqual([...depths], [0, 1, 1, 2, 0]);
  assert.deepEqual([...childCounts], [2, 0, 1, 0, 0]);
  assert.deepEqual([...positions], [0, 0, 1, 0, 1]);
});

test("a chain of a thousand is a thousand deep, though a byte counts to 255", () => {
  const { depths } = rankRows(Int32Array.from({ length: 1000 }, (_, index) => index - 1));
  assert.deepEqual([...depths], [...depths.keys()]);
});
