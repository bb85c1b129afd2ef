import type { CheckInsView, NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { CheckInWords } from "../words/check-in.ts";
import type { Words } from "../words/words.ts";

type Figure = Pick<NamedRef, "name"> & CheckInsView["people"];

/** How many reported in: people, each once in however many capacities, and then by capacity. */
export function checkInFigures({ people, capacities }: CheckInsView, words: Words<CheckInWords>): TemplateResult {
  const figures: readonly Figure[] = [{ name: words.checkIn.people, ...people }, ...capacities];
  return html`<dl class="figures">
    ${figures.map(
      ({ name, value, hidden }) => html`<div>
        <dt>${name}</dt>
        <dd>
          <b>${words.people(value)}</b>
          ${hidden === 0 ? nothing : html`<span class="quiet">${words.checkIn.hidden(words.people(hidden))}</span>`}
        </dd>
      </div>`,
    )}
  </dl>`;
}
