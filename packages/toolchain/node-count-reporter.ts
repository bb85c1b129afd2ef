import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { TestEvent } from "node:test/reporters";
import { inspect } from "node:util";

/**
 * Reporter for Node's test runner: prints what failed, in full, with what those files wrote, and the counts in one line.
 * `npm test` reads the counts from the file that `JINLIN_COUNTS` names.
 * A file in which no test ran counts as one failure.
 */
export default async function* countReporter(events: AsyncIterable<TestEvent>) {
  const counts = { passed: 0, failed: 0, skipped: 0, files: 0 };
  const files = new Set<string>();
  const written = new Map<string, string>();
  for await (const { type, data } of events) {
    if (type === "test:stdout" || type === "test:stderr") {
      const file = resolve(data.file);
      written.set(file, (written.get(file) ?? "") + data.message);
      continue;
    }
    // What a test wants to be read even if it passes: `t.diagnostic("…")`. The runner's own totals come without a file.
    if (type === "test:diagnostic" && data.file !== undefined) yield `ℹ ${data.message}\n`;
    if (type !== "test:pass" && type !== "test:fail") continue;
    const file = data.file ?? "";
    files.add(file);
    // The runner reports a file without tests as a test that passed and is named like the file.
    const isEmptyFile = type === "test:pass" && data.nesting === 0 && resolve(data.name) === file;
    if (type === "test:fail" ? isOnlyAround(data.details.error) : data.details.type === "suite") continue;
    if (type === "test:pass" && !isEmptyFile) {
      if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
      else counts.passed += 1;
      continue;
    }
    counts.failed += 1;
    yield `\n✗ ${data.name}  ${relative(".", file)}:${data.line}\n`;
    yield indent(type === "test:fail" ? describe(data.details.error.cause ?? data.details.error) : "no test ran");
    if (written.has(file)) yield indent(`it wrote:\n${written.get(file)}`);
    written.delete(file);
  }
  counts.files = files.size;
  yield `\n${counts.passed} passed, ${counts.failed} failed in ${counts.files} files\n`;
  if (process.env.JINLIN_COUNTS) writeFileSync(process.env.JINLIN_COUNTS, JSON.stringify(counts));
}

/** Whether a suite or test failed only because something inside it did, which was told already. */
const isOnlyAround = (error: Error) => "failureType" in error && error.failureType === "subtestsFailed";

/** Message and place. Frames inside Node, and what an assertion holds beside its message, say nothing more. */
function describe(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return inspect(error);
  const stack = error.stack.replace(/\n +at [^\n]*\(?node:[^\n]*/g, "");
  return error.cause === undefined ? stack : `${stack}\ncaused by: ${describe(error.cause)}`;
}

const indent = (text: string) => `${text.trimEnd().replace(/^(?=.)/gm, "  ")}\n`;
