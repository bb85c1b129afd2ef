import assert from "node:assert/strict";
import { test } from "node:test";
import { about, agrees, atLeast, exactly } from "./quantity.ts";

for (const [what, count, published, is] of [
  ["769 areas are 769", 769, exactly(769), true],
  ["768 areas are not 769", 768, exactly(769), false],
  ["5,601 people are more than 5,600", 5601, atLeast(5601), true],
  ["5,599 people are not 5,600", 5599, atLeast(5600), false],
  ["CNY 113 million are about 110 million", 113_000_000, about(110_000_000, "CNY"), true],
  ["CNY 116 million are not about 110 million", 116_000_000, about(110_000_000, "CNY"), false],
  ["nothing is about nothing", 0, about(0), true],
] as const)
  test(what, () => assert.equal(agrees(count, published), is));
