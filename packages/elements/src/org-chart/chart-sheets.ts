import { chartLayout, seenIn, type ChartLayout } from "@jinlin/core/chart";
import type { HierarchyView } from "@jinlin/core";
import { html, svg, type TemplateResult } from "lit";
import type { OrgChartWords } from "../words/org-chart.ts";
import type { Words } from "../words/words.ts";
import { drawing } from "./chart-drawing.ts";
import { paperSheets, sheet } from "./paper-sheets.ts";

/** The chart laid out for upright paper, whatever the window was. */
export function paperLayout(view: HierarchyView, collapsed: ReadonlySet<string>): ChartLayout {
  return chartLayout(view, { collapsed, aspect: sheet.width / sheet.height });
}

/** The whole chart on sheets of A4, each with its number. */
export function printedSheets(layout: ChartLayout, words: Words<OrgChartWords>): TemplateResult {
  const places = new Map(layout.boxes.map(({ row }) => [row.id, [1, 1] as const]));
  const sheets = paperSheets(layout);
  return html`<div class="sheets">
    ${sheets.map(
      ({ x, y, width, height, boxes }, at) => html`<figure>
        <figcaption>${words.chart.page(words.number(at + 1), words.number(sheets.length))}</figcaption>
        <svg viewBox="${x} ${y} ${width} ${height}">
          ${svg`${drawing({ layout, boxes, links: seenIn(layout.links, { x, y, width, height }), scale: 1, current: undefined, found: new Set(), places, turn: () => {} })}`}
        </svg>
      </figure>`,
    )}
  </div>`;
}
