import assert from "node:assert/strict";
import { test } from "node:test";
import { typeAhead } from "./type-ahead.ts";

const names = ["鹤峰社区", "南际社区", "Wanda", "wall street", "金溪社区", "金涵社区", "ＡＢ"];

for (const [title, from, typed, found] of [
  ["goes to the next name that starts so", 0, "金", 4],
  ["goes on to the one after, for the same letter again", 4, "金金", 5],
  ["goes around the end", 5, "金", 4],
  ["several letters narrow it down", 4, "金涵", 5],
  ["whoever types on stays where the letters still fit", 3, "wal", 3],
  ["large and small letters are one", 0, "w", 2],
  ["full-width letters are found by half-width ones", 0, "ab", 6],
  ["nothing that starts so: nowhere", 0, "x", -1],
  ["nothing typed: nowhere", 0, "", -1],
] as const)
  test(title, () => assert.equal(typeAhead(names, from, typed), found));

test("among no rows nothing is found", () => assert.equal(typeAhead([], 0, "金"), -1));
