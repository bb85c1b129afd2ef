import type { Command, HierarchyView, Queries, Sent } from "@jinlin/core";
import { html, nothing, type CSSResult, type PropertyValues } from "lit";
import { OpenEvent } from "../events/open-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import { ViewElement } from "../view/view-element.ts";
import { treeWords, type TreeWords } from "../words/tree.ts";
import type { TreeColumn } from "./columns.ts";
import { DrawnRows } from "./drawn-rows.ts";
import { treeStyles } from "./hierarchy-tree.styles.ts";
import { Later } from "./later.ts";
import type { ChildrenOf } from "./lazy-rows.ts";
import { drawRows, treeBody, type TreeBody, type TreeGrid } from "./tree-body.ts";
import type { TreeControls } from "./tree-controls.ts";
import type { TreeHost } from "./tree-host.ts";
import type { TreeNode } from "./tree-node.ts";
import { TreeRows } from "./tree-rows.ts";
import type { TreeSaved } from "./tree-saved.ts";
import type { SelectionMode } from "./selection/selectable.ts";
import type { Selected, TreeSelection } from "./tree-selection.ts";
import { isNarrowing, type TreeFilter, type TreeSearch, type TreeState } from "./tree-state.ts";
import { treeToolbar } from "./tree-toolbar.ts";
import { TreeWindow } from "./tree-window.ts";
import { placeOf } from "./visible-rows.ts";

