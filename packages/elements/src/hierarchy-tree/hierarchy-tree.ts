import type { Command, HierarchyView, Queries, Sent } from "@jinlin/core";
import { html, nothing, type PropertyValues } from "lit";
import { OpenEvent } from "../events/open-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import { ViewElement } from "../view/view-element.ts";
import { treeWords, type TreeWords } from "../words/tree.ts";
import { brokenRows } from "./broken-rows.ts";
import type { TreeColumn } from "./columns.ts";
import { treeStyles } from "./hierarchy-tree.styles.ts";
import type { KeyMove } from "./key-move.ts";
import { Later } from "./later.ts";
import type { ChildrenOf, LazyNode } from "./lazy-rows.ts";
import type { Letters } from "./letters.ts";
import type { TreeActions, TreeHost } from "./tree-actions.ts";
import { treeBody, type TreeGrid } from "./tree-body.ts";
import type { TreeNode } from "./tree-node.ts";
import { treePager } from "./tree-pager.ts";
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
  readonly #window = new TreeWindow(() => this.requestUpdate());
  readonly #search = new Later<TreeSearch>(
    () => import("./tree-search.ts"),
    () => this.requestUpdate(),
  );
  readonly #grid = new Later<TreeGrid>(
    () => import("./tree-grid.ts"),
    () => this.#gridCame(),
  );
  readonly #several = new Later<TreeSelection>(
    async () => new (await import("./tree-selection.ts")).TreeSelection(),
    () => this.requestUpdate(),
  );
  readonly #keys = new Later(() => import("./tree-keys.ts"));
  #letters: Letters | undefined;
  #actions = this.#newActions();
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
    this.announce(({ tree, number, remark }) => remark([name, tree.match(number(state.matchPlace + 1), number(state.filter!.matches))]));
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
    return (await this.#actions.come()).text();
  }

  /** What is shown, as CSV (RFC 4180) in which a spreadsheet finds nothing but text and numbers. */
  async csv(): Promise<string> {
    return (await this.#actions.come()).csv();
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
    this.#actions.now?.reorganiser.disconnect();
    this.#actions = this.#newActions();
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
    const isOther = this.#rows.take({ view, nodes: this.nodes, childrenOf: this.childrenOf });
    const state = this.#state;
    if (state) {
      if (isOther && this.#toOpen !== undefined) state.setOpenUnder(this.#toOpen);
      this.#toOpen = undefined;
      if (state.narrowed !== this.filter) {
        if (isNarrowing(this.filter) && !this.#search.now) void this.#search.come();
        else this.#narrow(state);
      }
      if (isOther && !before && this.selected && state.reveal(this.selected)) this.#then ??= "show";
      if (this.#isMultiple && !this.#several.now) void this.#several.come();
      this.#selection?.fit(state, this.selection!, this.selectedIds);
      if (this.columns?.length && !this.#grid.now) void this.#grid.come();
      if (this.#toRestore) this.#restore(state, this.#toRestore);
      // While another slice is on its way the rows are still those of the one before.
      if (this.#toReveal !== undefined && (!this.slice || !view || view.slice.id === this.slice)) {
        if (state.reveal(this.#toReveal)) this.#then ??= "reveal";
        this.#toReveal = undefined;
      }
      if (isOther) this.#actions.now?.reorganiser.groundChanged();
      if (this.#then && this.#then !== "top") this.#toActivePage();
    }
    this.#window.fit(this.#list.length, this.#isWindowed);
  }

  protected override updated(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>(".scroller") ?? undefined;
    this.#window.watch(scroller);
    if (scroller) this.#grid.now?.sizeColumns(scroller, this.#columns);
    const { active = -1, visible } = this.#state ?? {};
    const place = visible ? placeOf(visible, active) : -1;
    this.#window.place(place);
    if (this.#hadFocus && this.#focusedRow() === null) this.#then ??= "focus";
    const then = this.#then;
    this.#then = undefined;
    if (!then || !scroller) return;
    if (then === "top") {
      this.#window.anchorAt(0);
      scroller.scrollTop = 0;
    } else if (this.#isWindowed && place >= 0) this.#window.show(place);
    const row = this.#rowElement(active);
    if (then === "focus")
      (row?.querySelector<HTMLElement>(`[data-cell="${this.#cell}"]`) ?? row)?.focus({ preventScroll: this.#isWindowed });
    else if (then === "reveal" || (then === "show" && !this.#isWindowed)) row?.scrollIntoView({ block: "nearest" });
  }

  protected override renderView({ levels, findings = [] }: HierarchyView): unknown {
    const names = levels.map(({ name }) => name);
    return this.#renderTree(this.#name, names, findings, this.#renderLevels(levels));
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
    return this.#state || this.#rows.broken ? this.#renderTree(this.#name, this.levels ?? [], [], nothing) : nothing;
  }

  #renderTree(name: string, levels: readonly string[], findings: NonNullable<HierarchyView["findings"]>, counts: unknown): unknown {
    const { words } = this;
    const state = this.#state;
    if (this.#rows.broken) return brokenRows(this.#rows.broken, words);
    if (!state || state.outline.index.size === 0) return html`<div class="state"><slot name="empty">${words.tree.empty}</slot></div>`;
    const toolbar = {
      state,
      filter: this.filter,
      levels,
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
      menu: (event: MouseEvent) => void this.#openMenu(event),
    };
    return html`${treeToolbar(toolbar, words)} ${counts}
      ${
        state.visible.length === 0
          ? html`<div class="state"><p>${words.tree.nothingFound}</p><button type="button" @click=${() => (this.filter = {})}>${words.tree.clear}</button></div>`
          : html`${this.#renderRows(state, name, levels)}${this.paged && this.#pageCount > 1 ? treePager(this.#page, this.#pageCount, this.#goToPage, words) : nothing}`
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

  #renderRows(state: TreeState, name: string, levels: readonly string[]): unknown {
    const { words } = this;
    const printed = this.#printed;
    const body = treeBody(
      {
        name,
        state,
        selection: this.#selection,
        selected: this.selected,
        levels,
        grid: this.#columns.length > 0 ? { columns: this.#columns, draw: this.#grid.now! } : undefined,
        list: this.#list,
        range: this.#window.range,
        first: this.#firstPlace,
        isWindowed: this.#isWindowed,
        isPrinted: printed !== undefined,
        markOf: (at) => this.#actions.now?.reorganiser.markOf(at),
        on: this.#on,
      },
      words,
    );
    if (printed?.length !== mostPrinted) return body;
    return html`${body}
      <p class="printed">${words.tree.printedSome(words.number(mostPrinted), words.number(state.outline.index.size))}</p>`;
  }

  get #state(): TreeState | undefined {
    return this.#rows.state;
  }

  get #name(): string {
    return this.label ?? this.shownView?.slice.name ?? this.words.tree.name;
  }

  get #columns(): readonly Required<TreeColumn>[] {
    return this.#grid.now?.columnsOf(this.columns, this.words.tree) ?? [];
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
    if (this.#printed) return this.#printed;
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
    this.announce(({ tree, number }) => tree.page(number(page + 1), number(this.#pageCount)));
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
    this.requestUpdate();
    this.dispatchEvent(new OpenEvent(state.idAt(at), open));
  }

  #bring(at: number): void {
    const row = this.#state!.outline.rowAt(at);
    if (row.hasChildren) this.#rows.lazy?.bring(row.id);
  }

  #setOpenUnder(open: boolean, id?: string): void {
    const state = this.#state;
    // Rows that are on their way open when they come.
    if (id === undefined && (!state || this.isUpdatePending)) this.#toOpen = open;
    this.requestUpdate();
    if (!state || (id !== undefined && !state.outline.index.has(id))) return;
    state.setOpenUnder(open, id === undefined ? undefined : state.outline.index.indexOf(id));
    this.#then ??= "show";
  }

  // The page may prevent it, and then the selection stays as it is.
  #offer(next: Selected | { readonly ids: readonly string[] }, at = this.#state!.active): void {
    const id = at < 0 ? "" : this.#state!.idAt(at);
    if (!this.dispatchEvent(new SelectEvent("unit", id, next.ids))) return;
    if ("marks" in next) this.#selection!.accept(next);
    if (this.#isMultiple) this.selectedIds = next.ids;
    else this.selected = next.ids[0];
  }

  #do(move: KeyMove): void {
    const state = this.#state!;
    this.#then = "focus";
    this.requestUpdate();
    if (move.do === "all") return this.#selection?.isAll ? this.selectNone() : this.selectAll();
    const { index: at } = move;
    switch (move.do) {
      case "focus":
        state.active = at;
        this.#cell = move.cell;
        if (move.selects) this.#select(at, move.selects);
        return;
      case "open":
      case "close":
        return this.#setOpen(at, move.do === "open");
      case "open-siblings":
        for (const sibling of state.openSiblings(at)) this.#bring(sibling);
        return;
      default:
        state.active = at;
        this.#select(at, move.do);
    }
  }

  #select(at: number, how: "pick" | "toggle" | "range"): void {
    const state = this.#state!;
    const node: LazyNode = state.outline.rowAt(at);
    if (node.pending === "failed") this.#rows.lazy!.bring(state.idAt(state.outline.index.parentAt(at)));
    // Where only ends are selected, what is no end opens instead.
    const selection = this.#selection;
    if (node.disabled) return;
    if (!selection) this.#offer({ ids: [node.id] }, at);
    else if (selection.canSelect(at)) this.#offer(selection[how](state, at), at);
    else this.#setOpen(at, !state.isOpen(at));
  }

  #focusedRow(): Element | null {
    return this.shadowRoot?.activeElement?.closest(".row") ?? null;
  }

  #rowElement(at: number): HTMLElement | null {
    return this.renderRoot.querySelector(`.row[data-at="${at}"]`);
  }

  /** The row an event is about. */
  #rowOf(event: Event): number | undefined {
    const row = (event.target as Element).closest?.(".row");
    return row ? Number(row.getAttribute("data-at")) : undefined;
  }

  readonly #on = {
    scroll: (): void => this.#window.look(),
    click: (event: MouseEvent): void => {
      const at = this.#rowOf(event);
      if (at === undefined) return;
      const state = this.#state!;
      const on = (selector: string) => (event.target as Element).closest(selector) !== null;
      if (on(".toggle") && state.hasChildren(at)) {
        state.active = at;
        this.#then = "focus";
        this.#setOpen(at, !state.isOpen(at));
      } else {
        state.active = at;
        this.#then = "focus";
        this.requestUpdate();
        this.#select(at, event.shiftKey ? "range" : event.ctrlKey || event.metaKey || on(".box") ? "toggle" : "pick");
      }
    },
    keydown: (event: KeyboardEvent): void => {
      // 229: a key that an input method takes.
      if (event.isComposing || event.keyCode === 229 || event.altKey || !this.#state) return;
      if ((event.target as Element).closest("button")) return;
      if (this.#actions.now?.reorganiser.keydown(event, this.#state.active)) return;
      // The first key may be quicker than what it needs: it is kept from the page, and done when that comes.
      if (this.#keys.now) this.#press(event, this.#keys.now);
      else if (!event.ctrlKey && !event.metaKey && /^(Arrow|Page|Home|End|Enter| |[*])/.test(event.key)) {
        event.preventDefault();
        void this.#keys.come().then((keys) => this.#press(event, keys));
      }
    },
    // Where an input method writes though no box has the focus.
    compositionend: ({ data, timeStamp }: CompositionEvent): void => {
      const at = this.#letters?.type(data, timeStamp, this.#state!);
      if (at !== undefined) this.#do({ do: "focus", index: at });
    },
    focusin: (event: FocusEvent): void => {
      const at = this.#rowOf(event);
      if (at === undefined) return;
      const cell = (event.target as Element).closest("[data-cell]")?.getAttribute("data-cell");
      this.#cell = cell == null ? undefined : Number(cell);
      // What keys do, and what Control and C or X needs, must be there when they are pressed.
      void this.#keys.come();
      void this.#actions.come();
      if (at === this.#state!.active) return;
      this.#state!.active = at;
      this.requestUpdate();
    },
    contextmenu: (event: MouseEvent): void => void (this.#rowOf(event) !== undefined && this.#openMenu(event)),
    pointerdown: (event: PointerEvent): void => {
      const at = this.#rowOf(event);
      if (at !== undefined && this.#state!.outline.rowAt(at).movable) this.#actions.now?.reorganiser.pointerdown(event, at);
    },
    copy: (event: ClipboardEvent): void => {
      if (!this.#actions.now) return;
      event.clipboardData?.setData("text/plain", this.#actions.now.text());
      event.preventDefault();
    },
  };

  #press(event: KeyboardEvent, { keyMove, Letters }: typeof import("./tree-keys.ts")): void {
    const state = this.#state!;
    const isControl = event.ctrlKey || event.metaKey;
    const columns = this.#columns.length;
    this.#letters ??= new Letters();
    const move =
      keyMove({ key: event.key, shift: event.shiftKey, ctrl: isControl }, state.active, {
        index: state.outline.index,
        visible: state.visible,
        isOpen: state.isOpen,
        hasChildren: state.hasChildren,
        page: Math.max(1, Math.floor(this.#window.height / this.#window.rowSize) - 1),
        several: this.#selection !== undefined,
        ...(columns > 0 && { cells: columns + 1, ...(this.#cell !== undefined && { cell: this.#cell }) }),
      }) ?? (isControl ? undefined : this.#letter(event));
    if (!move) return;
    event.preventDefault();
    this.#do(move);
  }

  #letter(event: KeyboardEvent): KeyMove | undefined {
    if ([...event.key].length !== 1) return undefined;
    if (event.key === "/") {
      this.renderRoot.querySelector<HTMLElement>("input[type=search]")?.focus();
      event.preventDefault();
      return undefined;
    }
    const at = this.#letters?.type(event.key, event.timeStamp, this.#state!);
    return at === undefined ? undefined : { do: "focus", index: at };
  }

  /** From the box to what was found. */
  #leaveBox = (): void => {
    const state = this.#state!;
    if (state.filter && state.matchPlace < 0) state.goToMatch(1);
    this.#toActivePage();
    this.#then = "focus";
    this.requestUpdate();
  };

  #newActions(): Later<TreeActions> {
    return new Later(
      async () => new (await import("./tree-actions.ts")).TreeActions(this.#ground(), () => this.requestUpdate()),
      () => this.requestUpdate(),
    );
  }

  #gridCame(): void {
    const root = this.shadowRoot!;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#grid.now!.gridStyles.styleSheet!];
    this.requestUpdate();
  }

  #openMenu = async (event: MouseEvent): Promise<void> => {
    const at = this.#rowOf(event) ?? this.#state!.active;
    if (at < 0) return;
    event.preventDefault();
    (await this.#actions.come()).reorganiser.contextmenu(event, at);
  };

  #ground(): TreeHost {
    const element = this;
    return {
      root: this.shadowRoot!,
      get state() {
        return element.#state!;
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
        return element.shownView?.levels.map(({ name }) => name) ?? element.levels ?? [];
      },
      get picked() {
        return element.#selection?.picked(element.#state!) ?? (element.#state!.active < 0 ? [] : [element.#state!.active]);
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
      openAllUnder: (at, open) => (open ? this.expandAll : this.collapseAll).call(this, this.#state!.idAt(at)),
      show: (at) => {
        this.#state!.goTo(at);
        this.#then = "focus";
        this.requestUpdate();
      },
      dryRun: (command) => this.check?.(command) ?? this.connection?.source.send(command, { dryRun: true, ...this.inLanguage }),
      send: (command) => this.send(command),
      announce: (text) => this.announce(() => text),
      ...(this.#isMultiple && { selectAll: () => this.selectAll() }),
    };
  }

  // Paper has no scroll bar: every row is there while the page is printed.
  #print = (): void => {
    this.#printed = this.#state?.whole.slice(0, mostPrinted);
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
