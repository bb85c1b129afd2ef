import { postsHeldBy } from "../organisation/holding.ts";
import { isErased, type Person } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { grantsOf, type HeldGrant } from "./grants.ts";

/** The grants by which an actor finds who lives in an area: those that open the search for people there. */
export function findingGrants(grants: readonly HeldGrant[], home: string | undefined): HeldGrant[] {
  return grants.filter(({ grant, reachesHome }) => grant.views?.includes("people") && reachesHome(home));
}

/**
 * Whether an actor knows of a person: by the search for people, or because the person holds a post whose
 * holder the actor sees by name. To anybody else the person does not exist: a command that names an id
 * at a guess must not tell whose it is. Nobody finds who was erased.
 */
export function findsPerson(today: State, actor: Actor, { id, home }: Person): boolean {
  if (isErased(today, id)) return false;
  const grants = grantsOf(today, actor).filter(({ grant }) => grant.particulars?.name === "full");
  if (findingGrants(grants, home).length > 0) return true;
  return postsHeldBy(today, id).some(({ value }) => {
    const unit = postOf(today, value.post)?.unit;
    return unit !== undefined && grants.some(({ reaches }) => reaches(unit));
  });
}
