import { holdersOf } from "../organisation/holding.ts";
import { personIdOf } from "../organisation/person.ts";
import { postsOf, type Post } from "../organisation/post.ts";
import type { State } from "../register/register.ts";
import { teamsBelow } from "./teams-below.ts";

/** In what way somebody is of the alliance (身份): leads a team, or serves in one as a volunteer. */
export const allianceCapacities = ["leads", "volunteer"] as const;
export type AllianceCapacity = (typeof allianceCapacities)[number];

/** One person of the alliance, with all by which they are of it. */
export interface AlliancePerson {
  /** Their id, of records that were merged the one that stays. */
  readonly person: string;
  /** Each once, in the order above. */
  readonly capacities: readonly AllianceCapacity[];
  /** The posts of teams they hold, with the appointment each: participations (参与人次), in the order of the teams. */
  readonly serves: readonly Participation[];
}

/** One person in one post of one team. */
export interface Participation {
  readonly appointment: string;
  readonly post: Post;
  readonly capacity: AllianceCapacity;
  readonly suspended?: true;
}

/**
 * Everybody who leads or serves in the teams of a part of the county, each person once, however many teams they are in and in
 * whatever capacity (case 33): who is counted is who is listed.
 *
 * @param below - A team, an alliance, an area or a body; the whole county when absent.
 *
 * {@includeCode ./people.test.ts#people}
 */
export function peopleOfAlliance(state: State, below?: string): AlliancePerson[] {
  const serves = new Map<string, Participation[]>();
  for (const team of teamsBelow(state, below))
    for (const post of postsOf(state, team)) {
      const capacity = post.kind.primary ? "leads" : "volunteer";
      for (const { person: recorded, id, state: how } of holdersOf(state, post.id)) {
        const person = personIdOf(state, recorded);
        const one: Participation = { appointment: id, post, capacity, ...(how === "suspended" && { suspended: true }) };
        const known = serves.get(person);
        if (known) known.push(one);
        else serves.set(person, [one]);
      }
    }
  return [...serves].map(([person, all]) => ({
    person,
    capacities: allianceCapacities.filter((capacity) => all.some((one) => one.capacity === capacity)),
    serves: all,
  }));
}

/** How often people take part: one in two teams counts twice (人次), and is never added to people. */
export function participationsOf(people: readonly AlliancePerson[]): number {
  return people.reduce((sum, { serves }) => sum + serves.length, 0);
}
