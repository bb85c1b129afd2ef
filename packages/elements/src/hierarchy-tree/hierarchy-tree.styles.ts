import { css, unsafeCSS, type CSSResultGroup } from "lit";
import { base } from "../styles/base.ts";
import { signStyles } from "../sign/post-sign.ts";

// A level is an attribute, not a style attribute, which a strict page would block. Deeper rows stand where the last do.
const levels = unsafeCSS(Array.from({ length: 12 }, (_, depth) => `.row[aria-level="${depth + 1}"] { --_depth: ${depth}; }`).join("\n"));

export const treeStyles: CSSResultGroup = [
  base,
  signStyles,
  levels,
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
    .scroller {
      position: relative;
      flex: 1 1 auto;
      min-block-size: 0;
      overflow: auto;
      overflow-anchor: none;
      overscroll-behavior: contain;
      scroll-padding-block: 4px;
    }
    /* A list longer than the screen that does not scroll by itself would have to be there in full. */
    .scroller.windowed {
      max-block-size: 100vh;
      min-block-size: 12rem;
    }
    .rows,
    .window {
      position: relative;
    }
    .windowed .rows {
      contain: layout style;
    }
    .ruler {
      position: absolute;
      inset-block-start: 0;
      inline-size: 0;
      block-size: var(--_row);
      visibility: hidden;
    }
    .row {
      --_depth: 12;
      position: relative;
      display: flex;
      gap: 4px 8px;
      align-items: center;
      min-block-size: var(--_row);
      padding-inline: calc(4px + var(--_depth) * 1.25rem) 12px;
      border-inline-start: 3px solid transparent;
      line-height: 1.4;
      cursor: default;
    }
    .windowed .row {
      block-size: var(--_row);
      contain: layout style paint;
      white-space: nowrap;
    }
    .row.pinned {
      position: absolute;
      inset-inline: 0;
    }
    .row:hover {
      background: var(--_raised);
    }
    .row[aria-selected="true"] {
      border-inline-start-color: var(--_accent);
      background: var(--_selected);
    }
    .row:focus-visible {
      outline-offset: -2px;
    }
    .toggle {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      align-self: stretch;
      inline-size: 1.25rem;
      margin-inline-end: -4px;
      color: var(--_muted);
    }
    [aria-expanded] .toggle {
      cursor: pointer;
    }
    /* A chevron: drawn by borders, it costs no element and stays in forced colours. */
    [aria-expanded] .toggle::before {
      inline-size: 0.4em;
      block-size: 0.4em;
      border: solid currentColor;
      border-width: 0 1.5px 1.5px 0;
      transform: translateX(-15%) rotate(-45deg);
      content: "";
    }
    [aria-expanded="true"] .toggle::before {
      transform: translateY(-15%) rotate(45deg);
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
    .name {
      flex: 0 1 auto;
      min-inline-size: 0;
      overflow-wrap: break-word;
    }
    .windowed .name {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .gap .name {
      color: var(--_muted);
    }
    mark {
      background: none;
      color: inherit;
      text-decoration: underline 2px var(--_attention);
      text-underline-offset: 0.2em;
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
    @media (forced-colors: active) {
      /* What is transparent elsewhere is drawn here. */
      .row {
        border-inline-start-color: Canvas;
      }
      .row[aria-selected="true"] {
        border-inline-start-color: Highlight;
        outline: 1px solid Highlight;
        outline-offset: -1px;
      }
      .row:focus-visible {
        outline-width: 3px;
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
