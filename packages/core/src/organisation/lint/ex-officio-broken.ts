import { covers } from "../../day.ts";
import { factsWith } from "../../register/register.ts";
import { postOf } from "../post.ts";
import type { SeatLink } from "../seat-link.ts";
import type { FindingMember, Lint } from "./finding.ts";

/**
 * Seats that follow a post there no longer is (当然席位失据, case 14): a department merged or a kind of post retired has
 * left the seat to nobody. One whose post is vacant for now follows it still, and is no fault.
 */
export const exOfficioBroken: Lint<"ex-officio-broken"> = (state) => {
  const linked = [...factsWith<readonly SeatLink[]>(state, "link")].flatMap(({ subject, value }) => {
    const seat = postOf(state, subject);
    return seat && value.length > 0 && covers(seat.period, state.day) ? [{ seat, links: value }] : [];
  });
  const members = linked.flatMap(({ seat, links }): FindingMember[] => {
    const followed = links.map(({ post }) => [post, postOf(state, post)?.period] as const);
    const lost = followed.find(([, period]) => period === undefined || !covers(period, state.day));
    if (lost === undefined) return [];
    const [follows, period] = lost;
    const since = period?.to !== undefined && period.to <= state.day ? period.to : undefined;
    const fix = { command: "unlink-post", with: { post: seat.id, follows, from: since ?? state.day } } as const;
    return [{ unit: seat.unit, post: seat.id, ...(since && { since }), fix }];
  });
  return { of: linked.length, members };
};
