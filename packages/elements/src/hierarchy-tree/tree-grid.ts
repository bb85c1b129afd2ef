// What makes a tree a treegrid; comes when a page first wants columns.
import { css, html, nothing, unsafeCSS, type TemplateResult } from "lit";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import { isCount, type TreeColumn } from "./columns.ts";
import type { DrawnRow } from "./drawn-rows.ts";
import { rowContents, treeRow, type TreeRow } from "./tree-row.ts";

export { cellOf, columnsOf, isCount } from "./columns.ts";

/** The headings, which stay in sight. */
export function gridHead(columns: readonly TreeColumn[], { tree }: Words<TreeWords>): TemplateResult {
  return html`<div class="head" part="head" role="row" aria-rowindex="1">
    <span class="cell first" role="columnheader" data-cell="0">${tree.name}</span>
    ${columns.map(
      ({ id, name }, column) =>
        html`<span class="cell ${isCount(id) ? "number" : ""}" role="columnheader" data-cell=${column + 1}>${name}</span>`,
    )}
  </div>`;
}

/** A row of cells: the name with all that a tree's row has, and what stands in each column. */
export function gridRow(shown: TreeRow, cells: readonly unknown[], words: Words<TreeWords>): DrawnRow {
  const { selected, selectable, checked, place } = shown;
  const { attributes } = treeRow(shown, words);
  return {
    attributes: {
      ...attributes,
      role: "row",
      "aria-rowindex": place + 2,
      // A row of a grid is selected, not checked.
      "aria-selected": selectable || selected ? (checked === undefined ? selected : checked === "true") : undefined,
      "aria-checked": undefined,
    },
    contents: html`<span class="cell first" role="gridcell" tabindex="-1" data-cell="0"
        >${rowContents(shown, words)}${checked === "mixed" ? html`<span class="unseen">${words.tree.mixed}</span>` : nothing}</span
      >${cells.map(
        (value, column) =>
          html`<span
            class="cell ${typeof value === "number" ? "number" : ""}"
            part="cell"
            role="gridcell"
            tabindex="-1"
            data-cell=${column + 1}
            >${value}</span
          >`,
      )}`,
  };
}

/** How wide columns are is set on what scrolls, by number; a strict page allows no style in a row. */
export function sizeColumns(scroller: HTMLElement, columns: readonly Required<TreeColumn>[]): void {
  for (const [at, { size }] of columns.entries()) scroller.style.setProperty(`--_column-${at + 1}`, String(size));
}

const widths = unsafeCSS(
  Array.from({ length: 24 }, (_, at) => `[data-cell="${at + 1}"] { --_size: var(--_column-${at + 1}); }`).join("\n"),
);

export const styles = css`
  ${widths}
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    min-block-size: var(--_row);
    border-block-end: 1px solid var(--_edge);
    border-inline-start: 3px solid transparent;
    background: var(--_paper);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .head,
  .grid .row {
    display: flex;
    align-items: stretch;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .grid .row {
    gap: 0;
    padding-inline: 0;
  }
  .cell {
    display: flex;
    flex: none;
    gap: 6px;
    align-items: center;
    inline-size: calc(var(--_size, 6) * var(--_text) + 16px);
    padding-inline: 8px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .cell.number {
    justify-content: flex-end;
  }
  .cell.first {
    flex: 1 0 18rem;
    gap: 4px 8px;
  }
  /* The names stay while one scrolls sideways, and cells stop beside them. */
  .grid {
    scroll-padding-inline-start: 18rem;
  }
  .cell.first {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: inherit;
  }
  .grid .row {
    background: var(--_paper);
  }
  .grid .row:hover {
    background: var(--_raised);
  }
  .grid .row[aria-selected="true"] {
    background: var(--_selected);
  }
  .grid .row .first {
    padding-inline: calc(4px + var(--_depth) * 1.25rem) 8px;
  }
  .grid .rows {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .cell:focus-visible {
    outline-offset: -2px;
  }
  @container (max-width: 34rem) {
    .grid {
      scroll-padding-inline-start: 12rem;
    }
    .cell.first {
      flex-basis: 12rem;
    }
    .grid .name {
      min-inline-size: 0;
    }
  }
  @media print {
    .head,
    .grid .row,
    .grid .rows {
      inline-size: auto;
      min-inline-size: 0;
    }
    .head,
    .cell.first {
      position: static;
    }
    .cell {
      flex-shrink: 1;
      min-inline-size: 0;
      overflow: visible;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    .cell.first {
      flex: 1 1 12rem;
      min-inline-size: 8rem;
    }
  }
`;
