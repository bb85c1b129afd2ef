import { css, type CSSResult } from "lit";

/** Beside the styles of the element: they come with the section. */
export const loadStyles: CSSResult = css`
  .spread {
    inline-size: auto;
    margin-block-end: 12px;
  }
  .spread .number {
    min-inline-size: 5rem;
  }
  .figure {
    min-inline-size: 2rem;
  }
  td.number .figure {
    text-align: end;
  }
  .figure[aria-pressed="true"] {
    background: var(--_selected);
    font-weight: 600;
  }
  .loads td {
    overflow-wrap: normal;
  }
  .loads .sort {
    color: inherit;
    text-decoration: none;
    white-space: nowrap;
  }
  /* Beside its word, which stays above its numbers. */
  .loads .arrow::after {
    position: absolute;
    content: "";
  }
  .names > span + span::before {
    margin-inline-end: 0.25em;
    content: "·";
  }
  .loads [aria-sort="ascending"] .arrow::after {
    content: "↑";
  }
  .loads [aria-sort="descending"] .arrow::after {
    content: "↓";
  }
  .loads :is(.over-limit, .uncounted) {
    display: block;
    white-space: nowrap;
    font-size: var(--_small);
    font-weight: 400;
  }
  .order {
    display: none;
  }
  @container networks (max-width: 36rem) {
    .order {
      display: inline-flex;
    }
    .loads thead {
      display: none;
    }
    /* Four short columns have room anywhere. */
    .spread {
      display: table;
      inline-size: 100%;
    }
    .spread thead {
      display: table-header-group;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .spread tbody {
      display: table-row-group;
    }
    .spread tr {
      display: table-row;
    }
    .spread :is(th, td) {
      display: table-cell;
      padding: 6px 4px 6px 0;
      border-block-end: 1px solid var(--_line);
    }
    .spread td[data-label] {
      text-align: end;
    }
    .spread td[data-label]::before {
      content: none;
    }
    .spread .number {
      min-inline-size: 0;
    }
    .loads :is(.over-limit, .uncounted) {
      display: inline;
    }
    .loads td > ul {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @container networks (min-width: 36.01rem) {
    .loads td:nth-child(2) {
      inline-size: 45%;
    }
  }
  @media print {
    .chips button {
      padding-inline-start: 0;
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .figure[aria-pressed="true"] {
      outline: 2px solid;
    }
  }
`;
