import type { Hierarchy } from "@jinlin/core";

/**
 * The rows that show, by index, top down: all whose ancestors are open.
 *
 * @param open - 1 where a row is open, by index.
 * @param kept - 1 where a row stays in a narrowed tree; all stay when absent.
 */
export function visibleRows(index: Hierarchy, open: Uint8Array, kept?: Uint8Array): Int32Array {
  const { ends } = index.order;
  const visible = new Int32Array(ends.length);
  let count = 0;
  for (let at = 0; at < ends.length;) {
    const stays = kept === undefined || kept[at] === 1;
    if (stays) visible[count++] = at;
    at = stays && open[at] === 1 ? at + 1 : ends[at]!;
  }
  return count === visible.length ? visible : visible.slice(0, count);
}

/** Which of the visible rows an index is; `-1` when it does not show. */
export function placeOf(visible: Int32Array, index: number): number {
  let low = 0;
  let high = visible.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = visible[middle]!;
    if (found === index) return middle;
    if (found < index) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
