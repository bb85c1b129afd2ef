import type { HierarchyView } from "@jinlin/core";

/** A way to show a chart in a box, all boxes open and all of it in sight. Runs in the browser. */
export interface ChartContender<Data = unknown> {
  /** Gets the view into the shape that it asks for; not timed. */
  readonly prepare: (view: HierarchyView) => Data;
  /** Puts a chart into the box. Settles when it has done what it does at once. */
  readonly mount: (box: HTMLElement, data: Data) => MountedChart | Promise<MountedChart>;
  /** What a wheel has to turn for a factor of 1.2, and whether Ctrl is held. */
  readonly notch: { readonly deltaY: number; readonly ctrl: boolean };
}

export interface MountedChart {
  /** How many boxes are drawn. */
  readonly boxes: () => number;
}
