import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { countReporter } from "../wtr-count-reporter.mjs";

const place = mkdtempSync(join(tmpdir(), "jinlin-reporters-"));
after(() => rmSync(place, { recursive: true }));

const head = `import { describe, test } from "node:test"; import assert from "node:assert/strict";`;

function runNode(source: string): { status: number | null; stdout: string; counts: unknown } {
  writeFileSync(join(place, "one.test.mjs"), source);
  const reporter = join(import.meta.dirname, "../node-count-reporter.ts");
  // Under NODE_TEST_CONTEXT the inner runner would report to the outer one.
  const env = { ...process.env, JINLIN_COUNTS: join(place, "counts.json"), NODE_TEST_CONTEXT: undefined };
  const { status, stdout } = spawnSync(process.execPath, ["--test", `--test-reporter=${reporter}`, "one.test.mjs"], {
    cwd: place,
    env,
    encoding: "utf8",
  });
  return { status, stdout, counts: JSON.parse(readFileSync(join(place, "counts.json"), "utf8")) };
}

test("tests count, suites do not, and a test that fails inside another counts once", () => {
  const { status, stdout, counts } = runNode(`${head}
    test("a", () => {});
    test("left out", { skip: true }, () => {});
    describe("suite", () => { test("b", () => {}); test("wrong", () => assert.equal(1, 2)); });
    test("outer", async (t) => { await t.test("inner wrong", () => { throw new Error("why"); }); });`);
  assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 1, files: 1 });
  assert.match(stdout, /✗ wrong {2}one\.test\.mjs:4[^]*1 !== 2[^]*✗ inner wrong[^]*Error: why/);
  assert.doesNotMatch(stdout, /✗ (suite|outer)/);
  assert.equal(status, 1);
});

for (const [what, source, told] of [
  ["in which no test runs", `console.log("here")`, /no test ran/],
  ["that ends before its tests", `${head} test("a", () => {}); process.exit(0);`, /no test ran/],
  ["that does not load", `import "./gone.mjs";`, /Cannot find module/],
] as const)
  test(`a file ${what} is a failure`, () => {
    const { stdout, counts } = runNode(source);
    assert.deepEqual(counts, { passed: 0, failed: 1, skipped: 0, files: 1 });
    assert.match(stdout, told);
  });

test("what a test wants to be read is shown though it passes", () =>
  assert.match(runNode(`${head} test("a", (t) => t.diagnostic("25 to come"));`).stdout, /^ℹ 25 to come$/m));

const session = (over: object) => ({ browser: { name: "Chromium" }, passed: true, errors: [], request404s: [], logs: [], ...over });
const results = (tests: readonly object[]) => ({ tests: [], suites: [{ name: "tree", suites: [], tests }] });

for (const [what, one, expected] of [
  [
    "tests of suites",
    session({
      testResults: results([
        { name: "a", passed: true },
        { name: "b", passed: false, skipped: true },
      ]),
    }),
    { passed: 1, failed: 0, skipped: 1, files: 1 },
  ],
  [
    "what failed",
    session({ passed: false, testResults: results([{ name: "a", passed: false, error: { message: "no" } }]) }),
    { passed: 0, failed: 1, skipped: 0, files: 1 },
  ],
  ["a page that did not load", session({ passed: false, errors: [{ message: "gone" }] }), { passed: 0, failed: 1, skipped: 0, files: 1 }],
  ["a page without tests", session({ testResults: results([]) }), { passed: 0, failed: 1, skipped: 0, files: 1 }],
] as const)
  test(`in the browser, ${what} count`, (t) => {
    t.mock.method(console, "log", () => undefined);
    const counts = join(place, "wtr.json");
    process.env.JINLIN_COUNTS = counts;
    const reporter = countReporter();
    reporter.reportTestFileResults({ sessionsForTestFile: [one], testFile: "tree.browser.test.ts" });
    reporter.stop();
    assert.deepEqual(JSON.parse(readFileSync(counts, "utf8")), expected);
  });
