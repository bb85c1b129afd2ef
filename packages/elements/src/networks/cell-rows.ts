import type { CellState, NetworkCell, NetworkView } from "@jinlin/core";
import { folded } from "./answer-rows.ts";

/** How cells lie on the grids, what is to be done about first. */
export const cellStates = ["unmapped", "partly", "multiple", "mapped"] as const satisfies readonly CellState[];

/** The cells that are looked for by a part of their name or code, or of a grid's they lie in: the least mapped first. */
export function cellsShown({ cells }: NetworkView, state: CellState | undefined, text: string): NetworkCell[] {
  const sought = folded(text);
  const matches = ({ name, code = "", grids }: NetworkCell) =>
    sought === "" || [name, code, ...grids.flatMap((grid) => [grid.name, grid.code ?? ""])].some((each) => folded(each).includes(sought));
  return cells
    .filter((cell) => (state === undefined || cell.state === state) && matches(cell))
    .sort((one, other) => cellStates.indexOf(one.state) - cellStates.indexOf(other.state) || one.mapped - other.mapped);
}
