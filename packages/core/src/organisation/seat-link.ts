import { covers, type Day, type Period } from "../day.ts";
import type { Fact } from "../register/fact.ts";
import type { Particulars } from "./person.ts";

/** That a seat is held by whoever holds another post (当然席位), and what they have to be for it. */
export interface SeatLink {
  readonly post: string;
  /** Party membership the holder needs; the register does not know it, so it is checked where particulars are at hand. */
  readonly membership?: NonNullable<Particulars["membership"]>;
}

/** All links of a seat over a period. */
export type SeatLinks = Period & { readonly follows: readonly SeatLink[] };

/** A seat's links from a day on, in every period that was settled, changed alike. */
export function changeLinks(
  history: readonly Fact<readonly SeatLink[]>[],
  from: Day,
  change: (links: readonly SeatLink[]) => readonly SeatLink[],
): SeatLinks[] {
  const changed: SeatLinks[] = [];
  let next: Day | undefined = from;
  for (const fact of history) {
    if (next === undefined || (fact.to !== undefined && fact.to <= next)) continue;
    if (!covers(fact, next)) {
      changed.push({ from: next, to: fact.from, follows: change([]) });
      next = fact.from!;
    }
    changed.push({ from: next, to: fact.to, follows: change(fact.value) });
    next = fact.to;
  }
  if (next !== undefined) changed.push({ from: next, follows: change([]) });
  return changed;
}
