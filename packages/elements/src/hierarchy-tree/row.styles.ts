import { css, unsafeCSS, type CSSResultGroup } from "lit";

// A level is an attribute, not a style attribute, which a strict page would block. Deeper rows stand where the last do.
const levels = unsafeCSS(Array.from({ length: 12 }, (_, depth) => `.row[aria-level="${depth + 1}"] { --_depth: ${depth}; }`).join("\n"));

/** What scrolls the rows of a tree, and a row in it: where it stands, opens, is picked and was found. */
export const rowStyles: CSSResultGroup = [
  levels,
  css`
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
    .name {
      flex: 0 1 auto;
      min-inline-size: 0;
      overflow-wrap: break-word;
    }
    .windowed .name {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    mark {
      background: none;
      color: inherit;
      text-decoration: underline 2px var(--_attention);
      text-underline-offset: 0.2em;
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
  `,
];
