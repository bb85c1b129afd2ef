import type { DraftView, Refusal } from "@jinlin/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import { changeRows, type ChangeRow } from "../history/change-rows.ts";
import { icon } from "../sign/icon.ts";
import type { DraftWords } from "../words/draft.ts";
import type { Words } from "../words/words.ts";

export type StepAction = "up" | "down" | "remove";

const arrow = svg`<path d="M2 8h11M9 4l4 4-4 4"/>`;
const signs: Record<StepAction | "can" | "cannot", TemplateResult> = {
  up: svg`<path d="M8 13V3M4 7l4-4 4 4"/>`,
  down: svg`<path d="M8 3v10M4 9l4 4 4-4"/>`,
  remove: svg`<path d="M4 4l8 8M12 4l-8 8"/>`,
  can: svg`<circle cx="8" cy="8" r="6"/><path d="M5 8.2l2 2 4-4.4"/>`,
  cannot: svg`<path d="M8 2l6.5 11.5h-13z"/><path d="M8 6.5v3.5M8 11.4v.6"/>`,
};

/** A step in words: what is done, and to what. */
function stepName({ command, about }: DraftView["steps"][number], words: Words<DraftWords>): string {
  return [words.command(command), about].filter(Boolean).join(" ");
}

/**
 * The steps in their order: whether each can be done, why not, and what it changes.
 *
 * @param reasons - Why not, in words.
 * @param act - Changes the order, or takes a step out; absent for who may not.
 */
export function renderSteps(
  { steps }: DraftView,
  words: Words<DraftWords>,
  reasons: (refusals: readonly Refusal[]) => unknown,
  act: ((at: number, action: StepAction) => void) | undefined,
  busy: boolean,
): TemplateResult {
  const { draft } = words;
  if (steps.length === 0) return html`<p class="quiet">${draft.noSteps}</p>`;
  return html`<ol class="steps" aria-labelledby="steps">
    ${steps.map((step, at) => {
      const { day, refusals, changes, hidden = 0 } = step;
      const name = stepName(step, words);
      const state = refusals.length === 0 ? "can" : "cannot";
      const button = (action: StepAction, barred: boolean) =>
        html`<button
          type="button"
          id="${action}-${at}"
          title=${draft[action]}
          aria-label=${draft.ofStep(draft[action], name)}
          aria-disabled=${barred || busy}
          @click=${() => !barred && !busy && act!(at, action)}
        >
          ${icon(signs[action])}
        </button>`;
      return html`<li part="step">
        <div class="step">
          <h5>${name}</h5>
          <span class="state-of ${state}">${icon(signs[state])}${draft[state]}</span>
          ${day ? html`<span class="quiet">${words.history.from(words.day(day))}</span>` : nothing}
          ${
            act
              ? html`<span class="acts screen"
                  >${button("up", at === 0)}${button("down", at === steps.length - 1)}${button("remove", false)}</span
                >`
              : nothing
          }
        </div>
        ${refusals.length > 0 ? html`<div class="why">${reasons(refusals)}</div>` : nothing}
        ${
          refusals.length > 0
            ? nothing
            : html`<ul class="changes">
                ${
                  changes.length === 0 && hidden === 0
                    ? html`<li class="quiet">${draft.nothing}</li>`
                    : changeRows(changes, words).map((row) => renderChange(row, words))
                }
                ${hidden > 0 ? html`<li class="quiet">${draft.hidden(words.number(hidden))}</li>` : nothing}
              </ul>`
        }
      </li>`;
    })}
  </ol>`;
}

function renderChange({ unit, about, what, before, after }: ChangeRow, words: Words<DraftWords>): TemplateResult {
  const { none, becomes } = words.history;
  return html`<li>
    <span>${[unit?.name, about].filter(Boolean).join(" ")}</span> <span class="quiet">${what}</span>
    ${
      before === undefined && after === undefined
        ? nothing
        : html`<span class="becomes"
            >${before ?? none}${icon(arrow)}<span class="unseen">${becomes}</span><strong>${after ?? none}</strong></span
          >`
    }
  </li>`;
}
