import { join } from "node:path";
import type { SampledTask, Tasks } from "../bench.ts";
import { pageOpener, type BenchPage } from "../browser/page-opener.ts";
import { mapView } from "./map-view.ts";
import type { Driver, Frames } from "./page/drive.ts";

type Page = BenchPage<Driver>;

/** Notches of a wheel from all of the map to some forty grids of it: 1.2 to the sixteenth is 18. */
const notches = 16;
/** So long a map is watched after it was last moved: whoever draws it anew only then is waited for then. */
const restMs = 600;

/** What a contender does of all there is to do, with ten thousand grids. */
export function mapTasks(contender: string, samples: number, count: number): Tasks {
  const open = pageOpener<Driver>(join(import.meta.dirname, "page"), contender, mapView(100));
  let mounted: Promise<Page> | undefined;
  const page = () =>
    (mounted ??= open(true).then(async (page) => {
      await page.driver.mount();
      await rest();
      return page;
    }));
  // Rounds are looked at twice, for the mean and for the longest of their frames.
  const kept = new Map<unknown, Frames[]>();
  const moved = (which: keyof Frames, act: (page: Page) => Promise<Frames>): SampledTask => ({
    unit: "ms",
    samples,
    start: async () => void (await page()),
    sample: async () => {
      const rounds = kept.get(act) ?? [];
      kept.set(act, rounds);
      const frames = which === "longest" ? (rounds.shift() ?? (await act(await page()))) : await act(await page());
      if (which === "mean") rounds.push(frames);
      return { value: frames[which] };
    },
  });
  const far = (page: Page) => pan(page, count);
  // There and back: every round begins where the first did.
  const near = async (page: Page) => {
    await zoom(page, 1);
    const frames = await pan(page, count);
    await zoom(page, -1);
    return frames;
  };
  const both = async (page: Page) => worse(await zoom(page, 1), await zoom(page, -1));
  return {
    "first frame": {
      unit: "ms",
      samples,
      cold: true,
      sample: async () => {
        const page = await open(true);
        const value = await page.driver.mount();
        await rest();
        const answer = await page.driver.found();
        await page.close();
        return { value, answer };
      },
    },
    "pan, all in sight": moved("mean", far),
    "pan, all in sight, longest": moved("longest", far),
    zoom: moved("mean", both),
    "zoom, longest": moved("longest", both),
    "pan, near": moved("mean", near),
    "pan, near, longest": moved("longest", near),
    "DOM elements": { unit: "elements", measure: async () => (await page()).driver.elements() },
  };
}

/** A mouse drags the map around: it ends where it began. */
async function pan(page: Page, count: number): Promise<Frames> {
  const [x, y] = await page.driver.middle();
  await mouse(page, "mousePressed", x, y);
  await page.driver.watch();
  for (let at = 1; at <= count; at++) {
    const turn = (at / count) * 2 * Math.PI;
    // Handled with the next frame: as many movements as frames.
    await mouse(page, "mouseMoved", x + 100 * Math.sin(turn), y + 100 * (1 - Math.cos(turn)));
  }
  const frames = await page.driver.moved();
  await mouse(page, "mouseReleased", x, y);
  await rest();
  return page.driver.rested(frames);
}

/** A wheel, one notch a frame. */
async function zoom(page: Page, direction: 1 | -1): Promise<Frames> {
  const [x, y] = await page.driver.middle();
  const { deltaY, ctrl } = await page.driver.notch();
  await page.driver.watch();
  for (let at = 0; at < notches; at++) {
    const turned = { type: "mouseWheel", x, y, deltaX: 0, deltaY: deltaY * direction, modifiers: ctrl ? 2 : 0 } as const;
    await page.cdp.send("Input.dispatchMouseEvent", turned);
    await page.driver.painted();
  }
  const frames = await page.driver.moved();
  await rest();
  return page.driver.rested(frames);
}

const worse = (one: Frames, other: Frames): Frames => ({
  mean: Math.max(one.mean, other.mean),
  longest: Math.max(one.longest, other.longest),
});

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, restMs));

function mouse({ cdp }: Page, type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number, y: number): Promise<unknown> {
  return cdp.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: type === "mouseReleased" ? 0 : 1, clickCount: 1 });
}
