// npm test [-- NAMES]: every check of the workspace, or those named (`npm test -- types core`). The last line counts.
import { findChecks, type Check } from "./checks.ts";
import { env24, Refusal } from "./install.mjs";
import { prepareBrowser } from "./prepare-browser.ts";
import { step, stepLine } from "./steps.mjs";

const names = process.argv.slice(2);
const all = findChecks();
const unknown = names.filter((name) => !all.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `没有 ${unknown.join("、")}。 There is no ${unknown.join(", ")}; there are: ${[...new Set(all.map(({ name }) => name))].join(" ")}`,
  );
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
const chosen = names.length === 0 ? all : all.filter((check) => names.includes(check.name));
const hasBrowser = chosen.some((check) => check.needsBrowser) && (await findBrowser());
const runnable = chosen.filter((check) => hasBrowser || !check.needsBrowser);

await Promise.all(runnable.filter((check) => check.quick).map(report));
for (const check of runnable.filter((one) => !one.quick)) await report(check);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function findBrowser(): Promise<boolean> {
  try {
    env24.CHROMIUM_PATH = await step("浏览器", "browser", prepareBrowser);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    total.failed += 1;
    return false;
  }
}

async function report(check: Check): Promise<void> {
  const started = performance.now();
  const { passed, failed, skipped, output } = await check.run();
  const parts = [`${passed} passed`, ...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  stepLine(failed === 0 ? "✓" : "✗", check.title, performance.now() - started, check.quick ? undefined : parts.join(", "));
  const shown = failed > 0 ? output : (output.match(/^ℹ .*$/gm) ?? []).join("\n");
  if (shown) console.log(shown.trimEnd().replace(/^(?=.)/gm, "  "));
  total.passed += passed;
  total.failed += failed;
}
