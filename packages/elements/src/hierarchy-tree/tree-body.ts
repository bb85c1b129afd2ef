import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import { cellOf, type TreeColumn } from "./columns.ts";
import type { LazyNode } from "./lazy-rows.ts";
import type { TreeNode } from "./tree-node.ts";
import { treeRow } from "./tree-row.ts";
import type { TreeSelection } from "./tree-selection.ts";
import type { TreeState } from "./tree-state.ts";
import { placeOf } from "./visible-rows.ts";
import type { WindowRange } from "./window-range.ts";

export interface TreeBody {
  readonly name: string;
  readonly state: TreeState;
  readonly selection: TreeSelection;
  /** The row picked where one at most is. */
  readonly selected: string | undefined;
  readonly levels: readonly string[];
  readonly columns: readonly Required<TreeColumn>[];
  /** The rows to be drawn, by index, top down; `range` says which of them, and `first` which of all that show the first of them is. */
  readonly list: Int32Array;
  readonly range: WindowRange;
  readonly first: number;
  readonly isWindowed: boolean;
  /** On paper every row is open. */
  readonly isPrinted: boolean;
  readonly markOf: (at: number) => string | undefined;
  /** By the names of the events. */
  readonly on: Readonly<
    Record<"scroll" | "click" | "keydown" | "compositionend" | "focusin" | "contextmenu" | "pointerdown" | "copy", (event: never) => void>
  >;
}

/** The rows and what scrolls them: a tree, or with columns a treegrid. */
export function treeBody(body: TreeBody, words: Words<TreeWords>): TemplateResult {
  const { state, list, range, columns, on, isWindowed } = body;
  const isGrid = columns.length > 0;
  const places = Array.from({ length: range.end - range.start }, (_, at) => range.start + at);
  // The active row is never recycled: outside the window it stays, at its place.
  const active = isWindowed ? placeOf(list, state.active) : -1;
  if (active >= 0 && active < range.start) places.unshift(active);
  if (active >= range.end) places.push(active);
  return html`<div
    class="scroller ${isWindowed ? "windowed" : ""} ${isGrid ? "grid" : ""}"
    part="tree"
    role=${isGrid ? "treegrid" : "tree"}
    aria-label=${body.name}
    aria-multiselectable=${body.selection.isMultiple ? "true" : nothing}
    aria-rowcount=${isGrid ? state.visible.length + 1 : nothing}
    aria-colcount=${isGrid ? columns.length + 1 : nothing}
    @scroll=${on.scroll}
    @click=${on.click}
    @keydown=${on.keydown}
    @compositionend=${on.compositionend}
    @focusin=${on.focusin}
    @contextmenu=${on.contextmenu}
    @pointerdown=${on.pointerdown}
    @copy=${on.copy}
  >
    ${isGrid ? headings([words.tree.name, ...columns.map(({ name }) => name)]) : nothing}
    <div class="rows" role=${isGrid ? "rowgroup" : "none"}>
      <div class="window" role="none">
        ${repeat(
          places,
          (place) => state.idAt(list[place]!),
          (place) => rowAt(body, place, words),
        )}
      </div>
    </div>
    <span class="ruler" aria-hidden="true"></span>
  </div>`;
}

function headings(names: readonly string[]): TemplateResult {
  return html`<div class="head" part="head" role="row" aria-rowindex="1">
    ${names.map((name, column) => html`<span class="cell ${column === 0 ? "first" : ""}" role="columnheader" data-cell=${column}>${name}</span>`)}
  </div>`;
}

function rowAt(
  { state, selection, selected, levels, columns, list, range, first, isPrinted, markOf }: TreeBody,
  place: number,
  words: Words<TreeWords>,
) {
  const at = list[place]!;
  const row: LazyNode = state.outline.rowAt(at);
  const levelOf = ({ level = -1 }: TreeNode) => levels[level] ?? "";
  const cells = columns.map(({ id }) => (row.pending ? "" : cellOf(id, at, state, levelOf, words)));
  return treeRow(
    {
      at,
      row,
      level: columns.some(({ id }) => id === "level") ? "" : levelOf(row),
      standing: state.standing(at),
      place: first + place,
      open: state.hasChildren(at) ? isPrinted || state.isOpen(at) : undefined,
      active: at === state.active,
      selected: selection.isMultiple ? selection.isOn(at) : row.id === selected,
      checked: selection.checkedAt(at),
      mark: markOf(at),
      pinned: place < range.start || place >= range.end,
      below: state.outline.below(at),
      text: state.narrowed.text ?? "",
      cells: columns.length > 0 ? cells : undefined,
      hidesHolder: columns.some(({ id }) => id === "holder"),
    },
    words,
  );
}
