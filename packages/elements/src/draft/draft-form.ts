import type { Day } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { DraftWords } from "../words/draft.ts";
import type { Words } from "../words/words.ts";

/** What a form is for: a new draft, another name or day, to publish, to drop. */
export type DraftForm = "begin" | "edit" | "publish" | "drop";

/** What is filled in; words that are empty are absent. */
export interface FilledIn {
  readonly name: string;
  readonly from: Day;
  readonly reason?: string;
  readonly basis?: string;
}

/** One form at a time, in its place; Escape leaves it. */
export function renderForm(
  form: DraftForm,
  { name, from, steps }: { readonly name: string; readonly from: Day; readonly steps: number },
  words: Words<DraftWords>,
  { send, close, busy }: { readonly send: (filled: FilledIn) => void; readonly close: () => void; readonly busy: boolean },
): TemplateResult {
  const { draft } = words;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const data = new FormData(event.target as HTMLFormElement);
    const text = (field: string) => ((data.get(field) as string | null) ?? "").trim();
    const [reason, basis] = [text("reason"), text("basis")];
    send({ name: text("name"), from: text("from") as Day, ...(reason && { reason }), ...(basis && { basis }) });
  };
  const why = html`<label>${draft.basis}<input name="basis" maxlength="2000" autocomplete="off" /></label>
    <label>${draft.reason}<input name="reason" maxlength="2000" autocomplete="off" /></label>`;
  const head = html`<label>${draft.name}<input name="name" required maxlength="200" pattern=".*\\S.*" autocomplete="off" .value=${name} /></label>
    <label>${draft.day}<input name="from" type="date" required .value=${from} aria-describedby=${form === "edit" ? "day-hint" : nothing} /></label>
    ${form === "edit" ? html`<p id="day-hint" class="quiet">${draft.dayHint}</p>` : nothing}`;
  const [title, explain, fields] = {
    begin: [draft.begin, nothing, head],
    edit: [draft.edit, nothing, head],
    publish: [draft.publish, html`<p>${draft.publishExplain(words.number(steps))}</p>`, why],
    drop: [
      draft.drop,
      html`<p>${draft.dropExplain}</p>`,
      html`<label>${draft.reason}<input name="reason" maxlength="2000" autocomplete="off" /></label>`,
    ],
  }[form];
  return html`<form
    class="screen"
    part="form"
    aria-label=${title}
    @submit=${submit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.isComposing && event.keyCode !== 229) close();
    }}
  >
    ${explain} ${fields}
    <div class="does">
      <button type="submit" class="primary" aria-disabled=${busy}>${form === "begin" || form === "edit" ? draft.save : title}</button>
      <button type="button" @click=${close}>${draft.cancel}</button>
    </div>
  </form>`;
}
