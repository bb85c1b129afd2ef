import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { test } from "node:test";
import { rulePageFiles } from "../rule-pages.ts";

const files = rulePageFiles();

test("every rule has a page in each language and nothing else lies among them (npm run docs:rules writes them)", () => {
  assert.deepEqual(readdirSync(dirname(files[0]!.file)).sort(), files.map(({ file }) => basename(file)).sort());
  for (const { file, text } of files) {
    assert.ok(existsSync(file), file);
    assert.equal(readFileSync(file, "utf8"), text, basename(file));
  }
});

test("every link on the pages leads to one of them", () => {
  const names = files.map(({ file }) => basename(file));
  for (const { file, text } of files)
    for (const [, link] of text.matchAll(/\]\(([^)]+)\)/g)) assert.ok(names.includes(link!), `${basename(file)} links to ${link}`);
});
