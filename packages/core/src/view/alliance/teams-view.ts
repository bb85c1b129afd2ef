import { participationsOf, peopleOfAlliance, type AlliancePerson } from "../../alliance/people.ts";
import { isAlliance, type Team } from "../../alliance/team.ts";
import { isOpenTo } from "../../access/may-command.ts";
import { covers } from "../../day.ts";
import { holderOf } from "../../organisation/holding.ts";
import { peopleCount } from "../../organisation/people-count.ts";
import { primaryPostOf } from "../../organisation/post.ts";
import { areasAround, areasOf, unitOf, unitsOf, type Unit } from "../../organisation/unit.ts";
import type { CommandName } from "../../profile/profile.ts";
import { pastOf } from "../unit-past.ts";
import { headOf, postNameOf, refTo, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { allianceRefs, offered, placedTeams, refsTo, servicesOffered, serviceRefs } from "./team-parts.ts";
import type { AllianceRow, TeamLead, TeamRow, TeamsView } from "./team-views.ts";

/** Teams of the county or of a part of it, of one service or of any, with the alliances they belong to. */
export function teamsView(sight: Sight, { below, service }: Query<"teams">): TeamsView {
  const { state, viewer } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const { teams: placed, places } = placedTeams(sight, { ...(below && { below }), ...(service && { service }) });
  const teams = placed.map(({ team }) => team);
  const ids = new Set(teams.map(({ id }) => id));
  const people = peopleOfAlliance(state, below).filter(({ serves }) => serves.some(({ post }) => ids.has(post.unit.id)));
  const inTeams = people.map((one) => ({ ...one, serves: one.serves.filter(({ post }) => ids.has(post.unit.id)) }));
  const isPublic = viewer.isPublic("teams");
  const counts = countByTeam(inTeams);
  return {
    ...headOf("teams", sight),
    ...(part && { below: refTo(sight, part) }),
    ...(service !== undefined && { service: serviceRefs(sight, [service])[0]! }),
    services: servicesOffered(sight, teams),
    places,
    alliances: alliancesHere(sight, part, teams),
    rows: placed.map(({ team, place }) => rowOf(sight, team, place, peopleCount(counts.get(team.id) ?? 0, isPublic))),
    people: peopleCount(inTeams.length, isPublic),
    participations: peopleCount(participationsOf(inTeams), isPublic),
  };
}

function rowOf(sight: Sight, team: Team, place: number, people: TeamRow["people"]): TeamRow {
  const { formerNames = [], formerCodes = [] } = pastOf(sight, team);
  const formerly = [...formerNames, ...formerCodes].map(({ text }) => text);
  const lead = leadOf(sight, team);
  return {
    ...refTo(sight, team),
    place,
    areas: refsTo(sight, team.areas ?? []),
    ...(team.code && { code: team.code }),
    ...(formerly.length > 0 && { formerly }),
    ...offered(team),
    alliances: allianceRefs(sight, team),
    ...(lead && { lead }),
    people,
    may: teamMay(sight, team),
  };
}

function leadOf(sight: Sight, team: Team): TeamLead | undefined {
  const { state, viewer } = sight;
  const post = primaryPostOf(state, team);
  if (post === undefined) return undefined;
  const holding = holderOf(state, post.id);
  return {
    post: { id: post.id, name: postNameOf(sight, post) },
    state: holding.state,
    ...(holding.since && { since: holding.since }),
    ...(holding.state !== "vacant" && { holder: viewer.holder(holding.person, post) }),
  };
}

/** What the viewer may do about a team as such today. Of one that is gone, nothing. */
export function teamMay({ today, viewer: { actor } }: Sight, team: Unit): CommandName[] {
  if (team.period.to !== undefined && team.period.to <= today.day) return [];
  const about = { units: [team], from: today.day };
  return (["set-team", "join-alliance", "leave-alliance", "rename-unit"] as const).filter((command) =>
    isOpenTo(today, actor, command, about),
  );
}

function countByTeam(people: readonly AlliancePerson[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { serves } of people)
    for (const team of new Set(serves.map(({ post }) => post.unit.id))) counts.set(team, (counts.get(team) ?? 0) + 1);
  return counts;
}

// Those set in the part, and those of other places its teams belong to.
function alliancesHere(sight: Sight, part: Unit | undefined, teams: readonly Team[]): AllianceRow[] {
  const { state } = sight;
  const around = part && areasOf(part);
  const named = new Set(teams.flatMap(({ alliances }) => alliances));
  return unitsOf(state, "organisation")
    .filter((unit) => isAlliance(state, unit) && covers(unit.period, state.day))
    .filter(
      (unit) =>
        named.has(unit.id) ||
        around === undefined ||
        unit.id === part!.id ||
        areasOf(unit).some((area) => [area, ...areasAround(state, area)].some((one) => around.includes(one))),
    )
    .map((unit) => ({
      ...refTo(sight, unit),
      ...(unit.superior !== undefined && refsTo(sight, [unit.superior]).length > 0 && { ledBy: refsTo(sight, [unit.superior])[0]! }),
      areas: refsTo(sight, unit.areas ?? []),
      teams: teams.filter(({ alliances }) => alliances.includes(unit.id)).map(({ id }) => id),
    }));
}
