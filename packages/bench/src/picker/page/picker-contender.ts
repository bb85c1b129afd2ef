import type { GridsView } from "@jinlin/core";

/** A way to choose grids. Runs in the browser. */
export interface PickerContender {
  /** Puts a closed picker into the box. */
  readonly mount: (box: HTMLElement, view: GridsView) => MountedPicker | Promise<MountedPicker>;
}

export interface MountedPicker {
  readonly open: () => void;
  /** How many rows are on the page. */
  readonly rows: () => number;
  /** Types a text in place of what stands there. */
  readonly type: (text: string) => void;
  /** Settles when what was typed has been found, painted or not. */
  readonly matched: () => Promise<unknown>;
  /** How many grids were found, as the page says it. */
  readonly found: () => number;
}
