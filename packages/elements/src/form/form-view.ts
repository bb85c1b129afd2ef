import { html, nothing, type TemplateResult } from "lit";
import type { FormWords } from "../words/form.ts";
import { participantName } from "../words/participant-name.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";
import type { FormState } from "./command-form.ts";
import { fieldsOf, type Draft } from "./draft.ts";
import type { About } from "./form-row.ts";
import { formFields, type FieldsOptions } from "./form-fields.ts";
import { fieldOfRefusal } from "./refusal-field.ts";
import { whatHappens } from "./what-happens.ts";

export interface FormOptions extends FieldsOptions {
  /** It becomes a step of a draft, and is not carried out. */
  readonly intoDraft: boolean;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** A command's form, in place: its title, what was refused, its fields, what would happen, and its buttons. */
export function formView(options: FormOptions): TemplateResult {
  const { state, words, intoDraft, submit, cancel } = options;
  const act = intoDraft ? words.form.addToDraft : words.command(state.draft.form.command);
  return html`<form
    class="command-form screen"
    part="form"
    novalidate
    aria-labelledby="form-title"
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.isComposing && event.keyCode !== 229) cancel();
    }}
  >
    <h4 id="form-title" tabindex="-1">${titleOf(state.draft, words)}</h4>
    <div role="alert">${alerts(options)}</div>
    <div class="fields">${formFields(options)}</div>
    <div class="preview" aria-live="polite" aria-busy=${state.check === "under way"}>${state.draft.form.look ? html`<p class="quiet">${words.form.lookKept}</p>` : preview(state, words)}</div>
    <div class="actions">
      <button type="submit" class="primary" aria-disabled=${state.sending}>${state.sending ? words.form.sending : act}</button>
      <button type="button" @click=${cancel}>${words.form.cancel}</button>
    </div>
  </form>`;
}

/** What is done, and to what. */
function titleOf({ form: { command }, about }: Draft, words: Words<FormWords>): string {
  const { post, claim, checkIn, need } = about;
  if (command === "appoint-person" && post) return words.form.appoint(post.name);
  if (command === "end-appointment" && post) return words.form.end(post.name, post.holder ? personName(post.holder, words) : "");
  const participant = claim ?? checkIn;
  if (participant) return words.form.title(words.command(command), participantName(participant, words));
  if (need) return words.form.title(words.command(command), need.title);
  const name =
    post?.name ??
    about.call?.service.name ??
    about.cell?.name ??
    about.network?.network.name ??
    about.person?.name ??
    about.unit?.unit.name;
  return name === undefined ? words.command(command) : words.form.title(words.command(command), name);
}

// What speaks of the whole: a conflict, a refusal of no one field, a command that did not get there.
function alerts({ state, words, refusal: told }: FormOptions): TemplateResult[] {
  const { draft, refusals, trouble, conflict } = state;
  const present = fieldsOf(draft).map(({ name }) => name);
  return [
    ...(conflict ? [words.refusal({ code: "changed-since", readSeq: 0, seq: 0 })] : []),
    ...(conflict?.now ? standsNow(conflict.now, words) : []),
    ...refusals.filter((refusal) => fieldOfRefusal(refusal, present) === undefined).map(told),
    ...(trouble ? [trouble === "nobody" ? words.form.nobodyListens : words.form.sendFailed] : []),
  ].map((text) => html`<p class="notice overdue">${text}</p>`);
}

function standsNow({ post, unit }: About, words: Words<FormWords>): string[] {
  if (post) return [words.form.now(post.name, [words.state(post.state), ...(post.holder ? [personName(post.holder, words)] : [])])];
  if (unit === undefined) return [];
  const { name, kind, code } = unit.unit;
  return [words.form.now(name, [kind, ...(code ? [code] : []), ...unit.path.slice(-1).map((above) => above.name)])];
}

function preview({ check }: FormState, words: Words<FormWords>): unknown {
  if (check === "none") return nothing;
  if (check === "under way") return html`<p class="quiet">${words.form.checking}</p>`;
  if (check === "failed") return html`<p class="quiet">${words.form.checkFailed}</p>`;
  if (check === "step refused") return html`<p class="quiet">${words.form.stepRefused}</p>`;
  const sentences = whatHappens(check.changes, words);
  return html`<p class="quiet">${words.form.wouldHappen}</p>
    ${sentences.length === 0 ? html`<p>${words.form.nothingChanges}</p>` : html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
    ${(check.warnings ?? []).map(({ code }) => html`<p class="notice due">${words.form.warning[code]}</p>`)}`;
}
