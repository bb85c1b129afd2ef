import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";

export const accessStyles: CSSResultGroup = [
  stackedTable,
  css`
    .content {
      display: flex;
      flex-direction: column;
      gap: 16px;
      padding: 12px 16px 16px;
      container: access / inline-size;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
    }
    .bar label {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
      min-inline-size: 0;
      color: var(--_muted);
      font-size: var(--_small);
    }
    select {
      min-block-size: var(--_row);
      max-inline-size: 100%;
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
    }
    h3 {
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_edge);
      font-size: 1rem;
    }
    .note {
      padding-block: 6px;
      font-size: var(--_small);
    }
    .findings li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
      padding-block: 6px;
      border-block-end: 1px solid var(--_line);
      font-size: var(--_small);
      break-inside: avoid;
    }
    .findings li > :last-child {
      flex: 1 1 16rem;
    }
    .severity {
      display: inline-flex;
      gap: 4px;
      align-items: baseline;
      min-inline-size: 5rem;
      font-weight: 600;
    }
    .severity svg {
      align-self: center;
    }
    .error {
      color: var(--_overdue);
    }
    .warning {
      color: var(--_attention);
    }
    .info {
      color: var(--_info);
    }
    .scroll {
      position: relative;
    }
    thead th {
      background: var(--_paper);
      vertical-align: bottom;
    }
    .sort th {
      padding-block-start: 14px;
      color: var(--_muted);
    }
    .all {
      font-weight: 600;
    }
    .public,
    .closed {
      color: var(--_muted);
    }
    [data-holder] {
      padding-block: 10px;
      border-block-end: 1px solid var(--_line);
    }
    h4 {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
      margin: 0;
      font-size: inherit;
      font-weight: 600;
    }
    h4 :is(.link, .quiet) {
      font-weight: 400;
    }
    .grant {
      display: grid;
      grid-template-columns: 7rem minmax(0, 1fr);
      gap: 0 12px;
      margin-block-start: 6px;
      font-size: var(--_small);
      break-inside: avoid;
    }
    dl {
      display: grid;
      grid-template-columns: 6rem minmax(0, 1fr);
      gap: 2px 12px;
    }
    dt {
      color: var(--_muted);
    }
    /* The names of the columns stay in sight: above where all columns have room, beside where they have not. */
    @container access (min-width: 60.01rem) {
      thead th {
        position: sticky;
        inset-block-start: 0;
      }
      thead th:first-child {
        inline-size: 20%;
      }
    }
    @container access (min-width: 36.01rem) and (max-width: 60rem) {
      .scroll {
        overflow-x: auto;
      }
      thead th {
        min-inline-size: 4.5rem;
      }
      .scroll th[scope="row"],
      thead th:first-child {
        position: sticky;
        inset-inline-start: 0;
        min-inline-size: 8rem;
        background: var(--_paper);
      }
    }
    @container access (max-width: 36rem) {
      .closed,
      .public ~ .public {
        display: none !important;
      }
      .scroll tr {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
      }
      .scroll tr th {
        flex: 0 0 100%;
      }
      td[data-label]::before {
        flex-basis: auto;
      }
      .grant,
      dl {
        grid-template-columns: minmax(0, 1fr);
      }
      dd {
        margin-block-end: 4px;
      }
    }
    @media print {
      .scroll {
        overflow: visible !important;
      }
      .scroll th {
        position: static !important;
        min-inline-size: 0 !important;
      }
      h3,
      h4 {
        break-after: avoid;
      }
    }
  `,
];
