import { areasAround, unitOf } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { gridsOf, type Grid } from "./grid.ts";

/** The grids of a part of the county: those that lie in it, that are it, or that are led from it; all when no part is named. */
export function gridsBelow(state: State, below: string | undefined): Grid[] {
  if (below === undefined) return gridsOf(state);
  return gridsOf(state).filter(
    (grid) => grid.id === below || [...areasAround(state, grid.id)].includes(below) || isLedFrom(state, grid, below),
  );
}

function isLedFrom(state: State, grid: Grid, below: string): boolean {
  const seen = new Set<string>();
  for (let next = grid.ledBy; next !== undefined && !seen.has(next); next = unitOf(state, next)?.superior) {
    if (next === below) return true;
    seen.add(next);
  }
  return false;
}
