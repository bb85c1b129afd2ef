// The code in the READMEs is run as it stands there, and has to print what stands there.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);

for (const name of ["README.md", "README.zh-CN.md"])
  test(`the code in ${name} prints what ${name} says`, async () => {
    const readme = await readFile(new URL(name, root), "utf8");
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
    const output = /```text\n([\s\S]*?)```/.exec(readme)?.[1];
    assert.ok(code && output, `${name} holds a block of code and one of output`);
    // In this package, so that the names of the packages resolve.
    const folder = await mkdtemp(fileURLToPath(new URL(".readme-", import.meta.url)));
    try {
      await writeFile(`${folder}/readme.ts`, code);
      const { stdout } = await run(process.execPath, [`${folder}/readme.ts`]);
      assert.equal(stdout, output);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

test("the two READMEs tell the same: the same headings, links and commands", async () => {
  const [en, zh] = await Promise.all(["README.md", "README.zh-CN.md"].map((name) => readFile(new URL(name, root), "utf8")));
  const shape = (text: string) => ({
    headings: text.match(/^#+ /gm),
    links: [...text.matchAll(/\]\((?!README)([^)]*)\)/g)].map(([, link]) => link!.replace("portal-zh", "portal-en")),
    commands: text.match(/^npm \w+/gm),
  });
  assert.deepEqual(shape(zh!), shape(en!));
});

test("every link of the READMEs, the guide for contributors and the glossary leads to a file", async () => {
  for (const name of ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "docs/glossary.md"]) {
    const text = await readFile(new URL(name, root), "utf8");
    for (const [, link] of text.matchAll(/\]\((?!http)([^)#]+)/g))
      await assert.doesNotReject(
        readFile(new URL(link!, new URL(name, root))).catch((error) => (error.code === "EISDIR" ? undefined : Promise.reject(error))),
        `${name} links to ${link}`,
      );
  }
});
