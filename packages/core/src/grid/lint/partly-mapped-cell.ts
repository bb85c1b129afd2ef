import type { Lint } from "../../organisation/lint/finding.ts";
import { cellsFound, mappedOf } from "./cells-found.ts";

/** Cells of which a part lies in no grid (部分未对应单元, case 22). */
export const partlyMappedCell: Lint<"partly-mapped-cell"> = (state, { networkKinds }) =>
  cellsFound(state, networkKinds, (cell) => {
    const mapped = mappedOf(cell);
    if (mapped === 0 || mapped === 100) return undefined;
    return { measure: { value: mapped, least: 100 }, fix: { command: "map-cell", with: { cell: cell.id, from: state.day } } };
  });
