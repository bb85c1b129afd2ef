import type { Period } from "../day.ts";
import { absent, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { GridShare } from "./cell.ts";
import { gridOf } from "./grid.ts";

/** What is wrong with where a cell is to lie. */
export type ShareRefusal =
  | { readonly code: "not-a-grid"; readonly unit: string }
  | { readonly code: "grid-twice"; readonly grid: string }
  | { readonly code: "shares-over-whole"; readonly sum: number }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/**
 * Each grid is one, is there for as long as the cell lies in it, and is named once; all of them together are no more than the
 * whole cell. Less is no fault: what lies in no grid is unmapped, and found (case 22).
 *
 * @param units - What the shares name, as `unitOf` gives them.
 */
export function shareFaults(state: State, grids: readonly GridShare[], units: readonly Unit[], period: Period): ShareRefusal[] {
  const faults: ShareRefusal[] = [];
  const seen = new Set<string>();
  for (const { grid } of grids) {
    const unit = units.find(({ id }) => id === grid);
    if (unit && !gridOf(state, unit)) faults.push({ code: "not-a-grid", unit: grid });
    else if (unit) faults.push(...absent(unit, period, true));
    if (seen.has(grid)) faults.push({ code: "grid-twice", grid });
    seen.add(grid);
  }
  const sum = grids.reduce((whole, { share }) => whole + share, 0);
  if (sum > 100) faults.push({ code: "shares-over-whole", sum });
  return faults;
}
