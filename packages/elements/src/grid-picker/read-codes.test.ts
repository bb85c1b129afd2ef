import assert from "node:assert/strict";
import { test } from "node:test";
import { soundOutline } from "../hierarchy-tree/outline.ts";
import type { TreeNode } from "../hierarchy-tree/tree-node.ts";
import { CodeBook, entriesOf, isList } from "./read-codes.ts";

const nodes: readonly TreeNode[] = [
  { id: "heshan", name: "鹤山社区", code: "0201" },
  { id: "g-1", parentId: "heshan", name: "第一网格", code: "020101" },
  { id: "g-2", parentId: "heshan", name: "老街网格", code: "020102", formerly: ["WG-07", "020101"] },
  { id: "guixi", name: "桂溪社区", code: "0202" },
  { id: "g-3", parentId: "guixi", name: "第一网格" },
];
const outline = soundOutline(nodes)!;
const book = new CodeBook(outline);
const read = (text: string) => {
  const { found, unknown, ambiguous } = book.read(text);
  return [found.map((at) => outline.index.idAt(at)), unknown, ambiguous];
};

for (const [title, text, found, unknown, ambiguous] of [
  ["a column of a table", "020102\r\n020101\n", ["g-2", "g-1"], [], []],
  ["commas and enumeration marks of any width", "020101，020102、0201;020101", ["g-1", "g-2", "heshan"], [], []],
  ["full-width digits, small letters", "０２０１０１ wg-07", ["g-1", "g-2"], [], []],
  ["a code of now before the same one of before", "020101", ["g-1"], [], []],
  ["an id where there is no code, a name that only one bears", "g-3 老街网格", ["g-3", "g-2"], [], []],
  ["what nothing is called, each once and as written", "020101 9999 X-1 9999", ["g-1"], ["9999", "X-1"], []],
  ["a name that several bear", "第一网格 020102", ["g-2"], [], ["第一网格"]],
] as const)
  test(`a pasted list: ${title}`, () => assert.deepEqual(read(text), [found, unknown, ambiguous]));

for (const [title, text, is] of [
  ["one code is looked for", "020101", false],
  ["two codes are a list", "020101 020102", true],
  ["two words are looked for", "鹤山 第一", false],
  ["a column is a list, known or not", "9998\n9999", true],
  ["one line with a break at its end is looked for", "鹤山\n", false],
] as const)
  test(`what is pasted: ${title}`, () => assert.equal(isList(text, book.isCode), is));

test("nothing but marks has no entries", () => assert.deepEqual(entriesOf(" ，\n、"), []));
