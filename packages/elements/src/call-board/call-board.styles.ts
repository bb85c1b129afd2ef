import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";
import { floatingStyles } from "./floating.styles.ts";

export const callBoardStyles: CSSResultGroup = [
  stackedTable,
  css`
    .content {
      display: flex;
      flex-direction: column;
      gap: 4px;
      padding: 12px 16px 16px;
      container: board / inline-size;
    }
    h3 {
      font-size: inherit;
    }
    h4 {
      margin: 0;
      font-size: inherit;
      font-weight: 400;
      line-height: 1.4;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding-block: 4px;
    }
    .bar button,
    .more {
      font-size: var(--_small);
    }
    .chips {
      display: flex;
    }
    .chips button {
      border-radius: 0;
    }
    .chips button:first-child {
      border-start-start-radius: var(--_radius);
      border-end-start-radius: var(--_radius);
    }
    .chips button + button {
      margin-inline-start: -1px;
      border-start-end-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
    }
    .chips [aria-pressed="true"] {
      position: relative;
      border-color: var(--_accent);
      background: var(--_selected);
      font-weight: 600;
    }
    .found {
      margin-inline-start: auto;
      font-size: var(--_small);
    }
    label {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-inline-size: 0;
      color: var(--_muted);
      font-size: var(--_small);
    }
    label.check {
      min-block-size: var(--_row);
    }
    .search {
      position: relative;
      flex: 0 1 16rem;
    }
    .search input {
      inline-size: 100%;
    }
    .bar :is(select, input[type="search"]) {
      min-block-size: var(--_row);
      min-inline-size: 0;
      max-inline-size: 12rem;
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
    }
    .bar .search input {
      max-inline-size: none;
    }

    .stage-and-page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
      align-items: start;
    }
    .board {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      min-inline-size: 0;
    }
    .columns {
      display: grid;
      grid-auto-columns: minmax(14rem, 1fr);
      grid-auto-flow: column;
      gap: 0 12px;
      padding-block-end: 8px;
      overflow-x: auto;
    }
    .column {
      min-inline-size: 0;
      padding: 0 6px 8px;
      border-block-start: 2px solid var(--_edge);
    }
    .column h3 {
      display: flex;
      gap: 8px;
      justify-content: space-between;
      padding-block: 6px;
    }
    .count {
      color: var(--_muted);
      font-weight: 400;
      white-space: nowrap;
    }
    .column[data-mark="open"] {
      border-block-start-style: dashed;
      border-block-start-color: var(--_good);
    }
    .column[data-mark="target"] {
      outline: 2px solid var(--_good);
      outline-offset: -2px;
    }
    .column[data-mark="barred"] {
      outline: 2px dotted var(--_overdue);
      outline-offset: -2px;
    }
    .none {
      padding-block: 4px;
      font-size: var(--_small);
    }
    .cards {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
    .card {
      display: grid;
      gap: 2px;
      padding: 6px 6px 6px 10px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      font-size: var(--_small);
      line-height: 1.4;
      break-inside: avoid;
    }
    .card.movable {
      cursor: grab;
    }
    .card.opened,
    tr.opened > th {
      background: var(--_selected);
    }
    .card.dragged {
      border-style: dashed;
      border-color: var(--_edge);
      opacity: 0.6;
    }
    .card:focus-within {
      border-color: var(--_edge);
    }
    .top {
      display: flex;
      gap: 4px;
      align-items: start;
    }
    .top h4 {
      flex: 1 1 auto;
      min-inline-size: 0;
    }
    button.open {
      font-weight: 600;
      text-decoration-line: none;
    }
    button.open:hover {
      text-decoration-line: underline;
    }
    button.dots {
      display: grid;
      flex: none;
      place-items: center;
      min-block-size: 24px;
      inline-size: 24px;
      padding: 0;
      border-color: transparent;
      background: none;
    }
    .grip {
      display: none;
      flex: none;
      place-items: center;
      touch-action: none;
      color: var(--_muted);
    }
    .urgent {
      color: var(--_overdue);
      font-weight: 600;
      white-space: nowrap;
    }
    .urgent svg {
      margin-inline-end: -2px;
      vertical-align: -2px;
    }
    .urgent svg,
    .deadline svg {
      flex: none;
      inline-size: 14px;
      block-size: 14px;
    }
    .facts {
      overflow-wrap: anywhere;
    }
    .teams {
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
    }
    .deadline {
      display: flex;
      gap: 4px;
      align-items: start;
      color: var(--_muted);
    }
    .deadline svg {
      margin-block-start: 2px;
    }
    .deadline .line {
      display: block;
    }
    .deadline.due-soon {
      color: var(--_attention);
    }
    .deadline.overdue {
      color: var(--_overdue);
      font-weight: 600;
    }
    .deadline .line + .line {
      font-weight: 400;
    }
    .more {
      margin-block-start: 8px;
    }
    .list tbody th {
      min-inline-size: 12rem;
    }
    .list .deadline {
      flex: 1 1 0;
      min-inline-size: 0;
    }

    .figures {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      padding-block: 8px 12px;
      border-block-end: 1px solid var(--_line);
    }
    .figures > p {
      font-size: var(--_small);
    }
    .figures .group th {
      padding-block-start: 12px;
      color: var(--_muted);
    }

    @container board (min-width: 60rem) {
      .with-page {
        grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem);
      }
    }
    @container board (max-width: 36rem) {
      .columns {
        grid-auto-flow: row;
        grid-auto-columns: auto;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        overflow-x: visible;
      }
      .bar label:not(.search, .check) select {
        max-inline-size: 9rem;
      }
      .with-page .board {
        display: none;
      }
      td.number {
        text-align: start;
      }
    }
    @media (pointer: coarse) {
      button.dots {
        min-block-size: var(--_row);
        inline-size: var(--_row);
      }
      .grip {
        display: grid;
        inline-size: var(--_row);
        block-size: var(--_row);
      }
    }
    @media (forced-colors: active) {
      .chips [aria-pressed="true"],
      .card.opened {
        border-width: 2px;
      }
      button.dots {
        border-color: ButtonText;
      }
    }
    @media print {
      .columns {
        display: block;
        overflow: visible;
      }
      .column {
        margin-block-end: 12px;
      }
      .column h3 {
        break-after: avoid;
      }
      .with-page {
        display: block;
      }
    }
  `,
  floatingStyles,
];