/** Up to here all rows are in the document, so that any assistive technology can read on and on; and so many are a page. */
const plainRows = 200;
/** So many are printed at most: some 500 sheets. */
const mostPrinted = 20_000;

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
  readonly #rows = new TreeRows(() => this.requestUpdate());
  readonly #window = new TreeWindow(
    // What is about to be drawn anyway need not be drawn twice.
    () => this.isUpdatePending || this.#drawRows(true),
    () => this.requestUpdate(),
  );
  readonly #drawn = new DrawnRows();
  readonly #search = new Later<TreeSearch>(
    () => import("./tree-search.ts"),
    (part) => this.#came(part),
  );
  readonly #grid = new Later<TreeGrid>(
    () => import("./tree-grid.ts"),
    (part) => this.#came(part),
  );
  readonly #several = new Later<TreeSelection>(
    async () => {
      const { TreeSelection, styles } = await import("./tree-selection.ts");
      this.#wear(styles);
      return new TreeSelection();
    },
    () => this.requestUpdate(),
  );
  readonly #pager = new Later(
    () => import("./tree-pager.ts"),
    (part) => this.#came(part),
  );
  readonly #broken = new Later(
    () => import("./broken-rows.ts"),
    () => this.requestUpdate(),
  );
  #controls = this.#newControls();
  #needed: Promise<unknown> | undefined;
  #toReveal: string | undefined;
  #toRestore: TreeSaved | undefined;
  /** Whether all rows that come are to be open, or closed. */
  #toOpen: boolean | undefined;
  #page = 0;
  /** The cell that has the focus; the row itself when absent. */
  #cell: number | undefined;
  /** Every row, while the page is printed. */
  #printed: Int32Array | undefined;
  /** What to do once the rows are drawn: `reveal` may scroll the page, `show` and `top` scroll the tree alone. */
  #then: "focus" | "reveal" | "show" | "top" | undefined;
  #hadFocus = false;

  constructor() {
    super();
    this.filter = {};
    this.selectedIds = [];
    this.paged = false;
  }

  /** Opens all that is above a row and brings it into sight; as soon as the rows are there. */
  reveal(id: string): void {
    this.#toReveal = id;
    this.requestUpdate();
  }

  /** Narrows the tree to what a text finds; to nothing, the whole tree again. */
  search(text: string): void {
    this.filter = { ...this.filter, text };
  }

  /** Goes to the next row that was found, or with `-1` to the one before; around at the ends. */
  goToMatch(step: 1 | -1 = 1): void {
    const state = this.#state;
    if (!state?.goToMatch(step)) return;
    this.#then = "show";
    this.#toActivePage();
    const { name } = state.outline.rowAt(state.active);
    this.announce((words) => words.remark([name, state.search!.matchCount(state, words)]));
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
    if (this.#state && this.#selection) this.#offer(this.#selection.all(this.#state));
  }

  /** Selects nothing. */
  selectNone(): void {
    if (this.#state) this.#offer(this.#selection?.none() ?? { ids: [] });
  }

  /** What its reader has done to the tree, as plain data to be kept: opened, selected, narrowed, scrolled. Nothing while there are no rows. */
  saveState(): TreeSaved | undefined {
    const state = this.#state;
    if (!state) return undefined;
    const { idAt } = state;
    const { place, offset } = this.#window.anchor;
    const top = state.visible[place];
    return {
      open: state.openIds,
      selected: this.#isMultiple ? this.selectedIds : this.selected === undefined ? [] : [this.selected],
      filter: this.filter,
      ...(state.active >= 0 && { active: idAt(state.active) }),
      ...(top !== undefined && { top: idAt(top), offset }),
    };
  }

  /** Does to the tree what was done to it when the state was saved, as soon as the rows are there; what is gone is left out. */
  restoreState(saved: TreeSaved): void {
    this.#toRestore = saved;
    this.filter = saved.filter;
    this.selectedIds = saved.selected;
    this.selected = saved.selected[0];
  }

  /** What is shown, as text: a row a line, indented. */
  async text(): Promise<string> {
    return (await this.#controls.come()).actions.text();
  }

  /** What is shown, as CSV (RFC 4180) in which a spreadsheet finds nothing but text and numbers. */
  async csv(): Promise<string> {
    return (await this.#controls.come()).actions.csv();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#printedAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#printedAll);
    this.#window.unwatch();
    this.#controls.now?.actions.reorganiser.disconnect();
    this.#controls = this.#newControls();
  }

  protected override question(): Queries["hierarchy"] | undefined {
    if (this.nodes || this.childrenOf) return undefined;
    const slice = this.slice || this.session?.slices[0]?.id;
    return slice === undefined ? undefined : { slice };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const view = this.shownView;
    const before = this.#state;
    this.#hadFocus = this.#focusedRow() !== null;
    const isOther = this.#rows.take({ view, nodes: this.nodes, childrenOf: this.childrenOf }, this.#toOpen);
    const state = this.#state;
    if (this.#rows.broken) this.#need(this.#broken);
    if (this.paged) this.#need(this.#pager);
    if (state) {
      if (state.narrowed !== this.filter) {
        if (isNarrowing(this.filter) && !this.#search.now) this.#need(this.#search);
        else this.#narrow(state);
      }
      if (this.#toOpen !== undefined && (!isOther || state.filter)) {
        state.setOpenUnder(this.#toOpen);
        this.#then ??= "show";
      }
      this.#toOpen = undefined;
      if (isOther && !before && this.selected && state.reveal(this.selected)) this.#then ??= "show";
      if (this.#isMultiple) this.#need(this.#several);
      this.#selection?.fit(state, this.selection!, this.selectedIds);
      if (this.columns?.length) this.#need(this.#grid);
      if (this.#toRestore) this.#restore(state, this.#toRestore);
      // While another slice is on its way the rows are still those of the one before.
      if (this.#toReveal !== undefined && (!this.slice || !view || view.slice.id === this.slice)) {
        if (state.reveal(this.#toReveal)) this.#then ??= "reveal";
        this.#toReveal = undefined;
      }
      if (isOther) this.#controls.now?.actions.reorganiser.groundChanged();
      if (isOther || (this.#then && this.#then !== "top")) this.#toActivePage();
    }
    this.#window.fit(this.#list.length, this.#isWindowed);
  }

  /** Until all that is asked for is shown, parts that have yet to come included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const needed = this.#needed;
    this.#needed = undefined;
    return needed ? needed.then(() => this.updateComplete) : isDone;
  }

  #need(part: Later<unknown>): void {
    if (!part.now) this.#needed = part.come();
  }

  protected override updated(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>(".scroller") ?? undefined;
    this.#window.watch(scroller);
    if (scroller) this.#grid.now?.sizeColumns(scroller, this.#columns);
    this.#drawRows(false);
    const { active = -1, visible = new Int32Array() } = this.#state ?? {};
    if (this.#hadFocus && this.#focusedRow() === null) this.#then ??= "focus";
    const then = this.#then;
    this.#then = undefined;
    if (!then || !scroller) return;
    if (then === "top") return this.#window.toTop();
    const place = placeOf(visible, active);
    if (this.#isWindowed && place >= 0) this.#window.show(place);
    const row = this.#rowElement(active);
    if (then === "focus")
      (row?.querySelector<HTMLElement>(`[data-cell="${this.#cell}"]`) ?? row)?.focus({ preventScroll: this.#isWindowed });
    // A window has brought the row into its own sight; it is the window that the page may have to scroll to.
    else if (this.#isWindowed) then === "reveal" && scroller.scrollIntoView({ block: "nearest" });
    else row?.scrollIntoView({ block: "nearest" });
  }

  protected override renderView({ levels, findings = [] }: HierarchyView): unknown {
    return this.#renderTree(findings, this.#renderLevels(levels));
  }

  protected override renderIdle(): unknown {
    const { words } = this;
    const roots = this.nodes ? undefined : this.#rows.lazy?.under(null);
    if (roots === "loading") return html`<p class="state late" role="status">${words.view.loading}</p>`;
    if (roots === "failed")
      return html`<div class="state" part="failed" role="alert">
        <p>${words.view.failed}</p>
        <button type="button" @click=${() => this.#rows.lazy!.bring(null)}>${words.view.retry}</button>
      </div>`;
    return this.#state || this.#rows.broken ? this.#renderTree([], nothing) : nothing;
  }

  #renderTree(findings: NonNullable<HierarchyView["findings"]>, counts: unknown): unknown {
    const { words } = this;
    const state = this.#state;
    if (this.#rows.broken) return this.#broken.now?.brokenRows(this.#rows.broken, words.language);
    if (!state || state.outline.index.size === 0) return html`<div class="state"><slot name="empty">${words.tree.empty}</slot></div>`;
    const toolbar = {
      state,
      filter: this.filter,
      levels: this.#levelNames,
      findings,
      selectedCount: this.#selection?.count,
      isLong: state.visible.length > plainRows,
      paged: this.paged,
      narrow: (filter: TreeFilter) => (this.filter = filter),
      goToMatch: (step: 1 | -1) => this.goToMatch(step),
      prepare: () => void this.#search.come(),
      leave: this.#leaveBox,
      toggleAll: () => (this.#selection!.count > 0 ? this.selectNone() : this.selectAll()),
      togglePaged: () => {
        this.paged = !this.paged;
        this.#then = "show";
      },
      menu: () => void this.#controls.come().then((controls) => controls.openMenu()),
    };
    return html`${treeToolbar(toolbar, words)} ${counts}
      ${
        state.visible.length === 0
          ? html`<div class="state"><p>${words.tree.nothingFound}</p><button type="button" @click=${() => (this.filter = {})}>${words.tree.clear}</button></div>`
          : html`${this.#renderRows()}${this.paged && this.#pageCount > 1 ? this.#pager.now?.treePager(this.#page, this.#pageCount, this.#goToPage, words) : nothing}`
      }`;
  }

  #renderLevels(levels: HierarchyView["levels"]): unknown {
    const { words } = this;
    return html`<p class="levels" part="levels">
      ${levels.map(
        ({ name, count, missing }) =>
          html`<span>${words.tree.level(name, words.number(count))} ${missing > 0 ? html`<span class="word missing">${words.tree.gaps(words.number(missing))}</span>` : nothing}</span>`,
      )}
    </p>`;
  }

  #renderRows(): unknown {
    const { words } = this;
    const body = treeBody(this.#body, words);
    if (!this.#printed || this.#printed.length <= mostPrinted) return body;
    return html`${body}
      <p class="printed">${words.tree.printedSome(words.number(mostPrinted), words.number(this.#printed.length))}</p>`;
  }

  #drawRows(isScrolled: boolean): void {
    const window = this.renderRoot.querySelector(".window");
    if (!window) return;
    drawRows(this.#drawn, window, this.#body, this.words, isScrolled);
    this.#window.place(placeOf(this.#list, this.#state!.active));
  }

  get #body(): TreeBody {
    const columns = this.#columns;
    return {
      name: this.#name,
      state: this.#state!,
      selection: this.#selection,
      selected: this.selected,
      levels: this.#levelNames,
      grid: columns.length > 0 ? { columns, draw: this.#grid.now! } : undefined,
      list: this.#list,
      range: this.#window.range,
      first: this.#firstPlace,
      isWindowed: this.#isWindowed,
      isPrinted: this.#printed !== undefined,
      markOf: (at) => this.#controls.now?.actions.reorganiser.markOf(at),
      on: this.#on,
    };
  }

  get #levelNames(): readonly string[] {
    return this.shownView?.levels.map(({ name }) => name) ?? this.levels ?? [];
  }

  get #state(): TreeState | undefined {
    return this.#rows.state;
  }

  get #name(): string {
    return this.label ?? this.shownView?.slice.name ?? this.words.tree.name;
  }

  get #columns(): readonly Required<TreeColumn>[] {
    return this.#grid.now?.columnsOf(this.columns, this.words) ?? [];
  }

  get #isMultiple(): boolean {
    return this.selection !== undefined && this.selection !== "single";
  }

  get #selection(): TreeSelection | undefined {
    return this.#isMultiple ? this.#several.now : undefined;
  }

  get #isPaged(): boolean {
    return this.paged && this.#printed === undefined;
  }

  get #isWindowed(): boolean {
    return !this.paged && this.#printed === undefined && this.#list.length > plainRows;
  }

  get #pageCount(): number {
    return Math.max(1, Math.ceil((this.#state?.visible.length ?? 0) / plainRows));
  }

  get #firstPlace(): number {
    return this.#isPaged ? this.#page * plainRows : 0;
  }

  /** The rows to be drawn, or of a long list to be drawn from. */
  get #list(): Int32Array {
    if (this.#printed) return this.#printed.subarray(0, mostPrinted);
    const { visible } = this.#state ?? { visible: new Int32Array() };
    return this.#isPaged ? visible.subarray(this.#firstPlace, this.#firstPlace + plainRows) : visible;
  }

  #toActivePage(): void {
    const { visible, active } = this.#state!;
    this.#page = Math.max(0, Math.floor(placeOf(visible, active) / plainRows));
  }

  #goToPage = (page: number): void => {
    const state = this.#state!;
    this.#page = page;
    state.active = state.visible[page * plainRows]!;
    this.announce((words) => this.#pager.now!.pageWords(page, this.#pageCount, words));
  };

  // What is found begins at the top; the whole tree again shows where one is.
  #narrow(state: TreeState): void {
    state.narrow(this.filter, this.#search.now);
    const { filter } = state;
    this.#page = 0;
    this.#then = filter ? "top" : "show";
    this.announce(({ tree, number }) => (filter ? tree.found(number(filter.matches)) : ""));
  }

  #restore(state: TreeState, { open, active, top, offset }: TreeSaved): void {
    this.#toRestore = undefined;
    const { index } = state.outline;
    state.openIds = open;
    if (active !== undefined && index.has(active)) state.active = index.indexOf(active);
    const place = top !== undefined && index.has(top) ? placeOf(state.visible, index.indexOf(top)) : -1;
    // The rows have to be there before they can be scrolled to.
    if (place >= 0) void this.updateComplete.then(() => this.#window.anchorAt(place, offset));
  }

  #setOpen(at: number, open: boolean): void {
    const state = this.#state!;
    if (open) this.#bring(at);
    state.setOpen(at, open);
    this.#focus();
    this.dispatchEvent(new OpenEvent(state.idAt(at), open));
  }

  #bring(at: number): void {
    const row = this.#state!.outline.rowAt(at);
    if (row.hasChildren) this.#rows.lazy?.bring(row.id);
  }

  #setOpenUnder(open: boolean, id?: string): void {
    const state = this.#state;
    this.requestUpdate();
    // All of it at the next update, with the rows that may be on their way.
    if (id === undefined) this.#toOpen = open;
    else if (state?.outline.index.has(id)) {
      state.setOpenUnder(open, state.outline.index.indexOf(id));
      this.#then ??= "show";
    }
  }

  // The page may prevent it, and then the selection stays as it is.
  #offer(next: Selected | { readonly ids: readonly string[] }, at = this.#state!.active): void {
    const id = at < 0 ? "" : this.#state!.idAt(at);
    if (!this.dispatchEvent(new SelectEvent("unit", id, next.ids))) return;
    if ("marks" in next) this.#selection!.accept(next);
    if (this.#isMultiple) this.selectedIds = next.ids;
    else this.selected = next.ids[0];
  }

  #focusedRow(): Element | null {
    return this.shadowRoot?.activeElement?.closest(".row") ?? null;
  }

  #rowElement(at: number): HTMLElement | null {
    return this.renderRoot.querySelector(`.row[data-at="${at}"]`);
  }

  readonly #on = (event: Event): void => {
    if (event.type === "scroll") return this.#window.look();
    const target = event.target as Element;
    if (event.type === "focusin") this.#focused(target);
    // 229: a key that an input method takes.
    const { isComposing, keyCode, altKey, ctrlKey, metaKey, key } = event as KeyboardEvent;
    if (event.type === "keydown" && (isComposing || keyCode === 229 || altKey)) return;
    if (this.#controls.now) return this.#controls.now.handle(event, target);
    // The first key may be quicker than what it needs: it is kept from the page, and done when that comes.
    if (
      event.type === "contextmenu" ||
      (event.type === "keydown" && !ctrlKey && !metaKey && /^(Arrow|Page|Home|End|Enter| |[*])/.test(key))
    )
      event.preventDefault();
    void this.#controls.come().then((controls) => controls.handle(event, target));
  };

  #focused(target: Element): void {
    const row = target.closest(".row");
    if (!row) return;
    const cell = target.closest("[data-cell]")?.getAttribute("data-cell");
    this.#cell = cell == null ? undefined : Number(cell);
    this.#state!.active = Number(row.getAttribute("data-at"));
    this.requestUpdate();
  }

  /** From the box to what was found. */
  #leaveBox = (): void => {
    const state = this.#state!;
    if (state.filter && state.matchPlace < 0) state.goToMatch(1);
    this.#toActivePage();
    this.#focus();
  };

  #newControls(): Later<TreeControls> {
    return new Later(
      async () => new (await import("./tree-controls.ts")).TreeControls(this.#host()),
      () => this.requestUpdate(),
    );
  }

  #came({ styles }: { readonly styles: CSSResult }): void {
    this.#wear(styles);
    this.requestUpdate();
  }

  #wear({ styleSheet }: CSSResult): void {
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }

  #host(): TreeHost {
    const element = this;
    return {
      root: this.shadowRoot!,
      get state() {
        return element.#state!;
      },
      get selection() {
        return element.#selection;
      },
      get columns() {
        return element.#columns;
      },
      get words() {
        return element.words;
      },
      get label() {
        return element.#name;
      },
      get levels() {
        return element.#levelNames;
      },
      get cell() {
        return element.#cell;
      },
      get page() {
        return Math.max(1, Math.floor(element.#window.height / element.#window.rowSize) - 1);
      },
      get slice() {
        return element.shownView?.slice.id;
      },
      get day() {
        return element.shownView?.day;
      },
      get seq() {
        return element.shownView?.seq;
      },
      setOpen: (at, open) => this.#setOpen(at, open),
      openSiblings: (at) => {
        for (const sibling of this.#state!.openSiblings(at)) this.#bring(sibling);
        this.#focus();
      },
      openAllUnder: (at, open) => this.#setOpenUnder(open, this.#state!.idAt(at)),
      bringAgain: (at) => this.#rows.lazy!.bring(this.#state!.idAt(this.#state!.outline.index.parentAt(at))),
      focus: (at, cell) => {
        this.#state!.active = at;
        this.#cell = cell;
        this.#focus();
      },
      select: (at, how) => this.#offer(this.#selection?.[how](this.#state!, at) ?? { ids: [this.#state!.idAt(at)] }, at),
      selectAll: () => this.selectAll(),
      selectNone: () => this.selectNone(),
      dryRun: (command) => this.check?.(command) ?? this.connection?.source.send(command, { dryRun: true, ...this.inLanguage }),
      send: (command) => this.send(command),
      announce: (text) => this.announce(() => text),
      changed: () => this.requestUpdate(),
    };
  }

  #focus(): void {
    this.#then = "focus";
    this.requestUpdate();
  }

  // Paper has no scroll bar: every row is there while the page is printed.
  #print = (): void => {
    this.#printed = this.#state?.whole;
    this.requestUpdate();
    this.performUpdate();
  };

  #printedAll = (): void => {
    this.#printed = undefined;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-hierarchy-tree": JinlinHierarchyTree;
  }
}
