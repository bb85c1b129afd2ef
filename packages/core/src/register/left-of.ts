import { overlaps, type DatedPeriod, type Day, type PartialBounds } from "../day.ts";
import type { Write } from "./fact.ts";

/**
 * What is left of a fact once something else is said over a period: nothing, one part, two, or all of it. Where the day
 * it is cut on is known in part only, so is the bound of what is left.
 */
export function leftOf<Said extends DatedPeriod>(fact: Said, write: Pick<Write, "from" | "to" | "about" | "when">): Said[] {
  if (!overlaps(fact, write)) return [fact];
  const { from, to, about } = write;
  const left: Said[] = [];
  if (from !== undefined && (fact.from === undefined || fact.from < from)) {
    const end = write.when ?? about?.from;
    left.push(bounded(fact, { to: from }, { from: fact.about?.from, to: end }));
  }
  if (to !== undefined && (fact.to === undefined || to < fact.to)) {
    const start = about?.to === "unknown" ? undefined : about?.to;
    left.push(bounded(fact, { from: to }, { from: start, to: fact.about?.to }));
  }
  return left;
}

function bounded<Said extends DatedPeriod>(
  { about: _about, ...fact }: Said,
  days: { readonly from: Day } | { readonly to: Day },
  { from, to }: PartialBounds,
): Said {
  const about = from === undefined && to === undefined ? {} : { about: { ...(from && { from }), ...(to && { to }) } };
  return { ...fact, ...days, ...about } as unknown as Said;
}
