import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { FormWords } from "../words/form.ts";
import type { Words } from "../words/words.ts";
import type { Draft } from "./draft.ts";
import type { FormField, Value } from "./form-row.ts";
import { fieldsOfRow, leftOver, rowKeys, withoutRow, withRow } from "./rows.ts";

export interface RowsOptions {
  readonly field: FormField;
  readonly draft: Draft;
  readonly label: string;
  readonly words: Words<FormWords>;
  readonly fillIn: (field: string, value: Value) => void;
  /** Where the focus goes once it is drawn, by the id of a control. */
  readonly focus: (id: string) => void;
  /** Draws the field of a row. */
  readonly draw: (field: FormField) => TemplateResult;
  /** Ids of what describes all rows together. */
  readonly describedBy: string;
  readonly invalid: boolean;
}

/** Rows, each a group of its fields with the button that takes it away; then what none of them takes, and the button for one more. */
export function formRows(options: RowsOptions): TemplateResult {
  const { field, draft, label, words, fillIn, focus, draw, describedBy, invalid } = options;
  const { about, values } = draft;
  const keys = rowKeys(field, values);
  const value = values[field.name] as string;
  const firstOf = (key: string) => fieldsOfRow(field, key)[0]!.name;
  const add = () => {
    const { value: more, key } = withRow(value);
    fillIn(field.name, more);
    focus(firstOf(key));
  };
  const takeAway = (key: string) => {
    const { value: less, beside } = withoutRow(value, key);
    fillIn(field.name, less);
    focus(firstOf(beside));
  };
  return html`<div class="rows ${invalid ? "refused" : ""}" role="group" aria-label=${label} aria-describedby=${describedBy}>
    ${repeat(
      keys,
      (key) => key,
      (key, at) => html`<fieldset>
        <legend>${words.form.row(label, words.number(at + 1))}</legend>
        ${
          keys.length > 1
            ? html`<button type="button" class="take-away" @click=${() => takeAway(key)}>${words.form.takeAway(words.form.row(label, words.number(at + 1)))}</button>`
            : nothing
        }
        <div class="fields">
          ${fieldsOfRow(field, key)
            .filter(({ when }) => when?.(about, values) ?? true)
            .map(draw)}
        </div>
      </fieldset>`,
    )}
    ${left(options)}
    <button type="button" class="add" id=${field.name} @click=${add}>${words.form.addRow(label)}</button>
  </div>`;
}

function left({ field, draft: { about, values }, words }: RowsOptions): TemplateResult | typeof nothing {
  const over = leftOver(field, about, values);
  if (over === undefined) return nothing;
  const names = over.map(({ name }) => name);
  return html`<p class="quiet left" aria-live="polite">${words.form.left[field.rows!.sharesOut!.left(values)](names)}</p>`;
}
