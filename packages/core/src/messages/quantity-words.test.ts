import assert from "node:assert/strict";
import { test } from "node:test";
import { about, atLeast, exactly } from "../quantity.ts";
import { quantityInWords } from "./quantity-words.ts";

test("a figure is told as exactly as it is known, and a few people as fewer than so many", () => {
  const told = (language: string) =>
    [exactly(1420), about(1100), atLeast(300), { under: 5 } as const].map((one) => quantityInWords(one, language));
  assert.deepEqual(told("zh-CN"), ["1,420", "约 1,100", "至少 300", "少于 5"]);
  assert.deepEqual(told("en"), ["1,420", "about 1,100", "at least 300", "fewer than 5"]);
});
