import { settle } from "./cascade.ts";
import { isSelectable, type Selectable, type Selection } from "./selectable.ts";

/**
 * The ids of what is selected, in order. In a cascade the shortest list: a row that is on stands for all
 * under it. A disabled row stands for itself.
 */
export function idsOf({ index, mode, disabled }: Selectable, selection: Selection): string[] {
  const ids: string[] = [];
  // Up to here everything is under a row that is named already.
  let end = 0;
  for (let at = 0; at < selection.length; at++) {
    if (selection[at] !== 1) continue;
    const standsForOthers = mode === "cascade" && disabled?.[at] !== 1;
    if (!standsForOthers || at >= end) ids.push(index.idAt(at));
    if (standsForOthers) end = Math.max(end, index.endAt(at));
    // Nobody under it has anything to say for itself.
    if (standsForOthers && !disabled) at = end - 1;
  }
  return ids;
}

/** How many rows are selected; in a cascade those with nothing under them that can be. */
export function selectedCount(tree: Selectable, selection: Selection): number {
  let count = 0;
  for (let at = 0; at < selection.length; at++) count += Number(selection[at] === 1 && isItsOwn(tree, at));
  return count;
}

// Whether its mark is not just what those under it say.
function isItsOwn({ index, mode, disabled }: Selectable, at: number): boolean {
  if (mode !== "cascade" || disabled?.[at] === 1) return true;
  const end = index.order.ends[at]!;
  for (let under = at + 1; under < end; under++) if (disabled?.[under] !== 1) return false;
  return true;
}

/**
 * What ids select: what `idsOf` gave, or a page says. In a cascade an id brings along all that is under
 * it but disabled rows; a disabled row is selected when its own id is there. What is not in the tree selects
 * nothing, nor does what the mode has no place for: not a leaf, or a second one where one is selected.
 */
export function selectionOf(tree: Selectable, ids: Iterable<string>): Selection {
  const { index, mode, disabled } = tree;
  const selection = new Uint8Array(index.size);
  let only = -1;
  for (const id of ids) {
    const at = index.has(id) ? index.indexOf(id) : -1;
    const fits = at >= 0 && (mode === "single" ? only < 0 || only === at : disabled?.[at] === 1 || isSelectable(tree, at));
    if (fits) selection[(only = at)] = 1;
  }
  if (mode === "cascade") {
    let end = 0;
    for (let at = 0; at < selection.length; at++) {
      if (disabled?.[at] === 1) continue;
      if (selection[at] === 1) end = Math.max(end, index.endAt(at));
      selection[at] = Number(at < end);
    }
    settle(tree, selection, 0, selection.length);
  }
  return selection;
}

/**
 * A selection taken over when rows have come, gone or moved. Each row that was there keeps its own mark
 * wherever it is now; in a cascade a new one is on when it came under one that was.
 */
export function carrySelection(before: Selectable, selection: Selection, after: Selectable): Selection {
  const { index, mode, disabled } = after;
  const carried = new Uint8Array(index.size);
  for (let at = 0; at < carried.length; at++) {
    const id = index.idAt(at);
    const parent = index.parentAt(at);
    if (before.index.has(id))
      carried[at] = Number(selection[before.index.indexOf(id)] === 1 && (mode !== "leaf" || index.endAt(at) === at + 1));
    else if (mode === "cascade" && parent >= 0 && disabled?.[at] !== 1) carried[at] = carried[parent]!;
  }
  if (mode === "cascade") settle(after, carried, 0, carried.length);
  return carried;
}
