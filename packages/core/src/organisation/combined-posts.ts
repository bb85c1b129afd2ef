import { daysBetween, type Day } from "../day.ts";
import type { CombinedPosts } from "../profile/profile.ts";
import type { Aspect } from "../register/aspect.ts";
import type { Fact } from "../register/fact.ts";
import { asOf, type State } from "../register/register.ts";
import type { Appointment } from "./appointment.ts";
import { holdersOf } from "./holding.ts";
import { personIdOf } from "./person.ts";
import { kindIdOf, postsOfKind, type Post } from "./post.ts";
import type { SeatLink } from "./seat-link.ts";
import { areaOf, unitOf, type Unit } from "./unit.ts";

/** Where both posts of a preset are, and where of these one person holds both. */
export interface Combined {
  readonly of: readonly Unit[];
  readonly members: readonly Unit[];
}

/**
 * Where one person holds two named posts at once on the day (一肩挑): worked out, never recorded. Both are at the same
 * unit, or at units on the same area: never across two communities (case 11). Who acts in one, or is suspended from it,
 * does not hold it for this.
 */
export function combinedOn(state: State, { posts: [first, second], at }: CombinedPosts): Combined {
  const firsts = byPlace(state, first, at);
  const seconds = byPlace(state, second, at);
  const of: Unit[] = [];
  const members: Unit[] = [];
  for (const [place, posts] of firsts) {
    const alongside = seconds.get(place);
    const unit = unitOf(state, place);
    if (alongside === undefined || unit === undefined) continue;
    of.push(unit);
    const people = new Set(posts.flatMap((post) => fullHolders(state, post)));
    if (alongside.some((post) => fullHolders(state, post).some((person) => people.has(person)))) members.push(unit);
  }
  return { of, members };
}

/**
 * The days on which posts were combined, of all days on which both posts were there, from one day until before another:
 * each place counts for as long as it was so (case 11).
 */
export function combinedDays(state: State, preset: CombinedPosts, from: Day, to: Day): { readonly days: number; readonly of: number } {
  let [days, of] = [0, 0];
  const starts = [from, ...changesWithin(state, preset, from, to)];
  for (const [place, day] of starts.entries()) {
    const length = daysBetween(day, starts[place + 1] ?? to);
    const then = asOf(state.register, day, state.seq);
    const combined = combinedOn(then, then.profile.combinedPosts?.find(({ id }) => id === preset.id) ?? preset);
    days += length * combined.members.length;
    of += length * combined.of.length;
  }
  return { days, of };
}

function byPlace(state: State, kind: string, at: CombinedPosts["at"]): Map<string, Post[]> {
  const places = new Map<string, Post[]>();
  for (const post of postsOfKind(state, kind)) {
    const place = at === "same-unit" ? post.unit.id : areaOf(post.unit);
    if (place === undefined) continue;
    const there = places.get(place);
    if (there === undefined) places.set(place, [post]);
    else there.push(post);
  }
  return places;
}

const fullHolders = (state: State, { id }: Post): string[] =>
  holdersOf(state, id)
    .filter((held) => held.mode !== "acting" && held.state !== "suspended")
    .map(({ person }) => personIdOf(state, person));

/** The days within a period on which the answer may change, ascending: between them it stays. */
function changesWithin({ register: { log }, seq }: State, { posts }: CombinedPosts, from: Day, to: Day): Day[] {
  const all = (aspect: Aspect) => [...log.all(aspect)].flat().filter((fact) => fact.seqFrom <= seq && seq < fact.seqTo);
  const links = all("link");
  const followed = links.flatMap(({ value }) => (value as readonly SeatLink[]).map(({ post }) => post));
  const kinds = new Set([...posts, ...followed.map((post) => kindIdOf(post))]);
  const held = all("appointment").filter(({ value }) => {
    const { post } = value as Appointment;
    return kinds.has(kindIdOf(post));
  });
  const others = (["suspension", "post", "area", "organisation", "setOn", "profile"] as const).flatMap(all);
  const days = [...held, ...links, ...others].flatMap((fact: Fact) => [fact.from, fact.to]);
  return [...new Set(days.filter((day): day is Day => day !== undefined && day > from && day < to))].sort();
}
