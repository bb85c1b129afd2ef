import { spawn } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { env24, node24, root, workspaceFolders } from "./install.mjs";

/** What a check found. Its output is shown if anything failed, or else the lines that start with ℹ. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly output: string;
}

/** One step of `npm test`. Quick ones run side by side; each of the others gets the whole machine. */
export interface Check {
  readonly name: string;
  readonly title: string;
  readonly quick?: boolean;
  readonly needsBrowser?: boolean;
  readonly run: () => Promise<Outcome>;
}

const minute = 60_000;
const source = "{packages,examples,docs}/**/*.{ts,js,mjs}";

/** Every check, in the order in which they run: what is quick and likely to fail comes first. */
export const findChecks = (): readonly Check[] => [
  tool("types", "类型", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]),
  tool("lint", "规范", [
    "node_modules/oxlint/bin/oxlint",
    "-c",
    "packages/toolchain/oxlintrc.json",
    "--type-aware",
    "--deny-warnings",
    "--format=unix",
  ]),
  tool("format", "格式", ["node_modules/oxfmt/bin/oxfmt", "-c", "packages/toolchain/oxfmtrc.json", "--list-different", source]),
  ...workspaceFolders().flatMap(testsOf),
];

/** A tool that says yes or no: one passed or one failed. */
const tool = (name: string, zh: string, args: readonly string[]): Check => ({
  name,
  title: `${zh} ${name}`,
  quick: true,
  run: async () => {
    const { code, output } = await runNode(args, root);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
  },
});

/** The tests of one folder. They run in Node's runner; where @web/test-runner is set up, those that do not import it run in the browser. */
function testsOf(folder: string): Check[] {
  const name = basename(folder);
  const files = globSync(["src/**/*.test.ts", "test/**/*.test.ts"], { cwd: join(root, folder) }).sort();
  const hasBrowserTests = existsSync(join(root, folder, "web-test-runner.config.js"));
  const forNode = files.filter((file) => !hasBrowserTests || readFileSync(join(root, folder, file), "utf8").includes(`from "node:test"`));
  const forBrowser = files.length - forNode.length;
  const isExample = folder.startsWith("examples/");
  const checks: Check[] = [];
  if (forNode.length > 0)
    checks.push({
      name,
      title: `测试 ${name}`,
      needsBrowser: isExample,
      run: () =>
        runTests(folder, forNode.length, [
          "--test",
          `--test-reporter=${join(import.meta.dirname, "node-count-reporter.ts")}`,
          // Two browsers at once on two cores only slow each other down.
          `--test-concurrency=${isExample ? 1 : availableParallelism()}`,
          `--test-timeout=${3 * minute}`,
          // The model has no state and no I/O: its tests share a process, and most of their time was starting one for each file.
          ...(name === "core" ? ["--test-isolation=none"] : []),
          ...forNode,
        ]),
    });
  if (forBrowser > 0)
    checks.push({
      name,
      title: `浏览器测试 ${name}`,
      needsBrowser: true,
      run: () => runTests(folder, forBrowser, ["node_modules/@web/test-runner/dist/bin.js", "--config", "web-test-runner.config.js"]),
    });
  return checks;
}

/** Runs a test runner whose reporter writes its counts to `JINLIN_COUNTS`. */
async function runTests(folder: string, files: number, args: readonly string[]): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), "jinlin-test-"));
  const countsFile = join(place, "counts.json");
  const { code, output } = await runNode(args, join(root, folder), { JINLIN_COUNTS: countsFile });
  const counts = readCounts(countsFile);
  rmSync(place, { recursive: true });
  if (!counts) return { passed: 0, failed: 1, skipped: 0, output: `${output}\nthe tests ended without counting (exit code ${code})` };
  const { passed, failed, skipped } = counts;
  if (counts.files < files)
    return { passed, failed: failed + 1, skipped, output: `${output}\nonly ${counts.files} of ${files} test files ran` };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped, output };
}

function readCounts(file: string): { passed: number; failed: number; skipped: number; files: number } | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function runNode(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(node24, args, { cwd, env: { ...env24, ...env }, stdio: ["ignore", "pipe", "pipe"], timeout: 8 * minute });
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("close", (code, signal) =>
      resolve({ code: code ?? 1, output: stripVTControlCharacters(signal ? `${output}\nended by ${signal}` : output) }),
    );
  });
}
