import type { PostState } from "@jinlin/core";
import { css, html, svg, type TemplateResult } from "lit";
import { icon } from "./icon.ts";

/** What a sign can say: a post's state, or that the body itself is missing (应设未设). */
export type SignState = PostState | "missing";

const shapes: Record<SignState, TemplateResult> = {
  held: svg`<circle cx="8" cy="8" r="5" fill="currentColor"/>`,
  acting: svg`<circle cx="8" cy="8" r="4.5"/><path d="M8 3.5a4.5 4.5 0 0 1 0 9z" fill="currentColor"/>`,
  "carry-over": svg`<circle cx="8" cy="8" r="4.5"/><path d="M8 8V3.5A4.5 4.5 0 0 1 12.5 8z" fill="currentColor"/>`,
  suspended: svg`<circle cx="8" cy="8" r="4.5"/><path d="M4.8 11.2l6.4-6.4"/>`,
  vacant: svg`<circle cx="8" cy="8" r="4.75" stroke-dasharray="2.2 1.53"/>`,
  missing: svg`<rect x="3" y="3" width="10" height="10" stroke-dasharray="2.5 2"/>`,
};

/** The one sign of a state, ● ◐ ◔ ⊘ ○, drawn, so that it looks the same in every font. Its words stand in `title`, and are read out. */
export function postSign(state: SignState, title: string): TemplateResult {
  return html`<span class="sign ${state}" title=${title}
    >${icon(shapes[state])}<span class="unseen">${title}</span></span
  >`;
}

export const signStyles = css`
  .sign {
    position: relative;
    display: inline-flex;
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    color: var(--_muted);
  }
  .sign svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .sign.held {
    color: var(--_edge);
  }
  .word.held {
    color: var(--_muted);
  }
  .sign.acting,
  .word.acting {
    color: var(--_info);
  }
  .sign.carry-over,
  .word.carry-over {
    color: var(--_overdue);
  }
  .sign.suspended,
  .word.suspended {
    color: var(--_info);
  }
  .sign.vacant,
  .sign.missing,
  .word.vacant,
  .word.missing {
    color: var(--_attention);
  }
  @media print {
    .sign,
    .word {
      color: inherit !important;
    }
  }
`;
