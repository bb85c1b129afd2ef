import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Fails where something stands in anybody's way, as far as axe can tell, or the page is larger than its window. */
export async function check(page: Page, what: string): Promise<void> {
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate("axe.run()");
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(" ")}: ${failureSummary}`),
  );
  assert.deepEqual(found, [], what);
  const { wide, tall, width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { wide: scrollWidth, tall: scrollHeight, width: innerWidth, height: innerHeight };
  });
  assert.ok(wide <= width, `${what}: ${wide} px wide where there are ${width}`);
  // Columns scroll by themselves: below them there is nothing to come to.
  assert.ok(tall <= height, `${what}: ${tall} px tall where there are ${height}`);
}
