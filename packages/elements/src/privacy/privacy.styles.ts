import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";

export const privacyStyles: CSSResultGroup = [
  stackedTable,
  css`
    .content {
      display: flex;
      flex-direction: column;
      gap: 20px;
      padding: 12px 16px 16px;
      container: privacy / inline-size;
    }
    h3 {
      display: flex;
      gap: 8px;
      align-items: baseline;
      justify-content: space-between;
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_edge);
      font-size: 1rem;
    }
    h3 strong {
      font-size: 1.25rem;
    }
    h3 .quiet {
      font-weight: 400;
    }
    .note {
      padding-block: 6px;
      font-size: var(--_small);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      padding-block: 6px;
    }
    .bar:empty {
      display: none;
    }
    .bar button,
    .bar span,
    .more {
      font-size: var(--_small);
    }
    .bar [data-command] {
      margin-inline-start: auto;
    }
    tbody th {
      font-weight: 600;
    }
    .pick {
      inline-size: 4rem;
    }
    input[type="checkbox"] {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0;
      vertical-align: middle;
      accent-color: var(--_accent);
    }
    .overdue {
      color: var(--_overdue);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
      gap: 6px 24px;
      padding-block: 6px;
      font-size: var(--_small);
    }
    dt {
      color: var(--_muted);
    }
    @container privacy (max-width: 36rem) {
      thead .pick {
        display: none;
      }
      tr {
        position: relative;
      }
      tbody th {
        padding-inline-end: 3rem;
      }
      td.pick {
        position: absolute;
        inset-block-start: 4px;
        inset-inline-end: 0;
        inline-size: auto;
      }
    }
    @media (pointer: coarse) {
      td.pick {
        padding-block: 0;
      }
      .touch {
        display: inline-grid;
        place-items: center;
        min-inline-size: var(--_row);
        min-block-size: var(--_row);
      }
    }
    @media print {
      h3 {
        break-after: avoid;
      }
      h3 strong {
        color: inherit !important;
      }
    }
  `,
];
