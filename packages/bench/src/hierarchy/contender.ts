import type { Columns, DivisionRow, Queries } from "./divisions.ts";

/** One way to keep a hierarchy. What it leaves out it cannot do, or is not asked to. */
export interface Contender<Built = unknown, Totals = unknown> {
  /** From rows in any order to whatever the rest needs. */
  readonly build: (rows: readonly DivisionRow[]) => Built | Promise<Built>;
  /** All that a build may leave for later, done; given by those whose memory is measured. */
  readonly complete?: (built: Built) => Built;
  /** Whatever else the next two need; not timed. */
  readonly ready?: (built: Built, columns: Columns, queries: Queries) => void | Promise<void>;
  /** Every division's own values and those of all below it, in all columns. */
  readonly rollUp: (built: Built, columns: Columns) => Totals | Promise<Totals>;
  /** All totals of all columns, to see that contenders agree; not timed. */
  readonly sumOf: (totals: Totals, built: Built) => number | Promise<number>;
  /** For how many pairs the one is under the other. */
  readonly isUnder?: (built: Built, queries: Queries) => number | Promise<number>;
  readonly close?: (built: Built) => void;
}
