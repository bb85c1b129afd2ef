import type { CheckInsView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import type { CheckInWords } from "../words/check-in.ts";
import type { Words } from "../words/words.ts";
import type { CheckInFilter } from "./check-in-rows.ts";

export interface CheckInFiltersOptions {
  readonly view: CheckInsView;
  readonly words: Words<CheckInWords>;
  readonly sought: CheckInFilter;
  readonly look: (change: Partial<CheckInFilter>) => void;
  /** Keeps what is shown as a file. */
  readonly keep: () => void;
}

/** Which check-ins are looked for: by name, by capacity. */
export function checkInFilters({ view, words, sought, look, keep }: CheckInFiltersOptions): TemplateResult {
  const { checkIn } = words;
  const value = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  return html`<div class="bar screen">
    <label class="search"
      ><span class="unseen">${checkIn.search}</span
      ><input type="search" name="check-in-search" placeholder=${checkIn.search} .value=${sought.text} @input=${(event: Event) => look({ text: value(event) })}
    /></label>
    <label
      >${checkIn.capacity}
      <select name="capacity" @change=${(event: Event) => look({ capacity: value(event) || undefined })}>
        <option value="" ?selected=${sought.capacity === undefined}>${checkIn.allCapacities}</option>
        ${view.capacities.map(({ id, name }) => html`<option value=${id} ?selected=${id === sought.capacity}>${name}</option>`)}
      </select></label
    >
    <button type="button" class="export" @click=${keep}>${checkIn.export}</button>
  </div>`;
}
