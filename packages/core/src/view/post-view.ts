import { isOpenTo } from "../access/may-command.ts";
import { addYears, covers, daysBetween } from "../day.ts";
import { answersFor } from "../organisation/answers-for.ts";
import { holdersOf, stintsIn, type Held, holderOf } from "../organisation/holding.ts";
import { postOf, type Post } from "../organisation/post.ts";
import { termLimitsOf } from "../organisation/term-limits.ts";
import type { CommandName } from "../profile/profile.ts";
import { postNameOf, refTo, type Sight } from "./view-head.ts";
import type { FollowedView, PostHolderView, PostView, StintView } from "./view.ts";

/** A post: its seats, who holds them and how, who answers instead, what it follows, and what the viewer may do. */
export function postView(sight: Sight, post: Post): PostView {
  const { state, viewer } = sight;
  const holding = holderOf(state, post.id);
  const { kind } = post;
  const follows = followedBy(sight, post);
  return {
    id: post.id,
    name: postNameOf(sight, post),
    ...(post.network && { network: refTo(sight, post.network) }),
    primary: kind.primary ?? false,
    seats: post.seats,
    state: holding.state,
    ...(holding.since && { since: holding.since }),
    ...(holding.sinceAbout && { sinceAbout: holding.sinceAbout }),
    ...(holding.state !== "vacant" && holding.certainty === "possible" && { unsure: true as const }),
    ...(holding.state !== "vacant" && {
      ...(holding.follows === undefined && { appointment: holding.id }),
      holder: viewer.holder(holding.person, post),
      ...(holding.termEnd && { termEnd: holding.termEnd }),
    }),
    holders: holdersOf(state, post.id).map((held) => holderView(sight, post, held)),
    ...(follows.length > 0 && { follows }),
    ...((holding.state === "vacant" || holding.state === "suspended") && answersOf(sight, post)),
    ...(kind.termYears && { termYears: kind.termYears }),
    may: openTo(sight, post),
    stints: stintsOf(sight, post),
  };
}

function holderView(sight: Sight, post: Post, held: Held): PostHolderView {
  const { state, viewer } = sight;
  const { termEnd, follows } = held;
  const link = follows === undefined ? undefined : post.linked.find((link) => link.post === follows && covers(link, state.day));
  const has = link?.membership && viewer.members?.membership(held.person, post.unit);
  const isOver = termEnd !== undefined && termEnd <= state.day;
  const { overdueAfter } = termLimitsOf(state.profile, post.kind.id);
  return {
    ...(follows === undefined && { appointment: held.id }),
    holder: viewer.holder(held.person, post),
    state: held.state,
    mode: held.mode,
    ...(held.since && { since: held.since }),
    ...(held.sinceAbout && { sinceAbout: held.sinceAbout }),
    ...(held.certainty === "possible" && { unsure: true as const }),
    ...(held.to && { to: held.to }),
    ...(termEnd && { termEnd }),
    ...(termEnd && !isOver && { endsIn: daysBetween(state.day, termEnd) }),
    ...(isOver && overdueAfter !== undefined && addYears(termEnd, overdueAfter) < state.day && { overdue: true as const }),
    ...(follows && { follows }),
    ...(link?.membership && { condition: has === undefined ? "not-checked" : has === link.membership ? "met" : "not-met" }),
    may: follows === undefined ? aboutHolder(sight, post, held) : [],
  };
}

function followedBy(sight: Sight, { linked }: Post): FollowedView[] {
  const { state } = sight;
  return linked
    .filter((link) => covers(link, state.day))
    .flatMap(({ post: id, membership }): FollowedView[] => {
      const followed = postOf(state, id);
      if (followed === undefined) return [];
      return [{ post: { id, name: postNameOf(sight, followed) }, unit: refTo(sight, followed.unit), ...(membership && { membership }) }];
    });
}

function answersOf(sight: Sight, post: Post): Pick<PostView, "answers"> {
  const answers = answersFor(sight.state, post);
  if (answers === undefined) return {};
  const { unit, id } = answers.post;
  return {
    answers: {
      post: { id, name: postNameOf(sight, answers.post) },
      unit: refTo(sight, unit),
      holder: sight.viewer.holder(answers.holding.person, answers.post),
    },
  };
}

function stintsOf({ state, viewer }: Sight, post: Post): StintView[] {
  const opened = viewer.opens("past-holders", post);
  return stintsIn(state, post.id)
    .filter(({ to }) => opened || to === undefined || to > state.day)
    .map((stint): StintView => {
      const holder = viewer.holder(stint.value.person, post);
      return {
        appointment: stint.subject,
        holder,
        mode: stint.value.mode,
        ...(stint.from && { from: stint.from }),
        ...(stint.to && { to: stint.to }),
        ...(stint.about && { about: stint.about }),
        // Why somebody left, or was suspended, is as personal as who it was.
        ...(stint.suspended &&
          holder.name && {
            suspended: stint.suspended.map(({ from, to }) => ({ ...(from && { from }), ...(to && { to }) })),
          }),
        ...(stint.ended && holder.name && viewer.opens("reasons", post) && { ended: stint.ended }),
        when: covers(stint, state.day) ? "current" : stint.from !== undefined && stint.from > state.day ? "future" : "past",
      };
    })
    .reverse();
}

// What is open here is asked of the same rule that will decide the command.
function openTo(sight: Sight, post: Post): PostView["may"] {
  const { state, today, viewer } = sight;
  // With its unit the post is gone for good.
  if (post.unit.period.to !== undefined && post.unit.period.to <= today.day) return [];
  const now = holdersOf(today, post.id);
  const held = [...holdersOf(state, post.id), ...now];
  const appointed = held.filter(({ follows }) => follows === undefined).map(({ person }) => person);
  // Whoever is appointed to the one seat of a post puts its holder out; to one of several perhaps nobody.
  const leaving = post.seats > 1 ? [] : appointed;
  const isFull = post.linked.filter((link) => covers(link, state.day)).length >= post.seats;
  const may = (command: CommandName, persons: readonly string[] = [], from = today.day) =>
    isOpenTo(today, viewer.actor, command, { posts: [post], persons, from });
  const follows = post.linked.some((link) => covers(link, state.day));
  const about = held.filter((one) => one.follows === undefined).flatMap((one) => aboutHolder(sight, post, one));
  return [
    ...(!isFull && may("appoint-person", leaving) ? (["appoint-person"] as const) : []),
    ...new Set(about),
    ...(may("close-post", appointed) ? (["close-post"] as const) : []),
    ...(may("resize-post") ? (["resize-post"] as const) : []),
    ...(may("link-post") ? (["link-post"] as const) : []),
    ...(follows &&
    may(
      "unlink-post",
      now.flatMap(({ person, follows }) => (follows ? [person] : [])),
    )
      ? (["unlink-post"] as const)
      : []),
    ...(may("appoint-person", leaving, "0000-01-01") ? (["backdate"] as const) : []),
  ];
}

function aboutHolder({ today, viewer }: Sight, post: Post, { person, state, termEnd }: Held): CommandName[] {
  const fitting: CommandName[] = [
    "end-appointment",
    state === "suspended" ? "reinstate-appointment" : "suspend-appointment",
    ...(termEnd ? (["extend-term"] as const) : []),
    "correct-appointment",
  ];
  return fitting.filter((command) => isOpenTo(today, viewer.actor, command, { posts: [post], persons: [person], from: today.day }));
}
