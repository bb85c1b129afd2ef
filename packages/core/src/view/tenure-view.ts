import { isVolunteersPost } from "../alliance/team.ts";
import { combinedDays, combinedOn } from "../organisation/combined-posts.ts";
import {
  actingTooLongOn,
  carriedOver,
  overdueElections,
  peopleServing,
  postsHeldOn,
  termsEndingWithin,
  vacanciesOf,
  type Tenure,
} from "../organisation/tenure.ts";
import { peopleCount } from "../organisation/people-count.ts";
import type { Day } from "../day.ts";
import type { CombinedPosts } from "../profile/profile.ts";
import type { TenureList, TenureView } from "./organisation-views.ts";
import { headOf, postNameOf, refTo, type Sight } from "./view-head.ts";
import type { Queries } from "./view.ts";

/** Posts by what is due, each list with its members: the same posts, asked once. */
export function tenureView(sight: Sight, { within = 180, since }: Queries["tenure"]): TenureView {
  const { state } = sight;
  // Who serves as a volunteer holds no office: their post is never full, and never vacant in any sense that matters.
  const posts = postsHeldOn(state).filter(({ post }) => !isVolunteersPost(state, post));
  const serving = peopleServing(state, posts);
  const list = (tenures: readonly Tenure[]) => listOf(sight, tenures);
  const first = since ?? (`${state.day.slice(0, 4)}-01-01` as Day);
  return {
    ...headOf("tenure", sight),
    within,
    serving: { ...serving, people: peopleCount(serving.people, sight.viewer.isPublic("tenure")) },
    vacant: list(vacanciesOf(state, posts)),
    endsSoon: list(termsEndingWithin(state, within, posts)),
    carryOver: list(carriedOver(state, posts)),
    overdue: list(overdueElections(state, undefined, posts)),
    acting: list(actingTooLongOn(state, undefined, posts)),
    combined: (state.profile.combinedPosts ?? []).map((preset) => combinedAs(sight, preset, first)),
  };
}

function listOf(sight: Sight, tenures: readonly Tenure[]): TenureList {
  const members = tenures.map(({ post, held, since, due }) => ({
    unit: refTo(sight, post.unit),
    post: { id: post.id, name: postNameOf(sight, post) },
    ...(held && { holder: sight.viewer.holder(held.person, post) }),
    ...(held && held.follows === undefined && { appointment: held.id }),
    ...(since && { since }),
    ...(due && { due }),
  }));
  return { value: members.length, hidden: 0, members };
}

function combinedAs(sight: Sight, preset: CombinedPosts, since: Day): TenureView["combined"][number] {
  const { state } = sight;
  const { of, members } = combinedOn(state, preset);
  const days = since < state.day ? combinedDays(state, preset, since, state.day) : { days: members.length, of: of.length };
  return {
    ...refTo(sight, preset),
    value: members.length,
    of: of.length,
    ...(days.of > 0 && { share: Math.round((days.days * 1000) / days.of) / 10 }),
    since,
    members: members.map((unit) => refTo(sight, unit)),
  };
}
