import assert from "node:assert/strict";
import { test } from "node:test";
import { languageFor } from "./portal-words.ts";

for (const [wanted, id] of [
  [["zh-CN", "en"], "zh-Hans"],
  [["zh-Hant-TW"], "zh-Hans"],
  [["en-GB"], "en"],
  [["fr", "EN-us", "zh"], "en"],
  [["fr"], "zh-Hans"],
  [[], "zh-Hans"],
] as const)
  test(`who reads ${wanted.join(", ") || "nothing we know of"} gets ${id}`, () => assert.equal(languageFor(wanted).id, id));
