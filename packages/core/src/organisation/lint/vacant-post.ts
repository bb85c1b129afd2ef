import { holderOf } from "../holding.ts";
import { postId } from "../post.ts";
import { unitsOf } from "../unit.ts";
import type { FindingMember, Lint } from "./finding.ts";

/** Units whose post of the kind nobody holds (空缺): a grid without a holder. */
export const vacantPost: Lint<"vacant-post"> = (state, rule) => {
  const kind = state.profile.postKinds.find(({ id }) => id === rule.postKind)!;
  const units = unitsOf(state, kind.of.record).filter((unit) => kind.of.kinds.includes(unit.kind));
  const members = units.flatMap((unit): FindingMember[] => {
    const post = postId(unit.id, kind.id);
    const holding = holderOf(state, post);
    if (holding.state !== "vacant") return [];
    return [{ unit, post, ...(holding.since && { since: holding.since }), fix: { command: "appoint-person", with: { post } } }];
  });
  return { of: units.length, members };
};
