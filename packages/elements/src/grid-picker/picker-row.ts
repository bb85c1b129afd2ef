import { html, nothing } from "lit";
import type { DrawnRow } from "../hierarchy-tree/drawn-rows.ts";
import type { TreeSearch } from "../hierarchy-tree/tree-parts.ts";
import type { GridPickerWords } from "../words/grid-picker.ts";
import type { Words } from "../words/words.ts";
import type { PickerTree } from "./picker-tree.ts";

export interface PickerRowOptions {
  readonly multiple: boolean;
  /** Outside the window, and kept because the box points at it. */
  readonly pinned: boolean;
  readonly words: Words<GridPickerWords>;
}

const checked = ["false", "true", "mixed"] as const;

/** The id of a row, for the box to point at. */
export const rowId = (at: number): string => `row-${at}`;

/** A row of the popup: a place that opens, or a grid. */
export function pickerRow(tree: PickerTree, at: number, { multiple, pinned, words }: PickerRowOptions): DrawnRow {
  const { state, outline } = tree;
  const { level, position, setSize } = state.standing(at);
  const isGrid = tree.isGrid(at);
  const mark = tree.markOf(at);
  const isActive = tree.isActive && state.active === at;
  return {
    attributes: {
      id: rowId(at),
      class: `row${isActive ? " active" : ""}${pinned ? " pinned" : ""}`,
      part: "row",
      role: "treeitem",
      "data-at": at,
      "aria-level": level,
      "aria-posinset": position,
      "aria-setsize": setSize,
      "aria-expanded": isGrid ? undefined : state.isOpen(at),
      "aria-selected": !multiple && isGrid ? mark === 1 : undefined,
      "aria-checked": multiple ? checked[mark] : undefined,
    },
    contents: html`<span class="toggle"></span>${multiple ? html`<span class="box ${checked[mark]!}"></span>` : nothing}<span
        class="name"
        title=${outline.rowAt(at).name}
        >${named(tree, at)}</span
      >${codeOf(tree, at, words)}${isGrid ? nothing : shareOf(tree, at, words)}`,
  };
}

function named({ state, outline }: PickerTree, at: number): unknown {
  const row = outline.rowAt(at);
  const { text = "" } = state.narrowed;
  const ranges = text === "" ? [] : (state.search?.matchRanges(row, text) ?? []);
  const parts: unknown[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    parts.push(row.name.slice(from, start), html`<mark>${row.name.slice(start, end)}</mark>`);
    from = end;
  }
  return [...parts, row.name.slice(from)];
}

// Its code tells it from others of its name; found by what it was called before, it says that instead.
function codeOf({ state, outline }: PickerTree, at: number, words: Words<GridPickerWords>): unknown {
  const row = outline.rowAt(at);
  const { text = "" } = state.narrowed;
  const former = text === "" ? undefined : (state.search as TreeSearch).foundFormerly(row, text, words.language);
  const remark = former ?? row.code;
  return remark === undefined ? nothing : html`<span class="code"><bdi>${remark}</bdi></span>`;
}

function shareOf(tree: PickerTree, at: number, { number, picker }: Words<GridPickerWords>): unknown {
  const { chosen, all } = tree.shareOf(at);
  const [shown, said] =
    chosen === 0
      ? [number(all), picker.gridsBelow(number(all))]
      : [`${number(chosen)}/${number(all)}`, picker.share(number(chosen), number(all))];
  return html`<span class="share"><span aria-hidden="true">${shown}</span><span class="unseen">${said}</span></span>`;
}
