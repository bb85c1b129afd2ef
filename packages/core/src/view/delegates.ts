import type { PersonRef, Seat } from "../access/viewer.ts";
import type { Period } from "../day.ts";
import { personIdOf } from "../organisation/person.ts";
import type { Sight } from "./view-head.ts";

/** Whoever acts for a post, as its holders are told; who did before, and does no more, where past holders are. */
export function delegateAsSeen({ today, viewer }: Sight, post: Seat, person: string, { to }: Period): PersonRef {
  const { actor } = viewer;
  const isOver = to !== undefined && to <= today.day;
  const own = actor !== "public" && personIdOf(today, actor.person) === person;
  return isOver && !own && !viewer.opens("past-holders", post) ? {} : viewer.holder(person, post);
}
