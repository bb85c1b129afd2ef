import type { Link } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { unitLinks, unitOf, type Unit } from "./unit.ts";

/**
 * All that a link puts a unit under (隶属), on the day: the unit it names, and what the unit stands under in every slice
 * that reads it. One link is read by many slices, so a move in one of them takes the unit out of a place, and into one,
 * in each: who may do that is asked of all of them.
 *
 * A slice reads `within` wherever the unit stands, whatever the link of its level: the ground decides which gap comes between,
 * and where a unit without a link goes. Each unit is given once; there is none for a unit on top, or one that stands in no slice.
 *
 * @param unit - As `unitOf` gives it: what its links now name; or with the link as it is to be, what they would put it under.
 */
export function unitsAbove(state: State, unit: Unit, link: Link): Unit[] {
  const above = new Map<string, Unit>();
  for (const { id } of state.profile.slices) {
    const { byId, levels, parentOf } = hierarchyOf(state, id);
    const row = byId.get(unit.id);
    if (row === undefined || (link !== "within" && levels[row.level]!.parent !== link)) continue;
    // As it is, its place is known; only with a link that is to be must it be found.
    const parent = unit === row.unit ? row.parentId : (parentOf({ ...row, unit }) ?? null);
    if (parent !== null) above.set(parent, byId.get(parent)!.unit);
  }
  const named = unit[link];
  const unseen = named === undefined || above.has(named) ? undefined : unitOf(state, named);
  return [...above.values(), ...(unseen ? [unseen] : [])];
}

/**
 * A unit with all it stands under by any link, in every slice: who changes what it is, or whether it is, needs authority there,
 * so that nobody merges or dissolves the unit they head themselves.
 */
export function unitAndAbove(state: State, unit: Unit): Unit[] {
  const above = unitLinks.flatMap((link) => (link === "setOn" ? [] : unitsAbove(state, unit, link)));
  return [...new Map([unit, ...above].map((one) => [one.id, one])).values()];
}
