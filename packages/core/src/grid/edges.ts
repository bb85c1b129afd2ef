import { edgeFaults, type EdgeFault } from "../geo/fit-faults.ts";
import { keptWithStructure } from "../organisation/structure.ts";
import { areasAround, unitsOf, type Unit } from "../organisation/unit.ts";
import type { OfGround } from "../profile/finding-rule.ts";
import type { State } from "../register/register.ts";
import { gridsOf, type Grid } from "./grid.ts";
import { soundShapeOf } from "./sound-shape.ts";

/** How the grids in an area lie in its ground. */
export interface Edges {
  readonly around: Unit;
  /** All grids in it, and those whose ground is drawn. */
  readonly grids: readonly Grid[];
  readonly drawn: readonly Grid[];
  /** Nothing where its own ground is not drawn, or that of none of its grids is. */
  readonly faults?: readonly EdgeFault[];
}

/** How grids lie in the areas of some kinds that have any (网格与所在片区的边界), kept until an area or a shape changes. */
export function edgesOf(state: State, { areaKinds, tolerance }: Required<OfGround>): readonly Edges[] {
  return keptWithStructure(state, `edges ${tolerance} ${areaKinds.join(" ")}`, () => edgesIn(state, areaKinds, tolerance), ["shape"]);
}

function edgesIn(state: State, areaKinds: readonly string[], tolerance: number): Edges[] {
  const inside = new Map<string, Grid[]>();
  for (const grid of gridsOf(state))
    for (const area of areasAround(state, grid.id)) {
      const others = inside.get(area);
      if (others) others.push(grid);
      else inside.set(area, [grid]);
    }
  return unitsOf(state, "area").flatMap((around): Edges[] => {
    const grids = inside.get(around.id);
    if (grids === undefined || !areaKinds.includes(around.kind)) return [];
    const ground = soundShapeOf(state, around.id);
    const shapes = grids.flatMap((grid) => {
      const shape = soundShapeOf(state, grid.id);
      return shape ? [{ id: grid.id, shape, grid }] : [];
    });
    const drawn = shapes.map(({ grid }) => grid);
    return [{ around, grids, drawn, ...(ground && drawn.length > 0 && { faults: edgeFaults(shapes, ground, { tolerance }) }) }];
  });
}
