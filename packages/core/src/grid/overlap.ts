import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsAbout, type State } from "../register/register.ts";

/** Which general grids a dedicated grid (专属网格) lies over; none when it lies over none. */
export interface GridOverlaid extends Event {
  readonly type: "grid-overlaid";
  readonly over: readonly string[];
}

/** What the event writes down: which general grids lie beneath a dedicated one, found by each of them. */
export function overlapWrites({ subject, from, to, about, over }: GridOverlaid): Write[] {
  return [{ subject, aspect: "overlap", from, to, ...(about && { about }), ...(over.length > 0 && { value: over, refs: over }) }];
}

/** The general grids a dedicated grid lies over on the day: the first is whose officer it falls back to. */
export function generalUnder(state: State, dedicated: string): readonly string[] {
  return factOf<readonly string[]>(state, dedicated, "overlap")?.value ?? [];
}

/** The dedicated grids that lie over a general one on the day: duty is shared there. */
export function dedicatedOver(state: State, general: string): string[] {
  return factsAbout<readonly string[]>(state, general, "overlap")
    .map(({ subject }) => subject)
    .filter((dedicated, place, all) => all.indexOf(dedicated) === place && generalUnder(state, dedicated).includes(general));
}
