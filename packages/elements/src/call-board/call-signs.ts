import { svg, type TemplateResult } from "lit";
import type { DeadlineState } from "./deadline-of.ts";

/** Somewhere to take hold of a card. */
export const grip = svg`<path d="M6 3h.01M10 3h.01M6 8h.01M10 8h.01M6 13h.01M10 13h.01" stroke-width="2.2" stroke-linecap="round"/>`;

export const urgentSign = svg`<path d="M8 2v8M8 13.4v.2" stroke-width="2.2" stroke-linecap="round"/>`;

/** How a call stands to its deadline, by shape; a word stands beside it. */
export const deadlineShapes: Readonly<Record<Exclude<DeadlineState, "none">, TemplateResult>> = {
  "in-time": svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/>`,
  "due-soon": svg`<path d="M8 1.8L14.2 8 8 14.2 1.8 8z"/><path d="M8 5v3.5M8 10.2v.6"/>`,
  overdue: svg`<path d="M8 2l6.5 11.5h-13z"/><path d="M8 6.5v3.5M8 11.4v.6"/>`,
};
