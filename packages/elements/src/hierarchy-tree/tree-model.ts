import type { HierarchyView } from "@jinlin/core";
import type { TreeColumn } from "./columns.ts";
import type { SelectionMode } from "./selection/selectable.ts";
import type { TreeParts } from "./tree-parts.ts";
import type { RowsGiven, TreeRows } from "./tree-rows.ts";
import type { TreeSaved } from "./tree-saved.ts";
import type { TreeSelection } from "./tree-selection.ts";
import { isNarrowing, type TreeFilter, type TreeState } from "./tree-state.ts";
import type { TreeWindow } from "./tree-window.ts";
import { placeOf } from "./visible-rows.ts";

/** Up to here all rows are in the document, so that any assistive technology can read on and on; and so many are a page. */
export const plainRows = 200;
/** So many are printed at most: some 500 sheets. */
export const mostPrinted = 20_000;

/** What the page and the source give a tree. */
export interface TreeGiven extends RowsGiven {
  readonly slice: string | undefined;
  readonly selected: string | undefined;
  readonly selection: SelectionMode | undefined;
  readonly selectedIds: readonly string[];
  readonly columns: string | readonly (string | TreeColumn)[] | undefined;
  readonly filter: TreeFilter;
  readonly paged: boolean;
}

const none = new Int32Array();

/** What a tree shows, and where its reader is in it (树的当前情形); drawn by the element, changed by keys and clicks. */
export class TreeModel {
  readonly rows: TreeRows;
  readonly parts: TreeParts;
  readonly window: TreeWindow;
  /** Which page it is, from 0. */
  page = 0;
  /** The cell that has the focus; the row itself when absent. */
  cell: number | undefined;
  /** What to do once the rows are drawn: `reveal` may scroll the page, `show` and `top` scroll the tree alone. */
  next: "focus" | "reveal" | "show" | "top" | undefined;
  toReveal: string | undefined;
  toRestore: TreeSaved | undefined;
  /** Which way to go on among the matches. */
  toMatch: 1 | -1 | undefined;
  /** Whether all rows are to be open, or closed, those too that are on their way. */
  toOpen: boolean | undefined;
  /** Every row, while the page is printed. */
  printed: Int32Array | undefined;
  #toOpenAgain = new Set<string>();
  #isPaged = false;
  #isMultiple = false;

  constructor(rows: TreeRows, parts: TreeParts, window: TreeWindow) {
    this.rows = rows;
    this.parts = parts;
    this.window = window;
  }

  get state(): TreeState | undefined {
    return this.rows.state;
  }

  /** Where several rows can be selected. */
  get selection(): TreeSelection | undefined {
    return this.#isMultiple ? this.parts.several.now : undefined;
  }

  get isMultiple(): boolean {
    return this.#isMultiple;
  }

  get isPaged(): boolean {
    return this.#isPaged && !this.printed;
  }

  get isWindowed(): boolean {
    return !this.#isPaged && !this.printed && this.list.length > plainRows;
  }

  get pageCount(): number {
    return Math.max(1, Math.ceil((this.state?.visible.length ?? 0) / plainRows));
  }

  /** Which of the rows that show the first in `list` is. */
  get firstPlace(): number {
    return this.isPaged ? this.page * plainRows : 0;
  }

  /** The rows to be drawn, or of a long list to be drawn from. */
  get list(): Int32Array {
    if (this.printed) return this.printed.subarray(0, mostPrinted);
    const visible = this.state?.visible ?? none;
    return this.isPaged ? visible.subarray(this.firstPlace, this.firstPlace + plainRows) : visible;
  }

