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
  .loads .arrow::after {
    display: inline-block;
    inline-size: 1em;
    text-align: center;
    content: "";
  }
  .loads [aria-sort="ascending"] .arrow::after {
    content: "↑";
  }
  .loads [aria-sort="descending"] .arrow::after {
    content: "↓";
  }
  .loads :is(.over-limit, .uncounted) {
    display: block;
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
    .spread,
    .spread .number {
      inline-size: 100%;
    }
    td.number .figure {
      text-align: start;
    }
    .loads :is(.over-limit, .uncounted) {
      display: inline;
    }
    .loads td > ul {
      flex: 1;
      min-inline-size: 0;
    }
  }
  @media (forced-colors: active) {
    .figure[aria-pressed="true"] {
      outline: 2px solid;
    }
  }
`;
