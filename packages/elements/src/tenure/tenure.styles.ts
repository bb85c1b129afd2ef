import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";

export const tenureStyles: CSSResultGroup = [
  stackedTable,
  css`
  .content {
    container: tenure / inline-size;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 16px;
    border-block-end: 1px solid var(--_line);
  }
  dl,
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
  }
  dl > div {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  dt,
  .bar label {
    color: var(--_muted);
    font-size: var(--_small);
  }
  dd {
    font-size: 1.25rem;
    font-weight: 600;
  }
  .bar label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .bar {
    gap: 8px 16px;
  }
  select {
    min-block-size: var(--_row);
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  section {
    padding: 4px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .toggle,
  .none {
    display: flex;
    gap: 8px;
    align-items: center;
    inline-size: 100%;
    min-block-size: var(--_row);
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }
  .none {
    padding-inline-start: 24px;
    color: var(--_muted);
    font-weight: 400;
  }
  .toggle svg {
    flex: none;
    transition: transform 120ms;
  }
  .toggle[aria-expanded="true"] svg {
    transform: rotate(90deg);
  }
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h3 strong {
    margin-inline-start: auto;
    font-size: 1.25rem;
    white-space: nowrap;
  }
  .none strong {
    font-weight: 400;
  }
  .overdue {
    color: var(--_overdue);
  }
  .attention {
    color: var(--_attention);
  }
  .info {
    color: var(--_info);
  }
  .remark {
    padding-inline-start: 24px;
    font-size: var(--_small);
  }
  .members {
    padding: 4px 0 12px 24px;
  }
  table {
    table-layout: fixed;
  }
  .more {
    margin-block-start: 8px;
    font-size: var(--_small);
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
    gap: 4px 16px;
    font-size: var(--_small);
  }
  @container tenure (max-width: 36rem) {
    .members {
      padding-inline-start: 0;
    }
  }
  @media print {
    .toggle svg {
      display: none;
    }
    h3 strong {
      color: inherit !important;
    }
    h3 {
      break-after: avoid;
    }
  }
`,
];
