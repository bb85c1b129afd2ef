import { join } from "node:path";
import type { SampledTask, Tasks } from "../bench.ts";
import { pageOpener, type BenchPage } from "../browser/page-opener.ts";
import { chainView, type ChainSize } from "./chain.ts";
import type { Driver } from "./page/drive.ts";

type Page = BenchPage<Driver>;

/** Notches of a wheel from all of a chart to what can be read of it: 1.2 to the twentieth is 38. */
const notches = 20;
/** A round that a mouse drags the chart: it ends where it began. */
const round = Array.from(
  { length: 40 },
  (_, at) => [100 * Math.sin((at * Math.PI) / 20), 100 * (1 - Math.cos((at * Math.PI) / 20))] as const,
);

/** What a contender does of all there is to do. */
export function chartTasks(contender: string, size: ChainSize, samples: number): Tasks {
  const view = chainView(size);
  const open = pageOpener<Driver>(join(import.meta.dirname, "page"), contender, view);
  let mounted: Promise<Page> | undefined;
  const page = () =>
    (mounted ??= open(true).then(async (page) => {
      await page.driver.mount();
      return page;
    }));
  const inPage = (act: (page: Page) => Promise<number>): SampledTask => ({
    unit: "ms",
    samples,
    start: async () => void (await page()),
    sample: async () => ({ value: await act(await page()) }),
  });
  return {
    "first frame": {
      unit: "ms",
      samples,
      cold: true,
      sample: async () => {
        const page = await open(true);
        const value = await page.driver.mount();
        const answer = await page.driver.boxes();
        await page.close();
        return { value, answer };
      },
    },
    "pan, all in sight": inPage((page) => pan(page)),
    zoom: inPage(async (page) => (await zoom(page, 1)) / 2 + (await zoom(page, -1)) / 2),
    "pan, near": inPage(async (page) => {
      await zoom(page, 1);
      const worked = await pan(page);
      await zoom(page, -1);
      return worked;
    }),
    "DOM elements": { unit: "elements", measure: async () => (await page()).driver.elements() },
  };
}

/** What the page's thread works for a frame while a mouse drags the chart around. */
async function pan(page: Page): Promise<number> {
  const [x, y] = await page.driver.middle();
  await mouse(page, "mousePressed", x, y);
  const worked = await frames(page, round, ([across, down]) => mouse(page, "mouseMoved", x + across, y + down));
  await mouse(page, "mouseReleased", x, y);
  return worked;
}

/** The same, for one notch of a wheel after another. */
async function zoom(page: Page, direction: 1 | -1): Promise<number> {
  const [x, y] = await page.driver.middle();
  const { deltaY, ctrl } = await page.driver.notch();
  return frames(page, Array.from({ length: notches }), () =>
    page.cdp.send("Input.dispatchMouseEvent", { type: "mouseWheel", x, y, deltaX: 0, deltaY: deltaY * direction, modifiers: ctrl ? 2 : 0 }),
  );
}

async function frames<Step>(page: Page, steps: readonly Step[], act: (step: Step) => Promise<unknown>): Promise<number> {
  const before = await page.worked();
  for (const step of steps) {
    await act(step);
    await page.driver.painted();
  }
  return ((await page.worked()) - before) / steps.length;
}

function mouse({ cdp }: Page, type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number, y: number): Promise<unknown> {
  return cdp.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1 });
}
