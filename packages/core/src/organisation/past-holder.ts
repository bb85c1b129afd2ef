import { shared, type Day, type Period } from "../day.ts";
import { historyOf, type State } from "../register/register.ts";
import { stintsIn } from "./holding.ts";
import { personIdOf } from "./person.ts";
import type { SeatLink } from "./seat-link.ts";

/**
 * Whether somebody held a post, ex officio too, and neither holds it on the state's day nor will (历任). Who was never on record
 * for it is no past holder: it may be that they are only now put forward.
 *
 * {@includeCode ./past-holder.test.ts#past-holder}
 */
export function isPastHolder(state: State, post: string, person: string): boolean {
  const ends = [...endsIn(state, post, personIdOf(state, person), {})];
  return ends.length > 0 && ends.every((to) => to !== undefined && to <= state.day);
}

/** The days on which somebody's stints in a post end, as far as they lie within a period; of one that is open, undefined. */
function* endsIn(state: State, post: string, person: string, within: Period): Iterable<Day | undefined> {
  for (const { value, from, to } of stintsIn(state, post)) {
    const stint = personIdOf(state, value.person) === person ? shared({ from, to }, within) : undefined;
    if (stint) yield stint.to;
  }
  // A seat that goes with another post was held by whoever held that one, while it did.
  for (const { value, from, to } of historyOf<readonly SeatLink[]>(state, post, "link")) {
    const linked = shared({ from, to }, within);
    if (linked) for (const link of value) yield* endsIn(state, link.post, person, linked);
  }
}
