import { css } from "lit";

export const findingsStyles = css`
  .group > ul > li {
    padding: 12px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
  }
  .head h4 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .severity {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    align-self: center;
    font-size: var(--_small);
  }
  .severity svg {
    inline-size: 1rem;
    block-size: 1rem;
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
  .good {
    color: var(--_good);
  }
  .rate {
    margin-inline-start: auto;
  }
  .rate strong {
    font-size: 1.25rem;
    font-weight: 600;
  }
  .members {
    margin-block-start: 8px;
  }
  .members li {
    padding-block: 5px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_small);
    line-height: 1.4;
    break-inside: avoid;
  }
  .member {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }
  .members .since {
    margin-inline-start: auto;
  }
  .toggle,
  .more {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-block-size: 1.5rem;
    margin-block-start: 4px;
    padding: 0 4px 0 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .toggle:hover,
  .more:hover {
    color: var(--_accent);
  }
  .toggle svg {
    inline-size: 1rem;
    block-size: 1rem;
    transition: transform 120ms;
  }
  .toggle[aria-expanded="true"] svg {
    transform: rotate(90deg);
  }
  .remarks {
    font-size: var(--_small);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
  }
  .page {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.5rem;
    margin-block-start: 4px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .page:hover {
    color: var(--_accent);
  }
  .fix {
    font-size: var(--_small);
  }
  .group > h3 {
    padding: 12px 16px 4px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    padding: 12px 16px;
    border-block-end: 1px solid var(--_line);
  }
  .filters label {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    font-size: var(--_small);
  }
  .filters select {
    max-inline-size: 14rem;
    min-block-size: var(--_row);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    padding: 0 8px;
  }
  @media (pointer: coarse) {
    .page,
    .toggle,
    .more {
      min-block-size: var(--_row);
    }
  }
  @media print {
    .members[hidden] {
      display: block !important;
    }
  }
`;
