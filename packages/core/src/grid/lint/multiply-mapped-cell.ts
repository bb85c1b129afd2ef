import type { Lint } from "../../organisation/lint/finding.ts";
import { cellsFound } from "./cells-found.ts";

/** Cells that lie in several grids (跨网格单元, case 22): no fault in itself, but what is counted by cell is nobody's grid's alone. */
export const multiplyMappedCell: Lint<"multiply-mapped-cell"> = (state, { networkKinds }) =>
  cellsFound(state, networkKinds, ({ grids }) => (grids.length > 1 ? { measure: { value: grids.length, most: 1 } } : undefined));
