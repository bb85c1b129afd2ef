import { css } from "lit";

/** Of the call that is opened. */
export const callPageStyles = css`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-inline-size: 0;
    padding: 8px 12px 12px;
    border-inline-start: 2px solid var(--_accent);
  }
  .page header {
    display: flex;
    gap: 4px 12px;
    align-items: start;
  }
  .page header h3 {
    flex: 1 1 auto;
    font-size: 1rem;
  }
  .page header .close {
    flex: none;
  }
  .page h4 {
    padding-block: 8px 0;
    font-weight: 600;
  }
  .page :is(.deadline, .note, .wanted, .standings, .matching, .timeline) {
    font-size: var(--_small);
  }
  .stands {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .wanted {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: 4px 16px;
  }
  .wanted dt {
    color: var(--_muted);
  }
  .standings li,
  .matching li,
  .timeline li {
    padding-block: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .who .choose {
    min-block-size: 24px;
    margin-inline-start: auto;
    padding: 0 8px;
  }
  .reasons {
    display: block;
    color: var(--_muted);
  }
  .timeline li {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: 0 12px;
  }
  .timeline time {
    color: var(--_muted);
  }
  .timeline .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .timeline q {
    flex: 1 0 100%;
    quotes: none;
    overflow-wrap: anywhere;
  }
  @container board (max-width: 36rem) {
    .page {
      padding-inline: 0;
      border-inline-start: 0;
    }
    .timeline li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (pointer: coarse) {
    .who .choose {
      min-block-size: var(--_row);
    }
  }
  @media print {
    .page {
      border: 0;
    }
    .page li {
      break-inside: avoid;
    }
  }
`;
