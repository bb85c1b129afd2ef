import type { Period } from "../day.ts";
import type { RecordName } from "../organisation/unit.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsAbout, factsWith, historyOf, type State } from "../register/register.ts";

/** What part of a cell lies in a grid, in hundredths of the cell. */
export interface GridShare {
  readonly grid: string;
  readonly share: number;
}

/** What is recorded of a cell. */
export interface CellSetting {
  readonly network: string;
  readonly name?: RecordName;
  readonly code?: string;
}

/**
 * A cell (单元) of a network: its own smallest area, which need not coincide with any grid. One cell may lie in several
 * grids and one grid in several cells (case 22); what lies in no grid is unmapped.
 */
export interface Cell extends CellSetting {
  readonly id: string;
  /** The grids it lies in on the state's day, the largest share first; of all together at most 100. */
  readonly grids: readonly GridShare[];
  readonly period: Period;
}

/** A cell began. */
export interface CellRegistered extends Event, CellSetting {
  readonly type: "cell-registered";
}

/** A cell ended, and lies in no grid from that day on. */
export interface CellEnded extends Event {
  readonly type: "cell-ended";
}

/** A cell was laid on the grids: all of it at once, so that none is not at all. */
export interface CellMapped extends Event {
  readonly type: "cell-mapped";
  readonly grids: readonly GridShare[];
}

/** What becomes of a cell: it begins, ends, lies otherwise on the grids. */
export type CellEvent = CellRegistered | CellEnded | CellMapped;

/** What an event writes down: the cell itself, or how it lies, found by its network or its grids. */
export function cellWrites(event: CellEvent): Write[] {
  const { subject, from, to, about } = event;
  const span = { subject, from, to, ...(about && { about }) };
  switch (event.type) {
    case "cell-registered": {
      const { network, name, code } = event;
      const value: CellSetting = { network, ...(name && { name }), ...(code && { code }) };
      return [{ ...span, aspect: "cell", value, refs: [network] }];
    }
    case "cell-ended":
      return (["cell", "mapping"] as const).map((aspect) => ({ ...span, aspect }));
    case "cell-mapped": {
      const { grids } = event;
      return [{ ...span, aspect: "mapping", ...(grids.length > 0 && { value: grids, refs: grids.map(({ grid }) => grid) }) }];
    }
  }
}

/** A cell by its id; one that is over or yet to come on the state's day as last, or first, on record. */
export function cellOf(state: State, id: string): Cell | undefined {
  const history = historyOf<CellSetting>(state, id, "cell");
  if (history.length === 0) return undefined;
  const { day } = state;
  const now = history.findLast(({ from }) => from === undefined || from <= day) ?? history[0]!;
  return { id, ...now.value, grids: sharesOf(state, id), period: { from: history[0]!.from, to: history.at(-1)!.to } };
}

/** The cells there are on the day, of one network or of all, in the order recorded. */
export function cellsOf(state: State, network?: string): Cell[] {
  return [...factsWith<CellSetting>(state, "cell")]
    .filter(({ value }) => network === undefined || value.network === network)
    .map(({ subject }) => cellOf(state, subject)!);
}

/** The cells that lie in a grid on the day, and how much of each. */
export function cellsIn(state: State, grid: string): (Cell & { readonly share: number })[] {
  return factsAbout<readonly GridShare[]>(state, grid, "mapping").flatMap(({ subject }) => {
    const share = sharesOf(state, subject).find((one) => one.grid === grid)?.share;
    const cell = share === undefined ? undefined : cellOf(state, subject);
    return cell && share !== undefined && factOf(state, subject, "cell") ? [{ ...cell, share }] : [];
  });
}

function sharesOf(state: State, cell: string): readonly GridShare[] {
  const shares = factOf<readonly GridShare[]>(state, cell, "mapping")?.value ?? [];
  return [...shares].sort((a, b) => b.share - a.share);
}
