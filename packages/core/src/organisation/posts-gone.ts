import type { State } from "../register/register.ts";
import { appointmentEnded, type AppointmentEvent } from "./appointment.ts";
import { heldFrom } from "./close-post.ts";
import { stintsIn } from "./holding.ts";
import type { PostEvent } from "./post-event.ts";
import { kindsFor, postId, postOf, slotsOf, type Post } from "./post.ts";
import type { Unit } from "./unit.ts";

/** The posts that go on the state's day: all of a unit that ends, or those a unit does not have as the kind it becomes. */
export function postsGoing(first: State, unit: Unit, becomes?: string): Post[] {
  const stay = becomes === undefined ? [] : kindsFor(first, { ...unit, kind: becomes }).map(({ id }) => id);
  return kindsFor(first, unit)
    .filter(({ id }) => !stay.includes(id))
    .flatMap((kind) => slotsOf(first, kind))
    .flatMap(({ kind, network }) => postOf(first, postId(unit.id, kind.id, network?.id)) ?? []);
}

/**
 * What happens to whoever holds posts that go: they leave that day, "abolished", and whoever was to come does not. A seat that
 * followed another post follows none.
 */
export function endsWithPosts(first: State, posts: readonly Post[]): (AppointmentEvent | PostEvent)[] {
  const { day } = first;
  return posts.flatMap(({ id, linked }) => [
    ...heldFrom(stintsIn(first, id), day).map(({ subject, value }) => appointmentEnded(subject, value, day, "abolished")),
    ...(linked.some(({ to }) => to === undefined || to > day)
      ? [{ type: "post-linked", v: 1, subject: id, from: day, follows: [] } as const]
      : []),
  ]);
}
