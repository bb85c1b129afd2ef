import type { Command, Day, Sent } from "@jinlin/core";
import type { FormHost } from "../../form/form-desk.ts";
import type { Outline } from "../outline.ts";

/** What reorganising needs of the tree it works in. Rows go by their index in preorder. */
export interface TreeGround {
  /** Rows are `.row[data-at="INDEX"]` inside `[role=tree]` or `[role=treegrid]`, with `data-mark` as `Reorganiser.markOf` says. */
  readonly root: ShadowRoot;
  readonly language: string | undefined;
  readonly outline: Outline;
  /** Where the keys are. */
  readonly active: number;
  /** What an action is about: the selection if the active row is in it, or else the active row. */
  readonly picked: readonly number[];
  readonly slice: string | undefined;
  readonly day: Day | undefined;
  /** The entry up to which the rows are known. */
  readonly seq: number | undefined;
  isOpen(at: number): boolean;
  setOpen(at: number, open: boolean): void;
  openAllUnder(at: number, open: boolean): void;
  /** Opens what is above, scrolls there, and focuses the row. */
  show(at: number): void;
  /** What forms need; undefined where there is no source to ask. */
  readonly forms?: FormHost | undefined;
  /** Tells what a command would do; undefined where nobody can be asked. */
  dryRun(command: Command): Promise<Sent> | undefined;
  send(command: Command): Promise<Sent | "taken" | "nobody">;
  /** Says something, politely, to those who hear the page. */
  announce(text: string): void;
  copy(): void;
  exportCsv(): void;
  /** Absent where one row at most is selected. */
  readonly selectAll?: (() => void) | undefined;
}
