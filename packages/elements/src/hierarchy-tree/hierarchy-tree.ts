import type { Command, HierarchyView, Queries, Sent } from "@jinlin/core";
import { html, nothing, type PropertyValues } from "lit";
import { OpenEvent } from "../events/open-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import { ViewElement } from "../view/view-element.ts";
import { treeWords, type TreeWords } from "../words/tree.ts";
import type { TreeColumn } from "./columns.ts";
import { DrawnRows } from "./drawn-rows.ts";
import { treeStyles } from "./hierarchy-tree.styles.ts";
import type { ChildrenOf } from "./lazy-rows.ts";
import type { SelectionMode } from "./selection/selectable.ts";
import { drawRows, treeBody, type TreeBody } from "./tree-body.ts";
import { TreeFocus } from "./tree-focus.ts";
import { TreeInput } from "./tree-input.ts";
import { mostPrinted, plainRows, TreeModel } from "./tree-model.ts";
import type { TreeNode } from "./tree-node.ts";
import { TreeParts } from "./tree-parts.ts";
import { TreePrint } from "./tree-print.ts";
import { TreeRows } from "./tree-rows.ts";
import type { TreeSaved } from "./tree-saved.ts";
import type { Selected } from "./tree-selection.ts";
import type { TreeFilter, TreeState } from "./tree-state.ts";
import { comingRows, levelCounts } from "./tree-states.ts";
import { treeToolbar } from "./tree-toolbar.ts";
import { TreeWindow } from "./tree-window.ts";
import { placeOf } from "./visible-rows.ts";

/**
 * A slice as a tree (切面树): who stands under whom, who answers, what is vacant. Or rows of the page's own,
 * all at once or brought as they are opened. Any number of rows, of which a long list has only those in
 * sight in the document; searched by characters, pinyin initials and codes; selected one by one, several or
 * by whole branches; with columns a treegrid; reorganised by keys, by a dialog or by dragging.
 *
 * @fires {SelectEvent} jinlin-select - A row was picked; `kind` is `unit`, `id` its id, `ids` all that is selected then. Prevent the default to keep the selection as it is.
 * @fires {OpenEvent} jinlin-open - A row was opened or closed by its reader; `id` and `open` say which.
 * @fires {CommandEvent} jinlin-command - A row is to be moved under another one.
 * @slot empty - Shown when there are no rows.
 * @slot toolbar - More controls, at the end of the toolbar.
 * @csspart toolbar - Search and filters; hide it on a wall screen.
 * @csspart levels - The line that counts each level.
 * @csspart tree - What scrolls.
 * @csspart head - The headings of the columns.
 * @csspart row - Each row.
 * @csspart name - The name in a row.
 * @csspart badge - A mark beside a name.
 * @csspart cell - What stands in a column.
 * @csspart pager - From page to page, in the paged mode.
 * @csspart menu - What can be done with a row.
 * @csspart dialog - Where a row is to be moved.
 * @csspart message - What became of a move.
 * @cssprop [--jinlin-tree-block-size=none] - The tree's greatest height.
 */
export class JinlinHierarchyTree extends ViewElement<"hierarchy", TreeWords> {
  static override styles = treeStyles;
  static override properties = {
    slice: { type: String },
    selected: { type: String },
    nodes: { attribute: false },
    childrenOf: { attribute: false },
    levels: { attribute: false },
    label: { type: String },
    selection: { type: String },
    selectedIds: { attribute: false },
    columns: { type: String },
    filter: { attribute: false },
    paged: { type: Boolean, reflect: true },
    check: { attribute: false },
  };

