import { chromiumArgs, findChromium } from "@jinlin/toolchain/chromium.mjs";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { bundleContender } from "./bundle-contender.ts";
import type { NamedRow } from "./named-divisions.ts";
import type { Driver } from "./page/drive.ts";
import { servePage } from "./serve-page.ts";

declare global {
  var driver: Driver;
}

/** What of a driver can be called from outside the page. */
type Told = { readonly [Name in keyof Driver]: (...args: Parameters<Driver[Name]>) => Promise<Awaited<ReturnType<Driver[Name]>>> };

/** A page of its own with one contender; the rows are there, and nothing is shown yet. */
export interface TreePage {
  readonly driver: Told;
  readonly cdp: CDPSession;
  /** What the page's thread has worked since it is there, in milliseconds: scripts, layout, painting, garbage. */
  readonly worked: () => Promise<number>;
  /** JavaScript's heap and typed arrays, in bytes, once garbage is collected. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Gives a way to open pages for a contender: one browser for all, each page in a context of its own. */
export function pageOpener(contender: string, rows: readonly NamedRow[]): (open: boolean) => Promise<TreePage> {
  let browser: Promise<{ readonly browser: Browser; readonly url: string }> | undefined;
  return async (open) => {
    const { browser: own, url } = await (browser ??= openBrowser(contender, rows));
    return openPage(own, url, open);
  };
}

async function openBrowser(contender: string, rows: readonly NamedRow[]) {
  const { url } = await servePage(await bundleContender(contender), Buffer.from(JSON.stringify(rows)));
  const executablePath = findChromium();
  if (!executablePath) throw new Error("bench: tree needs Chromium; CHROMIUM_PATH can name it");
  const args = [...chromiumArgs, "--js-flags=--max-old-space-size=8192"];
  return { browser: await chromium.launch({ executablePath, args }), url };
}

async function openPage(browser: Browser, url: string, open: boolean): Promise<TreePage> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const cdp = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.driver !== undefined);
  const driver = toldDriver(page);
  await driver.load(open);
  const collect = () => cdp.send("HeapProfiler.collectGarbage");
  await collect();
  await cdp.send("Performance.enable");
  return {
    driver,
    cdp,
    worked: async () => {
      const { metrics } = await cdp.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
    },
    heap: async () => {
      await collect();
      await collect();
      const { usedSize, backingStorageSize } = await cdp.send("Runtime.getHeapUsage");
      return usedSize + backingStorageSize;
    },
    close: () => page.context().close(),
  };
}

function toldDriver(page: Page): Told {
  return new Proxy({} as Told, {
    get:
      (_, name: keyof Driver) =>
      (...args: unknown[]) =>
        page.evaluate(([name, args]) => (globalThis.driver[name] as (...args: unknown[]) => unknown)(...args), [name, args] as const),
  });
}
