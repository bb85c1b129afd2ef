import { html, svg, type TemplateResult } from "lit";

/** A drawing of 16 by 16, in lines of the text's colour; whoever cannot see it is told by the words beside it. */
export function icon(shape: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${shape}</svg>`;
}

/** Points on; turned, down. */
export const chevron = svg`<path d="M6 4l4 4-4 4"/>`;

/** More that can be done. */
export const dots = svg`<path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.5" stroke-linecap="round"/>`;
