import { buildHierarchy } from "../hierarchy/build-hierarchy.ts";
import type { Hierarchy } from "../hierarchy/hierarchy.ts";
import type { State } from "../register/register.ts";
import { slicePlaces, type SlicePlaces, type SliceRow } from "./slice-rows.ts";
import { keptWithStructure } from "./structure.ts";
import type { Unit } from "./unit.ts";

export interface SliceHierarchy extends SlicePlaces {
  readonly byId: ReadonlyMap<string, SliceRow>;
  readonly index: Hierarchy;
}

/**
 * A slice with its index.
 *
 * @throws RangeError when the profile has no such slice.
 */
export function hierarchyOf(state: State, slice: string): SliceHierarchy {
  return keptWithStructure(state, `hierarchy ${slice}`, () => {
    const places = slicePlaces(state, slice);
    const { rows } = places;
    return { ...places, byId: new Map(rows.map((row) => [row.id, row])), index: buildHierarchy(rows, { roots: "many" }) };
  });
}

/** What a unit stands under in a slice on the day: a body, or the area where one is missing; none on top or outside it. */
export function unitAbove(state: State, slice: string, unit: string): Unit | undefined {
  const { byId } = hierarchyOf(state, slice);
  const parent = byId.get(unit)?.parentId ?? null;
  return parent === null ? undefined : byId.get(parent)!.unit;
}
