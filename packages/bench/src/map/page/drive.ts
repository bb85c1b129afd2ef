import type { GridsView } from "@jinlin/core";
import { elementsIn } from "../../browser/elements-in.ts";
import { painted } from "../../browser/painted.ts";
import type { MapContender, MountedMap } from "./map-contender.ts";

/** How long frames took, in milliseconds: from one to the next. */
export interface Frames {
  /** On average, while it was moved. */
  readonly mean: number;
  /** The longest of them, those while it came to rest among them. */
  readonly longest: number;
}

/** What the page can be told to do with its contender. */
export interface Driver {
  readonly load: () => Promise<number>;
  /** From the data to the first painted frame that has all grids, in milliseconds. */
  readonly mount: () => Promise<number>;
  /** The number in the id of the grid in the middle of the box: all show the same ground. */
  readonly found: () => number;
  /** A point where the map is, for a mouse. */
  readonly middle: () => readonly [number, number];
  readonly notch: () => MapContender["notch"];
  /** Begins to count frames; `moved` says how they were so far, and `rested` how they were with all that came after. */
  readonly watch: () => void;
  readonly moved: () => Frames;
  readonly rested: (moved: Frames) => Frames;
  readonly painted: () => Promise<void>;
  readonly elements: () => number;
}

export function drive<Data>(contender: MapContender<Data>): Driver {
  const box = document.querySelector<HTMLElement>("#box")!;
  let data: Data;
  let map: MountedMap;
  let took: number[] = [];
  let frame = 0;
  const middle = (): readonly [number, number] => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const longest = () => Math.max(0, ...took);
  return {
    load: async () => {
      const view = (await (await fetch("/data.json")).json()) as GridsView;
      data = contender.prepare(view);
      return view.rows.length;
    },
    mount: async () => {
      // As soon after a frame as can be, so that everybody waits as long for the next one.
      await painted();
      const start = performance.now();
      map = await contender.mount(box, data);
      // The first frame has been handed over; the second comes once that is on the screen.
      await painted();
      await painted();
      return performance.now() - start;
    },
    found: () => {
      const [x, y] = middle();
      const [, column, line] = /^grid-(\d+)-(\d+)$/.exec(map.at(x + 2, y + 2) ?? "")!;
      return Number(column) * 1000 + Number(line);
    },
    middle,
    notch: () => contender.notch,
    watch: () => {
      let last = 0;
      took = [];
      const tick = (now: number) => {
        if (last > 0) took.push(now - last);
        last = now;
        frame = requestAnimationFrame(tick);
      };
      frame = requestAnimationFrame(tick);
    },
    moved: () => ({ mean: took.reduce((sum, ms) => sum + ms, 0) / Math.max(1, took.length), longest: longest() }),
    rested: ({ mean }) => {
      cancelAnimationFrame(frame);
      return { mean, longest: longest() };
    },
    painted,
    elements: () => elementsIn(box),
  };
}
