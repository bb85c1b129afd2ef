import type { Lint } from "../../organisation/lint/finding.ts";
import { cellsFound } from "./cells-found.ts";

/** Cells that lie in no grid (未对应单元, case 22): nobody answers for them by a grid, and what is told by grids leaves them out. */
export const unmappedCell: Lint<"unmapped-cell"> = (state, { networkKinds }) =>
  cellsFound(state, networkKinds, ({ id, grids }) =>
    grids.length > 0 ? undefined : { fix: { command: "map-cell", with: { cell: id, from: state.day } } },
  );
