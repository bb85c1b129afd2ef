import type { Command, Day, Sent } from "@jinlin/core";
import type { FormHost } from "../form/form-desk.ts";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import type { TreeColumn } from "./columns.ts";
import type { Selected } from "./tree-selection.ts";

/** What the element does for those who work on its model. */
export interface TreeHost {
  root(): ShadowRoot;
  /** What it shows beside the rows, as it is now. */
  sight(): TreeSight;
  /** A row was opened or closed by its reader. */
  opened(at: number, open: boolean): void;
  /** The page may prevent it, and then the selection stays as it is. */
  offer(next: Selected | { readonly ids: readonly string[] }, at: number): void;
  selectAll(): void;
  selectNone(): void;
  /** Tells what a command would do; undefined where nobody can be asked. */
  dryRun(command: Command): Promise<Sent> | undefined;
  /** What forms need; undefined where there is no source to ask. */
  forms(): FormHost | undefined;
  send(command: Command): Promise<Sent | "taken" | "nobody">;
  /** Says something, politely, to those who hear the page. */
  announce(text: string): void;
  /** A part could not be loaded. */
  failed(error: unknown): void;
  /** Something is to be drawn otherwise than before. */
  changed(): void;
}

export interface TreeSight {
  readonly words: Words<TreeWords>;
  readonly label: string;
  readonly columns: readonly Required<TreeColumn>[];
  readonly levels: readonly string[];
  readonly slice: string | undefined;
  readonly day: Day | undefined;
  /** The entry up to which the rows are known. */
  readonly seq: number | undefined;
}
