import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { root } from "../install.mjs";

const place = mkdtempSync(join(tmpdir(), "jinlin-run-"));
after(() => rmSync(place, { recursive: true }));

/** A workspace of its own, with an npx that does as told and leaves a trace. */
function workspace(name: string, npx: string): { folder: string; env: NodeJS.ProcessEnv; calls: () => string } {
  const folder = join(place, name);
  mkdirSync(join(folder, "packages/toolchain"), { recursive: true });
  mkdirSync(join(folder, "examples"));
  mkdirSync(join(folder, "docs"));
  mkdirSync(join(folder, "bin"));
  for (const file of ["run.mjs", "install.mjs", "steps.mjs", "node-version.mjs", "package.json"])
    cpSync(join(root, "packages/toolchain", file), join(folder, "packages/toolchain", file));
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "docs/package.json"]) cpSync(join(root, file), join(folder, file));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", packageManager: "pnpm@1.2.3" }));
  writeFileSync(join(folder, "say.mjs"), `console.log(process.argv.slice(2).join(" ")); process.exit(7);`);
  writeFileSync(join(folder, "bin/npx"), `#!/bin/sh\necho "$@" >> calls\n${npx}\n`, { mode: 0o755 });
  const calls = () => readFileSync(join(folder, "calls"), "utf8");
  return { folder, env: { ...process.env, PATH: `${join(folder, "bin")}:/usr/bin:/bin` }, calls };
}

const run = ({ folder, env }: ReturnType<typeof workspace>, ...args: string[]) =>
  spawnSync(process.execPath, ["packages/toolchain/run.mjs", ...args], { cwd: folder, env, encoding: "utf8" });

// Puts the Node that runs this test in place of the one an install would bring.
const installs = `mkdir -p node_modules/node-runtime/bin && ln -sf ${process.execPath} node_modules/node-runtime/bin/node`;

test("the first run installs, later ones do not, until a manifest changes", () => {
  const space = workspace("first", installs);
  const first = run(space, "say.mjs", "a", "b");
  assert.match(first.stdout, /^✓ 依赖 dependencies {2}\d+\.\d s\na b\n$/);
  assert.equal(first.status, 7);
  assert.equal(space.calls(), "--yes pnpm@1.2.3 install --frozen-lockfile\n");

  assert.equal(run(space, "say.mjs").stdout, "\n");
  assert.equal(space.calls().split("\n").length - 1, 1);

  writeFileSync(join(space.folder, "docs/package.json"), "{}");
  run(space, "say.mjs");
  assert.equal(space.calls().split("\n").length - 1, 2);
});

for (const [why, output, told] of [
  [
    "there is no network",
    "npm error request to https://registry.npmjs.org/pnpm failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org",
    /registry cannot be reached/,
  ],
  ["the lockfile is stale", "Error: ERR_PNPM_OUTDATED_LOCKFILE", /pnpm-lock.yaml does not fit package.json/],
  ["the disk is full", "ENOSPC: no space left on device, write", /the disk is full/],
] as const)
  test(`when ${why}, one line says so`, () => {
    const failed = run(workspace(why.replaceAll(" ", "-"), `echo "${output}" >&2; exit 1`), "say.mjs");
    assert.match(failed.stdout, /^✗ 依赖 dependencies {2}\d+\.\d s\n$/);
    assert.match(failed.stderr, told);
    assert.equal(failed.stderr.trim().split("\n").length, 1);
    assert.equal(failed.status, 1);
  });

test("a failed install is tried again", () => {
  const space = workspace("again", "exit 1");
  run(space, "say.mjs");
  run(space, "say.mjs");
  assert.equal(space.calls().split("\n").length - 1, 2);
});

const waits = `process.on("SIGTERM", () => { console.log("told"); process.exit(3); }); setInterval(() => {}, 1000); console.log("up");`;

test("whoever ends the command ends what it started", async () => {
  const space = workspace("signal", installs);
  writeFileSync(join(space.folder, "wait.mjs"), waits);
  const { output, code } = await endOnceUp(
    "SIGTERM",
    process.execPath,
    ["packages/toolchain/run.mjs", "wait.mjs"],
    space.folder,
    space.env,
  );
  assert.match(output, /up\ntold\n$/);
  assert.equal(code, 3);
});

// npm ends the shell it started, and the shell tells nobody.
test("when npm is ended, so is what it started", async () => {
  const space = workspace("shell", installs);
  writeFileSync(join(space.folder, "wait.mjs"), waits);
  const script = `"${process.execPath}" packages/toolchain/run.mjs wait.mjs; true`;
  const { output } = await endOnceUp("SIGKILL", "sh", ["-c", script], space.folder, { ...space.env, npm_lifecycle_event: "start" });
  assert.match(output, /up\ntold\n$/);
});

/** Resolves when everything that could write is gone. */
function endOnceUp(signal: NodeJS.Signals, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
    if (String(text).includes("up")) child.kill(signal);
  });
  return new Promise<{ output: string; code: number | null }>((resolve) => child.on("close", (code) => resolve({ output, code })));
}
