import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { cellsOf } from "../cell.ts";
import { gridsOf } from "../grid.ts";
import { networksAtWork } from "./cells-found.ts";

/**
 * General grids in which no cell of a network lies (网格未覆盖). A network without cells of its own is laid on the grids themselves;
 * the ground of a dedicated grid is that of the general ones it lies over. Neither is looked at.
 */
export const gridUncovered: Lint<"grid-uncovered"> = (state, { networkKinds }) => {
  const grids = gridsOf(state).filter(({ grid }) => grid === "general");
  const found = networksAtWork(state, networkKinds).map((network) => {
    const cells = cellsOf(state, network.id);
    if (cells.length === 0) return { of: 0, members: [] };
    const covered = new Set(cells.flatMap((cell) => cell.grids.map(({ grid }) => grid)));
    const members = grids.filter(({ id }) => !covered.has(id)).map((unit): FindingMember => ({ unit, network: network.id }));
    return { of: grids.length, members };
  });
  return { of: found.reduce((sum, { of }) => sum + of, 0), members: found.flatMap(({ members }) => members) };
};
