import { css, type CSSResultGroup } from "lit";
import { signStyles } from "../sign/post-sign.ts";

export const gridNoticeStyles: CSSResultGroup = [
  signStyles,
  css`
    .content {
      padding: 16px;
      container: notice / inline-size;
    }
    article {
      display: grid;
      gap: 16px 32px;
      max-inline-size: 64rem;
    }
    header {
      padding-block-end: 8px;
      border-block-end: 2px solid var(--_accent);
    }
    h2 {
      font-size: 1.5rem;
    }
    .path,
    .note,
    .kind {
      color: var(--_muted);
      font-size: var(--_small);
    }
    h3 {
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_edge);
      font-size: 1rem;
    }
    dl {
      display: grid;
      gap: 10px;
    }
    dt {
      color: var(--_muted);
      font-size: var(--_small);
    }
    dd {
      overflow-wrap: anywhere;
    }
    .phone {
      font-size: 1.25rem;
      font-weight: 600;
    }
    a {
      color: inherit;
      text-underline-offset: 0.2em;
    }
    .phone a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_row);
    }
    .posts li {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2px 12px;
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
      break-inside: avoid;
    }
    .posts .who {
      font-weight: 600;
    }
    .posts .who .sign {
      margin-inline-end: 6px;
      vertical-align: -2px;
    }
    .posts .instead {
      font-weight: 400;
    }
    .network {
      color: var(--_muted);
    }
    figure {
      margin: 0;
      break-inside: avoid;
    }
    figcaption {
      padding-block-start: 4px;
      color: var(--_muted);
      font-size: var(--_small);
    }
    .sketch svg {
      display: block;
      inline-size: 100%;
      max-block-size: 24rem;
      border: 1px solid var(--_line);
    }
    .sketch path {
      fill: none;
      stroke: var(--_edge);
      stroke-width: 1px;
      vector-effect: non-scaling-stroke;
    }
    .sketch path.own {
      fill: var(--_selected);
      stroke: var(--_accent);
      stroke-width: 2.5px;
    }
    .sketch text {
      fill: var(--_muted);
      text-anchor: middle;
      dominant-baseline: central;
    }
    .sketch text.own {
      fill: var(--_ink);
      font-weight: 600;
    }
    .code {
      display: flex;
      gap: 12px;
      align-items: center;
    }
    .code svg {
      flex: none;
      inline-size: 8rem;
      block-size: 8rem;
      forced-color-adjust: none;
    }
    .code .ground {
      fill: #ffffff;
    }
    .code .dark {
      fill: #000000;
    }
    .code a {
      overflow-wrap: anywhere;
    }
    @container notice (min-width: 44rem) {
      article {
        grid-template-columns: 3fr 2fr;
      }
      header,
      .notice {
        grid-column: 1 / -1;
      }
      .side {
        grid-column: 2;
      }
    }
    .main,
    .side {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    @media (forced-colors: active) {
      .sketch path,
      .sketch path.own {
        stroke: CanvasText;
      }
      .sketch text {
        fill: CanvasText;
      }
    }
    @media print {
      /* As large as the paper is: the same sheet on A4 and on A3. */
      :host {
        --_text: 2.5vw;
        --_small: 2vw;
      }
      .content {
        padding: 0;
      }
      article {
        grid-template-columns: 3fr 2fr;
        gap: 2vw 3vw;
        max-inline-size: none;
      }
      header,
      .notice {
        grid-column: 1 / -1;
      }
      .side {
        grid-column: 2;
      }
      h2 {
        font-size: 5.5vw;
      }
      h3 {
        font-size: 2.9vw;
      }
      .phone {
        font-size: 4.6vw;
      }
      a {
        text-decoration: none;
      }
      .code {
        flex-direction: column;
        align-items: start;
      }
      .code svg {
        inline-size: 26vw;
        block-size: 26vw;
      }
    }
  `,
];
