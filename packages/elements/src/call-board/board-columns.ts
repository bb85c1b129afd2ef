import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { callCard } from "./call-card.ts";
import type { CardsOptions } from "./cards-options.ts";
import type { Stage } from "./shown-calls.ts";

export interface ColumnsOptions extends CardsOptions {
  /** How many cards of a stage are shown at most. */
  readonly most: (stage: string) => number;
  readonly more: (stage: string) => void;
  /** Shows calls that are over; nothing where they are shown already, or cannot be. */
  readonly showClosed: (() => void) | undefined;
  /** How a stage is marked while a card is dragged. */
  readonly markOf: (stage: string) => string | undefined;
}

/** The stages of the cycle side by side, each with how many calls are in it. */
export function boardColumns(stages: readonly Stage[], options: ColumnsOptions): TemplateResult {
  const { words, most, more, showClosed, markOf } = options;
  const { board } = words;
  return html`<div class="columns" role="group" aria-label=${board.columns} tabindex=${stages.some(({ calls }) => calls.length > 0) ? nothing : 0}>
    ${stages.map(({ id, name, count, closed, calls }) => {
      const shown = calls.slice(0, most(id));
      return html`<section class="column" part="column" data-stage=${id} data-name=${name} data-mark=${markOf(id) ?? nothing} aria-labelledby="stage-${id}">
        <h3 id="stage-${id}">${name} <span class="count">${count === calls.length ? words.number(count) : board.countOf(words.number(calls.length), words.number(count))}</span></h3>
        ${
          shown.length > 0
            ? html`<ul class="cards">
                ${repeat(
                  shown,
                  (call) => call.id,
                  (call) => callCard(call, options),
                )}
              </ul>`
            : html`<p class="quiet none">${board.noneInStage}</p>`
        }
        ${calls.length > shown.length ? html`<button type="button" class="more screen" data-more=${id} @click=${() => more(id)}>${board.more(words.number(shown.length), words.number(calls.length))}</button>` : nothing}
        ${closed && showClosed && count > calls.length ? html`<button type="button" class="more show-closed screen" @click=${showClosed}>${board.showClosed}</button>` : nothing}
      </section>`;
    })}
  </div>`;
}
