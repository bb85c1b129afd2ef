import type { CallMatch } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { CallPageWords } from "../words/call-page.ts";
import { nearMomentIn } from "../words/moment.ts";
import type { Words } from "../words/words.ts";
import type { PageOptions } from "./call-page.ts";

/** Teams that could come (匹配建议), the most fitting first, each with the reasons in words: it proposes, people decide. */
export function callMatching(matching: readonly CallMatch[], { view, words, now, select, act }: PageOptions): TemplateResult {
  const { board, page } = words;
  const match = view.call.moves.find((move) => move.act === "match");
  const canMatch = ({ id }: CallMatch) => match !== undefined && (match.teams ?? []).some((team) => team.id === id);
  return html`<h4 id="call-matching">${page.matching}</h4>
    <p class="quiet note">${page.matchingNote}</p>
    ${
      matching.length === 0
        ? html`<p class="quiet">${page.noMatching}</p>`
        : html`<ol class="matching" aria-labelledby="call-matching">
            ${matching.map(
              (team) => html`<li data-team=${team.id}>
                <span class="who">
                  <button type="button" class="link" @click=${() => select(team.id)}>${team.name}</button>
                  ${team.standing ? html`<strong>${board.standing[team.standing]}</strong>` : nothing}
                  ${
                    act && canMatch(team)
                      ? html`<button type="button" class="choose screen" aria-label=${page.chooseTeam(words.command(match!.command), team.name)} @click=${() => act(view.call, match!, team.id)}>
                          ${words.command(match!.command)}
                        </button>`
                      : nothing
                  }
                </span>
                <span class="reasons">${words.remark(reasonsOf(team, words, now))}</span>
              </li>`,
            )}
          </ol>`
    }`;
}

/** Why a team stands where it stands among those that could come, in words. */
export function reasonsOf(
  { available, from, near, open, capacity, recent }: CallMatch,
  words: Words<CallPageWords>,
  now: number,
): string[] {
  const { reason } = words.page;
  const load = capacity === undefined ? reason.open(words.number(open)) : reason.openOf(words.number(open), words.number(capacity));
  return [
    available === "later" && from ? reason.later(nearMomentIn(words, from, now)) : reason.available[available],
    reason.near[near],
    capacity !== undefined && open >= capacity ? reason.full(words.number(capacity)) : load,
    reason.recent(words.number(recent)),
  ];
}
