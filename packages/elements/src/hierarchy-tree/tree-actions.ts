import { csvOf, type CsvColumn } from "../csv/csv.ts";
import { offerFile } from "../csv/offer-file.ts";
import { wordsFor } from "../words/words.ts";
import { cellOf, columnWords } from "./columns.ts";
import { outlineColumns } from "./copy/outline-columns.ts";
import { outlineText } from "./copy/outline-text.ts";
import { copyWords, type CopyWords } from "./copy/words.ts";
import { Reorganiser } from "./reorganise/reorganiser.ts";
import type { TreeGround } from "./reorganise/tree-ground.ts";
import type { TreeHost } from "./tree-host.ts";
import type { TreeModel } from "./tree-model.ts";
import type { TreeNode } from "./tree-node.ts";
import type { TreeState } from "./tree-state.ts";

/** How actions go about in the tree. */
export interface TreeGoing {
  setOpen(at: number, open: boolean): void;
  focus(at: number): void;
}

/** What is done with rows beside looking at them (操作): moved, copied, exported. */
export class TreeActions {
  readonly reorganiser: Reorganiser;
  readonly #model: TreeModel;
  readonly #host: TreeHost;
  #last: TreeState | undefined;

  constructor(model: TreeModel, host: TreeHost, controls: TreeGoing) {
    this.#model = model;
    this.#host = host;
    this.reorganiser = new Reorganiser(this.#ground(controls), () => host.changed());
  }

  /** What is selected, if several rows are, or else what shows: a row a line, indented. */
  text(): string {
    const { words } = this.#host.sight();
    return outlineText(this.#state.outline, this.#copied, {
      words: ({ post, missing }) =>
        missing ? words.tree.missingHere : post ? [post.name, post.holder?.name ?? words.state(post.state)].filter(Boolean).join(" ") : "",
    });
  }

  /** What shows, with all that a spreadsheet needs to make the tree again. */
  csv(): string {
    const { words, columns, levels } = this.#host.sight();
    const state = this.#state;
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

  /** Control and C on the rows; where part of a name is marked, that is what is copied. */
  copied(event: ClipboardEvent): void {
    const root = this.#host.root();
    const marked = "getSelection" in root ? (root.getSelection as () => Selection | null)() : getSelection();
    if (marked?.isCollapsed === false) return;
    event.clipboardData?.setData("text/plain", this.text());
    event.preventDefault();
  }

  // No clipboard but by the event: pages that are not served by HTTPS have no other. Wherever it goes: to the row
  // that has the focus in one browser, to the page's body in another.
  #copy(): void {
    const { copy } = this.#words;
    let isDone = false;
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/plain", this.text());
      event.preventDefault();
      isDone = true;
    };
    addEventListener("copy", put, { capture: true });
    document.execCommand("copy");
    removeEventListener("copy", put, { capture: true });
    const { number } = this.#host.sight().words;
    this.#host.announce(isDone ? copy.copied(number(this.#copied.length)) : copy.notCopied);
  }

  #export(): void {
    const { label, day, words } = this.#host.sight();
    offerFile(`${label}${day ? ` ${day}` : ""}.csv`, this.csv());
    this.#host.announce(this.#words.copy.exported(words.number(this.#shown.length)));
  }

  // What closes because the rows are gone still asks for those it was about.
  get #state(): TreeState {
    return (this.#last = this.#model.state ?? this.#last!);
  }

  get #copied(): readonly number[] {
    const picked = this.#model.selection?.on(this.#state) ?? [];
    return picked.length > 1 ? picked : this.#shown;
  }

  /** What an action is about: what is selected if the active row is, or else the active row. */
  get #picked(): readonly number[] {
    const state = this.#state;
    return this.#model.selection?.picked(state) ?? (state.active < 0 ? [] : [state.active]);
  }

  get #shown(): readonly number[] {
    const { visible, outline } = this.#state;
    return Array.from(visible).filter((at) => !("pending" in outline.rowAt(at)));
  }

  get #words(): CopyWords {
    return wordsFor(copyWords, this.#host.sight().words.language);
  }

  #ground(controls: TreeGoing): TreeGround {
    const host = this.#host;
    const model = this.#model;
    const state = () => this.#state;
    const picked = () => this.#picked;
    return {
      root: host.root(),
      get language() {
        return host.sight().words.language;
      },
      get outline() {
        return state().outline;
      },
      get active() {
        return state().active;
      },
      get picked() {
        return picked();
      },
      get slice() {
        return host.sight().slice;
      },
      get day() {
        return host.sight().day;
      },
      get seq() {
        return host.sight().seq;
      },
      isOpen: (at) => state().isOpen(at),
      setOpen: (at, open) => controls.setOpen(at, open),
      openAllUnder: (at, open) => {
        state().setOpenUnder(open, at);
        controls.focus(at);
        host.opened(at, open);
      },
      show: (at) => {
        // Out of a narrowed tree, if it was left out there.
        model.toReveal = state().idAt(at);
        if (state().filter?.kept[at] !== 0) state().goTo(at);
        controls.focus(state().active);
      },
      get forms() {
        return host.forms();
      },
      dryRun: (command) => host.dryRun(command),
      send: (command) => host.send(command),
      announce: (text) => host.announce(text),
      copy: () => this.#copy(),
      exportCsv: () => this.#export(),
      get selectAll() {
        return model.isMultiple ? () => host.selectAll() : undefined;
      },
    };
  }
}
