import { covers, type Day } from "../day.ts";
import type { Stint } from "./holding.ts";

/**
 * Since when a post has been run in acting (主持工作) without a break until a day, by whomever: one who acts after another
 * does not begin anew. Undefined where nobody acts, or the first of them began on a day nobody knows.
 */
export function actingSince(stints: readonly Stint[], day: Day): Day | undefined {
  const acting = stints.filter(({ value }) => value.mode === "acting");
  let since = acting.find((stint) => covers(stint, day))?.from;
  for (let before = since; before !== undefined;) {
    const earlier: Stint | undefined = acting.find(({ to }) => to === before);
    if (earlier === undefined) break;
    since = before = earlier.from;
  }
  return since;
}
