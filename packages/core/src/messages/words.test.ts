import assert from "node:assert/strict";
import { test } from "node:test";
import { reasonsIn } from "./reasons.ts";
import { termsIn } from "./terms.ts";
import { wordsIn } from "./words.ts";

test("days are written as each language writes them", () => {
  assert.deepEqual(
    ["zh-Hans", "en"].map((language) => wordsIn(language).day("2026-03-01")),
    ["2026年3月1日", "1 Mar 2026"],
  );
});

test("case 2: a day known in part is written as far as it is known", () => {
  const partial = (language: string) => (["2019", "2019-06", "2019-06-05"] as const).map((text) => wordsIn(language).partial(text));
  assert.deepEqual(partial("zh-Hans"), ["2019年", "2019年6月", "2019年6月5日"]);
  assert.deepEqual(partial("en"), ["2019", "Jun 2019", "5 Jun 2019"]);
});

for (const [asked, given] of [
  ["zh-Hans", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["en-GB", "en"],
  ["fr", "zh-Hans"],
] as const)
  test(`who asks for ${asked} gets ${given}`, () => assert.equal(wordsIn(asked).language, given));

test("a refusal says what and what next, in both languages", () => {
  const refusal = { code: "too-many-posts", holds: 2, max: 2 } as const;
  for (const language of ["zh-Hans", "en"]) assert.match(wordsIn(language).refusal(refusal), /2/);
  assert.notEqual(wordsIn("en").refusal(refusal), wordsIn("zh-Hans").refusal(refusal));
});

test("a fault says where, what stood there and what was expected", () => {
  const words = wordsIn("en").fault({ code: "not-one-of", path: ["areas", 3, "kind"], value: "block", expected: ["grid", "compound"] });
  for (const part of ["areas.3.kind", '"block"', "grid | compound"]) assert.ok(words.includes(part));
});

test("of a document as a whole a fault says what is wrong with it, and no place", () =>
  assert.equal(wordsIn("en").fault({ code: "not-json", path: [], value: null, expected: ["JSON"] }), "is not valid JSON"));

test("terms and reasons can be had apart, each in its language, and say the same", () => {
  for (const language of ["zh-CN", "en-GB"]) {
    const words = wordsIn(language);
    const refusal = { code: "own-appointment" } as const;
    assert.equal(termsIn(language).state("vacant"), words.state("vacant"));
    assert.equal(termsIn(language).language, words.language);
    assert.equal(reasonsIn(language).refusal(refusal), words.refusal(refusal));
    assert.equal("refusal" in termsIn(language), false);
  }
});
