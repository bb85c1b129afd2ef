import { appointmentModes, endReasons, type Day, type PostView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import type { CommandForm, FormState } from "./command-form.ts";
import type { Draft, Field } from "./draft.ts";
import { personPicker } from "./person-picker.ts";
import type { PersonSearch } from "./person-search.ts";
import { fieldOfRefusal } from "./refusal-field.ts";

export interface FieldsOptions {
  readonly form: CommandForm;
  readonly state: FormState;
  readonly post: PostView;
  readonly search: PersonSearch;
  /** The first day this viewer may choose, if any day is too early. */
  readonly earliest: Day | undefined;
  readonly words: Words<UnitWords>;
}

/** All fields of a form, each with its label, its hint, and its refusals beside it. */
export function formFields(options: FieldsOptions): TemplateResult[] {
  return options.state.draft.fields.map((field) => formField(field, options));
}

function formField(field: Field, options: FieldsOptions): TemplateResult {
  const { state, words } = options;
  const hint = hintOf(field, options);
  const faults = faultsOf(field, state, words);
  const describedBy = [hint ? `${field}-hint` : "", faults.length > 0 ? `${field}-fault` : ""].filter(Boolean).join(" ");
  return html`<div class="field ${field}">
    <label for=${field}>${labelOf(field, state.draft, words)} ${optional.has(field) ? html`<span class="quiet">${words.form.optional}</span>` : nothing}</label>
    ${controlOf(field, options, describedBy, faults.length > 0)}
    ${hint ? html`<p id="${field}-hint" class="quiet hint">${hint}</p>` : nothing}
    ${faults.length > 0 ? html`<p id="${field}-fault" class="fault">${faults}</p>` : nothing}
  </div>`;
}

function controlOf(field: Field, options: FieldsOptions, describedBy: string, invalid: boolean): TemplateResult {
  const { form, state, search, earliest, words } = options;
  const value = state.draft.values[field];
  const fill = (event: Event) => form.fillIn(field, (event.target as HTMLInputElement | HTMLSelectElement).value);
  switch (field) {
    case "person":
      return personPicker({ search, words, describedBy, invalid, chosen: (person) => form.fillIn("person", person) });
    case "mode":
    case "ended":
      return html`<select id=${field} aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(value)} @change=${fill}>
        ${choicesOf(field, words).map(([choice, name]) => html`<option value=${choice} ?selected=${choice === value}>${name}</option>`)}
      </select>`;
    case "basis":
    case "reason":
      return html`<input id=${field} type="text" autocomplete="off" aria-describedby=${describedBy} aria-invalid=${invalid} .value=${live(value)} @input=${fill} />`;
    case "from":
    case "to":
    case "termEnd":
      return html`<input
        id=${field}
        type="date"
        min=${earliest ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        aria-required=${optional.has(field) ? nothing : "true"}
        .value=${live(value)}
        @change=${fill}
      />`;
  }
}

function choicesOf(field: "mode" | "ended", words: Words<UnitWords>): (readonly [string, string])[] {
  if (field === "mode") return appointmentModes.map((mode) => [mode, words.mode(mode)]);
  return [["", words.form.choose], ...endReasons.map((reason) => [reason, words.ended(reason)] as const)];
}

const optional: ReadonlySet<Field> = new Set(["termEnd", "basis", "reason"]);

function labelOf(field: Field, { kind }: Draft, words: Words<UnitWords>): string {
  return field === "to" && kind === "end-appointment" ? words.form.endDay : words.form[field];
}

function hintOf(field: Field, { state: { draft }, post, words }: FieldsOptions): string | undefined {
  if (field === "person") return words.form.personHint;
  if (field === "basis") return words.form.basisHint;
  if (field === "termEnd" && draft.termYears) return words.form.termHint(words.number(draft.termYears));
  const promised = post.stints.findLast(({ when }) => when === "future")?.from;
  return field === "to" && draft.kind === "appoint-person" && promised ? words.form.toHint(words.day(promised)) : undefined;
}

function faultsOf(field: Field, { draft, lacks, refusals }: FormState, words: Words<UnitWords>): string[] {
  const lacking = lacks.includes(field)
    ? [field === "person" ? words.form.choosePerson : field === "ended" ? words.form.chooseReason : words.form.chooseDay]
    : [];
  return [
    ...lacking,
    ...refusals.filter((refusal) => fieldOfRefusal(refusal, draft.fields) === field).map((refusal) => words.refusal(refusal)),
  ];
}
