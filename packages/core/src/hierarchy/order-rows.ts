import type { Preorder } from "./hierarchy.ts";

const none = -1;

export interface RowOrder extends Preorder {
  readonly rootCount: number;
  /** Rows that hang on a root; fewer than there are when some stand in a circle. */
  readonly placed: number;
}

/**
 * Puts rows in preorder (先序): each right before all that is under it, siblings as they come.
 *
 * @param parentRows - The row of each parent, `-1` for a root. Its memory is used again for the order.
 */
export function orderRows(parentRows: Int32Array): RowOrder {
  const size = parentRows.length;
  const { starts, children } = groupByParent(parentRows);
  const rows = new Int32Array(size);
  const indexes = new Int32Array(size);
  const parents = new Int32Array(size);
  // Read to its end above, and one array more can be what sends the collector through the heap of all rows.
  const ends = parentRows;

  // Where we are among the children of one parent; for each level above, the same three numbers.
  let at = 0;
  let stop = starts[0]!;
  let parent = none;
  const above: number[] = [];
  let placed = 0;
  while (true) {
    if (at < stop) {
      const row = children[at++]!;
      rows[placed] = row;
      indexes[row] = placed;
      parents[placed] = parent;
      ends[placed] = placed + 1;
      if (starts[row]! < starts[row + 1]!) {
        above.push(parent, stop, at);
        parent = placed;
        stop = starts[row + 1]!;
        at = starts[row]!;
      }
      placed++;
    } else if (parent !== none) {
      ends[parent] = placed;
      at = above.pop()!;
      stop = above.pop()!;
      parent = above.pop()!;
    } else return { rows, indexes, parents, ends, rootCount: starts[0]!, placed };
  }
}

// A counting sort: the children of a row stand from `starts[row]` up to `starts[row + 1]`, roots before all of them.
function groupByParent(parentRows: Int32Array): { readonly starts: Int32Array; readonly children: Int32Array } {
  const size = parentRows.length;
  const starts = new Int32Array(size + 2);
  for (let row = 0; row < size; row++) starts[parentRows[row]! + 2]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const children = new Int32Array(size);
  for (let row = 0; row < size; row++) children[starts[parentRows[row]! + 1]!++] = row;
  return { starts, children };
}
