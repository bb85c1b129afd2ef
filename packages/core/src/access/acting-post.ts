import type { Unit } from "../organisation/unit.ts";
import type { CommandName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { lentTo } from "./delegation.ts";
import { grantsLent, grantsOfPost, postsOfAuthority, type HeldGrant } from "./grants.ts";
import { reachAll } from "./may-command.ts";

/**
 * The post by which an actor gives a command about units (以何职务办理): of several the first that reaches them all, then one that
 * reaches some; one's own before one that is acted for. Undefined where no post gives it.
 */
export function actingPost(today: State, actor: Actor, command: CommandName, units: readonly Unit[]): string | undefined {
  if (actor === "public") return undefined;
  const posts = [
    ...postsOfAuthority(today, actor.person).map((post) => ({ id: post.id, grants: grantsOfPost(today, post) })),
    ...lentTo(today, actor.person).map((lent) => ({ id: lent.from.id, grants: grantsLent(today, lent) })),
  ].map(({ id, grants }) => ({ id, grants: grants.filter(({ grant }) => grant.commands?.includes(command)) }));
  const some = (grants: readonly HeldGrant[]) => units.some((unit) => grants.some(({ reaches }) => reaches(unit)));
  const found = posts.find(({ grants }) => grants.length > 0 && reachAll(grants, units)) ?? posts.find(({ grants }) => some(grants));
  return found?.id;
}
