import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsWords } from "./findings.ts";
import { treeWords } from "./tree.ts";
import { unitWords } from "./unit.ts";
import { wordsFor, type Table } from "./words.ts";

for (const [asked, given] of [
  ["zh-Hans", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["en-GB", "en"],
  ["fr", "zh-Hans"],
  [undefined, "zh-Hans"],
] as const)
  test(`a page in ${asked ?? "no language"} is served in ${given}`, () => {
    const words = wordsFor(treeWords, asked);
    assert.equal(words.language, given);
    assert.equal(words.view.retry, given === "en" ? "Try again" : "重试");
    assert.equal(words.tree.clear, given === "en" ? "Clear" : "清除条件");
  });

test("the words of a language are made once", () => {
  assert.equal(wordsFor(treeWords, "en"), wordsFor(treeWords, "en-US"));
});

for (const [room, table] of Object.entries<Table<object>>({ tree: treeWords, unit: unitWords, findings: findingsWords }))
  test(`each language speaks its own script: ${room}`, () => {
    // An official document number is an example of itself in every language.
    assert.deepEqual(
      plainTexts(table.en).filter((text) => /\p{Script=Han}/u.test(text) && !text.includes("〔2026〕")),
      [],
    );
    assert.deepEqual(
      plainTexts(table["zh-Hans"]).filter((text) => !/\p{Script=Han}/u.test(text)),
      [],
    );
  });

function plainTexts(words: object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" ? plainTexts(value) : [],
  );
}
