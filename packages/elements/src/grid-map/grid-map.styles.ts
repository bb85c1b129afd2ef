import { css, type CSSResultGroup } from "lit";
import { stackedTable } from "../styles/stacked-table.ts";

export const gridMapStyles: CSSResultGroup = [
  stackedTable,
  css`
    .content {
      container: map / inline-size;
    }
    .tools,
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
      padding: 8px 16px;
      border-block-end: 1px solid var(--_line);
    }
    .together {
      display: inline-flex;
      gap: 8px;
      align-items: center;
    }
    .tools label {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-inline-size: 0;
      min-block-size: var(--_row);
      color: var(--_muted);
      font-size: var(--_small);
    }
    .tools select,
    .tools input[type="search"] {
      min-inline-size: 0;
      max-inline-size: 14rem;
      min-block-size: var(--_row);
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
    }
    .tools input[type="search"] {
      flex: 1 1 10rem;
    }
    input[type="checkbox"] {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0;
      accent-color: var(--_accent);
    }
    .count {
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
    .legend {
      gap: 4px 8px;
      padding-inline: 8px;
    }
    .class {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      min-block-size: var(--_row);
      padding: 0 8px;
      border-color: transparent;
      font-size: var(--_small);
    }
    .class[aria-pressed="true"] {
      border-color: var(--_accent);
    }
    .class > span {
      display: inline-flex;
    }
    .edge {
      color: var(--_edge);
    }
    .info {
      color: var(--_info);
    }
    .overdue {
      color: var(--_overdue);
    }
    .attention {
      color: var(--_attention);
    }
    .muted {
      color: var(--_muted);
    }
    .good {
      color: var(--_good);
    }
    .lines {
      fill: none;
      stroke: currentColor;
      stroke-linecap: round;
    }
    .wash {
      fill: currentColor;
    }
    .rim {
      fill: none;
      stroke: var(--_edge);
    }
    .swatch.vacant .rim {
      stroke-dasharray: 4 3;
    }
    .stage {
      position: relative;
      block-size: var(--jinlin-map-height, 32rem);
      overflow: hidden;
    }
    .stage > * {
      position: absolute;
      inset: 0;
    }
    ::slotted([slot="base"]) {
      position: absolute;
      inset: 0;
    }
    .stage canvas {
      inset: auto;
      inset-block-start: -25%;
      left: -25%;
      inline-size: 150%;
      block-size: 150%;
      max-inline-size: none;
      transform-origin: 0 0;
      color: var(--_ink);
      /* Its end tells that the colours of the page are others, which a canvas does not hear otherwise. */
      transition: color 1ms !important;
    }
    .stage .line {
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
      pointer-events: none;
    }
    .line polyline {
      fill: var(--_accent);
      fill-opacity: 0.12;
      stroke: var(--_accent);
      stroke-width: 2;
      stroke-dasharray: 6 4;
    }
    .face {
      cursor: grab;
      touch-action: pan-x pan-y;
      user-select: none;
    }
    .face:active {
      cursor: grabbing;
    }
    .face.drawing {
      cursor: crosshair;
      touch-action: none;
    }
    .face:focus-visible {
      outline-offset: -2px;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: baseline;
      min-block-size: 2.75rem;
      padding: 8px 16px;
      border-block-start: 1px solid var(--_line);
      font-size: var(--_small);
    }
    .foot strong {
      font-size: var(--_text);
      font-weight: 600;
    }
    .sign {
      vertical-align: text-bottom;
    }
    .remark {
      padding: 8px 16px;
      font-size: var(--_small);
    }
    .list table {
      margin-inline: 16px;
      inline-size: calc(100% - 32px);
    }
    .list th[scope="row"] input {
      margin-inline-end: 8px;
      vertical-align: text-bottom;
    }
    /* Beside its column's name on a narrow stage, however long it is. */
    .list .cell {
      flex: 1 1 8rem;
      min-inline-size: 0;
    }
    .list tr.current {
      background: var(--_selected);
    }
    .more {
      margin: 12px 16px;
    }
    .sheet {
      display: block;
      inline-size: 100%;
      max-block-size: 230mm;
    }
    .sheet > path {
      vector-effect: non-scaling-stroke;
    }
    .sheet .face {
      stroke: var(--_edge);
      stroke-width: 0.5;
    }
    .sheet .dedicated,
    .sheet .border {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 1.25;
    }
    .sheet .dedicated {
      stroke-width: 2;
    }
    .sheet text {
      fill: var(--_ink);
      stroke: var(--_paper);
      paint-order: stroke;
      /* In the sheet's own large units it would part figures far. */
      text-autospace: no-autospace;
      text-anchor: middle;
      dominant-baseline: middle;
    }
    @media (pointer: coarse) {
      input[type="checkbox"] {
        inline-size: 1.75rem;
        block-size: 1.75rem;
      }
    }
    @media (forced-colors: active) {
      svg {
        color: CanvasText;
      }
      .class[aria-pressed="true"],
      [aria-pressed="true"] {
        border: 2px solid Highlight;
      }
      .line polyline {
        stroke: Highlight;
      }
    }
    @media print {
      .class {
        border: 0;
      }
    }
  `,
];
