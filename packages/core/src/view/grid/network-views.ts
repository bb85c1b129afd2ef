import type { Day } from "../../day.ts";
import type { CommandName } from "../../profile/profile.ts";
import type { NamedRef, ViewHead } from "../view.ts";
import type { GridPost, NetworkRef } from "./grid-views.ts";

/** How a cell lies on the grids: wholly in one, wholly in several, in part in none, in none at all. */
export type CellState = "mapped" | "multiple" | "partly" | "unmapped";

/** One network: its cells and how they lie on the grids, the grids it has no cell or no officer in. */
export interface NetworkView extends ViewHead<"network"> {
  readonly network: NetworkRef;
  /** Those of the day; of a network that is over those of its last day, in the order recorded. */
  readonly cells: readonly NetworkCell[];
  /** How many cells are in each state, and which. */
  readonly counts: Readonly<Record<CellState, CellCount>>;
  /** General grids in which none of its cells lies; absent where it has no cells of its own. */
  readonly uncovered?: GridCount<NamedRef & { readonly code?: string }>;
  /** Grids without an officer of it at work; absent where it has none by the profile. */
  readonly vacant?: GridCount<NamedRef & { readonly code?: string; readonly post: GridPost }>;
  /** What the viewer may do with it today. */
  readonly may: readonly CommandName[];
}

/** A cell, where it lies, and what the viewer may do with it today. */
export interface NetworkCell extends NamedRef {
  readonly code?: string;
  readonly state: CellState;
  /** How much of it lies in grids, in hundredths. */
  readonly mapped: number;
  /** The grids it lies in, the largest share first. */
  readonly grids: readonly (NamedRef & { readonly code?: string; readonly share: number })[];
  readonly since?: Day;
  readonly until?: Day;
  readonly may: readonly CommandName[];
}

interface CellCount {
  readonly value: number;
  readonly hidden: 0;
  /** Ids of cells. */
  readonly members: readonly string[];
}

/** `value` of `of` grids. */
interface GridCount<Member> {
  readonly value: number;
  readonly of: number;
  readonly hidden: 0;
  readonly members: readonly Member[];
}
