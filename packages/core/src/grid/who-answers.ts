import { covers } from "../day.ts";
import { answersFor } from "../organisation/answers-for.ts";
import { holdersOf, holderOf, type Held } from "../organisation/holding.ts";
import { networkOf } from "../organisation/network.ts";
import { kindsFor, postId, postOf, primaryPostOf, slotsOf, type Post } from "../organisation/post.ts";
import { unitOf } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { gridOf, type Grid } from "./grid.ts";
import { generalUnder } from "./overlap.ts";

/** Who answers for a grid in a network, and why it is they. */
export interface Answering {
  readonly post: Post;
  readonly holding: Held;
  /**
   * `own`: an officer of the network at work in the grid itself. `general`: that of the general grid a dedicated one lies over.
   * `territory`: whoever answers for the grid, or for what it stands under, the nearest first.
   */
  readonly by: "own" | "general" | "territory";
}

/** The posts by which a network serves a grid on the day; none where the network has no officers of grids of this kind. */
export function networkPostsOf(state: State, grid: Grid, network: string): Post[] {
  return kindsFor(state, grid)
    .flatMap((kind) => slotsOf(state, kind))
    .filter((slot) => slot.network?.id === network)
    .flatMap(({ kind }) => postOf(state, postId(grid.id, kind.id, network)) ?? [])
    .filter(({ period }) => covers(period, state.day));
}

/**
 * Who answers for a grid in a network (由谁负责) on the state's day: whoever is at work in the grid's own post of that network,
 * beside one suspended too; for a dedicated grid then the officer of the same network of the general grid it lies over; then
 * whoever answers for the grid, for the general grids it lies over or for what leads it, and up the ladder from there
 * (逐级上提). So a gap nobody owns falls to the territory (case 23).
 * Nobody where nobody is at work in any of those, nor in a network that is over (case 22).
 */
export function whoAnswers(state: State, grid: Grid, network: string): Answering | undefined {
  const days = networkOf(state, network)?.period;
  if (days === undefined || !covers(days, state.day)) return undefined;
  const posts = networkPostsOf(state, grid, network);
  const own = atWork(state, posts);
  if (own) return { ...own, by: "own" };
  for (const id of grid.grid === "dedicated" ? generalUnder(state, grid.id) : []) {
    const unit = unitOf(state, id);
    const general = unit && gridOf(state, unit);
    const there = general && atWork(state, networkPostsOf(state, general, network));
    if (there) return { ...there, by: "general" };
  }
  for (const post of postsUpwards(state, grid, posts)) {
    const above = answersFor(state, post);
    if (above) return { ...above, by: "territory" };
  }
  return undefined;
}

// A dedicated grid may stand in no chain: then by the general grids it lies over, and by the body that leads it.
function* postsUpwards(state: State, grid: Grid, posts: readonly Post[]): Iterable<Post> {
  yield* posts.slice(0, 1);
  for (const id of [...generalUnder(state, grid.id), ...(grid.ledBy === undefined ? [] : [grid.ledBy])]) {
    const unit = unitOf(state, id);
    const primary = unit && primaryPostOf(state, unit);
    if (primary) yield primary;
  }
}

/** Who is at work in one of some posts, beside one suspended too; the first of the first post that has any. */
export function atWork(state: State, posts: readonly Post[]): { readonly post: Post; readonly holding: Held } | undefined {
  for (const post of posts) {
    const first = holderOf(state, post.id);
    if (first.state === "vacant") continue;
    const working = holdersOf(state, post.id).find((held) => held.state !== "suspended");
    if (working) return { post, holding: working };
  }
  return undefined;
}
