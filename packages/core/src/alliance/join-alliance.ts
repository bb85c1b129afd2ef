import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent, overtakes, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import { factOf, type State } from "../register/register.ts";
import { alliancesOf, isAlliance, isTeam, type TeamAllied } from "./team.ts";

export interface JoinAlliance {
  readonly type: "join-alliance";
  readonly team: string;
  readonly alliance: string;
  /** The first day it belongs to it. */
  readonly from: Day;
}

export type AllyRefusal =
  | UnitChangeRefusal
  | { readonly code: "not-a-team"; readonly unit: string }
  | { readonly code: "not-an-alliance"; readonly unit: string };

/**
 * A team joins an alliance (加入同盟) from a day on, beside those it belongs to already, also one of another community. One it belongs to
 * already changes nothing.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./join-alliance.test.ts#join}
 */
export function joinAlliance(first: State, team: Unit, alliance: Unit, { from }: JoinAlliance): Decision<TeamAllied, AllyRefusal> {
  const refusals: AllyRefusal[] = [...absent(team, { from })];
  if (!isTeam(first, team)) refusals.push({ code: "not-a-team", unit: team.id });
  if (!isAlliance(first, alliance)) refusals.push({ code: "not-an-alliance", unit: alliance.id });
  const now = alliancesOf(first, team.id);
  if (refusals.length === 0 && now.includes(alliance.id)) return accept();
  // As long as the team is there, so has the alliance to be.
  refusals.push(...absent(alliance, { from, ...(team.period.to && { to: team.period.to }) }, true));
  if (refusals.length === 0) refusals.push(...allianceLater(first, team));
  return refusals.length > 0 ? refuse(...(refusals as [AllyRefusal])) : accept(allied(team, [...now, alliance.id], from));
}

/** Something recorded of a team's alliances for a later day, that it leaves one among it: a change before would overtake that. */
export function* allianceLater(first: State, team: Unit): Iterable<Extract<UnitChangeRefusal, { code: "recorded-later" }>> {
  const ends = factOf(first, team.id, "allied")?.to;
  if (ends !== undefined && ends !== team.period.to) yield { code: "recorded-later", unit: team.id, from: ends };
  else yield* overtakes(first, team, ["allied"]);
}

/** The alliances a team belongs to from a day on, as long as it is there. */
export function allied({ id, period: { to } }: Unit, alliances: readonly string[], from: Day): TeamAllied {
  return { type: "team-allied", v: 1, subject: id, from, ...(to && { to }), alliances };
}
