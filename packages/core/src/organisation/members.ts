import type { Day } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

/** How many members an organisation has (党员数): full ones, and probationary ones beside them. No names: who they are is not the register's. */
export interface MemberCount {
  readonly full: number;
  readonly probationary: number;
}

export interface MembersCounted extends Event, MemberCount {
  readonly type: "members-counted";
}

export function memberWrites({ subject, from, to, full, probationary }: MembersCounted): Write[] {
  return [{ subject, aspect: "members", from, to, value: { full, probationary } satisfies MemberCount }];
}

/** The members an organisation had on the day, as last counted; since when that is so. Nothing where nobody has counted. */
export function membersOf(state: State, organisation: string): (MemberCount & { readonly since?: Day }) | undefined {
  const fact = factOf<MemberCount>(state, organisation, "members");
  return fact && { ...fact.value, ...(fact.from && { since: fact.from }) };
}
