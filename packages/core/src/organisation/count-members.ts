import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { historyOf, type State } from "../register/register.ts";
import { membersOf, type MemberCount, type MembersCounted } from "./members.ts";
import type { Unit } from "./unit.ts";

export interface CountMembers extends MemberCount {
  readonly type: "count-members";
  readonly organisation: string;
  /** The first day it is so. */
  readonly from: Day;
}

export type CountRefusal = ({ readonly code: "organisation-not-there" } & Period) | { readonly code: "overlay-has-no-members" };

/**
 * Records how many members an organisation has (登记党员数) from a day on, until the next count or its end.
 * The same count again changes nothing.
 *
 * An overlay has none of its own: its part-time members keep their affiliation and are counted there.
 *
 * @param state - The register on the command's day.
 */
export function countMembers(state: State, organisation: Unit, command: CountMembers): Decision<MembersCounted, CountRefusal> {
  const { from, full, probationary } = command;
  if (!covers(organisation.period, from)) return refuse({ code: "organisation-not-there", ...organisation.period });
  if (state.profile.forms.find(({ id }) => id === organisation.kind)?.nature === "overlay")
    return refuse({ code: "overlay-has-no-members" });
  const known = membersOf(state, organisation.id);
  if (known?.full === full && known.probationary === probationary) return accept();
  // One that was counted for a later day stays.
  const next = historyOf<MemberCount>(state, organisation.id, "members").find((fact) => fact.from !== undefined && fact.from > from)?.from;
  const to = next ?? organisation.period.to;
  return accept({ type: "members-counted", v: 1, subject: organisation.id, from, ...(to && { to }), full, probationary });
}
