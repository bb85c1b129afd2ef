import { html, nothing, type TemplateResult } from "lit";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import type { TreeColumn } from "./columns.ts";
import type { DrawnRow, DrawnRows } from "./drawn-rows.ts";
import type { LazyNode } from "./lazy-rows.ts";
import type { TreeNode } from "./tree-node.ts";
import { holderOf, treeRow, type TreeRow } from "./tree-row.ts";
import type { TreeGrid } from "./tree-parts.ts";
import type { TreeSelection } from "./tree-selection.ts";
import type { TreeState } from "./tree-state.ts";
import { placeOf } from "./visible-rows.ts";
import type { WindowRange } from "./window-range.ts";

export interface TreeBody {
  readonly name: string;
  readonly state: TreeState;
  /** Where several rows can be selected; or else the one that is. */
  readonly selection: TreeSelection | undefined;
  readonly selected: string | undefined;
  readonly levels: readonly string[];
  /** Where there are columns, what draws them. */
  readonly grid: { readonly columns: readonly Required<TreeColumn>[]; readonly draw: TreeGrid } | undefined;
  /** The rows to be drawn, by index, top down; `range` says which of them, and `first` which of all that show the first of them is. */
  readonly list: Int32Array;
  readonly range: WindowRange;
  readonly first: number;
  readonly isWindowed: boolean;
  /** On paper every row is open. */
  readonly isPrinted: boolean;
  readonly markOf: (at: number) => string | undefined;
  readonly on: (event: Event) => void;
}

/** What scrolls the rows, which `drawRows` puts in: a tree, or with columns a treegrid. */
export function treeBody({ name, state, selection, grid, isWindowed, on }: TreeBody, words: Words<TreeWords>): TemplateResult {
  return html`<div
    class="scroller ${isWindowed ? "windowed" : ""} ${grid ? "grid" : ""}"
    part="tree"
    role=${grid ? "treegrid" : "tree"}
    aria-label=${name}
    aria-multiselectable=${selection ? "true" : nothing}
    aria-rowcount=${grid ? state.visible.length + 1 : nothing}
    aria-colcount=${grid ? grid.columns.length + 1 : nothing}
    @scroll=${on}
    @click=${on}
    @keydown=${on}
    @focusin=${on}
    @contextmenu=${on}
    @pointerdown=${on}
    @copy=${on}
  >
    ${grid ? grid.draw.gridHead(grid.columns, words) : nothing}
    <div class="rows" role=${grid ? "rowgroup" : "none"}>
      <div class="window" role="none"></div>
    </div>
    <span class="ruler" aria-hidden="true"></span>
  </div>`;
}

/**
 * Puts the rows that are in sight into the window of a drawn body.
 *
 * @param isScrolled - Nothing has changed but where the list stands.
 */
export function drawRows(drawn: DrawnRows, parent: Element, body: TreeBody, words: Words<TreeWords>, isScrolled: boolean): void {
  const { state, list, range, isWindowed } = body;
  const places = Array.from({ length: range.end - range.start }, (_, at) => range.start + at);
  // The active row is never recycled: outside the window it stays, at its place.
  const active = isWindowed ? placeOf(list, state.active) : -1;
  if (active >= 0 && active < range.start) places.unshift(active);
  if (active >= range.end) places.push(active);
  const ids = places.map((place) => state.idAt(list[place]!));
  drawn.draw(
    parent,
    ids,
    (row) => rowAt(body, places[row]!, words),
    (row) => isScrolled && places[row] !== active,
  );
}

function rowAt(body: TreeBody, place: number, words: Words<TreeWords>): DrawnRow {
  const { state, selection, selected, levels, grid, list, range, first, isPrinted, markOf } = body;
  const at = list[place]!;
  const row: LazyNode = state.outline.rowAt(at);
  const levelOf = ({ level = -1 }: TreeNode) => levels[level] ?? "";
  const { text = "" } = state.narrowed;
  const has = (column: string) => grid?.columns.some(({ id }) => id === column) ?? false;
  const search = text === "" ? undefined : state.search;
  const shown: TreeRow = {
    at,
    row: search?.markedFormerly(row, text, words.language) ?? row,
    level: has("level") ? "" : levelOf(row),
    standing: state.standing(at),
    place: first + place,
    open: state.hasChildren(at) ? isPrinted || state.isOpen(at) : undefined,
    active: at === state.active,
    selected: selection ? selection.isOn(at) : row.id === selected,
    selectable: selection ? selection.canSelect(at) : !row.disabled,
    checked: selection?.checkedAt(at),
    mark: markOf(at),
    pinned: place < range.start || place >= range.end,
    below: state.outline.below(at),
    matches: search?.matchRanges(row, text) ?? [],
    hidesHolder: has("holder"),
  };
  if (!grid) return treeRow(shown, words);
  const cells = grid.columns.map(({ id }) => {
    // Of an end there is nothing to count, and a nought in every such row would hide the others.
    if (row.pending || (grid.draw.isCount(id) && row.cells?.[id] === undefined && state.outline.index.endAt(at) === at + 1)) return "";
    const isHolder = id === "holder" && (row.post !== undefined || row.missing === true) && row.cells?.holder === undefined;
    return isHolder ? holderOf(row, levelOf(row), words) : grid.draw.cellOf(id, at, state, levelOf, words);
  });
  return grid.draw.gridRow(shown, cells, words);
}