  /** The slice's id; the county's first when absent. */
  declare slice: string | undefined;
  /** The id of the row that is marked as picked, where one at most is. */
  declare selected: string | undefined;
  /** Rows of the page's own, in any order, in place of a view. */
  declare nodes: readonly TreeNode[] | undefined;
  /** Brings the children of a row with `hasChildren` when it opens; and the roots, asked with `null`, where there are no `nodes`. */
  declare childrenOf: ChildrenOf | undefined;
  /** The names of the levels of the page's own rows. */
  declare levels: readonly string[] | undefined;
  /** What the tree is called; the slice's name when absent. */
  declare label: string | undefined;
  /** How rows are selected: `single` (the default), `multiple`, `leaf` (those without children alone) or `cascade` (a row stands for all under it). */
  declare selection: SelectionMode | undefined;
  /** The ids of what is selected, where several rows can be; with `cascade` a row stands for all under it. */
  declare selectedIds: readonly string[];
  /** Columns beside the names, which make the tree a treegrid: `code`, `level`, `holder`, `since`, `vacant`, `missing`, `members` apart by spaces, or keys of the rows' `cells` with their headings. */
  declare columns: string | readonly (string | TreeColumn)[] | undefined;
  /** What the tree is narrowed to; changes when its reader searches. */
  declare filter: TreeFilter;
  /** Shows a long tree in pages instead of a window, for assistive technology that reads the document. */
  declare paged: boolean;
  /** Asked before a row is dropped where there is no source: what the command would do. */
  declare check: ((command: Command) => Promise<Sent>) | undefined;

