import { addDays, addMonths, addYears, daysBetween, type Day, type Period, without } from "../day.ts";
import type { State } from "../register/register.ts";
import { actingSince } from "./acting-since.ts";
import { holdersOf, stintsIn, type Held, type Stint } from "./holding.ts";
import { personIdOf } from "./person.ts";
import { postsOfKind, type Post } from "./post.ts";
import { termLimitsOf } from "./term-limits.ts";

/** A post with one who holds it; of a vacancy without. */
export interface Tenure {
  readonly post: Post;
  readonly held?: Held;
  /** Since when it is as asked for. */
  readonly since?: Day;
  /** The day something is, or was, due. */
  readonly due?: Day;
}

export interface PostHeld {
  readonly post: Post;
  readonly holders: readonly Held[];
}

/** Posts that are open on the day, each with those who hold it, in the profile's order. Every question below is asked of these. */
export function postsHeldOn(state: State): PostHeld[] {
  return state.profile.postKinds.flatMap(({ id }) => postsOfKind(state, id).map((post) => ({ post, holders: holdersOf(state, post.id) })));
}

/** Posts with a seat nobody holds (空缺), with the day the last one left where it is wholly empty. One kept for somebody suspended is none. */
export function vacanciesOf(state: State, posts: readonly PostHeld[] = postsHeldOn(state)): Tenure[] {
  return posts
    .filter((one) => seatsTaken(one) < one.post.seats)
    .map(({ post, holders }) => {
      const left = stintsIn(state, post.id).flatMap(({ to }) => (to !== undefined && to <= state.day ? [to] : []));
      const since = holders.length === 0 ? left.sort().at(-1) : undefined;
      return { post, ...(since && { since }) };
    });
}

/** Terms that are over within so many days (任期将满), the day itself not counted; not of whoever leaves before. */
export function termsEndingWithin(state: State, days: number, posts: readonly PostHeld[] = postsHeldOn(state)): Tenure[] {
  return eachHeld(posts).flatMap(({ post, held }) => {
    const { termEnd: due, to } = held;
    const isNear = due !== undefined && due > state.day && daysBetween(state.day, due) <= days && (to === undefined || to > due);
    return isNear ? [{ post, held, due, ...(held.since && { since: held.since }) }] : [];
  });
}

/** Holders who stay on although their term is over (届满留任, case 5), the overdue among them. */
export function carriedOver(state: State, posts: readonly PostHeld[] = postsHeldOn(state)): Tenure[] {
  return eachHeld(posts).flatMap(({ post, held }) => {
    const { termEnd } = held;
    return termEnd !== undefined && termEnd <= state.day ? [{ post, held, since: termEnd, due: termEnd }] : [];
  });
}

/** Elections that are overdue (换届超期): later than the county allows for the kind of post, or than so many days when said. */
export function overdueElections(state: State, days?: number, posts: readonly PostHeld[] = postsHeldOn(state)): Tenure[] {
  return carriedOver(state, posts).flatMap((tenure) => {
    const due = tenure.due!;
    const { overdueAfter } = termLimitsOf(state.profile, tenure.post.kind.id);
    const isLate =
      days === undefined ? overdueAfter !== undefined && addYears(due, overdueAfter) < state.day : daysBetween(due, state.day) > days;
    return isLate ? [tenure] : [];
  });
}

/** Posts run in acting for too long (主持工作过久, case 12): longer than the county allows, or than so many days when said; by whomever. */
export function actingTooLongOn(state: State, days?: number, posts: readonly PostHeld[] = postsHeldOn(state)): Tenure[] {
  return eachHeld(posts).flatMap(({ post, held }) => {
    if (held.mode !== "acting" || held.follows !== undefined) return [];
    const since = actingSince(stintsIn(state, post.id), state.day);
    if (since === undefined) return [];
    const isLong =
      days === undefined
        ? addMonths(since, termLimitsOf(state.profile, post.kind.id).actingFor) < state.day
        : daysBetween(since, state.day) > days;
    return isLong ? [{ post, held, since }] : [];
  });
}

/** A post's years: everybody who held it, by start, and when nobody did, until the state's day. */
export function postHistory(state: State, post: Post): { readonly stints: readonly Stint[]; readonly gaps: readonly Period[] } {
  const stints = stintsIn(state, post.id);
  const past = {
    from: post.period.from,
    to: post.period.to !== undefined && post.period.to <= state.day ? post.period.to : addDays(state.day, 1),
  };
  // What is still empty on the day has no end yet.
  const gaps = without(past, stints).map(({ from, to }): Period => (to === addDays(state.day, 1) ? { from } : { from, to }));
  return { stints, gaps };
}

/** How many people hold posts (case 10): each counted once, however many seats they have. */
export function peopleServing(
  state: State,
  posts: readonly PostHeld[] = postsHeldOn(state),
): {
  readonly posts: number;
  readonly seats: number;
  readonly taken: number;
  readonly people: number;
} {
  const holders = posts.flatMap((one) => one.holders);
  return {
    posts: posts.length,
    seats: posts.reduce((sum, { post }) => sum + post.seats, 0),
    taken: posts.reduce((sum, one) => sum + seatsTaken(one), 0),
    people: new Set(holders.map(({ person }) => personIdOf(state, person))).size,
  };
}

// Who acts beside somebody suspended takes no further seat.
function seatsTaken({ holders }: PostHeld): number {
  return Math.max(holders.filter(({ mode }) => mode !== "acting").length, holders.filter(({ state }) => state !== "suspended").length);
}

function eachHeld(posts: readonly PostHeld[]): { readonly post: Post; readonly held: Held }[] {
  return posts.flatMap(({ post, holders }) => holders.map((held) => ({ post, held })));
}
