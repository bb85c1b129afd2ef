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
    .seats-toggle {
      margin-block-start: 8px;
      font-size: var(--_small);
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

    h3 + .facts {
      margin-block-start: 8px;
    }
    .networks {
      inline-size: 100%;
      margin-block-start: 12px;
    }
    .networks :is(th, td) {
      overflow-wrap: anywhere;
    }
    .networks tbody th {
      font-weight: 600;
    }
    .networks th .quiet {
      display: block;
      font-weight: 400;
    }
    .networks tr {
      break-inside: avoid;
    }
    .officer {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
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
    .heading {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      justify-content: space-between;
    }
    .menu-place {
      position: relative;
      display: inline-block;
    }
    .actions-menu {
      position: absolute;
      z-index: 2;
      inset-inline-end: 0;
      inset-block-start: calc(100% + 2px);
      display: flex;
      flex-direction: column;
      inline-size: max-content;
      min-inline-size: 9rem;
      max-inline-size: 16rem;
      padding: 4px;
      border: 1px solid var(--_edge);
      border-radius: var(--_radius);
      background: var(--_paper);
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
    }
    .actions-menu button {
      border: 0;
      background: none;
      text-align: start;
    }
    .actions-menu button:hover,
    .actions-menu button:focus {
      background: var(--_raised);
    }
    .stints .more {
      min-block-size: 1.5rem;
      padding-inline: 6px;
      border: 0;
      background: none;
      color: var(--_muted);
      font-size: inherit;
    }
    .line .actions {
      justify-content: end;
    }
    @media (pointer: coarse) {
      .stints .more {
        min-block-size: var(--_row);
      }
    }
    .holders {
      padding-inline-start: 22px;
    }
    .holders li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
      min-block-size: var(--_row);
      overflow-wrap: anywhere;
    }
    .holders li > :last-child {
      margin-inline-start: auto;
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
    @container (max-width: 36rem) {
      .networks,
      .networks :is(tbody, tr, th, td) {
        display: block;
      }
      .networks thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .networks tbody tr {
        padding-block: 8px;
        border-block-end: 1px solid var(--_line);
      }
      .networks tbody :is(th, td) {
        padding: 1px 0;
        border: 0;
      }
      .networks td[data-label] {
        display: flex;
        gap: 8px;
      }
      .networks td[data-label]::before {
        flex: 0 0 4rem;
        content: attr(data-label);
        color: var(--_muted);
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
