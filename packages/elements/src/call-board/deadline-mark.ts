import type { CallRow } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import { nearMomentIn } from "../words/moment.ts";
import { personName } from "../words/person-name.ts";
import { deadlineShapes } from "./call-signs.ts";
import type { CardsOptions } from "./cards-options.ts";
import { deadlineOf } from "./deadline-of.ts";

/** Until when a call has to go on, how it stands to that, and where it has come to when nobody went on in time. */
export function deadlineMark(
  { since, due, escalation }: Pick<CallRow, "since" | "due" | "escalation">,
  { words, now }: Pick<CardsOptions, "words" | "now">,
): TemplateResult | typeof nothing {
  const { board } = words;
  const state = deadlineOf({ since, ...(due && { due }), ...(escalation && { escalation }) }, now);
  if (state === "none") return nothing;
  const lines = [board.deadline[state](nearMomentIn(words, due!, now))];
  if (escalation) {
    const { unit, post, holder, rung, late } = escalation;
    const whose = [unit.name, ...(post ? [post.name] : []), ...(holder?.name === undefined ? [] : [personName(holder, words)])];
    // Nobody counts the minutes of hours that are over.
    const hours = words.number(Math.round(late * 10) / 10);
    lines.push(rung === 0 ? board.backWith(whose, hours) : board.escalatedTo(whose, hours));
  }
  return html`<p class="deadline ${state}">${icon(deadlineShapes[state])} <span>${lines.map((line) => html`<span class="line">${line}</span> `)}</span></p>`;
}
