import { html, nothing, svg, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import type { OrgChartWords } from "../words/org-chart.ts";
import type { Words } from "../words/words.ts";

/** What was looked for, the rows it was found in, and at which of them one is. */
export interface FoundRows {
  readonly text: string;
  readonly rows: readonly string[];
  readonly at: number;
}

export interface ChartTools {
  readonly words: Words<OrgChartWords>;
  readonly found: FoundRows;
  readonly asList: boolean;
  readonly seek: (text: string) => void;
  readonly next: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly turnList: () => void;
  /** Whether paper has what is collapsed as well. */
  readonly printsAll: boolean;
  readonly turnPrint: () => void;
  readonly save: (kind: "svg" | "png") => void;
}

const step = 1.25;
const plus = svg`<path d="M8 3v10M3 8h10"/>`;
const minus = svg`<path d="M3 8h10"/>`;
const frame = svg`<path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"/>`;

/** The bar above the chart: find, size, list, save, print. */
export function chartTools({
  words,
  found,
  asList,
  seek,
  next,
  zoom,
  fit,
  turnList,
  printsAll,
  turnPrint,
  save,
}: ChartTools): TemplateResult {
  const { chart } = words;
  const button = (label: string, shape: TemplateResult, act: () => void) =>
    html`<button type="button" class="sign-button" aria-label=${label} title=${label} @click=${act}>${icon(shape)}</button>`;
  const typed = (event: Event) => {
    if (!(event as InputEvent).isComposing) seek((event.target as HTMLInputElement).value);
  };
  return html`<div class="tools screen" role="group" aria-label=${chart.tools}>
    ${
      asList
        ? nothing
        : html`<input
              type="search"
              aria-label=${chart.find}
              placeholder=${chart.find}
              .value=${found.text}
              @input=${typed}
              @compositionend=${typed}
              @keydown=${(event: KeyboardEvent) => {
                if (event.key === "Enter" && !event.isComposing && event.keyCode !== 229) next();
              }}
            />
            ${
              found.rows.length > 0
                ? html`<span class="quiet count">${chart.found(words.number(found.at + 1), words.number(found.rows.length))}</span
                    ><button type="button" @click=${next}>${chart.next}</button>`
                : found.text.trim() === ""
                  ? nothing
                  : html`<span class="quiet count">${chart.notFound}</span>`
            }
            ${button(chart.zoomOut, minus, () => zoom(1 / step))} ${button(chart.zoomIn, plus, () => zoom(step))}
            ${button(chart.fit, frame, fit)}`
    }
    <button type="button" aria-pressed=${asList} @click=${turnList}>${chart.list}</button>
    <button type="button" @click=${() => save("svg")}>${chart.asSvg}</button>
    <button type="button" @click=${() => save("png")}>${chart.asPng}</button>
    <button type="button" @click=${() => print()}>${chart.print}</button>
    <label class="prints-all"><input type="checkbox" .checked=${printsAll} @change=${turnPrint} />${chart.printsAll}</label>
  </div>`;
}
