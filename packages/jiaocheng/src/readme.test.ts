import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { assumptions } from "./assumptions.ts";

const run = promisify(execFile);

for (const [file, language, places] of [
  ["README.md", "en", { profile: "profile", sample: "sample" }],
  ["README.zh-CN.md", "zh-Hans", { profile: "配置", sample: "示例" }],
] as const) {
  const readme = readFile(new URL(`../${file}`, import.meta.url), "utf8");

  test(`the code in ${file} prints what ${file} says`, async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(await readme)![1]!;
    const output = /```text\n([\s\S]*?)```/.exec(await readme)![1]!;
    const folder = await mkdtemp(fileURLToPath(new URL("../.readme-", import.meta.url)));
    try {
      await writeFile(`${folder}/readme.ts`, code);
      const { stdout } = await run(process.execPath, [`${folder}/readme.ts`]);
      assert.equal(stdout, output);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

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
