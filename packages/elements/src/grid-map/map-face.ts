import type { GridsView } from "@jinlin/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { GridMapWords } from "../words/grid-map.ts";
import type { Words } from "../words/words.ts";
import type { MapGround } from "./map-ground.ts";
import { rowTold } from "./row-told.ts";
import type { Shaded } from "./shading.ts";

export interface MapFace {
  readonly words: Words<GridMapWords>;
  readonly view: GridsView;
  readonly ground: MapGround;
  readonly shaded: Shaded;
  readonly network: string | undefined;
  readonly cursor: string | undefined;
  readonly selected: string | undefined;
  readonly multiple: boolean;
  readonly chosen: readonly string[];
  readonly lassoing: boolean;
  readonly redraw: () => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent) => void;
  readonly pointed: (event: PointerEvent) => void;
  readonly wheel: (event: WheelEvent) => void;
}

/** The map itself: the page's base map, the picture, and over them what takes keys and pointers and tells the grid the keys are at. */
export function mapFace(face: MapFace): TemplateResult {
  const { words, view, ground, shaded, network, cursor, selected, multiple, chosen, lassoing, redraw, pointed } = face;
  const { grids, without } = ground;
  const at = grids.findIndex(({ id }) => id === cursor);
  const row = grids[at] && view.rows[grids[at].row];
  const picked = view.rows.findIndex(({ id }) => id === selected);
  return html`<div class="stage" part="stage">
      <slot name="base"></slot>
      <canvas aria-hidden="true" @transitionend=${redraw}></canvas>
      <svg class="line" aria-hidden="true">${svg`<polyline></polyline>`}</svg>
      <div
        class="face ${lassoing ? "drawing" : ""}"
        role="listbox"
        tabindex="0"
        aria-label=${words.map.map}
        aria-describedby="keys"
        aria-multiselectable=${multiple}
        aria-activedescendant="cursor"
        @keydown=${face.key}
        @focus=${redraw}
        @blur=${redraw}
        @click=${face.click}
        @pointerdown=${pointed}
        @pointermove=${pointed}
        @pointerup=${pointed}
        @pointercancel=${pointed}
        @wheel=${face.wheel}
      >
        ${
          row
            ? html`<div
                id="cursor"
                class="unseen"
                role="option"
                aria-selected=${multiple ? chosen.includes(row.id) : row.id === selected}
                aria-posinset=${at + 1}
                aria-setsize=${grids.length}
              >
                ${rowTold(view, grids[at]!.row, shaded, network, words)}
              </div>`
            : nothing
        }
      </div>
    </div>
    <p id="keys" class="unseen">${words.map.keys} ${multiple ? words.map.chooses : nothing}</p>
    <div class="foot">
      ${picked >= 0 ? rowTold(view, picked, shaded, network, words) : html`<span class="quiet">${words.map.grids(words.number(view.rows.length))}</span>`}
      ${without > 0 ? html`<span class="quiet">${words.map.without(words.number(without))}</span>` : nothing}
      ${lassoing ? html`<span class="quiet screen">${words.map.lassoKeys}</span>` : nothing}
    </div>`;
}
