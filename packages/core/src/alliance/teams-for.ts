import { daysEarlier, type Moment } from "../day.ts";
import { areasAround, areasOf, unitOf, type Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { Call, TeamStanding } from "./call.ts";
import { callsAtWork, callsOf } from "./calls.ts";
import { canBeCalled, type Availability } from "./can-be-called.ts";
import { standingOf } from "./standing-of.ts";
import { teamsOf, type Team } from "./team.ts";

/** How near a team's ground is to where help is wanted: on it or around it, under the same alliance, in the same street, elsewhere. */
export const nearnesses = ["same-area", "same-alliance", "same-street", "elsewhere"] as const;
export type Nearness = (typeof nearnesses)[number];

/** A team that could come, with all that its place in the list rests on. */
export interface TeamMatch {
  readonly team: Team;
  readonly standing?: TeamStanding;
  readonly available: Availability;
  readonly near: Nearness;
  /** Open calls it was chosen for or is at; of how many at once is the team's `capacity`. */
  readonly open: number;
  /** Calls it set to work at in the last 90 days. */
  readonly recent: number;
}

const recently = 90;

/**
 * The teams that could come to a call (匹配建议), the most fitting first: those that offer the service and have neither declined nor left.
 * First whoever said they will come; then whoever has a hand free, can be called now, is nearest, and has had the least to do of late. It
 * proposes, people decide; and nobody stands lower for having declined other calls.
 *
 * {@includeCode ./teams-for.test.ts#matching}
 */
export function teamsFor(state: State, call: Call, now: Moment): TeamMatch[] {
  const { timeZone } = state.profile;
  const place = placeOf(state, call);
  const since = Date.parse(daysEarlier(now, recently));
  const matches = teamsOf(state).flatMap((team): TeamMatch[] => {
    if (!team.services.includes(call.service)) return [];
    const standing = standingOf(state, call, team.id)?.standing;
    if (standing !== undefined && standing !== "responded") return [];
    return [
      {
        team,
        ...(standing && { standing }),
        available: canBeCalled(team.hours, timeZone, now),
        near: nearnessOf(state, team, place),
        open: callsAtWork(state, team.id).length,
        recent: recentOf(state, team.id, since),
      },
    ];
  });
  const keys = new Map(matches.map((match) => [match, keyOf(match)]));
  return matches.sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    const at = one.findIndex((value, place) => value !== other[place]);
    return at === -1 ? 0 : one[at]! - other[at]!;
  });
}

function keyOf({ team: { capacity }, standing, available, near, open, recent }: TeamMatch): readonly number[] {
  const load = capacity === undefined ? 0 : open / capacity;
  return [
    standing === "responded" ? 0 : 1,
    load >= 1 ? 1 : 0,
    available.when === "now" || available.when === "any-time" ? 0 : 1,
    nearnesses.indexOf(near),
    recent,
    load,
  ];
}

interface Place {
  /** The area itself and all around it, nearest first; the county, which is around everything, left out. */
  readonly around: readonly string[];
  /** The alliances of where help is wanted: those set on any of these, and those under whoever raised the call. */
  readonly alliances: ReadonlySet<string>;
}

function placeOf(state: State, { area, unit }: Call): Place {
  const around = [area, ...areasAround(state, area)].slice(0, -1);
  const named = new Set(teamsOf(state).flatMap(({ alliances }) => alliances));
  const isHere = (alliance: Unit) => alliance.superior === unit || areasOf(alliance).some((one) => around.includes(one));
  return { around, alliances: new Set([...named].filter((id) => [unitOf(state, id)].some((one) => one && isHere(one)))) };
}

function nearnessOf(state: State, team: Team, { around, alliances }: Place): Nearness {
  const grounds = areasOf(team).map((area) => [area, ...areasAround(state, area)]);
  // It serves around the place, or in a part of it.
  if (grounds.some(([own, ...others]) => around.includes(own!) || others.includes(around[0]!))) return "same-area";
  if (team.alliances.some((alliance) => alliances.has(alliance))) return "same-alliance";
  return grounds.some((ground) => ground.some((area) => around.includes(area))) ? "same-street" : "elsewhere";
}

function recentOf(state: State, team: string, since: number): number {
  return (callsOf(state).byTeam.get(team) ?? []).filter(({ steps }) =>
    steps.some((step) => step.act === "start" && step.team === team && Date.parse(step.at) >= since),
  ).length;
}
