import { unitsOf, type Unit } from "../organisation/unit.ts";
import type { AreaKind } from "../profile/profile.ts";
import type { State } from "../register/register.ts";

/** A grid (网格): the smallest governed area, general (综合网格) or dedicated to one place (专属网格). */
export type Grid = Unit & { readonly grid: NonNullable<AreaKind["grid"]> };

/** The unit as a grid, when its kind is one. */
export function gridOf({ profile }: State, unit: Unit): Grid | undefined {
  const kind = unit.record === "area" ? profile.areaKinds.find(({ id }) => id === unit.kind)?.grid : undefined;
  return kind && { ...unit, grid: kind };
}

/** All grids there are on the day, in the order recorded. */
export function gridsOf(state: State): Grid[] {
  const kinds = new Map(state.profile.areaKinds.map(({ id, grid }) => [id, grid]));
  return unitsOf(state, "area").flatMap((unit) => {
    const grid = kinds.get(unit.kind);
    return grid ? [{ ...unit, grid }] : [];
  });
}
