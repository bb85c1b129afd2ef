import { chromiumArgs, findChromium } from "@jinlin/toolchain/chromium.mjs";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { bundleContender } from "./bundle-contender.ts";
import { servePage } from "./serve-page.ts";

/** What drives a contender in its page; it gets the data by itself when told to. */
interface PageDriver {
  readonly load: (open: boolean) => Promise<unknown>;
}

declare global {
  var driver: PageDriver;
}

/** What of a driver can be called from outside the page. */
type Told<Driver> = {
  readonly [Name in keyof Driver]: Driver[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never;
};

/** A page of its own with one contender; what it is to show is there, and nothing is shown yet. */
export interface BenchPage<Driver> {
  readonly driver: Told<Driver>;
  readonly cdp: CDPSession;
  /** What the page's thread has worked since it is there, in milliseconds: scripts, layout, painting, garbage. */
  readonly worked: () => Promise<number>;
  /** JavaScript's heap and typed arrays, in bytes, once garbage is collected. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * Gives a way to open pages for a contender: one browser for all, each page in a context of its own.
 *
 * @param folder - Where the contender's module is, and `drive.ts`.
 */
export function pageOpener<Driver extends PageDriver>(
  folder: string,
  contender: string,
  data: unknown,
): (open: boolean) => Promise<BenchPage<Driver>> {
  let browser: Promise<{ readonly browser: Browser; readonly url: string }> | undefined;
  return async (open) => {
    const { browser: own, url } = await (browser ??= openBrowser(folder, contender, data));
    return openPage<Driver>(own, url, open);
  };
}

async function openBrowser(folder: string, contender: string, data: unknown) {
  const { url } = await servePage(await bundleContender(folder, contender), Buffer.from(JSON.stringify(data)));
  const executablePath = findChromium();
  if (!executablePath) throw new Error("bench: this one needs Chromium; CHROMIUM_PATH can name it");
  const args = [...chromiumArgs, "--js-flags=--max-old-space-size=8192"];
  return { browser: await chromium.launch({ executablePath, args }), url };
}

async function openPage<Driver extends PageDriver>(browser: Browser, url: string, open: boolean): Promise<BenchPage<Driver>> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const cdp = await page.context().newCDPSession(page);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.driver !== undefined);
  await page.evaluate((open) => globalThis.driver.load(open), open);
  const collect = () => cdp.send("HeapProfiler.collectGarbage");
  await collect();
  await cdp.send("Performance.enable");
  return {
    driver: toldDriver<Driver>(page),
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

function toldDriver<Driver>(page: Page): Told<Driver> {
  return new Proxy({} as Told<Driver>, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        page.evaluate(([name, args]) => (globalThis.driver as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args), [
          name,
          args,
        ] as const),
  });
}
