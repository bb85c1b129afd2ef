import { areasAround, areasOf, unitOf, type Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { isAlliance, isTeam, teamsOf, type Team } from "./team.ts";

/**
 * The teams of a part of the county: of an alliance those that belong to it, of an area or of a body those that serve in its areas; of
 * a team that team. All when no part is named.
 */
export function teamsBelow(state: State, below?: string): Team[] {
  const teams = teamsOf(state);
  const part = below === undefined ? undefined : unitOf(state, below);
  if (below === undefined) return teams;
  if (part === undefined) return [];
  if (isTeam(state, part)) return teams.filter(({ id }) => id === below);
  if (isAlliance(state, part)) return teams.filter(({ alliances }) => alliances.includes(below));
  return teams.filter((team) => servesIn(state, team, part));
}

/** Whether an alliance is of other areas than its team: neither lies in the other. */
export function isElsewhere(state: State, team: Team, alliance: Unit): boolean {
  return !servesIn(state, team, alliance) && !servesIn(state, alliance, team);
}

function servesIn(state: State, unit: Unit, part: Unit): boolean {
  const around = areasOf(part);
  return areasOf(unit).some((area) => around.includes(area) || [...areasAround(state, area)].some((one) => around.includes(one)));
}
