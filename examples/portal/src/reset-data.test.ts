import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { PortalRefusal } from "./portal-refusal.ts";
import { resetData } from "./reset-data.ts";

const settings = (folder: string, said: { reset?: boolean; yes?: boolean }) => ({ port: 0, folder, reset: false, yes: false, ...said });

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jinlin-reset-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// Not a whole database: whatever is wrong with the data, a reset gets rid of it.
function dataFolder(): string {
  const folder = newFolder();
  mkdirSync(join(folder, "pg"));
  writeFileSync(join(folder, "notes.txt"), "not ours");
  return folder;
}
const hasData = (folder: string) => existsSync(join(folder, "pg"));

function terminalThatSays(answer: string) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  output.once("data", () => input.write(`${answer}\n`));
  return { input, output };
}

test("unasked nothing is thrown away", async () => {
  const folder = dataFolder();
  await resetData(settings(folder, { yes: true }));
  assert.ok(hasData(folder));
});

test("without a terminal it wants --yes", async () => {
  const folder = dataFolder();
  await assert.rejects(
    resetData(settings(folder, { reset: true }), { input: new PassThrough(), output: new PassThrough() }),
    PortalRefusal,
  );
  assert.ok(hasData(folder));
});

test("with --yes the data goes, and nothing else in the folder", async () => {
  const folder = dataFolder();
  await resetData(settings(folder, { reset: true, yes: true }));
  assert.ok(!hasData(folder));
  assert.ok(existsSync(join(folder, "notes.txt")));
});

test("where there is no data there is nothing to ask", async () => {
  const folder = newFolder();
  await resetData(settings(folder, { reset: true }), { input: new PassThrough(), output: new PassThrough() });
  assert.ok(!hasData(folder));
});

for (const answer of ["y", "Yes", "是"])
  test(`"${answer}" at the terminal is a yes`, async () => {
    const folder = dataFolder();
    await resetData(settings(folder, { reset: true }), terminalThatSays(answer));
    assert.ok(!hasData(folder));
  });

for (const answer of ["", "n", "yep", "不"])
  test(`"${answer}" at the terminal is a no`, async () => {
    const folder = dataFolder();
    await assert.rejects(resetData(settings(folder, { reset: true }), terminalThatSays(answer)), PortalRefusal);
    assert.ok(hasData(folder));
  });
