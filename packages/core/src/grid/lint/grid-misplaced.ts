import type { Lint } from "../../organisation/lint/finding.ts";
import { areasAround, unitsOf } from "../../organisation/unit.ts";
import { gridsOf } from "../grid.ts";

/** Grids that lie in no community or village (网格归属不当): directly under a street or a county, no body near them leads them. */
export const gridMisplaced: Lint<"grid-misplaced"> = (state, { areaKinds }) => {
  const grids = gridsOf(state);
  const right = new Set(
    unitsOf(state, "area")
      .filter(({ kind }) => areaKinds.includes(kind))
      .map(({ id }) => id),
  );
  const members = grids.filter(({ id }) => ![...areasAround(state, id)].some((area) => right.has(area))).map((unit) => ({ unit }));
  return { of: grids.length, members };
};
