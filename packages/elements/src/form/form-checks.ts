import type { NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FormWords } from "../words/form.ts";
import type { Words } from "../words/words.ts";
import type { Draft } from "./draft.ts";
import type { FormField, Value } from "./form-row.ts";

export interface ChecksOptions {
  readonly field: FormField;
  readonly value: readonly NamedRef[];
  readonly draft: Draft;
  readonly label: string;
  readonly words: Words<FormWords>;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly fillIn: (field: string, value: Value) => void;
}

/** Any number of a few things, each with a box to tick; what is ticked stays in the order they are offered in. */
export function formChecks({ field, value, draft, label, words, describedBy, invalid, fillIn }: ChecksOptions): TemplateResult {
  const { name, required } = field;
  const choices = field.choices!(draft.about, words).map((choice): NamedRef => ({ id: choice.value, name: choice.name }));
  const ticked = new Set(value.map(({ id }) => id));
  const tick = (id: string, on: boolean) =>
    fillIn(
      name,
      choices.filter((choice) => (choice.id === id ? on : ticked.has(choice.id))),
    );
  return html`<fieldset class="checks" id=${name} tabindex="-1" aria-describedby=${describedBy} aria-invalid=${invalid}>
    <legend>${label} ${required ? nothing : html`<span class="quiet">${words.form.optional}</span>`}</legend>
    ${choices.map(
      (choice) =>
        html`<label><input type="checkbox" value=${choice.id} .checked=${live(ticked.has(choice.id))} @change=${(event: Event) => tick(choice.id, (event.target as HTMLInputElement).checked)} />${choice.name}</label>`,
    )}
  </fieldset>`;
}
