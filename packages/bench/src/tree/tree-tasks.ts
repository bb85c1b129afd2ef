import type { SampledTask, Tasks } from "../bench.ts";
import type { DivisionSize } from "../hierarchy/divisions.ts";
import { namedDivisions, searchTexts } from "./named-divisions.ts";
import { scrollPath } from "./scroll-path.ts";
import { join } from "node:path";
import { pageOpener, type BenchPage } from "../browser/page-opener.ts";
import type { Driver } from "./page/drive.ts";

type Page = BenchPage<Driver>;

const mb = 1_000_000;
/** What takes seconds, or has nothing to be reached, is sampled less often. */
const samples = { "1k": 3, "10k": 3, "100k": 7, "1.7M": 3 } satisfies Record<DivisionSize, number>;

/** What a contender does of all there is to do. */
export function treeTasks(contender: string, size: DivisionSize, names: readonly string[]): Tasks {
  const rows = namedDivisions(size);
  const open = pageOpener<Driver>(join(import.meta.dirname, "page"), contender, rows);
  const texts = searchTexts(rows);
  let mounted: Promise<Page> | undefined;

  // Everything in a page that has just come: nothing is compiled yet, as for whoever opens a portal.
  const inNewPage = (run: (page: Page) => Promise<number>, isOpen: boolean): SampledTask => ({
    unit: "ms",
    samples: samples[size],
    cold: true,
    sample: async () => {
      const page = await open(isOpen);
      const value = await run(page);
      await page.close();
      return { value };
    },
  });
  // The rest in one that is there, all open.
  const page = () =>
    (mounted ??= open(true).then(async (page) => {
      await page.driver.mount(true);
      return page;
    }));
  const start = async () => void (await page());
  const inPage = (sample: (page: Page) => ReturnType<SampledTask["sample"]>): SampledTask => ({
    unit: "ms",
    samples: samples[size],
    start,
    sample: async () => sample(await page()),
  });

  const tasks: Tasks = {
    mount: inNewPage(({ driver }) => driver.mount(true), true),
    "expand all": inNewPage(async ({ driver }) => {
      await driver.mount(false);
      return driver.expandAll();
    }, false),
    scroll: inPage(async ({ driver, worked }) => {
      const before = await worked();
      await driver.scroll(scrollPath, false);
      return { value: ((await worked()) - before) / scrollPath.length };
    }),
    blank: { unit: `of ${scrollPath.length} frames`, measure: async () => (await page()).driver.scroll(scrollPath, true) },
    unreached: { unit: "rows", measure: async () => (await page()).driver.unreached() },
    "DOM elements": { unit: "elements", measure: async () => (await page()).driver.elements() },
    search: inPage(async ({ driver }) => {
      const found = [];
      for (const text of texts) found.push(await driver.search(text));
      await driver.search("");
      return { value: sum(found.map(({ ms }) => ms)) / texts.length, answer: sum(found.map(({ count }) => count)) };
    }),
    keystroke: inPage(async ({ driver, worked }) => {
      const before = await worked();
      for (const text of texts) await driver.search(text);
      const value = ((await worked()) - before) / texts.length;
      await driver.search("");
      return { value };
    }),
    "check-all": {
      ...inPage(async ({ driver }) => {
        const { ms, count } = await driver.check(true);
        await driver.check(false);
        return { value: ms, answer: count };
      }),
      // Once untimed: some get ready for it only when it is first asked for.
      start: async () => {
        const { driver } = await page();
        await driver.check(true);
        await driver.check(false);
      },
    },
    heap: {
      unit: "MB",
      measure: async () => {
        const page = await open(true);
        const before = await page.heap();
        await page.driver.mount(true);
        await page.driver.scroll(scrollPath, false);
        const bytes = (await page.heap()) - before;
        await page.close();
        return bytes / mb;
      },
    },
  };
  return Object.fromEntries(Object.entries(tasks).filter(([name]) => names.includes(name)));
}

function sum(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
