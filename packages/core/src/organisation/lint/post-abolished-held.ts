import { covers } from "../../day.ts";
import type { State } from "../../register/register.ts";
import { postOf } from "../post.ts";
import { heldOn } from "./held-on.ts";
import type { FindingMember, Lint } from "./finding.ts";

/**
 * Appointments to a post that there no longer is (职务已撤仍在任, case 13), in a unit that there is: the county has retired the kind
 * of post, or the unit has become one of a kind that has none such.
 */
export const postAbolishedHeld: Lint<"post-abolished-held"> = (state) => {
  const usual = usualKinds(state);
  const held = heldOn(state).filter(({ unit }) => covers(unit.period, state.day));
  const members = held.flatMap(({ unit, post: id, appointment, from }): FindingMember[] => {
    const decided = state.register.log.of("post", id).length > 0;
    if (!decided && usual.has(`${unit.record} ${unit.kind} ${id.slice(id.indexOf("/") + 1)}`)) return [];
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

// Most posts are those their kind implies, and nothing was ever decided about them.
function usualKinds({ profile }: State): ReadonlySet<string> {
  return new Set(
    profile.postKinds.filter(({ explicit }) => !explicit).flatMap(({ id, of }) => of.kinds.map((kind) => `${of.record} ${kind} ${id}`)),
  );
}
