import { html, nothing, type TemplateResult } from "lit";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import type { FormState } from "./command-form.ts";
import { formFields, type FieldsOptions } from "./form-fields.ts";
import { fieldOfRefusal } from "./refusal-field.ts";
import { personName, whatHappens } from "./what-happens.ts";

export interface FormOptions extends FieldsOptions {
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** The form to appoint or to end, in place, below its post. */
export function formView(options: FormOptions): TemplateResult {
  const { state, post, words, submit, cancel } = options;
  const { kind } = state.draft;
  const title =
    kind === "appoint-person"
      ? words.form.appoint(post.name)
      : words.form.end(post.name, post.holder ? personName(post.holder, words) : "");
  return html`<form
    class="screen"
    part="form"
    novalidate
    aria-labelledby="form-title"
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.isComposing) cancel();
    }}
  >
    <h4 id="form-title" tabindex="-1">${title}</h4>
    <div role="alert">${alerts(options)}</div>
    <div class="fields">${formFields(options)}</div>
    <div class="preview" aria-live="polite" aria-busy=${state.check === "under way"}>${preview(state, words)}</div>
    <div class="actions">
      <button type="submit" class="primary" aria-disabled=${state.sending}>${state.sending ? words.form.sending : words.command(kind)}</button>
      <button type="button" @click=${cancel}>${words.form.cancel}</button>
    </div>
  </form>`;
}

// What speaks of the whole: a conflict, a refusal of no one field, a command that did not get there.
function alerts({ state, words }: FormOptions): TemplateResult[] {
  const { draft, refusals, trouble, conflict } = state;
  const now = conflict?.now;
  return [
    ...(conflict ? [words.refusal({ code: "changed-since", readSeq: 0, seq: 0 })] : []),
    ...(now ? [words.form.now(now.name, words.state(now.state), now.holder ? personName(now.holder, words) : undefined)] : []),
    ...refusals.filter((refusal) => fieldOfRefusal(refusal, draft.fields) === undefined).map((refusal) => words.refusal(refusal)),
    ...(trouble ? [trouble === "nobody" ? words.form.nobodyListens : words.form.sendFailed] : []),
  ].map((text) => html`<p class="notice overdue">${text}</p>`);
}

function preview({ check }: FormState, words: Words<UnitWords>): unknown {
  if (check === "none") return nothing;
  if (check === "under way") return html`<p class="quiet">${words.form.checking}</p>`;
  if (check === "failed") return html`<p class="quiet">${words.form.checkFailed}</p>`;
  const sentences = whatHappens(check.changes, words);
  return html`<p class="quiet">${words.form.wouldHappen}</p>
    ${sentences.length === 0 ? html`<p>${words.form.nothingChanges}</p>` : html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}`;
}
