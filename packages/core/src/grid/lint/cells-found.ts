import { covers } from "../../day.ts";
import type { FindingMember, Found } from "../../organisation/lint/finding.ts";
import { networkOf, networksOf, type Network } from "../../organisation/network.ts";
import { unitOf, unitsOf, type Unit } from "../../organisation/unit.ts";
import type { State } from "../../register/register.ts";
import { cellsOf, type Cell } from "../cell.ts";

/** The networks at work on the day, of some kinds or of all. */
export function networksAtWork(state: State, kinds?: readonly string[]): Network[] {
  return networksOf(state).filter(({ kind, period }) => covers(period, state.day) && (kinds?.includes(kind) ?? true));
}

/** The cells of networks at work that a rule finds something wrong with; each at the grid that has most of it. */
export function cellsFound(
  state: State,
  kinds: readonly string[] | undefined,
  wrong: (cell: Cell) => Pick<FindingMember, "measure" | "fix"> | undefined,
): Found {
  const atWork = new Set(networksAtWork(state, kinds).map(({ id }) => id));
  const cells = cellsOf(state).filter(({ network }) => atWork.has(network));
  const members = cells.flatMap((cell): FindingMember[] => {
    const found = wrong(cell);
    if (found === undefined) return [];
    const { id, network, name, code } = cell;
    return [{ unit: placeOf(state, cell), cell: { id, network, ...(name && { name }), ...(code && { code }) }, ...found }];
  });
  return { of: cells.length, members };
}

/** How much of a cell lies in grids, in hundredths. */
export const mappedOf = ({ grids }: Cell): number => grids.reduce((sum, { share }) => sum + share, 0);

// One that lies in no grid is for the network's owner to place, or for the county where it has none.
function placeOf(state: State, { grids, network }: Cell): Unit {
  const owner = networkOf(state, network)?.owner;
  const [grid] = grids;
  const unit = grid ? unitOf(state, grid.grid) : owner === undefined ? undefined : unitOf(state, owner);
  return unit ?? unitsOf(state, "area").find(({ within }) => within === undefined) ?? unitsOf(state, "area")[0]!;
}
