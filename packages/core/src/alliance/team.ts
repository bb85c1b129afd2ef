import { unitsOf, type Unit } from "../organisation/unit.ts";
import type { Post } from "../organisation/post.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

/** What is recorded of a team beside what it is as an organisation. */
export interface TeamSetting {
  /** What it does: kinds of service of the profile. */
  readonly services: readonly string[];
  /** How many calls it can assist at once; no limit known when absent. */
  readonly capacity?: number;
  /** When it can be called, in the county's time zone; at any time when absent. */
  readonly hours?: readonly ServiceHours[];
}

/** A time of the week that comes every week: half-open, within one day. */
export interface ServiceHours {
  /** Days of the week, Monday is 1. */
  readonly days: readonly number[];
  /** `18:00` */
  readonly from: string;
  /** `20:30`; midnight is `24:00`. */
  readonly to: string;
}

/**
 * A volunteer team (志愿队伍): an organisation of one of the forms the profile calls teams. The areas it is set on are those it
 * serves; who leads it and who serves in it hold its posts, so nobody is recorded twice.
 */
export interface Team extends Unit, TeamSetting {
  readonly record: "organisation";
  /** The alliances (近邻志愿同盟) it belongs to on the state's day. */
  readonly alliances: readonly string[];
}

/** What a team does from then on: all of it, until it is set again. */
export interface TeamSet extends Event, TeamSetting {
  readonly type: "team-set";
}

/** Which alliances a team belongs to from then on: all of them at once, so that none is not at all. */
export interface TeamAllied extends Event {
  readonly type: "team-allied";
  readonly alliances: readonly string[];
}

export type TeamEvent = TeamSet | TeamAllied;

export function teamWrites(event: TeamEvent): Write[] {
  const { subject, from, to } = event;
  if (event.type === "team-allied") {
    const { alliances } = event;
    return [{ subject, aspect: "allied", from, to, ...(alliances.length > 0 && { value: alliances, refs: alliances }) }];
  }
  const { services, capacity, hours } = event;
  const value: TeamSetting = { services, ...(capacity !== undefined && { capacity }), ...(hours && { hours }) };
  return [{ subject, aspect: "team", from, to, value }];
}

/** A unit as the team it is; undefined where its form is none of a team. One of which nothing is recorded yet does nothing. */
export function teamOf(state: State, unit: Unit): Team | undefined {
  if (unit.record !== "organisation" || !isTeam(state, unit)) return undefined;
  const setting = factOf<TeamSetting>(state, unit.id, "team")?.value ?? { services: [] };
  return { ...unit, ...setting, record: "organisation", alliances: alliancesOf(state, unit.id) };
}

/** All teams there are on the day, in the order recorded. */
export function teamsOf(state: State): Team[] {
  return unitsOf(state, "organisation").flatMap((unit) => teamOf(state, unit) ?? []);
}

/** The alliances a team belongs to on the day, in the order it joined them. */
export function alliancesOf(state: State, team: string): readonly string[] {
  return factOf<readonly string[]>(state, team, "allied")?.value ?? [];
}

/** The teams of an alliance on the day, in the order recorded. */
export function teamsIn(state: State, alliance: string): Team[] {
  return teamsOf(state).filter(({ alliances }) => alliances.includes(alliance));
}

export function isTeam({ profile }: State, { record, kind }: Pick<Unit, "record" | "kind">): boolean {
  return record === "organisation" && (profile.alliance?.teams.includes(kind) ?? false);
}

/** Whether a post is one in which people serve in a team, not the one that leads it. */
export function isVolunteersPost(state: State, { unit, kind }: Pick<Post, "unit" | "kind">): boolean {
  return isTeam(state, unit) && !kind.primary;
}

export function isAlliance({ profile }: State, { record, kind }: Pick<Unit, "record" | "kind">): boolean {
  return record === "organisation" && (profile.alliance?.alliances.includes(kind) ?? false);
}
