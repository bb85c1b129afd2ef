import type { TreeFilter } from "./tree-state.ts";

/** What a reader has done to a tree, as plain data (保存的状态): to be kept anywhere and done again another day. */
export interface TreeSaved {
  /** Ids of what is open. */
  readonly open: readonly string[];
  readonly selected: readonly string[];
  readonly filter: TreeFilter;
  /** Where the keys are. */
  readonly active?: string;
  /** The row at the top, and by how many pixels it is scrolled out of sight. */
  readonly top?: string;
  readonly offset?: number;
}
