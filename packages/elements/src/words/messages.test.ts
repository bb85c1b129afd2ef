import assert from "node:assert/strict";
import { test } from "node:test";
import { withMessages } from "./messages.ts";
import { treeWords } from "./tree.ts";
import { wordsFor } from "./words.ts";

test("the page's own words take the place of ours, and all others stay", () => {
  const ours = wordsFor(treeWords, "en");
  const words = wordsFor(treeWords, "en", { view: { retry: "Once more" }, tree: { found: (count) => `${count} hits` } });
  assert.deepEqual([words.view.retry, words.tree.found("3")], ["Once more", "3 hits"]);
  assert.deepEqual([words.view.loading, words.tree.clear, words.number(1000)], [ours.view.loading, ours.tree.clear, "1,000"]);
  assert.equal(ours.view.retry, "Try again");
});

test("a word that is there but undefined is none", () => {
  const words = { view: { retry: "Try again" } };
  const undefinedWords = { view: { retry: undefined } } as unknown as typeof words;
  assert.deepEqual(withMessages(words, undefinedWords), words);
});

test("the same words are made once", () => {
  const messages = { view: { retry: "Once more" } };
  assert.equal(wordsFor(treeWords, "en", messages), wordsFor(treeWords, "en", messages));
  assert.notEqual(wordsFor(treeWords, "en", messages), wordsFor(treeWords, "zh", messages));
});
