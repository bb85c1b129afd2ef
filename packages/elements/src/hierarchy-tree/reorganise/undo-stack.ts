import type { Day } from "@jinlin/core";
import type { TreeGround } from "./tree-ground.ts";

/** One row that was moved, and where it was before. */
export interface DoneMove {
  readonly unit: string;
  readonly name: string;
  /** What it stood under; undefined when it was a root. */
  readonly leaves: string | undefined;
  readonly under: string;
  readonly slice: string;
  readonly day: Day;
  /** The entry the move was kept in. */
  readonly seq: number;
}

/** Why the last move cannot be taken back. */
export type UndoBar = "nothing" | "other-slice" | "gone" | "moved-since" | "was-root" | "former-gone";

/** What is shown while somebody wants to undo. */
export type UndoGround = Pick<TreeGround, "outline" | "slice" | "day" | "seq">;

/** The moves that can be taken back (撤销), the last one first. What was moved at once is taken back at once. */
export class UndoStack {
  #batches: (readonly DoneMove[])[] = [];

  get last(): readonly DoneMove[] {
    return this.#batches.at(-1) ?? [];
  }

  push(moves: readonly DoneMove[]): void {
    if (moves.length > 0) this.#batches.push(moves);
  }

  /** Takes away what has been undone; what could not be undone of it stays. */
  undone(units: ReadonlySet<string>): void {
    const rest = this.last.filter(({ unit }) => !units.has(unit));
    this.#batches = [...this.#batches.slice(0, -1), ...(rest.length > 0 ? [rest] : [])];
  }

  /**
   * What bars undoing the last moves; undefined when nothing does. Rows from before the move, or of a day before it,
   * are no evidence that somebody moved one again; what they cannot show, the source checks by `readSeq`.
   */
  barOf(ground: UndoGround): { readonly bar: UndoBar; readonly move?: DoneMove } | undefined {
    if (this.last.length === 0) return { bar: "nothing" };
    for (const move of this.last) {
      const bar = barOfMove(ground, move);
      if (bar) return { bar, move };
    }
    return undefined;
  }
}

function barOfMove({ outline: { index }, slice = "", day, seq }: UndoGround, move: DoneMove): UndoBar | undefined {
  if (move.slice !== slice) return "other-slice";
  if (move.leaves === undefined) return "was-root";
  if (!index.has(move.unit)) return "gone";
  const known = (seq === undefined || seq >= move.seq) && (day === undefined || day >= move.day);
  if (known && index.parent(move.unit) !== move.under) return "moved-since";
  return index.has(move.leaves) ? undefined : "former-gone";
}
