import type { GridsView } from "@jinlin/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import type { GridMapWords } from "../words/grid-map.ts";
import type { Words } from "../words/words.ts";
import { tellsOfficers } from "./officer-load.ts";
import { shadings, type Shading } from "./shading.ts";

export interface MapTools {
  readonly words: Words<GridMapWords>;
  readonly view: GridsView;
  readonly shading: Shading;
  readonly network: string | undefined;
  readonly asList: boolean;
  readonly hasGround: boolean;
  readonly dedicated: boolean;
  /** Whether several can be chosen, and whether a line is to be drawn around them. */
  readonly multiple: boolean;
  readonly lasso: boolean;
  readonly chosen: number;
  readonly shade: (shading: Shading) => void;
  readonly choose: (network: string) => void;
  readonly turnList: () => void;
  readonly turnDedicated: () => void;
  readonly turnLasso: () => void;
  readonly chooseNone: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

const step = 1.5;
const plus = svg`<path d="M8 3v10M3 8h10"/>`;
const minus = svg`<path d="M3 8h10"/>`;
const frame = svg`<path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"/>`;

/** The bar above the map: what is shown, of which network, size, lasso, list. */
export function mapTools(tools: MapTools): TemplateResult {
  const { words, view, shading, network, asList, hasGround, dedicated, multiple, lasso, chosen } = tools;
  const { map } = words;
  const button = (label: string, shape: TemplateResult, act: () => void) =>
    html`<button type="button" class="sign-button" aria-label=${label} title=${label} @click=${act}>${icon(shape)}</button>`;
  const chosenIn = (event: Event) => (event.target as HTMLSelectElement).value;
  const hasDedicated = view.rows.some(({ grid }) => grid === "dedicated");
  const offered = tellsOfficers(view.rows) ? shadings : shadings.filter((each) => each !== "load" || each === shading);
  return html`<div class="tools screen" role="group" aria-label=${map.tools}>
    <label part="shading"
      >${map.shading}
      <select name="shading" @change=${(event: Event) => tools.shade(chosenIn(event) as Shading)}>
        ${offered.map((each) => html`<option value=${each} ?selected=${each === shading}>${map.shadings[each]}</option>`)}
      </select></label
    >
    ${
      (shading === "coverage" || shading === "load") && view.networks.length > 0
        ? html`<label
            >${map.network}
            <select name="network" @change=${(event: Event) => tools.choose(chosenIn(event))}>
              <option value="" ?selected=${network === undefined}>${map.head}</option>
              ${view.networks.map(({ id, name }) => html`<option value=${id} ?selected=${id === network}>${name}</option>`)}
            </select></label
          >`
        : nothing
    }
    ${
      asList || !hasGround
        ? nothing
        : html`<span class="together"
              >${button(map.zoomOut, minus, () => tools.zoom(1 / step))} ${button(map.zoomIn, plus, () => tools.zoom(step))}
              ${button(map.fit, frame, tools.fit)}</span
            >
            ${
              hasDedicated
                ? html`<label class="check"><input type="checkbox" name="dedicated" .checked=${dedicated} @change=${tools.turnDedicated} />${map.dedicated}</label>`
                : nothing
            }
            ${multiple ? html`<button type="button" class="lasso" aria-pressed=${lasso} @click=${tools.turnLasso}>${map.lasso}</button>` : nothing}`
    }
    ${hasGround ? html`<button type="button" part="as-list" class="as-list" aria-pressed=${asList} @click=${tools.turnList}>${map.list}</button>` : nothing}
    ${
      multiple && chosen > 0
        ? html`<span class="together"
            ><span class="quiet count">${map.chosen(words.number(chosen))}</span>
            <button type="button" class="none" @click=${tools.chooseNone}>${map.chooseNone}</button></span
          >`
        : nothing
    }
  </div>`;
}