  protected override readonly viewName = "hierarchy";
  protected override readonly ownWords = treeWords;
  readonly #drawn = new DrawnRows();
  readonly #drawing = {
    root: () => this.shadowRoot!,
    changed: () => this.requestUpdate(),
    failed: (error: unknown) => this.#failed(error),
  };
  // What is about to be drawn anyway is not drawn for a scroll.
  readonly #model = new TreeModel(
    new TreeRows(this.#drawing.changed),
    new TreeParts(this.#drawing),
    new TreeWindow(() => this.isUpdatePending || this.#drawRows(true), this.#drawing.changed),
  );
  readonly #input = new TreeInput(this.#model, {
    ...this.#drawing,
    sight: () => ({
      words: this.words,
      label: this.#name,
      columns: this.#columns,
      levels: this.#levelNames,
      slice: this.shownView?.slice.id,
      day: this.shownView?.day,
      seq: this.shownView?.seq,
    }),
    opened: (at, open) => void this.dispatchEvent(new OpenEvent(this.#model.state!.idAt(at), open)),
    offer: (next, at) => this.#offer(next, at),
    selectAll: () => this.#offer(this.#model.selection!.all(this.#model.state!)),
    selectNone: () => this.#offer(this.#model.selection!.none()),
    dryRun: (command) => this.check?.(command) ?? this.connection?.source.send(command, { dryRun: true, ...this.inLanguage }),
    send: (command) => this.send(command),
    forms: () => this.connection && this.formHost(),
    announce: (text) => this.announce(() => text),
  });
  readonly #focus = new TreeFocus();
  #isOther = false;

  constructor() {
    super();
    new TreePrint(this, this.#model, (atOnce) => {
      this.requestUpdate();
      if (atOnce) this.performUpdate();
    });
    this.filter = {};
    this.selectedIds = [];
    this.paged = false;
  }

  /** Opens all that is above a row and brings it into sight; as soon as the rows are there. */
  reveal(id: string): void {
    this.#model.toReveal = id;
    this.requestUpdate();
  }

  /** Narrows the tree to what a text finds; to nothing, the whole tree again. */
  search(text: string): void {
    this.filter = { ...this.filter, text };
  }

  /** Goes to the next row that was found, or with `-1` to the one before; around at the ends. */
  goToMatch(step: 1 | -1 = 1): void {
    this.#model.toMatch = step;
    this.requestUpdate();
  }

  /** Opens every row that is here, or all under one. */
  expandAll(id?: string): void {
    this.#setOpenUnder(true, id);
  }

  /** Closes every row, or one and all under it. */
  collapseAll(id?: string): void {
    this.#setOpenUnder(false, id);
  }

  /** Selects every row, or of a narrowed tree every row that was found. Nothing where one row at most is selected. */
  selectAll(): void {
    const { state, selection } = this.#model;
    if (state && selection) this.#accept(selection.all(state));
    else if (this.selection && this.selection !== "single")
      // As soon as what it takes is there.
      void this.updateComplete.then(() => this.#model.selection && this.selectAll());
  }

  /** Selects nothing. */
  selectNone(): void {
    this.#accept(this.#model.selection?.none() ?? { ids: [] });
  }

  /** What its reader has done to the tree, as plain data to be kept: opened, selected, narrowed, scrolled. Nothing while there are no rows. */
  saveState(): TreeSaved | undefined {
    const { selected } = this;
    return this.#model.save(this.#model.isMultiple ? this.selectedIds : selected === undefined ? [] : [selected], this.filter);
  }

  /** Does to the tree what was done to it when the state was saved, as soon as the rows are there; what is gone is left out. */
  restoreState(saved: TreeSaved): void {
    this.#model.toRestore = saved;
    this.filter = saved.filter;
    this.selectedIds = saved.selected;
    this.selected = saved.selected[0];
  }

  /** What is selected, if several rows are, or else what is shown, as text: a row a line, indented. */
  async text(): Promise<string> {
    const { actions } = await this.#input.controls.come();
    return this.#model.state ? actions.text() : "";
  }

  /** What is shown, as CSV (RFC 4180) in which a spreadsheet finds nothing but text and numbers. */
  async csv(): Promise<string> {
    const { actions } = await this.#input.controls.come();
    return this.#model.state ? actions.csv() : "";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#model.window.unwatch();
    this.#input.stop();
  }

  protected override question(): Queries["hierarchy"] | undefined {
    if (this.nodes || this.childrenOf) return undefined;
    const slice = this.slice || this.session?.slices[0]?.id;
    return slice === undefined ? undefined : { slice };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#focus.note(this.shadowRoot);
    // A page may take back what it gave.
    this.filter ??= {};
    this.selectedIds ??= [];
    const { shownView: view, nodes, childrenOf, slice, selected, selection, selectedIds, columns, filter, paged } = this;
    const given = { view, nodes, childrenOf, slice, selected, selection, selectedIds, columns, filter, paged };
    const taken = this.#model.take(given);
    this.filter = taken.filter;
    this.selectedIds = taken.selectedIds;
    const { state } = this.#model;
    if (taken.isMatched) {
      const { name } = state!.outline.rowAt(state!.active);
      this.announce((words) => words.remark([name, state!.search!.matchCount(state!, words)]));
    } else if (taken.isNarrowed || (taken.isOther && state?.filter))
      this.announce(({ tree, number }) => (state?.filter ? tree.found(number(state.filter.matches)) : ""));
    this.#isOther = taken.isOther;
  }

  protected override updated(): void {
    const model = this.#model;
    const scroller = this.renderRoot.querySelector<HTMLElement>(".scroller") ?? undefined;
    model.window.watch(scroller);
    if (scroller) model.parts.grid.now?.sizeColumns(scroller, this.#columns);
    this.#drawRows(false);
    this.#focus.settle(this.shadowRoot!, model);
    // Once they are drawn: what follows a moved row may go to it.
    if (this.#isOther) this.#input.rowsChanged();
    this.#isOther = false;
  }

  /** Until all that is asked for is shown, parts that have yet to come included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const coming = this.#model.parts.takeComing();
    return coming ? coming.then(() => this.updateComplete) : isDone;
  }

  protected override renderView({ levels, findings = [] }: HierarchyView): unknown {
    return this.#renderTree(findings, levelCounts(levels, this.words));
  }

  protected override renderIdle(): unknown {
    const { lazy, state, broken } = this.#model.rows;
    const roots = this.nodes ? undefined : lazy?.under(null);
    if (typeof roots === "string") return comingRows(roots, () => lazy!.bring(null), this.words);
    return state || broken ? this.#renderTree([], nothing) : nothing;
  }

  #renderTree(findings: NonNullable<HierarchyView["findings"]>, counts: unknown): unknown {
    const { words } = this;
    const { rows, state, parts, selection, page, pageCount } = this.#model;
    if (rows.broken) return parts.broken.now?.brokenRows(rows.broken, words.language);
    if (!state || state.outline.index.size === 0) return html`<div class="state"><slot name="empty">${words.tree.empty}</slot></div>`;
    const toolbar = {
      state,
      name: this.#name,
      filter: this.filter,
      levels: this.#levelNames,
      findings,
      selectedCount: selection?.count,
      isLong: state.visible.length > plainRows,
      paged: this.paged,
      narrow: (filter: TreeFilter) => {
        this.filter = filter;
        if (!parts.search.now) parts.search.want();
      },
      goToMatch: (step: 1 | -1) => this.goToMatch(step),
      prepare: () => parts.search.want(),
      leave: () => {
        // From the box to what was found.
        if (state.filter && state.matchPlace < 0) state.goToMatch(1);
        this.#model.next = "focus";
        this.requestUpdate();
      },
      toggleAll: () => this.#offer(selection!.count > 0 ? selection!.none() : selection!.all(state)),
      togglePaged: () => {
        this.paged = !this.paged;
        this.#model.next = "show";
      },
      menu: this.#input.openMenu,
    };
    const rowsOrNone =
      state.visible.length === 0
        ? html`<div class="state"><p>${words.tree.nothingFound}</p><button type="button" @click=${() => (this.filter = {})}>${words.tree.clear}</button></div>`
        : this.#renderRows(state);
    return html`${treeToolbar(toolbar, words)} ${counts} ${rowsOrNone}
    ${this.paged && pageCount > 1 ? parts.pager.now?.treePager(page, pageCount, this.#goToPage, words) : nothing}`;
  }

  #renderRows(state: TreeState): unknown {
    const { words } = this;
    const { printed } = this.#model;
    const body = treeBody(this.#body(state), words);
    if (!printed || printed.length <= mostPrinted) return body;
    return html`${body}
      <p class="printed">${words.tree.printedSome(words.number(mostPrinted), words.number(printed.length))}</p>`;
  }

  #drawRows(isScrolled: boolean): void {
    const { state, window, list } = this.#model;
    const parent = this.renderRoot.querySelector(".window");
    if (!parent || !state) return;
    drawRows(this.#drawn, parent, this.#body(state), this.words, isScrolled);
    window.place(placeOf(list, state.active));
  }

  #body(state: TreeState): TreeBody {
    const model = this.#model;
    const columns = this.#columns;
    return {
      name: this.#name,
      state,
      selection: model.selection,
      selected: this.selected,
      levels: this.#levelNames,
      grid: columns.length > 0 ? { columns, draw: model.parts.grid.now! } : undefined,
      list: model.list,
      range: model.window.range,
      first: model.firstPlace,
      isWindowed: model.isWindowed,
      isPrinted: model.printed !== undefined,
      markOf: this.#input.markOf,
      on: this.#input.handle,
    };
  }

  get #levelNames(): readonly string[] {
    return this.shownView?.levels.map(({ name }) => name) ?? this.levels ?? [];
  }

  get #name(): string {
    return this.label ?? this.shownView?.slice.name ?? this.words.tree.name;
  }

  get #columns(): readonly Required<TreeColumn>[] {
    return this.#model.parts.grid.now?.columnsOf(this.columns, this.words) ?? [];
  }

  #goToPage = (page: number): void => {
    this.#model.goToPage(page);
    this.announce((words) => this.#model.parts.pager.now!.pageWords(page, this.#model.pageCount, words));
  };

  #setOpenUnder(open: boolean, id?: string): void {
    const { state } = this.#model;
    this.requestUpdate(); // All of it then, with the rows that may be on their way.
    if (id === undefined) this.#model.toOpen = open;
    else if (state?.outline.index.has(id)) {
      state.setOpenUnder(open, state.outline.index.indexOf(id));
      this.#model.next ??= "show";
    }
  }

  // The page may prevent it, and then the selection stays as it is.
  #offer(next: Selected | { readonly ids: readonly string[] }, at = this.#model.state!.active): void {
    const id = at < 0 ? "" : this.#model.state!.idAt(at);
    if (this.dispatchEvent(new SelectEvent("unit", id, next.ids))) this.#accept(next);
  }

  #accept(next: Selected | { readonly ids: readonly string[] }): void {
    if ("marks" in next) this.#model.selection!.accept(next);
    if (this.#model.isMultiple) this.selectedIds = next.ids;
    else this.selected = next.ids[0];
  }

  #failed(error: unknown): void {
    console.error(error);
    this.announce(({ view }) => view.failed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-hierarchy-tree": JinlinHierarchyTree;
  }
}