  /**
   * Takes what is given, does what was asked for and waited for the rows, and has come what is needed to show it.
   *
   * @returns Whether the rows are others than before, whether they were narrowed anew, whether one went on to a match, and
   * what they are to be narrowed to now: to show a row that was left out, to nothing; and what is selected of rows that moved.
   */
  take(given: TreeGiven): {
    readonly isOther: boolean;
    readonly isNarrowed: boolean;
    readonly isMatched: boolean;
    readonly filter: TreeFilter;
    readonly selectedIds: readonly string[];
  } {
    const { rows, parts } = this;
    this.#isPaged = given.paged;
    this.#isMultiple = given.selection !== undefined && given.selection !== "single";
    const before = this.state;
    const isOther = rows.take(given, this.toOpen);
    const { state } = this;
    if (rows.broken) parts.need(parts.broken);
    if (given.paged) parts.need(parts.pager);
    if (this.#isMultiple) parts.need(parts.several);
    if (given.columns?.length) parts.need(parts.grid);
    const isNarrowed = state !== undefined && this.#narrow(state, given.filter);
    let isMatched = false;
    let { filter, selectedIds } = given;
    if (state) {
      // What takes the search has to wait until that is there.
      const isFound = state.narrowed === given.filter;
      if (isFound && this.toMatch) {
        isMatched = state.goToMatch(this.toMatch);
        this.toMatch = undefined;
        if (isMatched) this.next = "show";
      }
      if (this.toOpen !== undefined && (!isOther || state.filter)) {
        state.setOpenUnder(this.toOpen);
        this.next ??= "show";
      }
      this.toOpen = undefined;
      if (isOther && !before && given.selected && state.reveal(given.selected)) this.next ??= "show";
      selectedIds = this.selection?.fit(state, given.selection!, selectedIds) ?? selectedIds;
      if (isFound && this.toRestore) this.#restore(state, this.toRestore);
      if (isOther) this.#openAgain(state);
      this.#reveal(state, given);
      if (isFound) filter = state.narrowed;
      if (isOther || (this.next && this.next !== "top")) this.toActivePage();
    }
    this.window.fit(this.list.length, this.isWindowed);
    return { isOther, isNarrowed, isMatched, filter, selectedIds };
  }

  toActivePage(): void {
    const { visible = none, active = -1 } = this.state ?? {};
    this.page = Math.max(0, Math.floor(placeOf(visible, active) / plainRows));
  }

  goToPage(page: number): void {
    this.page = page;
    this.state!.active = this.state!.visible[page * plainRows]!;
  }

  save(selected: readonly string[], filter: TreeFilter): TreeSaved | undefined {
    const { state } = this;
    if (!state) return undefined;
    const { place, offset } = this.window.anchor;
    const top = this.list[place];
    return {
      open: state.openIds,
      selected,
      filter,
      ...(state.active >= 0 && { active: state.idAt(state.active) }),
      ...(top !== undefined && { top: state.idAt(top), offset }),
    };
  }

  // What is found begins at the top; the whole tree again shows where one is.
  #narrow(state: TreeState, filter: TreeFilter): boolean {
    const { search } = this.parts;
    if (state.narrowed === filter) return false;
    if (!isNarrowing(state.narrowed) && !isNarrowing(filter)) {
      state.narrowed = filter;
      return false;
    }
    if (isNarrowing(filter) && !search.now) {
      this.parts.need(search);
      return false;
    }
    state.narrow(filter, search.now);
    this.page = 0;
    this.next = state.filter ? "top" : "show";
    return true;
  }

  #restore(state: TreeState, { open, active, top, offset }: TreeSaved): void {
    this.toRestore = undefined;
    const { index } = state.outline;
    state.openIds = open;
    this.#toOpenAgain = new Set(open);
    this.#openAgain(state);
    if (active !== undefined && index.has(active)) state.active = index.indexOf(active);
    this.toActivePage();
    const place = top !== undefined && index.has(top) ? placeOf(state.visible, index.indexOf(top)) : -1;
    if (place < 0) return;
    const { firstPlace } = this;
    // The rows have to be there before they can be scrolled to.
    this.next = undefined;
    setTimeout(() => this.window.anchorAt(place - firstPlace, offset));
  }

  // What was open and has yet to be brought opens when it comes, level by level.
  #openAgain(state: TreeState): void {
    const { index, rowAt } = state.outline;
    for (const id of this.#toOpenAgain) {
      if (!index.has(id)) continue;
      const at = index.indexOf(id);
      this.#toOpenAgain.delete(id);
      state.setOpen(at, true);
      if (rowAt(at).hasChildren) this.rows.lazy?.bring(id);
    }
  }

  #reveal(state: TreeState, { view, slice }: { readonly view: HierarchyView | undefined; readonly slice: string | undefined }): void {
    // While another slice is on its way the rows are still those of the one before.
    if (this.toReveal === undefined || (slice && view && view.slice.id !== slice)) return;
    if (state.reveal(this.toReveal)) this.next ??= "reveal";
    this.toReveal = undefined;
  }
}
