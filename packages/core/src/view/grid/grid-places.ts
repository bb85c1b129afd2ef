import type { Grid } from "../../grid/grid.ts";
import { gridsBelow } from "../../grid/grids-below.ts";
import { areasAround, unitOf, type Unit } from "../../organisation/unit.ts";
import type { Sight } from "../view-head.ts";

/** Grids of the county or of a part of it in the order of the territory, each with its place among the areas they stand in. */
export interface PlacedGrids {
  readonly grids: readonly { readonly grid: Grid; readonly place: number }[];
  /** The areas grids stand in, any parent before its children, in the order of the records. */
  readonly places: readonly (Unit & { readonly parentId: string | null })[];
}

/** The grids that are the part, lie in it, or are led from it; all where no part is said. */
export function placedGrids({ state }: Sight, below: string | undefined): PlacedGrids {
  const grids = gridsBelow(state, below);
  const around = new Map(grids.map(({ id }) => [id, [...areasAround(state, id)]]));
  const seen = new Map<string, Unit>();
  for (const grid of grids)
    for (const id of [...around.get(grid.id)!].reverse()) {
      const unit = seen.has(id) ? undefined : unitOf(state, id);
      if (unit) seen.set(id, unit);
    }
  const places = [...seen.values()];
  const placeOf = new Map(places.map(({ id }, place) => [id, place]));
  return {
    grids: grids
      .map((grid) => ({ grid, place: placeOf.get(around.get(grid.id)![0]!) ?? -1 }))
      // Those of one place stay in the order of the records.
      .sort((a, b) => a.place - b.place),
    places: places.map((unit) => ({ ...unit, parentId: unit.within !== undefined && placeOf.has(unit.within) ? unit.within : null })),
  };
}
