import { wordsFor } from "../words/words.ts";
import { cellOf, columnWords } from "./columns.ts";
import { csvOf, type CsvColumn } from "./copy/csv.ts";
import { outlineColumns } from "./copy/outline-columns.ts";
import { outlineText } from "./copy/outline-text.ts";
import { copyWords, type CopyWords } from "./copy/words.ts";
import { Reorganiser } from "./reorganise/reorganiser.ts";
import type { TreeGround } from "./reorganise/tree-ground.ts";
import type { TreeHost } from "./tree-host.ts";
import type { TreeNode } from "./tree-node.ts";

/** What is done with rows beside looking at them (操作): moved, copied, exported. */
export class TreeActions {
  readonly reorganiser: Reorganiser;
  readonly #host: TreeHost;

  constructor(host: TreeHost) {
    this.#host = host;
    this.reorganiser = new Reorganiser(this.#ground(), () => host.changed());
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
      columns.length > 0
        ? columns.map(({ id, name }) => column(id, name))
        : known.map((id) => column(id, wordsFor(columnWords, words.language).columns[id]));
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
    const picked = this.#picked;
    return picked.length > 1 ? picked : this.#shown;
  }

  /** What an action is about: what is selected if the active row is, or else the active row. */
  get #picked(): readonly number[] {
    const { state, selection } = this.#host;
    return selection?.picked(state) ?? (state.active < 0 ? [] : [state.active]);
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
    const picked = () => this.#picked;
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
        return picked();
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
      show: (at) => {
        host.state.goTo(at);
        host.focus(at);
      },
      dryRun: (command) => host.dryRun(command),
      send: (command) => host.send(command),
      announce: (text) => host.announce(text),
      copy: () => this.#copy(),
      exportCsv: () => this.#export(),
      ...(host.selection && { selectAll: () => host.selectAll() }),
    };
  }
}
