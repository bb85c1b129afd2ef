import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { PostEvent } from "./post-event.ts";
import { seatsOn } from "./post-size.ts";
import type { Post } from "./post.ts";
import type { RecordName } from "./unit.ts";

export interface OpenPost {
  readonly type: "open-post";
  /** `unit/kind`. */
  readonly post: string;
  /** The first day. */
  readonly from: Day;
  /** As many as its kind has, unless said. */
  readonly seats?: number;
  /** What this one is called, where that is not its kind's name. */
  readonly name?: RecordName;
}

export type OpenPostRefusal = ({ readonly code: "unit-not-in-force" } & Period) | { readonly code: "post-open-already" };

/** Opens a post (设立职务) that its unit does not have of itself, or that was abolished. */
export function openPost(
  { id, kind, unit, sizes }: Pick<Post, "id" | "kind" | "unit" | "sizes">,
  { from, seats = kind.seats ?? 1, name }: OpenPost,
): Decision<PostEvent, OpenPostRefusal> {
  if (!covers(unit.period, from)) return refuse({ code: "unit-not-in-force", ...unit.period });
  const now = sizes.find((size) => covers(size, from));
  if (seatsOn(sizes, from) > 0)
    return now!.from === from && now!.seats === seats && JSON.stringify(now!.name) === JSON.stringify(name)
      ? accept()
      : refuse({ code: "post-open-already" });
  return accept<PostEvent>({
    type: "post-opened",
    v: 1,
    subject: id,
    from,
    ...(now?.to && { to: now.to }),
    seats,
    ...(name && { name }),
  });
}
