import { svg, type TemplateResult } from "lit";

/** How grave something found is, by its shape; a word stands beside it. */
export const severityShapes: Readonly<Record<"error" | "warning" | "info" | "good", TemplateResult>> = {
  error: svg`<path d="M8 2l6.5 11.5h-13z"/><path d="M8 6.5v3.5M8 11.4v.6"/>`,
  warning: svg`<path d="M8 1.8L14.2 8 8 14.2 1.8 8z"/><path d="M8 5v3.5M8 10.2v.6"/>`,
  info: svg`<circle cx="8" cy="8" r="6"/><path d="M8 7v4M8 4.6v.6"/>`,
  good: svg`<circle cx="8" cy="8" r="6"/><path d="M5 8.2l2 2 4-4.4"/>`,
};
