import type { PostRefusal } from "../../../county/posts.ts";
import type { Sentences } from "../../words.ts";

export const posts: Sentences<Exclude<PostRefusal, { code: "unit-not-in-force" | "taken-later" | "seats-taken" }>> = {
  "post-open-already": () => "This post is there already that day; to change its seats, resize it",
  "post-not-open": ({ from, to }, { day }) =>
    `This post is there ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the change must lie within that`,
  "still-held": ({ holders }) =>
    `${holders === 1 ? "One person holds" : `${holders} people hold`} this post, or will; end that first, or choose to end it along with the post`,
  "fewer-than-holders": ({ seats, holders, on }, { day }) =>
    `${holders} hold this post on ${day(on)}, more than ${seats === 1 ? "one seat" : `${seats} seats`}; end an appointment first`,
  "link-ring": () => "The post to follow follows this one itself; choose another",
  "follows-nothing": () => "This seat does not follow that post that day, so there is nothing to undo",
};
