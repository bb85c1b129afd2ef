import type { GridsView } from "@jinlin/core";

/** A way to show grids in a box, all of them in sight. Runs in the browser. */
export interface MapContender<Data = unknown> {
  /** Gets the view into the shape that it asks for; not timed. */
  readonly prepare: (view: GridsView) => Data;
  /** Puts a map into the box. Settles when all of it is drawn, as far as it knows. */
  readonly mount: (box: HTMLElement, data: Data) => MountedMap | Promise<MountedMap>;
  /** What a wheel has to turn for a factor of 1.2, and whether Ctrl is held. */
  readonly notch: { readonly deltaY: number; readonly ctrl: boolean };
}

export interface MountedMap {
  /** The id of the grid at a point of the window, as the map itself finds it. */
  readonly at: (x: number, y: number) => string | undefined;
}
