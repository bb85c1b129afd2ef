import type { DraftView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { DraftWords } from "../words/draft.ts";
import type { Words } from "../words/words.ts";

/** How many members of a finding are named; the rest are counted. */
const named = 10;

/** What the rules would find that they do not find now, and what they would no longer find. */
export function renderFindings({ found, resolved }: DraftView, words: Words<DraftWords>, select: (unit: string) => void): TemplateResult {
  const { draft } = words;
  if (found.length + resolved.length === 0) return html`<p class="quiet">${draft.findingsSame}</p>`;
  return html`${[["found", found] as const, ["resolved", resolved] as const].map(([which, findings]) =>
    findings.length === 0
      ? nothing
      : html`<div class=${which}>
          <h5 id=${which}>${draft[which]}</h5>
          <ul aria-labelledby=${which}>
            ${findings.map(
              ({ name, members }) =>
                html`<li>
                  <span>${name}</span> <span class="quiet">${words.number(members.length)}</span>
                  <ul class="members">
                    ${members.slice(0, named).map(
                      (member) =>
                        html`<li>
                          <button type="button" class="link" @click=${() => select(member.id)}>${member.name}</button>
                          <span class="quiet">${member.path.join(" › ")}</span>
                        </li>`,
                    )}
                    ${members.length > named ? html`<li class="quiet">${words.draft.more(words.number(members.length - named))}</li>` : nothing}
                  </ul>
                </li>`,
            )}
          </ul>
        </div>`,
  )}`;
}
