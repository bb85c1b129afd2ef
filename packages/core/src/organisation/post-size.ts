import { covers, overlaps, type Day, type Period } from "../day.ts";
import type { PostKind } from "../profile/profile.ts";
import { historyOf, type State } from "../register/register.ts";
import type { RecordName } from "./unit.ts";

/** What was decided about a post itself: how many seats it has, none once it was abolished; and a name of its own. */
export interface PostSetting {
  readonly seats: number;
  readonly name?: RecordName;
}

/** A post's seats (职数) over a period; none while it is closed. */
export type Size = PostSetting & Period;

const usual = new WeakMap<PostKind, readonly Size[]>();

/** A post's seats over all time, in order and without gaps: where nothing was decided, those of its kind. */
export function sizesOf(state: State, post: string, kind: PostKind): readonly Size[] {
  const facts = historyOf<PostSetting>(state, post, "post");
  const seats = kind.explicit ? 0 : (kind.seats ?? 1);
  if (facts.length === 0) {
    let sizes = usual.get(kind);
    if (sizes === undefined) usual.set(kind, (sizes = [{ seats }]));
    return sizes;
  }
  const sizes: Size[] = [];
  let last: Day | undefined;
  for (const { value, from, to } of facts) {
    if (from !== undefined && (sizes.length === 0 || last! < from)) sizes.push({ seats, from: last, to: from });
    sizes.push({ ...value, from, to });
    last = to;
  }
  if (last !== undefined) sizes.push({ seats, from: last });
  return sizes;
}

export function seatsOn(sizes: readonly Size[], day: Day): number {
  return sizes.find((size) => covers(size, day))?.seats ?? 0;
}

/**
 * How long a post is open around a day, as long as its unit is there. On a day on which it is closed, how
 * long it was open last, or will be first; nothing when it never is.
 */
export function openingAround(sizes: readonly Size[], unit: Period, day: Day): Period | undefined {
  const openings: Period[] = [];
  for (const { seats, from, to } of sizes) {
    if (seats === 0 || !overlaps({ from, to }, unit)) continue;
    const first = from === undefined || (unit.from !== undefined && unit.from > from) ? unit.from : from;
    const end = to === undefined || (unit.to !== undefined && unit.to < to) ? unit.to : to;
    const before = openings.at(-1);
    if (before !== undefined && before.to === first) openings[openings.length - 1] = { from: before.from, to: end };
    else openings.push({ from: first, to: end });
  }
  return openings.find((opening) => covers(opening, day)) ?? openings.findLast(({ to }) => to !== undefined && to <= day) ?? openings[0];
}
