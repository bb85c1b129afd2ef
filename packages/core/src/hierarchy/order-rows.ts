const none = -1;

/**
 * Rows in preorder (先序): every row right before all that is under it, so that a subtree is the
 * indexes from its top up to its end. Arrays are by index, but for `indexes`, which is by row.
 */
export interface RowOrder {
  readonly rows: Int32Array;
  readonly indexes: Int32Array;
  readonly parents: Int32Array;
  readonly ends: Int32Array;
  readonly rootCount: number;
  /** Rows that hang on a root; fewer than there are when some stand in a circle. */
  readonly placed: number;
}

/** Puts rows in preorder, siblings as they come; `parentRows` says the row of each parent, `-1` for a root. */
export function orderRows(parentRows: Int32Array): RowOrder {
  const size = parentRows.length;
  const { starts, children } = groupByParent(parentRows);
  const rootCount = starts[0]!;
  const rows = new Int32Array(size);
  const indexes = new Int32Array(size);
  const parents = new Int32Array(size);
  const ends = new Int32Array(size);

  // Rows waiting for their turn stand at the far end of `rows`: placed and waiting ones are never the same.
  let next = size - rootCount;
  rows.set(children.subarray(0, rootCount), next);
  let placed = 0;
  while (next < size) {
    const row = rows[next++]!;
    const parentRow = parentRows[row]!;
    rows[placed] = row;
    parents[placed] = parentRow === none ? none : indexes[parentRow]!;
    ends[placed] = placed + 1;
    indexes[row] = placed++;
    for (let at = starts[row + 1]! - 1; at >= starts[row]!; at--) rows[--next] = children[at]!;
  }

  for (let index = placed - 1; index >= 0; index--) {
    const parent = parents[index]!;
    if (parent !== none && ends[parent]! < ends[index]!) ends[parent] = ends[index]!;
  }
  return { rows, indexes, parents, ends, rootCount, placed };
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
