import { html, svg, type TemplateResult } from "lit";

/** A drawing of 16 by 16, in lines of the text's colour; whoever cannot see it is told by the words beside it. */
export function icon(shape: TemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${shape}</svg>`;
}

/** Points on; turned, down. */
export const chevron = svg`<path d="M6 4l4 4-4 4"/>`;
