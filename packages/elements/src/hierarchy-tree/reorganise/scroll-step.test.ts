import assert from "node:assert/strict";
import { test } from "node:test";
import { scrollStep } from "./scroll-step.ts";

const list = { top: 100, bottom: 500 };

for (const [title, y, step] of [
  ["in the middle nothing scrolls", 300, 0],
  ["just inside the edge nothing scrolls", 136, 0],
  ["half way into the upper edge it scrolls up at half speed", 118, -7],
  ["at the upper edge it scrolls up at full speed", 100, -14],
  ["above the list it goes no faster", 0, -14],
  ["half way into the lower edge it scrolls down at half speed", 482, 7],
  ["below the list it scrolls down at full speed", 900, 14],
] as const)
  test(title, () => assert.equal(scrollStep(y, list), step));

test("a list with no height does not scroll", () => assert.equal(scrollStep(10, { top: 10, bottom: 10 }), 0));
test("in a low list the upper half scrolls up and the lower one down", () => {
  assert.ok(scrollStep(105, { top: 100, bottom: 120 }) < 0);
  assert.ok(scrollStep(115, { top: 100, bottom: 120 }) > 0);
});
