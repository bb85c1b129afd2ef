import { keepsChildren } from "../filter-rows.ts";
import type { Selectable, Selection } from "./selectable.ts";

/**
 * Selects or takes out every row from one index up to another that can be, a whole subtree or the whole
 * tree; in place. What is above is right only after `settle` or `settleAbove`.
 */
export function paint({ index, disabled, narrowed }: Selectable, marks: Selection, on: boolean, from: number, to: number): void {
  if (!disabled && !narrowed) {
    marks.fill(Number(on), from, to);
    return;
  }
  const { ends } = index.order;
  let whole = 0;
  for (let at = from; at < to; at++) {
    if (narrowed && at >= whole) {
      if (narrowed.kept[at] === 0) continue;
      // Nothing under it shows, so that it stands for all of that: a box that does nothing would be worse.
      if (!keepsChildren(index, narrowed, at)) whole = ends[at]!;
    }
    if (disabled?.[at] !== 1) marks[at] = Number(on);
  }
  settle({ index, disabled }, marks, from, to);
}

/**
 * Makes every row right that has others under it, from one index up to another, from below, in place.
 *
 * What rows say of themselves is their mark and one: bit 1, something is off; bit 2, something is on. What
 * all under a row say together is again its mark and one. A disabled row says what is under it.
 */
export function settle({ index, disabled }: Pick<Selectable, "index" | "disabled">, marks: Selection, from: number, to: number): void {
  const { parents } = index.order;
  const below = new Uint8Array(to - from);
  for (let at = to - 1; at >= from; at--) {
    let said = below[at - from]!;
    if (disabled?.[at] !== 1) {
      if (said > 0) marks[at] = said - 1;
      said = marks[at]! + 1;
    }
    const parent = parents[at]!;
    if (parent >= from) below[parent - from]! |= said;
  }
}

/** Makes right what is above a row, in place. */
export function settleAbove({ index, disabled }: Pick<Selectable, "index" | "disabled">, marks: Selection, at: number): void {
  const { parents, ends } = index.order;
  for (let above = parents[at]!; above >= 0; above = parents[above]!) {
    if (disabled?.[above] === 1) continue;
    let said = 0;
    // Into what is under a disabled child, past what is under another.
    for (let child = above + 1; child < ends[above]! && said < 3;)
      if (disabled?.[child] === 1) child++;
      else {
        said |= marks[child]! + 1;
        child = ends[child]!;
      }
    marks[above] = said - 1;
  }
}
