import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";

export const historyStyles: CSSResultGroup = [
  stackedTable,
  css`
  .content {
    container: history / inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .bar label,
  .days label {
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .slide {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  input[type="range"] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: var(--_row);
    accent-color: var(--_accent);
  }
  input[type="date"] {
    min-block-size: var(--_row);
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chips button {
    font-size: var(--_small);
  }
  [aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_selected);
    font-weight: 600;
  }
  .on {
    padding: 12px 16px 4px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .entry {
    padding: 8px 16px 12px;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }
  .entry[aria-current="true"] {
    border-inline-start: 3px solid var(--_accent);
    background: var(--_selected);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }
  .head .seq {
    margin-inline-start: auto;
  }
  .withdrawn h4,
  .withdrawn .changes li > *,
  .withdrawn .becomes > *,
  .withdrawn .changes button {
    text-decoration: line-through;
  }
  .mark {
    padding: 0 6px;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    color: var(--_attention);
    font-size: var(--_small);
  }
  h4 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }
  .changes,
  .why {
    font-size: var(--_small);
  }
  .changes li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
  .becomes {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .becomes svg {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    color: var(--_muted);
  }
  .why {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
    margin-block-start: 4px;
  }
  .why dt {
    color: var(--_muted);
  }
  .does {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .does button,
  .more button {
    font-size: var(--_small);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    padding: 12px 16px;
  }
  section {
    padding: 12px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block: 8px;
  }
  table {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    [aria-pressed="true"] {
      border-width: 2px;
    }
  }
`,
];
