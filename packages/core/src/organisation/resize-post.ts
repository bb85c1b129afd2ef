import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { firstCrowdedDay } from "./first-crowded-day.ts";
import type { Stint } from "./holding.ts";
import type { PostEvent } from "./post-event.ts";
import { takenSeats, type Post } from "./post.ts";

export interface ResizePost {
  readonly type: "resize-post";
  readonly post: string;
  readonly seats: number;
  readonly from: Day;
}

export type ResizePostRefusal =
  | ({ readonly code: "post-not-open" } & Period)
  | { readonly code: "fewer-than-holders"; readonly seats: number; readonly holders: number; readonly on: Day };

/**
 * Raises or lowers the seats of a post (调整职数), also in mid-term (case 13), until something else is settled.
 * Nobody loses a seat by it: fewer seats than holders, on any day, are refused.
 *
 * @param stints - All appointments to the post.
 */
export function resizePost(post: Post, stints: readonly Stint[], { seats, from }: ResizePost): Decision<PostEvent, ResizePostRefusal> {
  if (!covers(post.period, from)) return refuse({ code: "post-not-open", ...post.period });
  const now = post.sizes.find((size) => covers(size, from))!;
  if (now.seats === seats) return accept();
  const taken = takenSeats(post, stints);
  const on = firstCrowdedDay([{ seats, from, to: now.to }], taken, { from, to: now.to });
  if (on) return refuse({ code: "fewer-than-holders", seats, holders: taken.filter((one) => covers(one, on)).length, on });
  return accept<PostEvent>({
    type: "post-resized",
    v: 1,
    subject: post.id,
    from,
    ...(now.to && { to: now.to }),
    seats,
    ...(now.name && { name: now.name }),
  });
}
