import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointmentEnded, type AppointmentEvent } from "./appointment.ts";
import type { Stint } from "./holding.ts";
import type { PostEvent } from "./post-event.ts";
import type { Post } from "./post.ts";

export interface ClosePost {
  readonly type: "close-post";
  readonly post: string;
  /** The first day it is no longer there. */
  readonly from: Day;
  /** Whoever holds it, or is promised it, loses it that day. */
  readonly ends?: true;
}

export type ClosePostRefusal = ({ readonly code: "post-not-open" } & Period) | { readonly code: "still-held"; readonly holders: number };

/**
 * Abolishes a post (撤销职务) for good. One that is held, or promised, is refused (case 13), unless the command
 * says that the appointments end with it: then they end "abolished", and those yet to come do not come.
 *
 * @param stints - All appointments to the post.
 */
export function closePost(
  { id, period, sizes, linked }: Post,
  stints: readonly Stint[],
  { from, ends }: ClosePost,
): Decision<PostEvent | AppointmentEvent, ClosePostRefusal> {
  if (sizes.some((size) => size.seats === 0 && size.from === from)) return accept();
  if (!covers(period, from)) return refuse({ code: "post-not-open", ...period });
  const held = heldFrom(stints, from);
  if (held.length > 0 && !ends) return refuse({ code: "still-held", holders: held.length });
  return accept<PostEvent | AppointmentEvent>(
    ...held.map(({ subject, value }) => appointmentEnded(subject, value, from, "abolished")),
    { type: "post-closed", v: 1, subject: id, from },
    ...(linked.some(({ to }) => to === undefined || to > from)
      ? [{ type: "post-linked", v: 1, subject: id, from, follows: [] } as const]
      : []),
  );
}

/** The appointments that run, or begin, on a day or later. */
export function heldFrom(stints: readonly Stint[], from: Day): Stint[] {
  return stints.filter(({ to }) => to === undefined || to > from);
}
