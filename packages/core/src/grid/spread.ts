/** How unevenly a number is spread (离散): the least, the middle and the most of it. */
export interface Spread {
  readonly least: number;
  /** Half have no more than this; of an even count between the two in the middle. */
  readonly median: number;
  readonly most: number;
}

/** The spread of some numbers, in any order; of none there is none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  const half = ordered.length / 2;
  return { least, median: (ordered[Math.ceil(half) - 1]! + ordered[Math.floor(half)]!) / 2, most };
}
