import assert from "node:assert/strict";
import { test } from "node:test";
import type { TreeNode } from "../tree-node.ts";
import { outlineOf } from "../../../test/forest.ts";
import { search, searchIndexOf } from "./search-index.ts";

const post = (name: string): TreeNode["post"] => ({ id: "head", name: "书记", state: "held", holder: { name } });
const rows: TreeNode[] = [
  { id: "cq", name: "重庆路社区", pinyin: "chong qing lu she qu" },
  { id: "grid", parentId: "street", name: "第 1 网格", code: "350902001001" },
  { id: "street", name: "鹤峰街道", code: "350902001", post: post("单 明") },
  { id: "jin", parentId: "street", name: "金瓯社区", pinyin: "Jīn'ōu shè qū", post: post("陈红") },
  { id: "wanda", name: "Ｗanda A-1座" },
  { id: "club", name: "Chongql 俱乐部" },
  { id: "joined", name: "合一", formerly: ["旧桥", "35-77-1"] },
];
const outline = outlineOf(rows);
const index = searchIndexOf(outline);

function found(text: string): string {
  const { found, count } = search(index, text);
  const ids = Array.from(found).flatMap((flag, at) => (flag ? [outline.index.idAt(at)] : []));
  assert.equal(count, ids.length);
  return ids.join(" ");
}

for (const [title, text, ids] of [
  ["by characters of the name", "社区", "cq jin"],
  ["by characters inside it", "峰街", "street"],
  ["over a space in the name", "第1网", "grid"],
  ["by the beginning of a code", "350902", "street grid"],
  ["by a part inside a code", "1001", "grid"],
  ["by who holds the post", "陈红", "jin"],
  ["by the holder's initials, the surname read as one", "sm", "street"],
  ["by a surname's commoner reading too", "dm", "street"],
  ["by initials", "hfjd", "street"],
  ["by initials inside the name", "fj", "street"],
  ["by the initials of a polyphone in its word", "cqlsq", "cq"],
  ["by the initials it has by itself", "zqlsq", "cq"],
  ["by pinyin in one piece", "chongqing", "cq"],
  ["by a part of it", "jinou", "jin"],
  ["by pinyin syllable by syllable", "chong qing", "cq"],
  ["by some syllables in full and others by their beginning", "chongqlusq", "cq"],
  ["by syllables in part only where nothing else is found", "chongql", "club"],
  ["by letters of any width and case", "wAＮDA", "wanda"],
  ["by what is neither letter nor digit", "a-1", "wanda"],
  ["by a former name", "旧桥", "joined"],
  ["by the initials of a former name", "jq", "joined"],
  ["by a former code", "35-77", "joined"],
  ["by several words, each of which is there", "社区 jin", "jin"],
  ["by a word of the name and one of the code", "网格 0902", "grid"],
  ["by words of which one is nowhere: none", "社区 南", ""],
  ["not over the border of two rows", "座第", ""],
  ["not over the border of name and holder", "道单", ""],
  ["not by what stands nowhere", "zzzz", ""],
] as const)
  test(`rows are found ${title}`, () => assert.equal(found(text), ids));

test("no word finds every row", () => assert.equal(search(index, " 　").count, rows.length));

test("an empty tree has nothing to find", () => assert.equal(search(searchIndexOf(outlineOf([])), "a").count, 0));

test("a tree has one index, whoever asks for it", () => {
  assert.equal(searchIndexOf(outline), index);
  assert.notEqual(searchIndexOf(outlineOf(rows)), index);
});

test("rows without pinyin keep none", () => assert.equal(searchIndexOf(outlineOf([{ id: "a", name: "南际" }])).spoken, undefined));
