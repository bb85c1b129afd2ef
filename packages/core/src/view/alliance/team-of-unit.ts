import { isOpenTo } from "../../access/may-command.ts";
import { participationsOf, peopleOfAlliance } from "../../alliance/people.ts";
import { isAlliance, teamOf, teamsIn } from "../../alliance/team.ts";
import { isElsewhere } from "../../alliance/teams-below.ts";
import { covers } from "../../day.ts";
import { peopleCount } from "../../organisation/people-count.ts";
import { unitsOf, type Unit } from "../../organisation/unit.ts";
import { refTo, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import { allianceRefs, serviceRefs } from "./team-parts.ts";
import type { AllianceOfUnit, TeamOfUnit } from "./team-views.ts";

/** What a team or an alliance shows beside what any unit shows; nothing of any other. */
export function allianceOfUnit(sight: Sight, unit: Unit): { readonly team?: TeamOfUnit; readonly alliance?: AllianceOfUnit } {
  const { state, viewer } = sight;
  const people = () => peopleOfAlliance(state, unit.id);
  const tell = (count: number) => peopleCount(count, viewer.isPublic("teams"));
  const team = teamOf(state, unit);
  if (team) {
    const joinable = joinableBy(sight, unit, team.alliances);
    return {
      team: {
        services: serviceRefs(sight, team.services),
        ...(team.capacity !== undefined && { capacity: team.capacity }),
        ...(team.hours && { hours: team.hours }),
        alliances: allianceRefs(sight, team),
        people: tell(people().length),
        ...(joinable.length > 0 && { joinable }),
      },
    };
  }
  if (!isAlliance(state, unit)) return {};
  const all = people();
  return {
    alliance: {
      teams: teamsIn(state, unit.id).map((one) => ({
        ...refTo(sight, one),
        services: serviceRefs(sight, one.services),
        ...(one.hours && { hours: one.hours }),
        ...(isElsewhere(state, one, unit) && { elsewhere: true as const }),
      })),
      people: tell(all.length),
      participations: tell(participationsOf(all)),
    },
  };
}

// Whoever allies a team answers for both sides.
function joinableBy({ today, ...sight }: Sight, team: Unit, alliances: readonly string[]): NamedRef[] {
  const { actor } = sight.viewer;
  if (!covers(team.period, today.day) || !isOpenTo(today, actor, "join-alliance", { units: [team], from: today.day })) return [];
  return unitsOf(today, "organisation")
    .filter((unit) => isAlliance(today, unit) && !alliances.includes(unit.id))
    .filter((unit) => isOpenTo(today, actor, "join-alliance", { units: [team, unit], from: today.day }))
    .map((unit) => refTo({ today, ...sight }, unit));
}
