import { paint, settle, settleAbove } from "./cascade.ts";
import { isSelectable, type Selectable, type Selection } from "./selectable.ts";

/**
 * Selects a row or takes it out. In a cascade everything under it goes along, and what is above it is on
 * when all that counts under it is, and mixed when some of it is; disabled rows do not count.
 */
export function select(tree: Selectable, before: Selection, at: number, on: boolean): Selection {
  if (!isSelectable(tree, at)) return before;
  const after = tree.mode === "single" ? new Uint8Array(before.length) : before.slice();
  if (tree.mode === "cascade") {
    paint(tree, after, on, at, tree.index.endAt(at));
    settleAbove(tree, after, at);
  } else after[at] = Number(on);
  return after;
}

/** Selects a row that is not, or only in part; otherwise, or when nothing more under it can be, takes it out. */
export function toggle(tree: Selectable, before: Selection, at: number): Selection {
  if (before[at] === 1) return select(tree, before, at, false);
  const after = select(tree, before, at, true);
  const isDone = before[at] === 2 && after.every((mark, index) => mark === before[index]);
  return isDone ? select(tree, before, at, false) : after;
}

/**
 * Selects from one visible row to another, both included, beside what is selected already. To replace that,
 * begin with `selectNone`. Single: the row it leads to.
 *
 * @param from - A place among the visible rows, not an index; so is `to`. `-1`: as `to`.
 */
export function selectRange(tree: Selectable, before: Selection, visible: Int32Array, from: number, to: number): Selection {
  const target = visible[to];
  if (target === undefined) return before;
  if (tree.mode === "single") return select(tree, before, target, true);
  const after = before.slice();
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  let end = 0;
  for (const at of visible.subarray(first, last + 1)) {
    if (at < end || !isSelectable(tree, at)) continue;
    if (tree.mode === "cascade") paint(tree, after, true, at, (end = tree.index.endAt(at)));
    else after[at] = 1;
  }
  if (tree.mode === "cascade") settle(tree, after, 0, after.length);
  return after;
}

/** Selects every visible row; in a cascade every row that is not narrowed away. Single: nothing changes. */
export function selectAll(tree: Selectable, before: Selection, visible: Int32Array): Selection {
  if (tree.mode === "single") return before;
  const after = before.slice();
  if (tree.mode === "cascade") paint(tree, after, true, 0, after.length);
  else for (const at of visible) if (isSelectable(tree, at)) after[at] = 1;
  return after;
}

/** Takes out every row, narrowed away or not, so that nothing stays selected out of sight; disabled ones keep what they are. */
export function selectNone({ disabled }: Selectable, before: Selection): Selection {
  return disabled ? before.map((mark, at) => (disabled[at] === 1 ? mark : 0)) : new Uint8Array(before.length);
}
