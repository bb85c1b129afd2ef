import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { holderOf } from "../../organisation/holding.ts";
import { postsOfKind, type Post } from "../../organisation/post.ts";
import type { State } from "../../register/register.ts";
import { gridsOf } from "../grid.ts";
import { generalUnder } from "../overlap.ts";
import { atWork } from "../who-answers.ts";
import { networksAtWork } from "./cells-found.ts";

/**
 * Grids without an officer of a network that has officers of grids (网格无该网人员): whoever answers for the grid answers in it meanwhile
 * (case 23). A dedicated grid served by the officer of the general one it lies over is not without one.
 */
export const networkPostVacant: Lint<"network-post-vacant"> = (state, { networkKinds }) => {
  const posts = postsByGrid(state);
  const isServed = (grid: string, network: string) => atWork(state, posts.get(`${grid} ${network}`) ?? []) !== undefined;
  let of = 0;
  const members: FindingMember[] = [];
  const grids = gridsOf(state);
  for (const { id: network } of networksAtWork(state, networkKinds))
    for (const grid of grids) {
      const [post] = posts.get(`${grid.id} ${network}`) ?? [];
      if (post === undefined) continue;
      of++;
      if (isServed(grid.id, network)) continue;
      if (grid.grid === "dedicated" && generalUnder(state, grid.id).some((general) => isServed(general, network))) continue;
      const holding = holderOf(state, post.id);
      const since = holding.state === "vacant" ? holding.since : undefined;
      const fix = { command: "appoint-person", with: { post: post.id, from: state.day } } as const;
      members.push({ unit: grid, post: post.id, network, ...(since && { since }), fix });
    }
  return { of, members };
};

// All of them at once: a county asks for thousands.
function postsByGrid(state: State): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Post[]>();
  for (const { id, networks } of state.profile.postKinds)
    for (const post of networks === undefined ? [] : postsOfKind(state, id)) {
      const key = `${post.unit.id} ${post.network!.id}`;
      const others = posts.get(key);
      if (others) others.push(post);
      else posts.set(key, [post]);
    }
  return posts;
}
