import { signShapes, type SignState } from "@jinlin/core/chart";
import { html, nothing, svg, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { GridMapWords } from "../words/grid-map.ts";
import type { Words } from "../words/words.ts";
import { classNameOf } from "./class-name.ts";
import { tiles, washOf } from "./pattern.ts";
import type { ShadeClass, Shaded } from "./shading.ts";

/** The legend (图例): each class with its colour, pattern, sign and count; pressed, the map and the list show it alone. */
export function mapLegend(
  { classes, counts }: Shaded,
  asked: ReadonlySet<string>,
  words: Words<GridMapWords>,
  turn: (id: string) => void,
): TemplateResult {
  return html`<div class="legend" part="legend" role="group" aria-label=${words.map.legend}>
    ${classes.map((each, at) =>
      counts[at] === 0
        ? nothing
        : html`<button type="button" class="class" aria-pressed=${asked.has(each.id)} data-class=${each.id} @click=${() => turn(each.id)}>
            ${swatch(each)} ${each.id in signShapes ? html`<span aria-hidden="true">${postSign(each.id as SignState, "")}</span>` : nothing}
            <span>${classNameOf(each, words)}</span> <span class="quiet">${words.number(counts[at]!)}</span>
          </button>`,
    )}
  </div>`;
}

function swatch({ id, tone, pattern }: ShadeClass): TemplateResult {
  const tile = tiles[pattern];
  return html`<svg class="swatch ${tone} ${id}" viewBox="0 0 28 18" width="28" height="18" aria-hidden="true">
    ${tile ? svg`<defs><pattern id="tile-${id}" width=${tile.size} height=${tile.size} patternUnits="userSpaceOnUse"><path class="lines" d=${tile.d} stroke-width=${tile.width}></path></pattern></defs>` : nothing}
    <rect class="wash" fill-opacity=${washOf(pattern)} x="1" y="1" width="26" height="16"></rect>
    ${tile ? svg`<rect x="1" y="1" width="26" height="16" fill="url(#tile-${id})"></rect>` : nothing}
    <rect class="rim" x="1" y="1" width="26" height="16"></rect>
  </svg>`;
}
