import { holderOf } from "../holding.ts";
import { postsOfKind } from "../post.ts";
import type { FindingMember, Lint } from "./finding.ts";

/** Units whose post of the kind nobody holds (空缺): a grid without a holder. A post that is closed is none. */
export const vacantPost: Lint<"vacant-post"> = (state, rule) => {
  const posts = postsOfKind(state, rule.postKind);
  const members = posts.flatMap(({ unit, id: post }): FindingMember[] => {
    const holding = holderOf(state, post);
    if (holding.state !== "vacant") return [];
    return [{ unit, post, ...(holding.since && { since: holding.since }), fix: { command: "appoint-person", with: { post } } }];
  });
  return { of: posts.length, members };
};
