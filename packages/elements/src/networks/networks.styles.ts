import { css, type CSSResultGroup } from "lit";
import { signStyles } from "../sign/post-sign.ts";
import { stackedTable } from "../styles/stacked-table.ts";

export const networksStyles: CSSResultGroup = [
  signStyles,
  stackedTable,
  css`
    .content {
      display: flex;
      flex-direction: column;
      gap: 20px;
      padding: 12px 16px 16px;
      container: networks / inline-size;
    }
    section {
      min-inline-size: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: baseline;
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_edge);
    }
    h3 {
      font-size: 1rem;
    }
    h4 {
      margin: 0;
      padding-block: 12px 4px;
      font-size: inherit;
      font-weight: 600;
    }
    header p,
    header .quiet {
      font-size: var(--_small);
    }
    header > .bar,
    header > p {
      margin-inline-start: auto;
    }
    header > .bar {
      padding-block: 0;
    }
    .note,
    .unserved {
      padding-block: 6px;
      font-size: var(--_small);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      padding-block: 8px;
    }
    .bar:empty {
      display: none;
    }
    .bar button,
    .more {
      font-size: var(--_small);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
    .chips [aria-pressed="true"] {
      border-color: var(--_accent);
      background: var(--_selected);
      font-weight: 600;
    }
    label {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-inline-size: 0;
      color: var(--_muted);
      font-size: var(--_small);
    }
    .search {
      position: relative;
      flex: 0 1 16rem;
    }
    .search input {
      inline-size: 100%;
      min-inline-size: 0;
    }
    select,
    input[type="search"] {
      min-block-size: var(--_row);
      max-inline-size: 100%;
      min-inline-size: 0;
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
    }
    .export {
      margin-inline-start: auto;
    }
    .attention {
      color: var(--_attention);
      font-weight: 600;
    }
    tbody th {
      font-weight: 600;
    }
    .over :is(th, td) {
      color: var(--_muted);
    }
    .where,
    .since {
      font-weight: 400;
      white-space: nowrap;
    }
    .where {
      display: block;
    }
    .grid {
      display: inline-block;
      margin-inline-end: 12px;
    }
    .do > * {
      display: block;
      white-space: nowrap;
    }
    .lies {
      overflow-wrap: normal;
    }
    .code {
      font-weight: 400;
      white-space: nowrap;
    }
    td.days {
      white-space: nowrap;
    }
    .line {
      display: flex;
      gap: 6px;
      align-items: baseline;
    }
    .line .sign {
      align-self: center;
    }
    .instead {
      display: block;
      padding-inline-start: 22px;
    }
    .places {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
      gap: 4px 16px;
      font-size: var(--_small);
    }
    .more {
      margin-block-start: 8px;
    }
    .form-row td {
      padding-inline: 0;
    }
    @container networks (max-width: 36rem) {
      td.number {
        text-align: start;
      }
      label:not(.search) select {
        max-inline-size: 12rem;
      }
      .where {
        display: inline;
      }
    }
    @media (forced-colors: active) {
      .chips [aria-pressed="true"] {
        border-width: 2px;
      }
    }
    @media print {
      header {
        break-after: avoid;
      }
      .attention {
        color: inherit;
      }
    }
  `,
];
