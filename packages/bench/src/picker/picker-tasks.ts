import { join } from "node:path";
import type { SampledTask, Tasks } from "../bench.ts";
import { pageOpener, type BenchPage } from "../browser/page-opener.ts";
import { manyGrids, texts, type PickerSize } from "./many-grids.ts";
import type { Driver } from "./page/drive.ts";

type Page = BenchPage<Driver>;

const samples = 7;

/** What a contender does of all there is to do. */
export function pickerTasks(contender: string, size: PickerSize): Tasks {
  const open = pageOpener<Driver>(join(import.meta.dirname, "page"), contender, manyGrids(size));
  let opened: Promise<Page> | undefined;
  const page = () =>
    (opened ??= open(true).then(async (page) => {
      await page.driver.mount();
      await page.driver.open();
      return page;
    }));
  // Nothing is compiled yet, as for whoever opens a portal.
  const inNewPage = (run: (page: Page) => Promise<number>): SampledTask => ({
    unit: "ms",
    samples,
    cold: true,
    sample: async () => {
      const page = await open(true);
      const value = await run(page);
      await page.close();
      return { value };
    },
  });
  const typed = (which: "painted" | "matched"): SampledTask => ({
    unit: "ms",
    samples,
    start: async () => void (await page()),
    sample: async () => {
      const { found, [which]: value } = await (await page()).driver.type(texts);
      return { value, answer: found };
    },
  });
  return {
    mount: inNewPage(({ driver }) => driver.mount()),
    open: inNewPage(async ({ driver }) => {
      await driver.mount();
      return driver.open();
    }),
    "first keystroke": inNewPage(async ({ driver }) => {
      await driver.mount();
      await driver.open();
      return (await driver.type(texts.slice(0, 1))).painted;
    }),
    keystroke: typed("painted"),
    search: typed("matched"),
    "DOM elements": { unit: "elements", measure: async () => (await page()).driver.elements() },
  };
}
