import type { Command, Day, Sent } from "@jinlin/core";
import type { TreeWords } from "../words/tree.ts";
import { wordsFor, type Words } from "../words/words.ts";
import { cellOf, type TreeColumn } from "./columns.ts";
import { csvOf, type CsvColumn } from "./copy/csv.ts";
import { outlineColumns } from "./copy/outline-columns.ts";
import { outlineText } from "./copy/outline-text.ts";
import { copyWords, type CopyWords } from "./copy/words.ts";
import { Reorganiser } from "./reorganise/reorganiser.ts";
import type { TreeGround } from "./reorganise/tree-ground.ts";
import type { TreeNode } from "./tree-node.ts";
import type { TreeState } from "./tree-state.ts";

/** What the actions on a tree need of it. */
export interface TreeHost {
  readonly root: ShadowRoot;
  readonly words: Words<TreeWords>;
  readonly state: TreeState;
  readonly label: string;
  readonly columns: readonly Required<TreeColumn>[];
  readonly levels: readonly string[];
  /** What an action is about: the selection if the active row is in it, or else the active row. */
  readonly picked: readonly number[];
  readonly slice: string | undefined;
  readonly day: Day | undefined;
  readonly seq: number | undefined;
  setOpen(at: number, open: boolean): void;
  openAllUnder(at: number, open: boolean): void;
  show(at: number): void;
  dryRun(command: Command): Promise<Sent> | undefined;
  send(command: Command): Promise<Sent | "taken" | "nobody">;
  announce(text: string): void;
  selectAll?(): void;
}

/** What is done with rows beside looking at them (操作): moved, copied, exported. Comes when somebody is about to. */
export class TreeActions {
  readonly reorganiser: Reorganiser;
  readonly #host: TreeHost;

  /** @param changed - Rows are marked otherwise than before. */
  constructor(host: TreeHost, changed: () => void) {
    this.#host = host;
    this.reorganiser = new Reorganiser(this.#ground(), changed);
  }

  /** What is selected, if several rows are, or else what shows: a row a line, indented. */
  text(): string {
    const { state, words } = this.#host;
    return outlineText(state.outline, this.#copied, {
      words: ({ post, missing }) =>
        missing ? words.tree.missingHere : post ? [post.name, post.holder?.name ?? words.state(post.state)].filter(Boolean).join(" ") : "",
    });
  }

  /** What shows, with all that a spreadsheet needs to make the tree again. */
  csv(): string {
    const { state, words, columns, levels } = this.#host;
    const { copy } = this.#words;
    const outline = outlineColumns(state.outline, copy.columns);
    const levelOf = ({ level = -1 }: TreeNode) => levels[level] ?? "";
    const column = (id: string, name: string): CsvColumn<number> => ({ name, cell: (at) => cellOf(id, at, state, levelOf, words) });
    const known = ["level", "code", "holder", "since"] as const;
    const own =
      columns.length > 0 ? columns.map(({ id, name }) => column(id, name)) : known.map((id) => column(id, words.tree.columns[id]));
    const stateOf: CsvColumn<number> = {
      name: copy.columns.state,
      cell: (at) => state.outline.rowAt(at).post && words.state(state.outline.rowAt(at).post!.state),
    };
    return csvOf([outline.depth, outline.name, ...own, stateOf, outline.path, outline.id, outline.parent], this.#shown);
  }

  // No clipboard but by the event: pages that are not served by HTTPS have no other.
  #copy(): void {
    const { copy } = this.#words;
    const row = this.#host.root.querySelector<HTMLElement>(`.row[data-at="${this.#host.state.active}"]`);
    row?.focus({ preventScroll: true });
    const done = document.execCommand("copy");
    this.#host.announce(done ? copy.copied(this.#host.words.number(this.#copied.length)) : copy.notCopied);
  }

  #export(): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.csv()], { type: "text/csv" }));
    link.download = `${this.#host.label}${this.#host.day ? ` ${this.#host.day}` : ""}.csv`;
    link.click();
    // Not before the browser has begun to read it.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#host.announce(this.#words.copy.exported(this.#host.words.number(this.#shown.length)));
  }

  get #copied(): readonly number[] {
    const { picked } = this.#host;
    return picked.length > 1 ? picked : this.#shown;
  }

  get #shown(): readonly number[] {
    const { visible, outline } = this.#host.state;
    return Array.from(visible).filter((at) => !("pending" in outline.rowAt(at)));
  }

  get #words(): CopyWords {
    return wordsFor(copyWords, this.#host.words.language);
  }

  #ground(): TreeGround {
    const host = this.#host;
    return {
      root: host.root,
      get language() {
        return host.words.language;
      },
      get outline() {
        return host.state.outline;
      },
      get visible() {
        return host.state.visible;
      },
      get active() {
        return host.state.active;
      },
      get picked() {
        return host.picked;
      },
      get slice() {
        return host.slice;
      },
      get day() {
        return host.day;
      },
      get seq() {
        return host.seq;
      },
      isOpen: (at) => host.state.isOpen(at),
      setOpen: (at, open) => host.setOpen(at, open),
      openAllUnder: (at, open) => host.openAllUnder(at, open),
      show: (at) => host.show(at),
      dryRun: (command) => host.dryRun(command),
      send: (command) => host.send(command),
      announce: (text) => host.announce(text),
      copy: () => this.#copy(),
      exportCsv: () => this.#export(),
      ...(host.selectAll && { selectAll: () => host.selectAll!() }),
    };
  }
}
