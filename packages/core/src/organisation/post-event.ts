import type { Day } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import type { PostSetting } from "./post-size.ts";
import type { SeatLink } from "./seat-link.ts";
import type { RecordName } from "./unit.ts";

/** A post was opened, or its seats were changed; until `to`, where something else is settled. */
export interface PostSet extends Event {
  readonly type: "post-opened" | "post-resized";
  readonly from?: Day;
  readonly seats: number;
  readonly name?: RecordName;
}

export interface PostClosed extends Event {
  readonly type: "post-closed";
  readonly from: Day;
}

/** What a seat follows from a day on: all of it, so that none is not at all. */
export interface PostLinked extends Event {
  readonly type: "post-linked";
  readonly from?: Day;
  readonly follows: readonly SeatLink[];
}

export type PostEvent = PostSet | PostClosed | PostLinked;

export function postWrites(event: PostEvent): Write[] {
  const { subject, from, to } = event;
  if (event.type === "post-linked") {
    const { follows } = event;
    return [{ subject, aspect: "link", from, to, ...(follows.length > 0 && { value: follows, refs: follows.map(({ post }) => post) }) }];
  }
  const value: PostSetting = event.type === "post-closed" ? { seats: 0 } : { seats: event.seats, ...(event.name && { name: event.name }) };
  return [{ subject, aspect: "post", from, to, value }];
}
