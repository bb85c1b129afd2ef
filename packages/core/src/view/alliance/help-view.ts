import { unitOf } from "../../organisation/unit.ts";
import { headOf, refTo, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { placedTeams, refsTo, servicesOffered, serviceRefs } from "./team-parts.ts";
import type { HelpView } from "./team-views.ts";

/** What help there is in the county or in a part of it: the same to everybody, and no person in it. */
export function helpView(sight: Sight, { below, service }: Query<"help">): HelpView {
  const part = below === undefined ? undefined : unitOf(sight.state, below);
  const { teams: all, places } = placedTeams(sight, { ...(below && { below }), ...(service && { service }) });
  const teams = all.filter(({ team }) => team.services.length > 0);
  return {
    ...headOf("help", sight),
    ...(part && { below: refTo(sight, part) }),
    ...(service !== undefined && { service: serviceRefs(sight, [service])[0]! }),
    services: servicesOffered(
      sight,
      teams.map(({ team }) => team),
    ),
    places,
    rows: teams.map(({ team, place }) => ({
      ...refTo(sight, team),
      place,
      areas: refsTo(sight, team.areas ?? []),
      services: team.services,
      ...(team.hours && { hours: team.hours }),
      alliances: refsTo(sight, team.alliances),
    })),
  };
}
