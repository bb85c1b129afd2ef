import { css, type CSSResultGroup } from "lit";
import { rowStyles } from "../hierarchy-tree/row.styles.ts";
import { tickStyles } from "../hierarchy-tree/selection/tick.styles.ts";

export const gridPickerStyles: CSSResultGroup = [
  rowStyles,
  tickStyles,
  css`
    .picker {
      position: relative;
      display: flex;
      flex-direction: column;
      gap: 6px;
    }
    .field {
      display: flex;
      align-items: center;
      min-block-size: var(--_row);
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .field:focus-within {
      outline: 2px solid var(--_focus);
      outline-offset: 1px;
    }
    .field[data-disabled] {
      border-style: dashed;
      background: var(--_raised);
      color: var(--_muted);
    }
    .field input {
      flex: 1 1 auto;
      min-inline-size: 4rem;
      min-block-size: var(--_row);
      padding: 0 8px;
      border: 0;
      outline: none;
      background: none;
      text-overflow: ellipsis;
    }
    .field input::placeholder {
      color: var(--_muted);
      opacity: 1;
    }
    .place {
      flex: 0 100 auto;
      min-inline-size: 0;
      overflow: hidden;
      font-size: var(--_small);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .field button,
    .chip button {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      min-inline-size: var(--_row);
      min-block-size: var(--_row);
      padding: 0;
      border: 0;
      background: none;
      color: var(--_muted);
    }
    .field button:hover,
    .chip button:hover {
      color: var(--_ink);
    }
    .opener svg {
      transform: rotate(90deg);
    }
    .opener[aria-expanded="true"] svg {
      transform: rotate(-90deg);
    }
    .fault {
      color: var(--_overdue);
      font-size: var(--_small);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 6px;
    }
    .chip {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      max-inline-size: 100%;
      padding-inline-start: 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      font-size: var(--_small);
    }
    .chip span {
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .chip .chip-name {
      flex: 0 0 auto;
      max-inline-size: 100%;
    }
    .chip .quiet {
      flex: 0 1 auto;
    }
    .chip.stranger {
      border: 1px dashed var(--_overdue);
      color: var(--_overdue);
    }
    .chip button {
      min-inline-size: calc(var(--_row) - 4px);
      min-block-size: calc(var(--_row) - 4px);
    }
    .popup {
      position: fixed;
      z-index: 1;
      inset: auto;
      display: flex;
      flex-direction: column;
      margin: 0;
      padding: 0;
      overflow: hidden;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: inherit;
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
    }
    .popup .scroller {
      min-block-size: min(6rem, 100%);
    }
    .popup .row {
      cursor: pointer;
    }
    .row.active {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    .code,
    .share {
      flex: none;
      color: var(--_muted);
      font-size: var(--_small);
    }
    /* Of a code the end tells it from the next: what does not fit is left out before that. */
    .code {
      flex: 0 100 auto;
      min-inline-size: 0;
      overflow: hidden;
      direction: rtl;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .share {
      margin-inline-start: auto;
    }
    .told {
      flex: none;
      overflow: auto;
      max-block-size: 8rem;
      overflow-wrap: anywhere;
      font-size: var(--_small);
    }
    .bar,
    .recent,
    .foot {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      min-block-size: var(--_row);
      padding: 2px 12px;
      border-block-end: 1px solid var(--_line);
      font-size: var(--_small);
    }
    .recent {
      max-block-size: 7rem;
      overflow: auto;
      padding-block: 6px;
    }
    .recent button {
      max-inline-size: 100%;
      padding-inline: 8px;
      overflow-wrap: anywhere;
    }
    .turn-map {
      margin-inline-start: auto;
      padding-inline: 10px;
    }
    .turn-map[aria-pressed="true"] {
      border-color: var(--_accent);
      background: var(--_selected);
    }
    .on-map {
      min-block-size: 8rem;
      overflow: auto;
    }
    .map {
      --jinlin-map-height: 15rem;
    }
    /* What is chosen stands out, and nothing else; the list is the tree. */
    .map::part(shading),
    .map::part(legend),
    .map::part(as-list),
    .map::part(list) {
      display: none;
    }
    .foot {
      justify-content: space-between;
      padding-block: 6px;
      border-block: 1px solid var(--_line) 0;
    }
    @media (pointer: coarse) {
      .popup .toggle {
        inline-size: 2.75rem;
      }
      .chip button {
        min-inline-size: var(--_row);
        min-block-size: var(--_row);
      }
      /* From 16 pixels on a phone leaves the page as large as it is. */
      .field input {
        font-size: max(1rem, var(--_text));
      }
    }
    @media (max-width: 34rem) {
      .popup .row {
        padding-inline: calc(var(--_depth) * 0.75rem) 8px;
      }
    }
    @media (forced-colors: active) {
      .row.active {
        outline-color: Highlight;
      }
      .box.true,
      .box.mixed {
        forced-color-adjust: none;
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
      }
    }
    @media print {
      .popup,
      .field button,
      .chip button {
        display: none;
      }
    }
  `,
];
