import type { NamedRow } from "../named-divisions.ts";

/** A way to show a tree in a box. Runs in the browser. */
export interface TreeContender<Data = unknown> {
  /** Gets the rows into the shape that it asks for; not timed. */
  readonly prepare: (rows: readonly NamedRow[], open: boolean) => Data;
  /** Puts a tree into the box, all open or with the root alone. Settles when it has done what it does at once. */
  readonly mount: (box: HTMLElement, data: Data, open: boolean) => MountedTree | Promise<MountedTree>;
}

/** What it leaves out it cannot do. */
export interface MountedTree {
  readonly scroller: Element;
  /** Selects rows, and in a row what its name is written in. */
  readonly rows: string;
  readonly names: string;
  readonly expandAll?: () => unknown;
  /** Shows what has the text in its name; none: all again. How many have it. */
  readonly search?: (text: string) => number | Promise<number>;
  /** Checks the root and with it all that is below, or unchecks it. How many are checked. */
  readonly check?: (checked: boolean) => number | Promise<number>;
}
