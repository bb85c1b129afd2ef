import type { ParentRow } from "./hierarchy-faults.ts";
import type { RowOrder } from "./order-rows.ts";

const none = -1;

/**
 * The order of rows that have it already (先序): ids ascend, and each row comes right after its parent or after all that
 * is under a sibling. So a list by code comes, as divisions are published. Nothing when the rows are not like that,
 * whatever the reason.
 *
 * Ascending ids are no two alike, and the parent is the row before or somewhere above that: nothing has to be hashed.
 */
export function readPreorder(rows: readonly ParentRow[]): { readonly ids: readonly string[]; readonly order: RowOrder } | undefined {
  const size = rows.length;
  const ids = new Array<string>(size);
  const parents = new Int32Array(size);
  const ends = new Int32Array(size);
  let rootCount = 0;
  for (let row = 0; row < size; row++) {
    const { id, parentId } = rows[row]!;
    if (row > 0 && !(ids[row - 1]! < id)) return undefined;
    let parent = row - 1;
    while (parent !== none && (parentId == null || ids[parent] !== parentId)) {
      ends[parent] = row;
      parent = parents[parent]!;
    }
    if (parentId == null) rootCount++;
    else if (parent === none) return undefined;
    ids[row] = id;
    parents[row] = parent;
  }
  for (let open = size - 1; open !== none; open = parents[open]!) ends[open] = size;
  const asTheyCome = new Int32Array(size);
  for (let row = 0; row < size; row++) asTheyCome[row] = row;
  return { ids, order: { rows: asTheyCome, indexes: asTheyCome, parents, ends, rootCount, placed: size } };
}
