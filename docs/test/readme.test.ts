// The code in every README and guide is run as it stands there, and has to print what stands there.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");
const blocksIn = (readme: string, language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, "g"))].map(([, block]) => block!);

/** Folder of the README, and the package from which the names in its code resolve. */
const withCode = [
  ["", "docs/"],
  ["packages/core/", "packages/core/"],
  ["packages/store/", "packages/store/"],
  ["packages/jiaocheng/", "packages/jiaocheng/"],
] as const;
const folders = [...withCode.map(([folder]) => folder), "packages/elements/", "examples/portal/", "examples/plain-html/"];

for (const [folder, home] of withCode)
  for (const name of ["README.md", "README.zh-CN.md"])
    test(`the code in ${folder}${name} prints what it says`, () => runs(folder + name, home));

async function runs(page: string, home: string): Promise<void> {
  const text = await read(page);
  const [codes, outputs] = [blocksIn(text, "ts"), blocksIn(text, "text")];
  assert.ok(codes.length > 0, "a block of code");
  assert.equal(outputs.length, codes.length, "as many blocks of output as of code");
  for (const [place, code] of codes.entries()) assert.equal(await outputOf(code, home), outputs[place]);
}

async function outputOf(code: string, home: string): Promise<string> {
  const scratch = await mkdtemp(fileURLToPath(new URL(`${home}.readme-`, root)));
  try {
    await writeFile(`${scratch}/readme.ts`, code);
    const { stdout } = await run(process.execPath, ["readme.ts"], { cwd: scratch });
    return stdout;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

for (const folder of folders) {
  test(`${folder || "the root"} has a README in each language, with the same headings and links`, async () => {
    const [en, zh] = (await Promise.all([read(`${folder}README.md`), read(`${folder}README.zh-CN.md`)])).map((text) => ({
      headings: text.match(/^#+ /gm),
      links: [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link!.replace("-zh.png", "-en.png").replace(/\.zh-CN\.md$/, ".md")),
      commands: text.match(/^npm \w+/gm),
    }));
    assert.deepEqual(zh, en);
  });

  test(`every link in the READMEs of ${folder || "the root"} leads somewhere`, async () => {
    for (const name of ["README.md", "README.zh-CN.md"]) await followLinks(folder + name);
  });
}

for (const guide of readdirSync(new URL("docs/guides/", root)).filter((name) => !name.endsWith(".zh-CN.md"))) {
  const pages = [guide, guide.replace(/\.md$/, ".zh-CN.md")].map((name) => `docs/guides/${name}`);

  for (const page of pages) test(`the code in ${page} prints what it says`, () => runs(page, "docs/"));

  test(`${pages[0]} says in each language as much, with the same code`, async () => {
    const [en, zh] = (await Promise.all(pages.map(read))).map((text) => ({
      headings: text.match(/^#+ /gm),
      rows: text.match(/^\|/gm)?.length,
      code: blocksIn(text, "ts"),
    }));
    assert.deepEqual(zh, en);
  });

  test(`every link in ${pages[0]} leads somewhere`, async () => {
    for (const page of pages) await followLinks(page);
  });
}

test("every link in the guide for contributors and the glossary leads somewhere", async () => {
  for (const path of ["CONTRIBUTING.md", "docs/glossary.md"]) await followLinks(path);
});

async function followLinks(path: string): Promise<void> {
  for (const [, link] of (await read(path)).matchAll(/\]\((?!http|#)([^)#]+)/g))
    await assert.doesNotReject(stat(new URL(link!, new URL(path, root))), `${path} links to ${link}`);
}
