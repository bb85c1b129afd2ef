import { css } from "lit";

/** Of drafts alone, beside what all elements share. */
export const draftStyles = css`
  .content > *,
  .home > * {
    padding: 12px 16px;
  }
  .content > * + *,
  .home > * + * {
    border-block-start: 1px solid var(--_line);
  }
  h4,
  h5 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  h4 {
    margin-block-end: 4px;
  }
  h5 {
    font-size: var(--_small);
  }
  .head,
  .drafts li,
  .step,
  .row,
  .does {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .head h3 {
    margin-inline-end: auto;
  }
  .does {
    gap: 8px;
    margin-block-start: 8px;
  }
  .does .primary[aria-disabled="true"] {
    border-color: var(--_edge);
    background: none;
    color: var(--_muted);
  }
  .found + .resolved {
    margin-block-start: 8px;
  }
  .drafts li {
    padding-block: 6px;
  }
  .drafts li + li,
  .steps > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .drafts,
  .summary,
  .changes,
  .members,
  .rows,
  .acts {
    font-size: var(--_small);
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    counter-increment: step;
    padding-block: 6px;
    padding-inline-start: 2rem;
    break-inside: avoid;
  }
  .step h5::before {
    content: counter(step) ".";
    float: inline-start;
    inline-size: 2rem;
    margin-inline-start: -2rem;
    color: var(--_muted);
  }
  .step h5 {
    font-size: inherit;
  }
  .acts {
    display: inline-flex;
    gap: 4px;
    margin-inline-start: auto;
  }
  .acts button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: var(--_row);
    padding: 0;
    color: var(--_muted);
  }
  svg {
    inline-size: 1rem;
    block-size: 1rem;
    flex: none;
  }
  .acts button[aria-disabled="true"] svg {
    opacity: 0.4;
  }
  .state-of,
  .mark,
  .becomes {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
  }
  .state-of,
  .mark {
    font-size: var(--_small);
  }
  .mark {
    padding: 0 6px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    white-space: nowrap;
  }
  .can,
  .mark.new,
  .mark.published {
    color: var(--_good);
  }
  .cannot,
  .why,
  .mark.gone {
    color: var(--_overdue);
  }
  .mark.moved,
  .mark.renamed,
  .mark.open {
    color: var(--_info);
  }
  .mark.attention {
    color: var(--_attention);
  }
  .members {
    padding-inline-start: 16px;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 16px;
  }
  .side {
    min-inline-size: 0;
  }
  .rows .rows {
    margin-inline-start: 6px;
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_line);
  }
  .row {
    padding-block: 3px;
  }
  .before .gone > .row > .link {
    text-decoration: line-through;
  }
  form {
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-inline-size: 40rem;
    margin-block-start: 8px;
    padding: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  label {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_row);
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  @media (forced-colors: active) {
    .acts button[aria-disabled="true"] {
      color: GrayText;
    }
  }
  @media print {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
