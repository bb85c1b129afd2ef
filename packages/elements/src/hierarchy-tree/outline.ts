import { buildHierarchy, rollUp, type Hierarchy } from "@jinlin/core";
import type { TreeNode } from "./tree-node.ts";

/** Rows as a tree, by index in preorder. */
export interface Outline {
  readonly index: Hierarchy;
  readonly rowAt: (index: number) => TreeNode;
  /** How many rows have a vacant post or are a gap, in all. */
  readonly vacant: number;
  /** How many under it, itself not counted, have a vacant post or are a gap. */
  readonly below: (index: number) => { readonly vacant: number; readonly missing: number };
}

/** @throws RangeError when the rows make no tree: a parent that is not there, an id twice, a circle. */
export function outlineOf(rows: readonly TreeNode[]): Outline {
  const index = buildHierarchy(rows, { roots: "many" });
  const own = {
    vacant: Uint8Array.from(rows, (row) => Number(isVacant(row))),
    missing: Uint8Array.from(rows, (row) => Number(row.missing ?? false)),
  };
  const totals = rollUp(index, own);
  const rowAt = (at: number) => rows[index.rowAt(at)]!;
  return {
    index,
    rowAt,
    vacant: rows.filter(isOpenSeat).length,
    below: (at) => ({
      vacant: totals.vacant[at]! - own.vacant[index.rowAt(at)]!,
      missing: totals.missing[at]! - own.missing[index.rowAt(at)]!,
    }),
  };
}

function isVacant(row: TreeNode): boolean {
  return row.post?.state === "vacant";
}

/** What "vacant only" shows: a post that nobody holds, or a body that is missing. */
export function isOpenSeat(row: TreeNode): boolean {
  return isVacant(row) || row.missing === true;
}
