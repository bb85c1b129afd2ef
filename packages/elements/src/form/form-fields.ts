import type { Day, NamedRef, Refusal } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FieldLabel, FormWords } from "../words/form.ts";
import type { Words } from "../words/words.ts";
import type { FormState } from "./command-form.ts";
import { fieldsOf, type Draft } from "./draft.ts";
import type { FormField, Value } from "./form-row.ts";
import { formChecks } from "./form-checks.ts";
import type { GridFields } from "./grid-fields.ts";
import { formRows } from "./form-rows.ts";
import { optionPicker } from "./option-picker.ts";
import type { OptionSearch } from "./option-search.ts";
import { fieldOfRefusal } from "./refusal-field.ts";

export interface FieldsOptions {
  readonly state: FormState;
  readonly fillIn: (field: string, value: Value) => void;
  /** What looks for what a field can be filled in with. */
  readonly searchOf: (field: FormField) => OptionSearch;
  /** The pickers of fields that grids are chosen in. */
  readonly grids: GridFields;
  /** A refusal in words, with the names of the units it speaks of. */
  readonly refusal: (refusal: Refusal) => string;
  /** Where the focus goes once it is drawn, by the id of a control. */
  readonly focus: (id: string) => void;
  /** The first day this viewer may choose, if any day is too early. */
  readonly earliest: Day | undefined;
  readonly words: Words<FormWords>;
}

/** All fields of a form, each with its label, its hint, and its refusals beside it. */
export function formFields(options: FieldsOptions): TemplateResult[] {
  return fieldsOf(options.state.draft)
    .filter(({ of }) => of === undefined)
    .map((field) => formField(field, options));
}

function formField(field: FormField, options: FieldsOptions): TemplateResult {
  const { state, words } = options;
  const { name, control, required } = field;
  const faults = faultsOf(field, options);
  const grids = gridsOf(field, options, faults);
  // How units are looked for the picker says in its box.
  const hint = field.hint && !(grids.picker && field.hint === "unit") ? words.hint[field.hint](state.draft.about, words) : undefined;
  // The picker says itself what is wrong.
  const said = grids.picker ? [] : faults;
  const describedBy = [hint ? `${name}-hint` : "", said.length > 0 ? `${name}-fault` : ""].filter(Boolean).join(" ");
  const choice = control === "select" && field.start !== undefined;
  const asked = required || choice || control === "check" || control === "rows";
  const named = control === "rows" || control === "checks";
  // Rows have a name of their own each, and checks are a group that has one.
  const label = named
    ? nothing
    : html`<label for=${name}>${labelOf(field, words)} ${asked ? nothing : html`<span class="quiet">${words.form.optional}</span>`}</label>`;
  return html`<div class="field ${control}">
    ${label}
    ${grids.isComing ? html`<p class="quiet late" role="status">${words.view.loading}</p>` : (grids.picker ?? controlOf(field, options, describedBy, said.length > 0))}
    ${hint ? html`<p id="${name}-hint" class="quiet hint">${hint}</p>` : nothing}
    ${said.length > 0 ? html`<p id="${name}-fault" class="fault">${said}</p>` : nothing}
  </div>`;
}

function gridsOf(field: FormField, options: FieldsOptions, faults: readonly string[]) {
  const { state, grids, fillIn, words } = options;
  const { name, among } = field;
  if (among !== "grids" && among !== "general grids") return { isComing: false };
  const value = state.draft.values[name] as readonly NamedRef[];
  const chosen = (next: readonly NamedRef[]) => fillIn(name, next);
  const fault = faults.join(" ");
  return {
    isComing: grids.isComing,
    picker: grids.picker({ field, label: labelOf(field, words), value, fault, chosen }),
  };
}

function controlOf(field: FormField, options: FieldsOptions, describedBy: string, invalid: boolean): TemplateResult {
  const { state, fillIn, searchOf, earliest, words } = options;
  const { name, control, required } = field;
  const value = state.draft.values[name]!;
  const fill = (event: Event) => fillIn(name, (event.target as HTMLInputElement | HTMLSelectElement).value);
  switch (control) {
    case "person":
    case "unit":
    case "units":
      return optionPicker({
        name,
        label: labelOf(field, words),
        search: searchOf(field),
        words,
        describedBy,
        invalid,
        required: required ?? false,
        value: value as readonly NamedRef[],
        several: control === "units",
        chosen: (chosen) => fillIn(name, chosen),
      });
    case "rows":
      return formRows({
        ...{ field, fillIn, words, describedBy, invalid },
        draft: state.draft,
        label: labelOf(field, words),
        focus: options.focus,
        draw: (each) => formField(each, options),
      });
    case "select":
      return html`<select id=${name} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(value as string)} @change=${fill}>
        ${choicesOf(field, state.draft, words).map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.name}</option>`)}
      </select>`;
    case "check":
      return html`<input
        id=${name}
        type="checkbox"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .checked=${live(value === "yes")}
        @change=${(event: Event) => fillIn(name, (event.target as HTMLInputElement).checked ? "yes" : "")}
      />`;
    case "checks":
      return formChecks({
        field,
        value: value as readonly NamedRef[],
        draft: state.draft,
        label: labelOf(field, words),
        words,
        describedBy,
        invalid,
        fillIn,
      });
    case "day":
      return html`<input
        id=${name}
        type="date"
        min=${earliest ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        aria-required=${required ? "true" : nothing}
        .value=${live(value as string)}
        @change=${fill}
      />`;
    case "text":
    case "partial-day":
    case "code":
    case "number":
      return html`<input
        id=${name}
        type="text"
        autocomplete="off"
        inputmode=${control === "number" ? "numeric" : nothing}
        spellcheck=${control === "text" ? nothing : "false"}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        aria-required=${required ? "true" : nothing}
        .value=${live(value as string)}
        @input=${fill}
      />`;
  }
}

function choicesOf(
  field: FormField,
  { about }: Draft,
  words: Words<FormWords>,
): readonly { readonly value: string; readonly name: string }[] {
  const choices = field.choices!(about, words);
  // Where nothing stands in it at first, nothing is chosen until somebody does.
  return field.start ? choices : [{ value: "", name: words.form.choose }, ...choices];
}

function labelOf({ name, label }: FormField, words: Words<FormWords>): string {
  return words.field[label ?? (name as FieldLabel)];
}

function faultsOf(field: FormField, { state: { draft, lacks, refusals }, words, refusal: told }: FieldsOptions): string[] {
  const { name, control } = field;
  const present = fieldsOf(draft).map((each) => each.name);
  return [
    ...(lacks.includes(name) && control !== "rows" ? [words.form.lacking[control](labelOf(field, words))] : []),
    ...refusals.filter((refusal) => fieldOfRefusal(refusal, present) === name).map(told),
  ];
}
