import { css, type CSSResultGroup } from "lit";
import { signStyles } from "../sign/post-sign.ts";
import { stackedTable } from "../styles/stacked-table.ts";

export const personStyles: CSSResultGroup = [
  signStyles,
  stackedTable,
  css`
    .content {
      display: flex;
      flex-direction: column;
      gap: 20px;
      padding: 16px;
      container: person / inline-size;
    }
    header {
      display: flex;
      flex-direction: column;
      gap: 8px;
    }
    .heading {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      font-size: 1.25rem;
    }
    h3 {
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_edge);
      font-size: 1rem;
    }
    h4 {
      margin: 8px 0 0;
      font-size: var(--_small);
      font-weight: 600;
    }
    .tag {
      padding: 0 6px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      color: var(--_muted);
      font-size: var(--_small);
      font-weight: 400;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .actions button,
    .small {
      font-size: var(--_small);
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
    }
    dl > div {
      display: flex;
      gap: 8px;
      align-items: baseline;
    }
    dt {
      color: var(--_muted);
      font-size: var(--_small);
    }
    tbody th {
      font-weight: 600;
    }
    .past th {
      font-weight: 400;
    }
    .gap td {
      color: var(--_muted);
      background: var(--_raised);
    }
    .gap td:first-child {
      padding-inline-start: 8px;
    }
    .state-of {
      display: inline-flex;
      gap: 4px;
      align-items: center;
    }
    .state-of ~ .small {
      margin-inline-start: 8px;
    }
    .note {
      padding-block: 6px;
      font-size: var(--_small);
    }
    .lines li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
      padding-block: 6px;
      border-block-end: 1px solid var(--_line);
      font-size: var(--_small);
      break-inside: avoid;
    }
    .lines .small {
      margin-inline-start: auto;
    }
    code {
      font-family: inherit;
      overflow-wrap: anywhere;
    }
    @container person (max-width: 36rem) {
      .gap {
        background: var(--_raised);
      }
      .gap td {
        padding-inline-start: 8px;
      }
    }
    @media print {
      h3 {
        break-after: avoid;
      }
    }
  `,
];
