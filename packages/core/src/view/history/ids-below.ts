import { hierarchyOf } from "../../organisation/hierarchy-of.ts";
import { postsOf } from "../../organisation/post.ts";
import { areasAround, unitOf, unitsOf, type Unit } from "../../organisation/unit.ts";
import type { State } from "../../register/register.ts";

/** A unit and all below it on the day, in any slice and on the ground, with their posts: whatever its history is about. */
export function idsBelow(state: State, unit: Unit): ReadonlySet<string> {
  const units = new Set([unit.id]);
  for (const { id } of state.profile.slices) {
    const { byId, index } = hierarchyOf(state, id);
    if (byId.has(unit.id)) for (const below of index.subtree(unit.id)) units.add(below);
  }
  for (const area of unitsOf(state, "area")) if ([...areasAround(state, area.id)].some((around) => units.has(around))) units.add(area.id);
  for (const body of unitsOf(state, "organisation"))
    if (body.area !== undefined && unit.record === "area" && units.has(body.area)) units.add(body.id);
  const ids = new Set(units);
  for (const id of units) {
    const found = unitOf(state, id);
    if (found) for (const post of postsOf(state, found)) ids.add(post.id);
  }
  return ids;
}
