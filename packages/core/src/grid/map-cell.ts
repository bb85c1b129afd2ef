import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Unit } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";
import { shareFaults, type ShareRefusal } from "./cell-shares.ts";
import type { Cell, CellMapped, GridShare } from "./cell.ts";

/** Says in which grids a cell lies (对应). */
export interface MapCell {
  readonly type: "map-cell";
  readonly cell: string;
  /** The grids it lies in and how much of it, in hundredths: all of them; none when it lies in no grid. */
  readonly grids: readonly GridShare[];
  /** The first day it is so. */
  readonly from: Day;
}

/** The cell is not there that day; with the days it is. */
export type CellNotThere = { readonly code: "cell-not-there"; readonly cell: string } & Period;
/** Why a cell is not laid so: it is not there, or where it is to lie is wrong. */
export type MapCellRefusal = CellNotThere | ShareRefusal;

/**
 * Lays a cell on the grids (对应) from a day on, all of it at once: one cell may lie in several grids, one grid in several
 * cells (case 22). What is mapped for a later day stays. As it is already, nothing changes.
 *
 * @param first - The register on the command's day.
 * @param units - The grids it names, as `unitOf` gives them.
 *
 * {@includeCode ./map-cell.test.ts#map}
 */
export function mapCell(first: State, cell: Cell, units: readonly Unit[], { grids, from }: MapCell): Decision<CellMapped, MapCellRefusal> {
  if (!covers(cell.period, from)) return refuse(cellNotThere(cell));
  const next = historyOf(first, cell.id, "mapping").find((fact) => fact.from !== undefined && fact.from > from)?.from;
  const to = next ?? cell.period.to;
  const days = { from, ...(to && { to }) };
  const faults = shareFaults(first, grids, units, days);
  if (faults.length > 0) return refuse(...(faults as [ShareRefusal]));
  return isSame(grids, cell.grids) ? accept() : accept({ type: "cell-mapped", v: 1, subject: cell.id, ...days, grids });
}

/** Says so of a cell. */
export function cellNotThere({ id, period: { from, to } }: Cell): CellNotThere {
  return { code: "cell-not-there", cell: id, ...(from && { from }), ...(to && { to }) };
}

function isSame(some: readonly GridShare[], others: readonly GridShare[]): boolean {
  const shares = new Map(others.map(({ grid, share }) => [grid, share]));
  return some.length === others.length && some.every(({ grid, share }) => shares.get(grid) === share);
}
