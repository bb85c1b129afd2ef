import type { GridsView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import type { NetworksWords } from "../words/networks.ts";
import type { Words } from "../words/words.ts";
import { answerStates, type AnswerFilter, type AnswerState } from "./answer-rows.ts";
import { placeOptions } from "./place-options.ts";

export interface AnswerFiltersOptions {
  readonly view: GridsView;
  readonly words: Words<NetworksWords>;
  readonly sought: AnswerFilter;
  readonly look: (change: Partial<AnswerFilter>) => void;
  /** Keeps what is shown as a file. */
  readonly keep: () => void;
}

/** Which grids are looked for: by name or code, by what they stand in, by how their posts are. */
export function answerFilters({ view, words, sought, look, keep }: AnswerFiltersOptions): TemplateResult {
  const { networks } = words;
  const value = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  return html`<div class="bar screen">
    <label class="search"
      ><span class="unseen">${networks.search}</span
      ><input type="search" name="grid-search" placeholder=${networks.search} .value=${sought.text} @input=${(event: Event) => look({ text: value(event) })}
    /></label>
    <label
      >${networks.place}
      <select name="place" @change=${(event: Event) => look({ place: value(event) || undefined })}>
        <option value="" ?selected=${sought.place === undefined}>${networks.allPlaces}</option>
        ${placeOptions(view.places, sought.place)}
      </select></label
    >
    <label
      >${networks.state}
      <select name="state" @change=${(event: Event) => look({ state: (value(event) || undefined) as AnswerState | undefined })}>
        <option value="" ?selected=${sought.state === undefined}>${networks.allStates}</option>
        ${answerStates.map((state) => html`<option value=${state} ?selected=${state === sought.state}>${state === "without" || state === "nobody" ? networks.looked[state] : words.state(state)}</option>`)}
      </select></label
    >
    <button type="button" class="export" @click=${keep}>${networks.export}</button>
  </div>`;
}
