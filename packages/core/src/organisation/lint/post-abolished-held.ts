import { covers } from "../../day.ts";
import { postOf } from "../post.ts";
import { heldOn } from "./held-on.ts";
import type { FindingMember, Lint } from "./finding.ts";

/**
 * Appointments to a post that there no longer is (职务已撤仍在任, case 13), in a unit that there is: the county has retired the kind
 * of post, or the unit has become one of a kind that has none such.
 */
export const postAbolishedHeld: Lint<"post-abolished-held"> = (state) => {
  const held = heldOn(state).filter(({ unit }) => covers(unit.period, state.day));
  const members = held.flatMap(({ unit, post: id, appointment, from }): FindingMember[] => {
    const post = postOf(state, id);
    if (post !== undefined && covers(post.period, state.day)) return [];
    const since = post?.period.to;
    const to = since ?? state.day;
    const ends = from === undefined || from < to;
    return [
      {
        unit,
        post: id,
        ...(since && { since }),
        ...(ends && { fix: { command: "end-appointment", with: { appointment, to, ended: "other" } } }),
      },
    ];
  });
  return { of: held.length, members };
};
