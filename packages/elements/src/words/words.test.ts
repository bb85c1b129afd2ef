import assert from "node:assert/strict";
import { test } from "node:test";
import { en } from "./en.ts";
import { wordsFor, type ElementWords } from "./words.ts";
import { zhHans } from "./zh-hans.ts";

for (const [asked, given] of [
  ["zh-Hans", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh", "zh-Hans"],
  ["en-GB", "en"],
  ["fr", "zh-Hans"],
  [undefined, "zh-Hans"],
] as const)
  test(`a page in ${asked ?? "no language"} is served in ${given}`, () => {
    assert.equal(wordsFor(asked).language, given);
    assert.equal(wordsFor(asked).view.retry, given === "en" ? "Try again" : "重试");
  });

test("every language speaks its own script", () => {
  // An official document number is an example of itself in every language.
  const own = new Set([en.form.basisHint]);
  assert.deepEqual(
    plainTexts(en).filter((text) => /\p{Script=Han}/u.test(text) && !own.has(text)),
    [],
  );
  assert.deepEqual(
    plainTexts(zhHans).filter((text) => !/\p{Script=Han}/u.test(text)),
    [],
  );
});

function plainTexts(words: ElementWords | object): string[] {
  return Object.values(words).flatMap((value) =>
    typeof value === "string" ? [value] : typeof value === "object" ? plainTexts(value) : [],
  );
}
