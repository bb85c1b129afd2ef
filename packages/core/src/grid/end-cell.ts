import { covers, type Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { historyOf, type State } from "../register/register.ts";
import type { Cell, CellEnded, CellSetting } from "./cell.ts";
import { cellNotThere, type CellNotThere } from "./map-cell.ts";

/** Ends a cell (撤销单元). */
export interface EndCell {
  readonly type: "end-cell";
  readonly cell: string;
  /** The first day it is no longer there. */
  readonly from: Day;
}

/** Ends a cell (撤销单元) from a day on: it lies in no grid any more. An end that lies later may be brought forward. */
export function endCell(cell: Cell, { from }: EndCell): Decision<CellEnded, CellNotThere> {
  if (cell.period.to === from) return accept();
  return covers(cell.period, from) ? accept(cellEnded(cell.id, from)) : refuse(cellNotThere(cell));
}

/** The cells that end with their network on the state's day: those there are, and those that were to come. */
export function cellsEnding(first: State, network: string): CellEnded[] {
  return [...first.register.log.all("cell")].flatMap(([fact]): CellEnded[] => {
    const last = historyOf<CellSetting>(first, fact!.subject, "cell").at(-1);
    const ends = last?.value.network === network && (last.to === undefined || last.to > first.day);
    return ends ? [cellEnded(fact!.subject, first.day)] : [];
  });
}

const cellEnded = (subject: string, from: Day): CellEnded => ({ type: "cell-ended", v: 1, subject, from });
