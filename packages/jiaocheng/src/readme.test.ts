import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assumptions } from "./assumptions.ts";

for (const [file, language, places] of [
  ["README.md", "en", { profile: "profile", sample: "sample" }],
  ["README.zh-CN.md", "zh-Hans", { profile: "配置", sample: "示例" }],
] as const) {
  const readme = readFile(new URL(`../${file}`, import.meta.url), "utf8");

  test(`${file} tells every assumption, and no other`, async () => {
    const table = (await readme).split("| --- | --- |\n").at(-1)!.trim().split("\n");
    assert.deepEqual(
      table,
      assumptions.map(({ in: where, texts }) => `| ${places[where]} | ${texts[language]} |`),
    );
  });
}

test("every assumption has an id of its own", () => {
  assert.equal(new Set(assumptions.map(({ id }) => id)).size, assumptions.length);
});
