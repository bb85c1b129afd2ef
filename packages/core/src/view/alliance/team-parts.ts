import { isElsewhere, teamsBelow } from "../../alliance/teams-below.ts";
import type { Team } from "../../alliance/team.ts";
import { areasAround, areasOf, unitOf, type Unit } from "../../organisation/unit.ts";
import type { State } from "../../register/register.ts";
import { refTo, wordsOf, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import type { AllianceRef, ServedPlace, ServiceRef, TeamsQuery } from "./team-views.ts";

/** Teams with the places they serve, in the order of these. */
export interface PlacedTeams {
  readonly teams: readonly { readonly team: Team; readonly place: number }[];
  readonly places: readonly ServedPlace[];
}

/** The teams of a part of the county, or all; of one service, or of any. */
export function placedTeams(sight: Sight, { below, service }: TeamsQuery): PlacedTeams {
  const { state } = sight;
  const teams = teamsBelow(state, below).filter(({ services }) => service === undefined || services.includes(service));
  const seen = new Map<string, Unit>();
  for (const team of teams)
    for (const area of areasOf(team))
      for (const id of [area, ...areasAround(state, area)].reverse()) {
        const unit = seen.has(id) ? undefined : unitOf(state, id);
        if (unit) seen.set(id, unit);
      }
  const places = [...seen.values()];
  const placeOf = new Map(places.map(({ id }, place) => [id, place]));
  return {
    teams: teams.map((team) => ({ team, place: placeOf.get(team.area ?? "") ?? -1 })).sort((a, b) => a.place - b.place),
    places: places.map((unit) => ({
      ...refTo(sight, unit),
      parentId: unit.within !== undefined && placeOf.has(unit.within) ? unit.within : null,
      ...(unit.code && { code: unit.code }),
    })),
  };
}

/** All kinds of service of the county, and how many of the teams offer each. */
export function servicesOffered(sight: Sight, teams: readonly Team[]): ServiceRef[] {
  return (sight.state.profile.alliance?.services ?? []).map(({ id, name }) => ({
    id,
    name: wordsOf(sight, name),
    teams: teams.filter(({ services }) => services.includes(id)).length,
  }));
}

/** Kinds of service by name, in the order given; one the profile no longer has by its id. */
export function serviceRefs(sight: Sight, services: readonly string[]): NamedRef[] {
  const known = sight.state.profile.alliance?.services ?? [];
  return services.map((id) => {
    const service = known.find((one) => one.id === id);
    return { id, name: service ? wordsOf(sight, service.name) : id };
  });
}

/** The alliances a team belongs to. */
export function allianceRefs(sight: Sight, team: Team): AllianceRef[] {
  return unitsIn(sight.state, team.alliances).map((alliance) => ({
    ...refTo(sight, alliance),
    ...(isElsewhere(sight.state, team, alliance) && { elsewhere: true as const }),
  }));
}

export function refsTo(sight: Sight, ids: readonly string[]): NamedRef[] {
  return unitsIn(sight.state, ids).map((unit) => refTo(sight, unit));
}

function unitsIn(state: State, ids: readonly string[]): Unit[] {
  return ids.flatMap((id) => unitOf(state, id) ?? []);
}

/** When and what a team offers, as it stands in a row. */
export function offered({ services, capacity, hours }: Team) {
  return { services, ...(capacity !== undefined && { capacity }), ...(hours && { hours }) };
}
