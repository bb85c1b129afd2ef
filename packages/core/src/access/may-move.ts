import type { Day } from "../day.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { grantsOf, type HeldGrant } from "./grants.ts";
import type { AccessRefusal } from "./may-command.ts";

/**
 * Why an actor may not move a unit (划转); nothing when they may.
 *
 * It takes a grant over each of the units: the one that moves, what it leaves and what it goes under, in every slice
 * (`unitsAbove`). So nobody moves a unit out of or into a part of the county that is not theirs; but two grants may share the work.
 *
 * @param today - The state on the day of recording: authority is that of posts held now.
 */
export function mayMove(
  today: State,
  actor: Actor,
  { units, from }: { readonly units: readonly Unit[]; readonly from: Day },
): AccessRefusal[] {
  const grants = movingGrants(today, actor);
  if (!reachAll(grants, units)) return [{ code: "not-open-to-you", what: "move-unit" }];
  const back = grants.filter(({ grant }) => grant.backdate);
  return from < today.day && !reachAll(back, units) ? [{ code: "backdating-not-open", today: today.day }] : [];
}

/** The grants by which an actor moves units. */
export function movingGrants(today: State, actor: Actor): HeldGrant[] {
  return grantsOf(today, actor).filter(({ grant }) => grant.commands?.includes("move-unit"));
}

/** Whether some grant reaches each of the units. */
export function reachAll(grants: readonly HeldGrant[], units: readonly Unit[]): boolean {
  return units.every((unit) => grants.some(({ reaches }) => reaches(unit)));
}
