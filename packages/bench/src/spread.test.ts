import assert from "node:assert/strict";
import { test } from "node:test";
import { median, spread } from "./spread.ts";

test("the median is the value in the middle, or between the two there", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([9, 1, 5, 4]), 4.5);
  assert.equal(median([7]), 7);
});

test("half of all values are within the spread, and one wild one does not widen it", () => {
  assert.equal(spread([1, 2, 3, 4, 5]), 1);
  assert.equal(spread([1, 2, 3, 4, 500]), 1);
  assert.equal(spread([7]), 0);
});
