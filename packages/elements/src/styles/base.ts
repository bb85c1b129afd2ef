import { css, type CSSResultGroup } from "lit";
import { colours } from "./palette.ts";

/** What all elements share: type, space, controls, focus, and how they behave in print and forced colours. */
export const base: CSSResultGroup = [
  colours,
  css`
    :host {
      --_font: var(
        --jinlin-font,
        "PingFang SC",
        "Source Han Sans SC",
        "Noto Sans CJK SC",
        "Microsoft YaHei",
        system-ui,
        sans-serif,
        "Source Han Sans",
        "Noto Sans CJK",
        "SimSun-ExtB"
      );
      --_text: var(--jinlin-text, 0.875rem);
      --_small: var(--jinlin-text-small, 0.8125rem);
      --_row: var(--jinlin-row, 2rem);
      --_radius: var(--jinlin-radius, 4px);
      display: block;
      /* What is only to be heard lies within: else it would lengthen the page that has the element in a scroller. */
      position: relative;
      box-sizing: border-box;
      min-inline-size: 0;
      background: var(--_paper);
      color: var(--_ink);
      font: 400 var(--_text) / 1.5 var(--_font);
      font-variant-numeric: tabular-nums;
      text-autospace: normal;
      -webkit-text-size-adjust: none;
      text-size-adjust: none;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    h2,
    h3 {
      font-size: inherit;
      font-weight: 600;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    table {
      border-collapse: collapse;
      font-size: var(--_small);
      line-height: 1.4;
    }
    th,
    td {
      padding: 6px 12px 6px 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
      font-weight: 400;
    }
    thead th {
      color: var(--_muted);
    }
    th.number,
    td.number {
      text-align: end;
    }

    button,
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
    }
    button {
      min-block-size: var(--_row);
      padding: 0 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      cursor: pointer;
    }
    button:hover {
      background: var(--_raised);
    }
    button.primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
      font-weight: 600;
    }
    button[aria-disabled="true"] {
      border-style: dashed;
      cursor: default;
    }
    button.link {
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
      text-decoration: underline;
      text-decoration-color: var(--_edge);
      text-underline-offset: 0.2em;
      overflow-wrap: anywhere;
    }
    button.link:hover {
      color: var(--_accent);
      text-decoration-color: currentColor;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 1px;
    }

    .quiet {
      color: var(--_muted);
    }
    .notice {
      padding: 8px 12px;
      border-inline-start: 3px solid var(--_edge);
      background: var(--_raised);
    }
    .notice.attention {
      border-inline-start-color: var(--_attention);
    }
    .notice.overdue {
      border-inline-start-color: var(--_overdue);
    }
    .state {
      padding: 16px;
      color: var(--_muted);
    }
    .state > * + * {
      margin-block-start: 8px;
    }
    .late {
      animation: appear 1ms linear 250ms both;
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    .county-notice {
      padding: 2px 8px;
      color: var(--_attention);
      font-size: var(--_small);
      text-align: end;
    }
    .printed {
      display: none;
    }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media (pointer: coarse) {
      :host {
        --_row: var(--jinlin-row-touch, 2.75rem);
      }
      button.link {
        min-block-size: var(--_row);
      }
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after {
        animation-duration: 1ms !important;
        transition: none !important;
      }
    }
    @media (forced-colors: active) {
      .notice {
        border: 1px solid;
      }
      button.primary {
        border-width: 2px;
      }
    }
    @media print {
      .screen {
        display: none !important;
      }
      .printed {
        display: block;
        padding: 8px;
        font-size: var(--_small);
      }
      button.link {
        text-decoration: none;
      }
    }
  `,
];
