import type { DraftsView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import { personName } from "../words/person-name.ts";
import { momentIn } from "../words/moment.ts";
import type { DraftWords } from "../words/draft.ts";
import type { Words } from "../words/words.ts";

type Summary = DraftsView["drafts"][number];

/** All drafts, each to be opened. */
export function renderDrafts({ drafts }: DraftsView, words: Words<DraftWords>, open: (draft: string) => void): TemplateResult {
  if (drafts.length === 0) return html`<p class="quiet">${words.draft.empty}</p>`;
  return html`<ul class="drafts" aria-labelledby="list">
    ${drafts.map(
      (draft) =>
        html`<li part="draft">
          <button type="button" class="link" id="open-${draft.id}" @click=${() => open(draft.id)}>${draft.name}</button>
          ${renderSummary(draft, words)}
        </li>`,
    )}
  </ul>`;
}

/** How a draft stands: open or not, for when, by whom. */
export function renderSummary({ state, from, commands, by, savedAt }: Summary, words: Words<DraftWords>): TemplateResult {
  const { draft } = words;
  return html`<span class="mark ${state}">${draft.state[state]}</span> <span class="quiet">${draft.from(words.day(from))}</span>
    <span class="quiet">${draft.count(words.number(commands))}</span> <span class="quiet">${draft.by(personName(by, words))}</span>
    <span class="quiet">${draft.saved(momentIn(words, savedAt))}</span>`;
}
