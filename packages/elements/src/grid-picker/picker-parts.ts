import { html, nothing, svg, type TemplateResult } from "lit";
import { chevron, icon } from "../sign/icon.ts";
import type { GridPickerWords } from "../words/grid-picker.ts";
import type { Words } from "../words/words.ts";
import { placeNameOf, type Chip } from "./chosen-grids.ts";
import type { PickerTree } from "./picker-tree.ts";

/** So many chips are shown at first. */
const fewChips = 6;
/** So many at most: more nobody reads one by one. */
const mostChips = 200;

const cross = svg`<path d="M4.5 4.5l7 7M11.5 4.5l-7 7"/>`;

export const crossIcon = (): TemplateResult => icon(cross);
export const chevronIcon = (): TemplateResult => icon(chevron);

/** The name of a grid or place, with what it lies in where it is a grid; the id where there is none of that id. */
export function nameAndPlace(
  tree: PickerTree | undefined,
  { id, at }: Pick<Chip, "id" | "at">,
): { readonly name: string; readonly place?: string } {
  if (!tree || at < 0) return { name: id };
  const place = tree.isGrid(at) ? placeNameOf(tree.outline, at) : undefined;
  return { name: tree.outline.rowAt(at).name, ...(place !== undefined && { place }) };
}

export interface ChipsOptions {
  readonly tree: PickerTree | undefined;
  readonly chips: readonly Chip[];
  readonly expanded: boolean;
  readonly disabled: boolean;
  readonly words: Words<GridPickerWords>;
  readonly takeAway: (chip: Chip) => void;
  readonly expand: () => void;
}

/** What is chosen, each to be taken away; of many the first few, and how many more there are. */
export function chipList({ tree, chips, expanded, disabled, words, takeAway, expand }: ChipsOptions): unknown {
  if (chips.length === 0) return nothing;
  const { picker, number } = words;
  const shown = chips.slice(0, expanded ? mostChips : fewChips);
  const left = chips.length - shown.length;
  return html`<ul class="chips" role="list" aria-label=${picker.chosenList}>
    ${shown.map((chip) => {
      const { name, place } = nameAndPlace(tree, chip);
      const isPlace = chip.at >= 0 && !tree?.isGrid(chip.at);
      return html`<li class=${chip.at < 0 && tree ? "chip stranger" : "chip"} part="chip" data-id=${chip.id}>
        <span class="chip-name">${name}</span>${place === undefined ? nothing : html`<span class="quiet">${place}</span>`}${
          isPlace ? html`<span class="quiet">${picker.all(number(chip.count))}</span>` : nothing
        }<button type="button" ?disabled=${disabled} aria-label=${picker.takeAway(place === undefined ? name : words.remark([place, name]))} @click=${() => takeAway(chip)}>
          ${crossIcon()}
        </button>
      </li>`;
    })}
    ${
      chips.length > fewChips
        ? html`<li>
            <button type="button" class="more" aria-expanded=${expanded} aria-label=${expanded ? picker.fewer : picker.more(number(left))} @click=${expand}>
              ${expanded ? picker.fewer : `+${number(left)}`}
            </button>
            ${expanded && left > 0 ? html`<span class="quiet">${picker.more(number(left))}</span>` : nothing}
          </li>`
        : nothing
    }
  </ul>`;
}

export interface PopupOptions {
  readonly tree: PickerTree | undefined;
  readonly multiple: boolean;
  readonly label: string;
  readonly text: string;
  /** How many are chosen. */
  readonly chosen: number;
  readonly recent: readonly Chip[];
  /** What came of a pasted list. */
  readonly told: readonly string[];
  /** The map, in place of the tree. */
  readonly map: Element | "loading" | undefined;
  readonly pressOnMap: (event: KeyboardEvent) => void;
  readonly words: Words<GridPickerWords>;
  readonly on: (event: Event) => void;
  readonly act: (act: "all" | "none" | "done" | "map") => void;
  readonly chooseRecent: (at: number) => void;
}

/** What opens below the box: what came of a pasted list, those chosen of late, and the tree. */
export function pickerPopup(options: PopupOptions): TemplateResult {
  const { tree, multiple, words, on, label, text, map } = options;
  const { picker } = words;
  const isEmpty = !tree || tree.state.visible.length === 0;
  return html`<div class="popup" part="popup" popover="manual" @mousedown=${keepFocus}>
    ${options.told.length > 0 ? html`<div class="told notice ${options.told.length > 1 ? "attention" : ""}">${options.told.map((line) => html`<p>${line}</p>`)}</div>` : nothing}
    ${actions(options)} ${text === "" && map === undefined ? recentList(options) : nothing}
    ${map === undefined ? nothing : html`<div class="on-map" @keydown=${options.pressOnMap}>${map === "loading" ? html`<p class="state">${words.view.loading}</p>` : map}</div>`}
    ${isEmpty && map === undefined ? html`<p class="state">${tree && tree.size > 0 ? picker.nothingFound : picker.empty}</p>` : nothing}
    <div
      id="tree"
      class="scroller ${!isEmpty && tree.state.visible.length > 200 ? "windowed" : ""}"
      role="tree"
      aria-label=${label}
      aria-multiselectable=${multiple ? "true" : nothing}
      ?hidden=${isEmpty || map !== undefined}
      @scroll=${on}
      @click=${on}
    >
      <div class="rows" role="none"><div class="window" role="none"></div></div>
      <span class="ruler" aria-hidden="true"></span>
    </div>
    ${multiple ? html`<div class="foot"><span>${picker.chosen(words.number(options.chosen))}</span><button type="button" class="done" @click=${() => options.act("done")}>${picker.done}</button></div>` : nothing}
  </div>`;
}

function actions({ tree, multiple, text, words, map, act }: PopupOptions): TemplateResult {
  const { picker, number } = words;
  const found = tree?.found ?? 0;
  return html`<div class="bar">
    ${text === "" ? nothing : html`<span class="quiet">${picker.found(number(found))}</span>`}
    ${
      multiple && found > 0
        ? html`<button type="button" class="link all" @click=${() => act("all")}>${text === "" ? picker.chooseAll : picker.chooseFound(number(found))}</button>
            <button type="button" class="link none" @click=${() => act("none")}>${picker.chooseNone}</button>`
        : nothing
    }
    ${tree && tree.size > 0 ? html`<button type="button" class="turn-map" aria-pressed=${map !== undefined} @click=${() => act("map")}>${picker.map}</button>` : nothing}
  </div>`;
}

function recentList({ tree, recent, words, chooseRecent }: PopupOptions): unknown {
  if (recent.length === 0) return nothing;
  return html`<div class="recent" role="group" aria-label=${words.picker.recent}>
    <span class="quiet" aria-hidden="true">${words.picker.recent}</span>
    ${recent.map((chip) => {
      const { name, place } = nameAndPlace(tree, chip);
      return html`<button type="button" data-id=${chip.id} @click=${() => chooseRecent(chip.at)}>
        <span>${name}</span>${place === undefined ? nothing : html` <span class="quiet">${place}</span>`}
      </button>`;
    })}
  </div>`;
}

// The box keeps the focus while its popup is pressed on: only what takes the focus itself may have it.
function keepFocus(event: Event): void {
  if (!(event.target as Element).closest("button, .map")) event.preventDefault();
}
