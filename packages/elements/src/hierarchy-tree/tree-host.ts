import type { Command, Day, Sent } from "@jinlin/core";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import type { TreeColumn } from "./columns.ts";
import type { TreeSelection } from "./tree-selection.ts";
import type { TreeState } from "./tree-state.ts";

/** A tree, as far as keys, clicks and actions on its rows need it. Rows go by their index in preorder. */
export interface TreeHost {
  readonly root: ShadowRoot;
  readonly words: Words<TreeWords>;
  readonly state: TreeState;
  readonly label: string;
  readonly columns: readonly Required<TreeColumn>[];
  readonly levels: readonly string[];
  /** Where several rows can be selected. */
  readonly selection: TreeSelection | undefined;
  /** The cell that has the focus; none when the row itself has it. */
  cell: number | undefined;
  /** How many rows a page is. */
  readonly page: number;
  readonly slice: string | undefined;
  readonly day: Day | undefined;
  /** The entry up to which the rows are known. */
  readonly seq: number | undefined;
  setOpen(at: number, open: boolean): void;
  openSiblings(at: number): void;
  openAllUnder(at: number, open: boolean): void;
  /** Asks for rows that could not be brought once more. */
  bringAgain(at: number): void;
  /** Goes to a row: it is scrolled to and has the focus. */
  focus(at: number, cell?: number): void;
  /** The page may prevent it, and then the selection stays as it is. */
  select(at: number, how: "pick" | "toggle" | "range"): void;
  selectAll(): void;
  selectNone(): void;
  /** Tells what a command would do; undefined where nobody can be asked. */
  dryRun(command: Command): Promise<Sent> | undefined;
  send(command: Command): Promise<Sent | "taken" | "nobody">;
  /** Says something, politely, to those who hear the page. */
  announce(text: string): void;
  /** Rows are marked otherwise than before. */
  changed(): void;
}
