import type { Day, Period } from "../day.ts";

/** The days between periods on which none of them runs; before the first and after the last there is none. */
export function gapsBetween(periods: readonly Period[]): { readonly from: Day; readonly to: Day }[] {
  const gaps: { from: Day; to: Day }[] = [];
  // Until when the periods so far run; without an end, for good.
  let until: Day | undefined;
  for (const [place, { from, to }] of [...periods].sort(byStart).entries()) {
    if (place > 0 && until === undefined) return gaps;
    if (place > 0 && from !== undefined && from > until!) gaps.push({ from: until!, to: from });
    if (place === 0 || to === undefined || to > until!) until = to;
  }
  return gaps;
}

function byStart(a: Period, b: Period): number {
  return (a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0;
}
