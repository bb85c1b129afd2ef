import assert from "node:assert/strict";
import { test } from "node:test";
import { pinyinOf, spokenPattern } from "./spoken.ts";

for (const [given, folded] of [
  ["chong qing", "chong qing"],
  ["Chóng Qìng", "chong qing"],
  ["Xī'ān  shì ", "xi an shi"],
  ["", ""],
] as const)
  test(`pinyin given as "${given}" is looked for as "${folded}"`, () => assert.equal(pinyinOf(given), folded));

for (const [typed, finds] of [
  ["chongqing", true],
  ["cq", true],
  ["chongq", true],
  ["cqing", true],
  ["chqi", true],
  ["qing", true],
  ["hongqing", false],
  ["cng", false],
  ["cqs", false],
] as const)
  test(`"${typed}" is ${finds ? "" : "not "}in "chong qing"`, () => assert.equal(spokenPattern(typed)!.test("chong qing"), finds));

for (const typed of ["c", "重庆", "0902", "c."]) test(`"${typed}" is no pinyin`, () => assert.equal(spokenPattern(typed), undefined));
