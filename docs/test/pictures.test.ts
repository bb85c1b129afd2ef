import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { pictureFiles } from "../picture-files.ts";

for (const { file, text } of pictureFiles())
  test(`${basename(file)} is as it is drawn today (npm run docs:pictures)`, () => assert.equal(readFileSync(file, "utf8"), `${text}\n`));
