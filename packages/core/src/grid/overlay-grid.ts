import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";
import { gridOf } from "./grid.ts";
import { generalUnder, type GridOverlaid } from "./overlap.ts";

/** Says which general grids a dedicated one lies over (叠加). */
export interface OverlayGrid {
  readonly type: "overlay-grid";
  /** The dedicated grid. */
  readonly grid: string;
  /** The general grids it lies over, all of them; the first is whose officers it falls back to. None when it lies over none. */
  readonly over: readonly string[];
  /** The first day it is so. */
  readonly from: Day;
}

/** Why it does not lie so: one of them is of the wrong kind, named twice, or not there on those days. */
export type OverlayRefusal =
  | { readonly code: "not-dedicated"; readonly unit: string }
  | { readonly code: "not-general"; readonly unit: string }
  | { readonly code: "grid-twice"; readonly grid: string }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/**
 * Says which general grids a dedicated grid (专属网格) lies over from a day on: duty is shared there, and what nobody does in it falls
 * to them (case 23). What is said for a later day stays. As it is already, nothing changes.
 *
 * @param first - The register on the command's day.
 * @param units - The general grids it names, as `unitOf` gives them.
 *
 * {@includeCode ./overlay-grid.test.ts#overlay}
 */
export function overlayGrid(
  first: State,
  grid: Unit,
  units: readonly Unit[],
  { over, from }: OverlayGrid,
): Decision<GridOverlaid, OverlayRefusal> {
  const next = historyOf(first, grid.id, "overlap").find((fact) => fact.from !== undefined && fact.from > from)?.from;
  const to = next ?? grid.period.to;
  const days = { from, ...(to && { to }) };
  const refusals: OverlayRefusal[] = [...absent(grid, { from })];
  if (gridOf(first, grid)?.grid !== "dedicated") refusals.push({ code: "not-dedicated", unit: grid.id });
  for (const [place, id] of over.entries()) {
    const unit = units.find((one) => one.id === id);
    if (unit && gridOf(first, unit)?.grid !== "general") refusals.push({ code: "not-general", unit: id });
    else if (unit) refusals.push(...absent(unit, days, true));
    if (over.indexOf(id) < place) refusals.push({ code: "grid-twice", grid: id });
  }
  if (refusals.length > 0) return refuse(...(refusals as [OverlayRefusal]));
  const now = generalUnder(first, grid.id);
  const same = now.length === over.length && now.every((id, place) => id === over[place]);
  return same ? accept() : accept({ type: "grid-overlaid", v: 1, subject: grid.id, ...days, over });
}
