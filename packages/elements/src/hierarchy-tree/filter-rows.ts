import type { Hierarchy } from "@jinlin/core";

/** A tree narrowed to some rows and all that is above them. By index. */
export interface RowFilter {
  /** 1 where a row stays. */
  readonly kept: Uint8Array;
  /** How many children of a row stay, and which of them it is itself, from 0. */
  readonly childCounts: Int32Array;
  readonly positions: Int32Array;
  readonly rootCount: number;
  /** 1 where a match is somewhere below: such rows open by themselves. */
  readonly leadsTo: Uint8Array;
  readonly matches: number;
}

export interface Wanted {
  /** Whether the row itself is looked for; every row when absent. */
  readonly text?: ((index: number) => boolean) | undefined;
  readonly vacant?: ((index: number) => boolean) | undefined;
}

/**
 * Narrows a tree. What a text finds brings along what is under it, closed; with `vacant` only the
 * vacant rows at or below what the text finds.
 */
export function filterRows(index: Hierarchy, { text = () => true, vacant }: Wanted): RowFilter {
  const { size } = index;
  const kept = new Uint8Array(size);
  const leadsTo = new Uint8Array(size);
  let matches = 0;
  let underFound = 0;
  for (let at = 0; at < size; at++) {
    const found = text(at);
    if (found) underFound = Math.max(underFound, index.endAt(at));
    const matched = vacant ? at < underFound && vacant(at) : found;
    if (matched) {
      matches += 1;
      for (let above = index.parentAt(at); above >= 0 && leadsTo[above] === 0; above = index.parentAt(above))
        kept[above] = leadsTo[above] = 1;
    }
    if (matched || (!vacant && at < underFound)) kept[at] = 1;
  }
  return { kept, leadsTo, matches, ...rank(index, kept) };
}

function rank(index: Hierarchy, kept: Uint8Array): Pick<RowFilter, "childCounts" | "positions" | "rootCount"> {
  const childCounts = new Int32Array(kept.length);
  const positions = new Int32Array(kept.length);
  let rootCount = 0;
  for (let at = 0; at < kept.length; at++) {
    if (kept[at] === 0) continue;
    const parent = index.parentAt(at);
    positions[at] = parent < 0 ? rootCount++ : childCounts[parent]!++;
  }
  return { childCounts, positions, rootCount };
}
