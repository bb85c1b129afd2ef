import { css } from "lit";

export const orgChartStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .prints-all {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_row);
    font-size: var(--_small);
  }
  .prints-all input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .tools input[type="search"] {
    flex: 1 1 10rem;
    min-inline-size: 0;
    max-inline-size: 20rem;
    min-block-size: var(--_row);
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .tools .count {
    font-size: var(--_small);
  }
  .sign-button {
    display: inline-flex;
    justify-content: center;
    align-items: center;
    inline-size: var(--_row);
    padding: 0;
  }
  [aria-pressed="true"] {
    background: var(--_selected);
    border-color: var(--_accent);
  }
  .stage {
    block-size: var(--jinlin-chart-height, 32rem);
    overflow: hidden;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .stage:active {
    cursor: grabbing;
  }
  .stage:focus-visible {
    outline-offset: -2px;
  }
  .stage svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  svg {
    font-size: 12px;
  }
  svg text {
    fill: var(--_ink);
  }
  svg .name {
    font-weight: 600;
  }
  svg .quiet {
    fill: var(--_muted);
  }
  svg .box {
    fill: var(--_paper);
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
  svg .box.vacant,
  svg .box.missing {
    stroke: var(--_attention);
  }
  svg .link {
    fill: none;
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
  /* Nothing is picked by them, and to look for a pointer on ten thousand outlines takes longer than all else. */
  path.box,
  path.link {
    pointer-events: none;
  }
  svg .found .box {
    fill: var(--_raised);
    stroke-width: 2;
  }
  svg .current .box {
    fill: var(--_selected);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  svg .item {
    cursor: pointer;
  }
  svg .sign {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  svg .turn circle {
    fill: var(--_paper);
    stroke: var(--_edge);
  }
  svg .turn .reach {
    fill: transparent;
    stroke: none;
  }
  svg .turn path {
    stroke: var(--_ink);
  }
  .list {
    padding: 12px 16px;
    line-height: 1.6;
  }
  .list ul ul {
    padding-inline-start: 16px;
  }
  .list li {
    break-inside: avoid;
  }
  .list .sign {
    vertical-align: text-bottom;
  }
  figure {
    margin: 0;
    break-after: page;
    break-inside: avoid;
  }
  figure:last-child {
    break-after: auto;
  }
  figcaption {
    font-size: var(--_small);
    text-align: end;
  }
  .sheets svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 250mm;
  }
  .sheets .turn {
    display: none;
  }
  @media (forced-colors: active) {
    svg text {
      fill: CanvasText;
    }
    svg .current .box {
      stroke: Highlight;
    }
  }
`;
