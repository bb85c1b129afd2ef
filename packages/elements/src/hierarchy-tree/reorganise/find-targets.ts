import type { Hierarchy } from "@jinlin/core";
import type { Outline } from "../outline.ts";
import { search, searchIndexOf } from "../search/search-index.ts";

export interface Targets {
  /** The first that were found, by index, in the order of the tree. */
  readonly found: readonly number[];
  readonly total: number;
}

/**
 * The rows that others could be moved under (可选的新上级): whatever the shape of the tree does not bar, narrowed
 * by a text as the tree is: by name, code, holder, initials or given pinyin.
 *
 * @param rows - The rows to be moved, none under another.
 * @param limit - How many are listed; all are counted.
 */
export function findTargets(outline: Outline, rows: readonly number[], text: string, limit = 100): Targets {
  const { size } = outline.index;
  const barred = barredIn(outline.index, rows);
  const meant = text.trim() === "" ? undefined : search(searchIndexOf(outline), text).found;
  const found: number[] = [];
  let total = 0;
  for (let at = 0; at < size; at++) {
    if (barred[at] === 1 || meant?.[at] === 0) continue;
    total += 1;
    if (found.length < limit) found.push(at);
  }
  return { found, total };
}

/** The names above a row, from the top down. */
export function pathOf({ index, rowAt }: Pick<Outline, "index" | "rowAt">, at: number): string[] {
  const names: string[] = [];
  for (let above = index.parentAt(at); above >= 0; above = index.parentAt(above)) names.unshift(rowAt(above).name);
  return names;
}

// The same as barOf for every row at once: it would ask each row about each of those to be moved.
function barredIn(index: Hierarchy, rows: readonly number[]): Uint8Array {
  const barred = new Uint8Array(index.size);
  for (const at of rows) barred.fill(1, at, index.endAt(at));
  const parents = new Set(rows.map((at) => index.parentAt(at)));
  const [parent = -1] = parents;
  if (parents.size === 1 && parent >= 0) barred[parent] = 1;
  return barred;
}
