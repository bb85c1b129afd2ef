import type { Day } from "../day.ts";
import type { Quantity } from "../quantity.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

/** How many households and residents an area has (户数、人口): counts, never who they are. */
export interface ResidentCount {
  readonly households: Quantity;
  readonly residents: Quantity;
}

/** The residents of an area were counted. */
export interface ResidentsCounted extends Event, ResidentCount {
  readonly type: "residents-counted";
}

/** What the event writes down: how many live in an area. */
export function residentWrites({ subject, from, to, about, households, residents }: ResidentsCounted): Write[] {
  const value: ResidentCount = { households, residents };
  return [{ subject, aspect: "residents", from, to, ...(about && { about }), value }];
}

/** The residents of an area as last counted, and since when that is so; nothing where nobody has counted, or the count ended. */
export function residentsOf(state: State, area: string): (ResidentCount & { readonly since?: Day }) | undefined {
  const fact = factOf<ResidentCount>(state, area, "residents");
  return fact && { ...fact.value, ...(fact.from && { since: fact.from }) };
}
