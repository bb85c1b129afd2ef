import type { State } from "../register/register.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { holderOf, type Holding } from "./holding.ts";
import { primaryPostOf, type Post } from "./post.ts";
import { chainOf } from "./slice-rows.ts";

/**
 * Who answers while a post is vacant: the nearest held post up the ladder (逐级上提).
 *
 * First whoever answers for the unit itself, then the units above it in the chain of command. Nobody
 * when all of those are vacant too, or the unit is in no chain.
 */
export function answersFor(
  state: State,
  post: Post,
): { readonly post: Post; readonly holding: Exclude<Holding, { state: "vacant" }> } | undefined {
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  const above = byId.has(post.unit.id) ? [...index.ancestors(post.unit.id)].map((id) => byId.get(id)!) : [];
  for (const unit of [post.unit, ...above.filter(({ missing }) => !missing).map((row) => row.unit)]) {
    const primary = primaryPostOf(state, unit);
    if (primary === undefined || primary.id === post.id) continue;
    const holding = holderOf(state, primary.id);
    if (holding.state !== "vacant") return { post: primary, holding };
  }
  return undefined;
}
