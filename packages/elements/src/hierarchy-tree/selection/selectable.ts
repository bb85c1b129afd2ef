import type { Hierarchy } from "@jinlin/core";
import type { RowFilter } from "../filter-rows.ts";
import type { Outline } from "../outline.ts";

/** One row, any rows, any rows with nothing under them, or rows with all that is under them. */
export type SelectionMode = "single" | "multiple" | "leaf" | "cascade";

/** A tree as far as selecting in it goes. */
export interface Selectable {
  readonly index: Hierarchy;
  readonly mode: SelectionMode;
  /** 1 where a row keeps what it is, whatever is done to those around it; absent where none does. */
  readonly disabled?: Uint8Array | undefined;
  /** What the tree is narrowed to: the rest keeps what it is, but that goes with a row which shows with nothing under it. */
  readonly narrowed?: Pick<RowFilter, "kept" | "leadsTo"> | undefined;
}

/** What is selected (选中), by index: 0 is not, 1 is, 2 in part, which only a cascade knows. Never changed in place. */
export type Selection = Uint8Array;

/** Made once for an outline. Where only leaves are selected, a row whose children are yet to come is disabled. */
export function selectableOf({ index, rowAt }: Outline, mode: SelectionMode): Selectable {
  let disabled: Uint8Array | undefined;
  for (let at = 0; at < index.size; at++) {
    const row = rowAt(at);
    if (row.disabled || (mode === "leaf" && row.hasChildren)) (disabled ??= new Uint8Array(index.size))[at] = 1;
  }
  return { index, mode, disabled };
}

/** Whether somebody can select a row by itself. */
export function isSelectable({ index, mode, disabled }: Selectable, at: number): boolean {
  return disabled?.[at] !== 1 && (mode !== "leaf" || index.endAt(at) === at + 1);
}
