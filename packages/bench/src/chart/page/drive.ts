import type { HierarchyView } from "@jinlin/core";
import { elementsIn } from "../../browser/elements-in.ts";
import { painted } from "../../browser/painted.ts";
import type { ChartContender, MountedChart } from "./chart-contender.ts";

const longMs = 120_000;

/** What the page can be told to do with its contender. */
export interface Driver {
  readonly load: () => Promise<number>;
  /** From the view to the first painted frame that has all its boxes, in milliseconds. */
  readonly mount: () => Promise<number>;
  readonly boxes: () => number;
  /** A point where the chart is, for a mouse. */
  readonly middle: () => readonly [number, number];
  readonly notch: () => ChartContender["notch"];
  readonly painted: () => Promise<void>;
  readonly elements: () => number;
}

export function drive<Data>(contender: ChartContender<Data>): Driver {
  const box = document.querySelector<HTMLElement>("#box")!;
  let count = 0;
  let data: Data;
  let chart: MountedChart;
  return {
    load: async () => {
      const view = (await (await fetch("/data.json")).json()) as HierarchyView;
      data = contender.prepare(view);
      return (count = view.rows.length);
    },
    mount: async () => {
      // As soon after a frame as can be, so that everybody waits as long for the next one.
      await painted();
      const start = performance.now();
      chart = await contender.mount(box, data);
      await painted();
      while (chart.boxes() !== count) {
        if (performance.now() - start > longMs) throw new Error(`${chart.boxes()} of ${count} boxes after two minutes`);
        await painted();
      }
      return performance.now() - start;
    },
    boxes: () => chart.boxes(),
    middle: () => {
      const { left, top, width, height } = box.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    },
    notch: () => contender.notch,
    painted,
    elements: () => elementsIn(box),
  };
}
