import type { Hierarchy } from "@jinlin/core";

/** A tree narrowed to some rows and all that is above them (筛选). By index. */
export interface RowFilter {
  /** 1 where a row stays. */
  readonly kept: Uint8Array;
  /** 1 where a match is somewhere below: such rows open by themselves. */
  readonly leadsTo: Uint8Array;
  /** 1 where a row is itself a match, and how many are: what the announcement says. */
  readonly matched: Uint8Array;
  readonly matches: number;
}

/** Rows that are meant: 1 in the flags of `search`, or whatever the test lets through. */
export type Match = Uint8Array | ((index: number) => boolean);

/** What is looked for; what is absent does not narrow. */
export interface Wanted {
  readonly text?: Match | undefined;
  readonly vacant?: Match | undefined;
  readonly level?: Match | undefined;
  readonly finding?: Match | undefined;
}

/**
 * Narrows a tree. What a text finds brings along what is under it, closed; with any of the others only
 * the rows which all of those mean, at or below what the text finds.
 */
export function filterRows(index: Hierarchy, { text, ...others }: Wanted): RowFilter {
  const { size } = index;
  const { parents, ends } = index.order;
  const marks = [others.vacant, others.level, others.finding].filter((match) => match !== undefined);
  const matched = text ? flagsOf(text, size) : new Uint8Array(size).fill(1);
  const kept = new Uint8Array(size);
  if (text)
    for (let at = 0, end = 0; at < size; at++) {
      if (matched[at] === 1) end = Math.max(end, ends[at]!);
      kept[at] = Number(at < end);
    }
  else kept.fill(1);
  if (marks.length > 0) {
    // Whatever the text brought along may be meant.
    matched.set(kept);
    for (const mark of marks) keepMeant(matched, mark);
    kept.set(matched);
  }

  const leadsTo = new Uint8Array(size);
  let matches = 0;
  for (let at = size - 1; at >= 0; at--) {
    matches += matched[at]!;
    const parent = parents[at]!;
    if (parent >= 0 && (matched[at]! | leadsTo[at]!) === 1) kept[parent] = leadsTo[parent] = 1;
  }
  return { kept, leadsTo, matched, matches };
}

function flagsOf(match: Match, size: number): Uint8Array {
  if (typeof match !== "function") return match.slice();
  const flags = new Uint8Array(size);
  for (let at = 0; at < size; at++) flags[at] = Number(match(at));
  return flags;
}

function keepMeant(flags: Uint8Array, match: Match): void {
  if (typeof match !== "function") for (let at = 0; at < flags.length; at++) flags[at]! &= match[at]!;
  else for (let at = 0; at < flags.length; at++) if (flags[at] === 1 && !match(at)) flags[at] = 0;
}

/** Whether anything under a row stays. */
export function keepsChildren({ order: { ends } }: Hierarchy, { kept, leadsTo }: Pick<RowFilter, "kept" | "leadsTo">, at: number): boolean {
  // Without a match below, either all that is under it stays or nothing.
  return leadsTo[at] === 1 || (ends[at]! > at + 1 && kept[at + 1] === 1);
}

/** The matches by index, top down. */
export function matchesIn({ matched, matches }: RowFilter): Int32Array {
  const indexes = new Int32Array(matches);
  for (let at = 0, count = 0; count < matches; at++) if (matched[at] === 1) indexes[count++] = at;
  return indexes;
}

/** The next match after a row, or with `-1` the one before it; around the ends, `-1` where there is none. From `-1`: the first, or the last. */
export function nextMatch({ matched, matches }: RowFilter, at: number, step: 1 | -1): number {
  if (matches === 0) return -1;
  const found = step > 0 ? matched.indexOf(1, at + 1) : at > 0 ? matched.lastIndexOf(1, at - 1) : -1;
  return found >= 0 ? found : step > 0 ? matched.indexOf(1) : matched.lastIndexOf(1);
}
