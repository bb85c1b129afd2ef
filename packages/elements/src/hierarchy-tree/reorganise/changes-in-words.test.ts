import assert from "node:assert/strict";
import { test } from "node:test";
import type { Change, Day } from "@jinlin/core";
import { wordsFor } from "../../words/words.ts";
import { changesInWords } from "./changes-in-words.ts";
import { reorganiseWords } from "./words.ts";

const words = wordsFor(reorganiseWords, "zh-Hans");
const named = (name: string) => ({ id: name, name });
const day = "2026-11-23" as Day;
const moved = (unit: string, leaves?: string): Change => ({
  type: "unit-moved",
  unit: named(unit),
  ...(leaves && { leaves: named(leaves) }),
  under: named("城南"),
  day,
});

test("a move says what is left, where it goes and from when", () =>
  assert.deepEqual(changesInWords([moved("鹤山", "城北")], words), ["鹤山自2026年11月23日起由“城北”改属“城南”"]));

test("a root leaves nothing", () => assert.deepEqual(changesInWords([moved("鹤山")], words), ["鹤山自2026年11月23日起改属“城南”"]));

test("of many the first are spelt out, and the rest and all else is counted", () => {
  const ended: Change = { type: "appointment-ended", post: named("书记"), unit: named("鹤山"), person: { name: "陈明" }, day };
  const sentences = changesInWords([ended, ...["a", "b", "c", "d", "e", "f"].map((unit) => moved(unit))], words);
  assert.equal(sentences.length, 6);
  assert.equal(sentences[5], "另有 2 项变动");
});

test("rows that are there already would not be changed", () => assert.deepEqual(changesInWords([], words), ["已在此行下"]));
