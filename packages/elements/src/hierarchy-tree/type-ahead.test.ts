import assert from "node:assert/strict";
import { test } from "node:test";
import { typeAhead } from "./type-ahead.ts";

const names = ["鹤峰社区", "南际社区", "Wanda", "wall street", "金溪社区", "金涵社区", "ＡＢ", "重庆路"];

for (const [title, from, typed, found] of [
  ["goes to the next name that starts so", 0, "金", 4],
  ["goes on to the one after, for the same letter again", 4, "金金", 5],
  ["goes around the end", 5, "金", 4],
  ["several letters narrow it down", 4, "金涵", 5],
  ["whoever types on stays where the letters still fit", 3, "wal", 3],
  ["large and small letters are one", 0, "w", 2],
  ["full-width letters are found by half-width ones", 0, "ab", 6],
  ["initials lead to Chinese names", 0, "jh", 5],
  ["one initial goes to the next name that starts so", 0, "j", 4],
  ["the same initial again, to the one after", 4, "jj", 5],
  ["a polyphone by its reading in the word", 0, "cql", 7],
  ["a polyphone by its commonest reading", 0, "zql", 7],
  ["several characters at once, from an input method", 0, "金涵社", 5],
  ["from no row it begins at the top", -1, "hf", 0],
  ["from no row the last one is found too", -1, "cql", 7],
  ["what is inside a name: nowhere", 0, "sq", -1],
  ["nothing that starts so: nowhere", 0, "x", -1],
  ["nothing typed: nowhere", 0, "", -1],
] as const)
  test(title, () => assert.equal(typeAhead(names, from, typed), found));

test("among no rows nothing is found", () => assert.equal(typeAhead([], 0, "金"), -1));

test("only the rows on the way are looked at", () => {
  const asked: number[] = [];
  const at = (place: number) => (asked.push(place), names[place]);
  assert.equal(typeAhead({ length: names.length, at }, 0, "nj"), 1);
  assert.deepEqual(asked, [0, 1]);
});
