import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { describedOf } from "../../packages/toolchain/elements/page.ts";
import { documented, elementPages, readChinese } from "../element-pages.ts";

const described = documented().flatMap(describedOf);
const named = ({ owner, item }: { readonly owner: string; readonly item: string }) => `${owner} ${item}`;

test("everything an element offers is described, in the source", () =>
  assert.deepEqual(described.filter(({ en }) => en === "").map(named), []));

test("everything an element offers is described in Chinese, and nothing that it does not", () => {
  const chinese = Object.entries(readChinese()).flatMap(([owner, items]) => Object.keys(items).map((item) => `${owner} ${item}`));
  assert.deepEqual(chinese.sort(), [...new Set(described.map(named))].sort());
});

test("Chinese is Chinese", () =>
  assert.deepEqual(
    Object.entries(readChinese()).flatMap(([owner, items]) =>
      Object.entries(items)
        .filter(([, text]) => !/\p{Script=Han}/u.test(text))
        .map(([item]) => `${owner} ${item}`),
    ),
    [],
  ));

for (const { file, text } of await elementPages())
  test(`${basename(file)} is what the sources say (npm run docs:elements writes it)`, () => {
    assert.ok(existsSync(file), "it is not there");
    assert.equal(readFileSync(file, "utf8"), text);
  });

const dataOf = (file: string): string[] =>
  [
    ...readFileSync(new URL(`../../packages/elements/src/hierarchy-tree/${file}.ts`, import.meta.url), "utf8").matchAll(
      /^  readonly (\w+)/gm,
    ),
  ].map(([, field]) => field!);
for (const language of ["", ".zh-CN"])
  test(`every field of the tree's own data is explained in hierarchy-tree${language}.md`, () => {
    const page = readFileSync(new URL(`../elements/hierarchy-tree${language}.md`, import.meta.url), "utf8");
    const fields = ["tree-node", "tree-saved"].flatMap(dataOf);
    assert.ok(fields.length > 20);
    assert.deepEqual(
      fields.filter((field) => !page.includes(`\`${field}\``)),
      [],
    );
  });
