import type { State } from "../register/register.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { holderOf, type Held, type Holding } from "./holding.ts";
import { primaryPostOf, type Post } from "./post.ts";
import { chainOf } from "./slice-rows.ts";

/**
 * Who answers while a post is vacant, or its holder suspended: the nearest post up the ladder with somebody at work in it (逐级上提).
 *
 * First whoever is at work in the post itself, acting for one suspended; then whoever answers for the unit, then for
 * the units above it in the chain of command. Nobody when nobody is at work in any of those, or the unit is in no chain.
 */
export function answersFor(state: State, post: Post): { readonly post: Post; readonly holding: Held } | undefined {
  const own = holderOf(state, post.id);
  if (isAtWork(own)) return { post, holding: own };
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  const above = byId.has(post.unit.id) ? [...index.ancestors(post.unit.id)].map((id) => byId.get(id)!) : [];
  for (const unit of [post.unit, ...above.filter(({ missing }) => !missing).map((row) => row.unit)]) {
    const primary = primaryPostOf(state, unit);
    if (primary === undefined || primary.id === post.id) continue;
    const holding = holderOf(state, primary.id);
    if (isAtWork(holding)) return { post: primary, holding };
  }
  return undefined;
}

const isAtWork = (holding: Holding): holding is Held => holding.state !== "vacant" && holding.state !== "suspended";
