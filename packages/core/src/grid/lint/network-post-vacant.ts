import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { holderOf } from "../../organisation/holding.ts";
import { gridsOf } from "../grid.ts";
import { networkPostsOf, whoAnswers } from "../who-answers.ts";
import { networksAtWork } from "./cells-found.ts";

/**
 * Grids without an officer of a network that has officers of grids (网格无该网人员): whoever answers for the grid answers in it meanwhile
 * (case 23). A dedicated grid served by the officer of the general one it lies over is not without one.
 */
export const networkPostVacant: Lint<"network-post-vacant"> = (state, { networkKinds }) => {
  let of = 0;
  const members: FindingMember[] = [];
  const grids = gridsOf(state);
  for (const network of networksAtWork(state, networkKinds))
    for (const grid of grids) {
      const [post] = networkPostsOf(state, grid, network.id);
      if (post === undefined) continue;
      of++;
      const answering = whoAnswers(state, grid, network.id);
      if (answering !== undefined && answering.by !== "territory") continue;
      const holding = holderOf(state, post.id);
      const since = holding.state === "vacant" ? holding.since : undefined;
      const fix = { command: "appoint-person", with: { post: post.id, from: state.day } } as const;
      members.push({ unit: grid, post: post.id, network: network.id, ...(since && { since }), fix });
    }
  return { of, members };
};
