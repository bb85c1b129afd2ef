import type { CallView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { CallPageWords } from "../words/call-page.ts";
import { nearMomentIn } from "../words/moment.ts";
import type { Words } from "../words/words.ts";

/** All that has happened to a call (经过), the last first: what, by which post, to which state, until when. */
export function callTimeline({ timeline, states }: CallView, words: Words<CallPageWords>, now: number): TemplateResult {
  const { page } = words;
  const nameOf = (state: string) => states.find(({ id }) => id === state)?.name ?? state;
  const steps = timeline.map((step, at) => ({ ...step, isNew: step.state !== timeline[at - 1]?.state }));
  return html`<h4 id="call-timeline">${page.timeline}</h4>
    <ol class="timeline" reversed aria-labelledby="call-timeline">
      ${repeat(
        steps.reverse(),
        ({ n }) => n,
        ({ n, act, at, state, isNew, team, due, words: said, by }) => html`<li data-step=${n}>
          <time datetime=${at}>${nearMomentIn(words, at, now)}</time>
          <span class="what">
            <strong>${page.act[act]}</strong> ${team ? html`<span>${team.name}</span>` : nothing} ${isNew ? html`<span class="to">${page.cameTo(nameOf(state))}</span>` : nothing}
            ${by ? html`<span class="quiet">${words.remark([by.unit.name, by.post.name])}</span>` : nothing}
            ${said ? html`<q>${said}</q>` : nothing} ${due ? html`<span class="quiet">${page.promised(nearMomentIn(words, due, now))}</span>` : nothing}
          </span>
        </li>`,
      )}
    </ol>`;
}
