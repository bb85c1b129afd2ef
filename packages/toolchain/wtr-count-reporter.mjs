import { writeFileSync } from "node:fs";
import { inspect } from "node:util";

/**
 * Reporter for @web/test-runner: prints what failed, in full, and the counts in one line.
 * `npm test` reads the counts from the file that `JINLIN_COUNTS` names.
 * A file that fails without a failing test (it did not load), and one that ran no test, count as one failure.
 */
export function countReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0 };
  return {
    /** @param {{ sessionsForTestFile: readonly any[], testFile: string }} results */
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const tests = session.testResults ? testsIn(session.testResults, []) : [];
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        const broken = failed.length === 0 && (!session.passed || tests.length === 0);
        counts.files += 1;
        counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
        counts.skipped += tests.filter((test) => test.skipped).length;
        counts.failed += failed.length + (broken ? 1 : 0);
        if (failed.length === 0 && !broken) continue;

        console.log(`\n${testFile} (${session.browser.name})`);
        for (const test of failed) console.log(indent(`✗ ${test.path.join(" › ")}\n${indent(describe(test.error))}`));
        if (broken) console.log(indent(tests.length === 0 ? "✗ no test ran" : "✗ the file failed"));
        for (const error of session.errors) console.log(indent(describe(error)));
        for (const url of session.request404s) console.log(indent(`404 ${url}`));
        for (const log of session.logs)
          console.log(
            indent(`console: ${log.map((/** @type {unknown} */ part) => (typeof part === "string" ? part : inspect(part))).join(" ")}`),
          );
      }
    },
    stop() {
      console.log(`${counts.passed} passed, ${counts.failed} failed in ${counts.files} files`);
      if (process.env.JINLIN_COUNTS) writeFileSync(process.env.JINLIN_COUNTS, JSON.stringify(counts));
    },
  };
}

/**
 * @param {{ tests: readonly any[], suites: readonly any[] }} suite
 * @param {readonly string[]} path
 * @returns {any[]}
 */
function testsIn(suite, path) {
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...path, test.name] })),
    ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name])),
  ];
}

/** @param {{ name?: string, message: string, stack?: string, expected?: string, actual?: string } | undefined} error */
function describe(error) {
  if (!error) return "no error was given";
  const difference =
    error.expected === undefined && error.actual === undefined ? [] : [`expected: ${error.expected}`, `actual:   ${error.actual}`];
  return [`${error.name ?? "Error"}: ${error.message}`, ...difference, ...(error.stack ? [error.stack] : [])].join("\n");
}

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, "  ");
