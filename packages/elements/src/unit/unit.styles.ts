import { css, type CSSResultGroup } from "lit";
import { signStyles } from "../sign/post-sign.ts";
import { base } from "../styles/base.ts";

export const unitStyles: CSSResultGroup = [
  base,
  signStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .content {
      display: flex;
      flex-direction: column;
      gap: 20px;
      padding: 16px;
    }
    header {
      display: flex;
      flex-direction: column;
      gap: 8px;
    }
    h2 {
      font-size: 1.25rem;
    }
    h3 {
      padding-block-end: 4px;
      border-block-end: 1px solid var(--_edge);
      font-size: 1rem;
    }
    h4 {
      margin: 0;
      font-size: inherit;
      font-weight: 600;
    }
    .tag {
      padding-inline: 6px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      color: var(--_muted);
      font-size: var(--_small);
      font-weight: 400;
      white-space: nowrap;
    }
    .path {
      display: flex;
      flex-wrap: wrap;
      gap: 0 4px;
      color: var(--_muted);
      font-size: var(--_small);
    }
    .path li {
      display: flex;
      min-inline-size: 0;
    }
    .path li + li::before {
      content: "›";
      content: "›" / "";
      margin-inline-end: 4px;
      color: var(--_edge);
    }
    .inline {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
      gap: 4px 24px;
    }
    .facts > div {
      display: flex;
      align-items: baseline;
      gap: 12px;
    }
    .facts dt {
      flex: none;
      inline-size: 5.5em;
      color: var(--_muted);
    }
    :lang(en) .facts dt {
      inline-size: 7em;
    }
    .facts dd {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }

    .post {
      padding-block: 10px;
      border-block-end: 1px solid var(--_line);
      break-inside: avoid;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(10rem, 2fr) minmax(10rem, 3fr) auto;
      gap: 4px 16px;
      align-items: start;
    }
    .line h4 {
      display: flex;
      gap: 6px;
      padding-block: calc((var(--_row) - 1.5em) / 2);
      overflow-wrap: anywhere;
    }
    .line h4 > span:last-child {
      min-inline-size: 0;
    }
    .line h4 .sign {
      margin-block-start: calc((1.5em - 1rem) / 2);
    }
    .post .holder {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
      min-block-size: var(--_row);
      overflow-wrap: anywhere;
    }
    strong {
      font-weight: 600;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .line .actions {
      justify-content: end;
    }
    .posts-note {
      margin-block-start: 8px;
      font-size: var(--_small);
    }
    .answers {
      padding-inline-start: 22px;
      font-size: var(--_small);
    }
    .answers .link {
      color: var(--_muted);
    }
    details {
      padding-inline-start: 22px;
      font-size: var(--_small);
    }
    summary {
      inline-size: fit-content;
      min-block-size: 1.5rem;
      color: var(--_muted);
      cursor: pointer;
    }
    .stints li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      padding-block: 2px;
    }
    .stints li > :first-child {
      min-inline-size: 4.5em;
    }
    .stints .past {
      color: var(--_muted);
    }

    form {
      display: flex;
      flex-direction: column;
      gap: 12px;
      margin-block: 8px;
      padding: 12px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
    }
    [role="alert"] {
      display: flex;
      flex-direction: column;
      gap: 4px;
    }
    [role="alert"]:empty {
      display: none;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
      gap: 12px 16px;
      align-items: start;
    }
    .field {
      display: flex;
      flex-direction: column;
      gap: 4px;
      min-inline-size: 0;
    }
    .field.person {
      grid-column: 1 / -1;
    }
    .field input,
    .field select {
      inline-size: 100%;
      min-inline-size: 0;
      min-block-size: var(--_row);
      padding: 0 8px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    .field [aria-invalid="true"] {
      border: 2px solid var(--_overdue);
    }
    .hint {
      font-size: var(--_small);
    }
    .fault {
      color: var(--_overdue);
      font-size: var(--_small);
    }
    .picker {
      position: relative;
    }
    .people {
      position: absolute;
      z-index: 1;
      inset-inline: 0;
      inset-block-start: calc(100% + 2px);
      max-block-size: 18rem;
      overflow: auto;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
    }
    .people > p {
      padding: 6px 8px;
      font-size: var(--_small);
    }
    .people li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: center;
      min-block-size: var(--_row);
      padding: 4px 8px;
      cursor: pointer;
    }
    .people li:hover {
      background: var(--_raised);
    }
    .people li[aria-selected="true"] {
      background: var(--_selected);
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    .preview ul {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .preview:empty {
      display: none;
    }

    @container (max-width: 40rem) {
      .line {
        grid-template-columns: 1fr auto;
      }
      .line .holder {
        grid-area: 2 / 1 / 3 / -1;
        min-block-size: 0;
        padding-inline-start: 22px;
      }
    }
    @container (max-width: 24rem) {
      .content {
        padding: 12px;
      }
      .line {
        grid-template-columns: 1fr;
      }
      .line .holder {
        grid-area: auto;
      }
    }
    @media print {
      details:not([open]) {
        display: none;
      }
    }
  `,
];
