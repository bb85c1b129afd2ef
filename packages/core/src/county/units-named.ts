import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { AppointmentEvent } from "../organisation/appointment.ts";
import { holdersFrom } from "../organisation/holding.ts";
import type { PostEvent, PostLinked } from "../organisation/post-event.ts";
import type { Post } from "../organisation/post.ts";
import { endsWithPosts } from "../organisation/posts-gone.ts";
import { unitAspects, unitOf, type Unit } from "../organisation/unit.ts";
import type { CommandName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import { changedSince, type Sender, type SharedRefusal } from "./rule.ts";

/** The units that a command names, each once; or the first id that is none. */
export function findUnits(first: State, ids: readonly (string | undefined)[]): { readonly units: Unit[] } | { readonly unknown: string } {
  const units: Unit[] = [];
  for (const id of new Set(ids)) {
    if (id === undefined) continue;
    const unit = unitOf(first, id);
    if (unit === undefined) return { unknown: id };
    units.push(unit);
  }
  return { units };
}

/** What a change of units is about. */
export interface AboutUnits {
  readonly units: readonly Unit[];
  /** What they stand under: asks for authority there as well, though nothing of it changes. */
  readonly above?: readonly Unit[];
  /** Asks for authority over the whole county: what it leads to is under none of the units. */
  readonly whole?: boolean;
  /** The state on the first day that changes; given where posts go. */
  readonly first?: State;
  /** The posts that go. */
  readonly posts?: readonly Post[];
  /** What seats held ex officio follow from then on, that followed some of these. */
  readonly seats?: readonly PostLinked[];
}

/**
 * A change of units, from who may make it to what follows: whoever holds a post that goes with it leaves that day, and is
 * decided about as much as by the end of an appointment; so is whoever gets a seat by it.
 */
export function decideOnUnits<Event, Refusal>(
  { today, actor }: Sender,
  { type, from, readSeq }: { readonly type: CommandName; readonly from: Day; readonly readSeq?: number },
  { units, above = [], whole = false, first, posts = [], seats = [] }: AboutUnits,
  decide: () => Decision<Event, Refusal | SharedRefusal>,
): Decision<Event | AppointmentEvent | PostEvent, Refusal | SharedRefusal> {
  const followed = seats.flatMap(({ follows }) => follows.map(({ post }) => post));
  const persons = first ? [...posts.map(({ id }) => id), ...followed].flatMap((post) => holdersFrom(first, post)) : [];
  const denied = mayCommand(today, actor, type, { ...(whole ? {} : { units: [...units, ...above] }), persons, from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = decide();
  // Sent again after an answer that was lost, it changes nothing, and nothing has been changed by another.
  if (!decision.ok || decision.events.length === 0) return decision;
  const facts = units.flatMap(({ id, record }) => unitAspects[record].flatMap((aspect) => today.register.log.of(aspect, id)));
  const stale = changedSince(today, facts, readSeq);
  if (stale) return refuse(stale);
  return accept<Event | AppointmentEvent | PostEvent>(...decision.events, ...(first ? endsWithPosts(first, posts) : []), ...seats);
}
