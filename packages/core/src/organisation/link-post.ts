import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { historyOf, type State } from "../register/register.ts";
import { firstCrowdedDay } from "./first-crowded-day.ts";
import { stintsIn } from "./holding.ts";
import type { PostEvent, PostLinked } from "./post-event.ts";
import { seatsOn } from "./post-size.ts";
import { takenSeats, type Post } from "./post.ts";
import { changeLinks, type SeatLink } from "./seat-link.ts";

export interface LinkPost {
  readonly type: "link-post";
  /** The seat that follows. */
  readonly post: string;
  /** The post whose holder has the seat. */
  readonly follows: string;
  /** What the holder has to be for it. */
  readonly membership?: NonNullable<SeatLink["membership"]>;
  readonly from: Day;
}

export type LinkRefusal =
  | ({ readonly code: "post-not-open"; readonly post: string } & Period)
  | { readonly code: "link-ring"; readonly via: readonly string[] }
  | { readonly code: "seats-taken"; readonly seats: number }
  | { readonly code: "taken-later"; readonly from: Day };

/**
 * Lets a seat be held ex officio (当然席位): by whoever holds another post, without a decision of its own
 * whenever that changes hands (case 14). The holder is worked out on each day, never recorded.
 *
 * {@includeCode ./link-post.test.ts#follows}
 */
export function linkPost(state: State, post: Post, followed: Post, { from, membership }: LinkPost): Decision<PostEvent, LinkRefusal> {
  for (const { id, period } of [post, followed]) if (!covers(period, from)) return refuse({ code: "post-not-open", post: id, ...period });
  const ring = wayTo(state, followed.id, post.id);
  if (ring) return refuse({ code: "link-ring", via: ring });
  const link: SeatLink = { post: followed.id, ...(membership && { membership }) };
  const history = historyOf<readonly SeatLink[]>(state, post.id, "link");
  const isThere = (links: readonly SeatLink[]) => links.some((one) => one.post === link.post && one.membership === membership);
  if (history.some((fact) => covers(fact, from) && fact.to === undefined && isThere(fact.value))) return accept();
  const others = { ...post, linked: post.linked.filter((one) => one.post !== link.post || (one.to !== undefined && one.to <= from)) };
  const taken = [...takenSeats(others, stintsIn(state, post.id)), { value: { mode: "full" as const }, from }];
  const crowded = firstCrowdedDay(post.sizes, taken, { from });
  if (crowded === from) return refuse({ code: "seats-taken", seats: seatsOn(post.sizes, from) });
  if (crowded) return refuse({ code: "taken-later", from: crowded });
  const changes = changeLinks(history, from, (links) => [...links.filter((one) => one.post !== link.post), link]);
  return { ok: true, events: changes.map((change) => postLinked(post.id, change)) };
}

export function postLinked(post: string, { from, to, follows }: ReturnType<typeof changeLinks>[number]): PostLinked {
  return { type: "post-linked", v: 1, subject: post, from: from!, ...(to && { to }), follows };
}

/**
 * The posts from one to another along what they follow, on whatever day; nothing when there is no way.
 *
 * @param heirOf - What takes the place of a post; none where nothing does.
 */
export function wayTo(
  state: State,
  from: string,
  to: string,
  heirOf: (post: string) => string | undefined = (post) => post,
  seen: readonly string[] = [],
): readonly string[] | undefined {
  if (from === to) return [...seen, to];
  if (seen.includes(from)) return undefined;
  for (const { value } of historyOf<readonly SeatLink[]>(state, from, "link"))
    for (const { post } of value) {
      const heir = heirOf(post);
      const way = heir === undefined ? undefined : wayTo(state, heir, to, heirOf, [...seen, from]);
      if (way) return way;
    }
  return undefined;
}
