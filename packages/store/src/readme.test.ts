import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const [english, chinese] = await Promise.all(
  ["README.md", "README.zh-CN.md"].map((file) => readFile(new URL(`../${file}`, import.meta.url), "utf8")),
);
const blocksIn = (readme: string) =>
  ["ts", "text"].map((language) => readme.match(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``))![1]!);

test("the code in the README prints what the README says", async () => {
  const [code, output] = blocksIn(english!);
  const folder = await mkdtemp(fileURLToPath(new URL("../.readme-", import.meta.url)));
  try {
    await writeFile(`${folder}/readme.ts`, code!);
    const { stdout } = await promisify(execFile)(process.execPath, ["readme.ts"], { cwd: folder });
    assert.equal(stdout, output);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("both languages show the same code", () => assert.deepEqual(blocksIn(chinese!), blocksIn(english!)));
