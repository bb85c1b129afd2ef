import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";

export const checkInStyles: CSSResultGroup = [
  stackedTable,
  css`
    .content {
      display: flex;
      flex-direction: column;
      gap: 20px;
      padding: 12px 16px 16px;
      container: check-in / inline-size;
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
    h4 .quiet {
      font-weight: 400;
    }
    header p {
      font-size: var(--_small);
    }
    header > .bar {
      margin-inline-start: auto;
      padding-block: 0;
    }
    .note {
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
    .more {
      margin-block-start: 8px;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 24px;
      padding-block: 8px;
    }
    .figures dt {
      color: var(--_muted);
      font-size: var(--_small);
    }
    .figures b {
      font-size: 1.125rem;
    }
    .figures .quiet {
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
    .full,
    tbody th {
      font-weight: 600;
    }
    .elsewhere,
    .do > *,
    .line {
      display: block;
    }
    .one {
      display: inline-block;
      margin-inline-end: 8px;
    }
    .do > *,
    .days span {
      white-space: nowrap;
    }
    .days .quiet {
      display: block;
    }
    .claims > li + li {
      margin-block-start: 4px;
    }
    .claims .link {
      margin-inline-end: 8px;
    }
    .claim.withdrawn {
      color: var(--_muted);
    }
    .claim.done {
      color: var(--_good);
    }
    .form-row td {
      padding-inline: 0;
    }
    @container check-in (max-width: 36rem) {
      td.blank {
        display: none;
      }
      .days span {
        white-space: normal;
      }
      label:not(.search) select {
        max-inline-size: 12rem;
      }
      .claims {
        flex: 1 1 10rem;
      }
    }
    @media print {
      header,
      h4 {
        break-after: avoid;
      }
      .attention,
      .claim.done {
        color: inherit;
      }
    }
  `,
];
