import { seenIn, type ChartLayout } from "@jinlin/core/chart";
import { html, svg, type TemplateResult } from "lit";
import type { OrgChartWords } from "../words/org-chart.ts";
import type { Words } from "../words/words.ts";
import { drawing } from "./chart-drawing.ts";

/** What of the chart an upright sheet of A4 holds: at 180 mm across, an em of text is 2.5 mm. */
const sheet = { width: 864, height: 1180 };

/** The whole chart on sheets of A4, left to right and top down, each with its number; sheets with nothing on them are left out, to be laid side by side. */
export function printedSheets(layout: ChartLayout, words: Words<OrgChartWords>): TemplateResult {
  const { boxes, links, width, height } = layout;
  const across = Math.max(1, Math.ceil(width / sheet.width));
  const down = Math.max(1, Math.ceil(height / sheet.height));
  const places = new Map(boxes.map(({ row }) => [row.id, [1, 1] as const]));
  const all = Array.from({ length: across * down }, (_, at) => {
    const x = (at % across) * sheet.width;
    const y = Math.floor(at / across) * sheet.height;
    return { x, y, width: sheet.width, height: sheet.height };
  });
  // Where the chart has nothing no sheet is wasted.
  const pages = all.filter((part) => seenIn(boxes, part).length > 0 || seenIn(links, part).length > 0);
  return html`<div class="sheets">
    ${pages.map(
      (part, at) => html`<figure>
        <figcaption>${words.chart.page(words.number(at + 1), words.number(pages.length))}</figcaption>
        <svg viewBox="${part.x} ${part.y} ${part.width} ${part.height}">
          ${svg`${drawing({ layout, boxes: seenIn(boxes, part), links: seenIn(links, part), scale: 1, current: undefined, found: new Set(), places, turn: () => {} })}`}
        </svg>
      </figure>`,
    )}
  </div>`;
}
