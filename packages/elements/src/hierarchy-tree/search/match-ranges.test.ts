import assert from "node:assert/strict";
import { test } from "node:test";
import { matchRanges } from "./match-ranges.ts";

function marked(name: string, text: string, pinyin?: string): string {
  let shown = "";
  let end = 0;
  for (const range of matchRanges({ name, ...(pinyin !== undefined && { pinyin }) }, text)) {
    shown += `${name.slice(end, range.start)}[${name.slice(range.start, range.end)}]`;
    end = range.end;
  }
  return shown + name.slice(end);
}

for (const [title, name, text, shown] of [
  ["characters, each time they come", "南街南社区", "南", "[南]街[南]社区"],
  ["characters over a space", "第 1 网格", "第1网", "[第 1 网]格"],
  ["letters of any width and case", "Ｗanda广场", "wanda", "[Ｗanda]广场"],
  ["the characters whose initials were typed", "鹤峰·社区", "fsq", "鹤[峰·社区]"],
  ["those of a polyphone in its word", "重庆路", "cql", "[重庆路]"],
  ["those of its other reading", "重庆路", "zq", "[重庆]路"],
  ["a character outside the first plane, whole", "𫖯山村", "fs", "[𫖯山]村"],
  ["several words", "鹤峰社区", "社区 鹤", "[鹤]峰[社区]"],
  ["what touches, as one", "鹤峰社区", "峰 鹤", "[鹤峰]社区"],
  ["nothing where the code was meant", "鹤峰社区", "0902", "鹤峰社区"],
  ["nothing where nothing was typed", "鹤峰社区", " ", "鹤峰社区"],
] as const)
  test(`marks ${title}`, () => assert.equal(marked(name, text), shown));

for (const [title, text, shown] of [
  ["in full", "jinou", "[金瓯]社区"],
  ["from the middle of the name", "shequ", "金瓯[社区]"],
  ["in part", "jinos", "[金瓯社]区"],
] as const)
  test(`marks the characters of the syllables typed ${title}`, () => assert.equal(marked("金瓯社区", text, "jin ou she qu"), shown));

test("marks nothing by a pinyin that has not a syllable for each character", () => {
  assert.equal(marked("金瓯社区", "jinou", "jin ou"), "金瓯社区");
});
