import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, wordsOf } from "./fold.ts";

for (const [title, text, folded] of [
  ["width and case are one", "ＷＡnda１号", "wanda1号"],
  ["spaces of any width do not count", " 陈 明　", "陈明"],
  ["a name that is folded already stays", "鹤峰社区2", "鹤峰社区2"],
  ["a traditional character stays one", "蕉城區", "蕉城區"],
  ["a sign for a word becomes the word", "㈱", "(株)"],
] as const)
  test(title, () => assert.equal(fold(text), folded));

test("words are apart by spaces, and none is empty", () => assert.deepEqual(wordsOf(" 鹤峰　ＨＦ "), ["鹤峰", "hf"]));
