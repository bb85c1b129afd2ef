import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { test } from "node:test";
import { commandNames, commandTermsIn } from "@jinlin/core";
import { profile } from "@jinlin/jiaocheng";
import { accessPageFiles } from "../access-pages.ts";

const files = accessPageFiles();

test("who may see and do what in Jiaocheng is told as the profile grants it (npm run docs:access writes it)", () => {
  assert.deepEqual(readdirSync(dirname(files[0]!.file)).sort(), files.map(({ file }) => basename(file)).sort());
  for (const { file, text } of files) assert.equal(readFileSync(file, "utf8"), text, basename(file));
});

test("each page names every kind of post, and every command somebody may give", () => {
  for (const [at, language] of (["en", "zh-Hans"] as const).entries()) {
    for (const { name } of profile.postKinds) assert.ok(files[at]!.text.includes(name[language]!), name[language]);
    for (const command of commandNames) assert.ok(files[at]!.text.includes(commandTermsIn(language).command(command)), command);
  }
});
