import type { Day } from "../day.ts";
import { refuse, type Decision } from "../decision.ts";
import { historyOf, type State } from "../register/register.ts";
import { postLinked } from "./link-post.ts";
import type { PostEvent } from "./post-event.ts";
import type { Post } from "./post.ts";
import { changeLinks, type SeatLink } from "./seat-link.ts";

export interface UnlinkPost {
  readonly type: "unlink-post";
  readonly post: string;
  /** The post it follows no longer; all it follows, when absent. */
  readonly follows?: string;
  readonly from: Day;
}

export type UnlinkRefusal = { readonly code: "follows-nothing" };

/** Lets a seat follow no longer (取消当然席位). From that day on it is vacant, and filled like any other. */
export function unlinkPost(state: State, { id }: Post, { follows, from }: UnlinkPost): Decision<PostEvent, UnlinkRefusal> {
  const history = historyOf<readonly SeatLink[]>(state, id, "link");
  const goes = ({ post }: SeatLink) => follows === undefined || post === follows;
  const later = history.filter(({ to }) => to === undefined || to > from);
  if (!later.some(({ value }) => value.some(goes)))
    // Sent again after an answer that was lost.
    return history.some(({ to, value }) => to === from && value.some(goes))
      ? { ok: true, events: [] }
      : refuse({ code: "follows-nothing" });
  const changes = changeLinks(history, from, (links) => links.filter((link) => !goes(link)));
  return { ok: true, events: changes.map((change) => postLinked(id, change)) };
}
