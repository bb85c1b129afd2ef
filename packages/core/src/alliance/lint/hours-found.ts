import type { FindingMember, Found } from "../../organisation/lint/finding.ts";
import type { State } from "../../register/register.ts";
import { entriesOfTeam } from "../hours/hours-of.ts";
import type { HoursEntry } from "../hours/reckon-hours.ts";
import { teamsOf, type Team } from "../team.ts";

// Several rules look at the same entries of one day, and a state never changes.
const known = new WeakMap<State, readonly { readonly team: Team; readonly entries: readonly HoursEntry[] }[]>();

/** Teams with hours of which some are in want of something: each with how many, and since when. Who served is not told. */
export function hoursFound(state: State, isWanting: (entry: HoursEntry) => boolean): Found {
  let teams = known.get(state);
  if (teams === undefined) {
    teams = teamsOf(state).map((team) => ({ team, entries: entriesOfTeam(state, team.id) }));
    known.set(state, teams);
  }
  const served = teams.filter(({ entries }) => entries.length > 0);
  const members = served.flatMap(({ team, entries }): FindingMember[] => {
    const [first, ...others] = entries.filter(isWanting);
    return first === undefined ? [] : [{ unit: team, since: first.day, measure: { value: 1 + others.length, most: 0 } }];
  });
  return { of: served.length, members };
}
