import { css, type CSSResultGroup } from "lit";
import { base } from "../styles/base.ts";
import { signStyles } from "../sign/post-sign.ts";
import { rowStyles } from "./row.styles.ts";

export const treeStyles: CSSResultGroup = [
  base,
  signStyles,
  rowStyles,
  css`
    :host {
      display: flex;
      flex-direction: column;
      max-block-size: var(--jinlin-tree-block-size, none);
      container-type: inline-size;
      /* In a row of flexible boxes too, where it would have no width of its own. */
      contain-intrinsic-inline-size: 20rem;
    }
    .view,
    .content {
      display: flex;
      flex-direction: column;
      flex: 1 1 auto;
      min-block-size: 0;
    }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding: 8px;
      border-block-end: 1px solid var(--_line);
    }
    .toolbar input[type="search"] {
      flex: 1 1 12rem;
      min-inline-size: 0;
      min-block-size: var(--_row);
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .toolbar input::placeholder {
      color: var(--_muted);
      opacity: 1;
    }
    .toolbar label {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-block-size: var(--_row);
      cursor: pointer;
    }
    .toolbar select,
    .toolbar button {
      min-block-size: var(--_row);
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .toolbar select {
      max-inline-size: 14rem;
    }
    .toolbar button[aria-pressed="true"] {
      background: var(--_selected);
      border-width: 2px;
    }
    .menu {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-inline-size: var(--_row);
    }
    .menu {
      margin-inline-start: auto;
    }
    .toolbar input[type="checkbox"] {
      inline-size: 1rem;
      block-size: 1rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    .levels {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      padding: 6px 8px;
      border-block-end: 1px solid var(--_line);
      color: var(--_muted);
      font-size: var(--_small);
      line-height: 1.4;
    }
    .row[aria-disabled="true"] {
      color: var(--_muted);
    }
    .badge {
      flex: none;
      padding-inline: 6px;
      border: 1px solid currentColor;
      border-radius: var(--_radius);
      font-size: var(--_small);
      line-height: 1.3;
    }
    .badge.good {
      color: var(--_good);
    }
    .badge.attention {
      color: var(--_attention);
    }
    .badge.overdue {
      color: var(--_overdue);
    }
    .badge.info {
      color: var(--_info);
    }
    .gap .name {
      color: var(--_muted);
    }
    .level,
    .count,
    .holder {
      flex: none;
      font-size: var(--_small);
    }
    .level {
      color: var(--_muted);
    }
    .count {
      padding-inline: 6px;
      border: 1px dashed var(--_attention);
      border-radius: var(--_radius);
      color: var(--_attention);
      line-height: 1.3;
    }
    .holder {
      margin-inline-start: auto;
      padding-inline-start: 8px;
      text-align: end;
    }
    .gap .holder .word {
      padding-inline: 6px;
      border: 1px dashed var(--_attention);
      border-radius: var(--_radius);
    }
    .toggle {
      order: -3;
    }
    .sign {
      order: -1;
    }
    @container (max-width: 34rem) {
      .level {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .name {
        min-inline-size: 6em;
      }
      .toolbar select {
        flex: 1 1 8rem;
      }
      /* The menu beside the search box: it needs no line of its own. */
      .toolbar input[type="search"] {
        order: -2;
        flex-basis: calc(100% - 4rem);
      }
      .toolbar .menu {
        order: -1;
      }
      .row {
        gap: 4px 6px;
        padding-inline: calc(var(--_depth) * 0.75rem) 8px;
      }
    }
    @media (pointer: coarse) {
      .toggle {
        inline-size: 2.75rem;
      }
      @container (max-width: 34rem) {
        .toggle {
          inline-size: 2rem;
        }
      }
    }
    @media print {
      /* Whatever height the page gave it: on paper it is as long as it is. */
      :host {
        block-size: auto !important;
        max-block-size: none !important;
      }
      .view,
      .content {
        display: block;
      }
      .scroller {
        overflow: visible;
      }
      .row {
        break-inside: avoid;
      }
    }
  `,
];
