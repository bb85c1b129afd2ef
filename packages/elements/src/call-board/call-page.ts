import type { CallMoveOffered, CallRow, CallView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import type { CallBoardWords } from "../words/call-board.ts";
import { callPageWords, type CallPageWords } from "../words/call-page.ts";
import { nearMomentIn, type CountyTime } from "../words/moment.ts";
import { wordsFor, type Words } from "../words/words.ts";
import { callMatching } from "./call-matching.ts";
import { urgentSign } from "./call-signs.ts";
import { callTimeline } from "./call-timeline.ts";
import { deadlineMark } from "./deadline-mark.ts";

export { callPageStyles } from "./call-page.styles.ts";

export interface CallPageOptions {
  readonly view: CallView;
  readonly words: Words<CallBoardWords>;
  readonly now: number;
  /** The page's own wording, in place of some of ours. */
  readonly messages: object | undefined;
  readonly close: () => void;
  readonly select: (unit: string) => void;
  /** Opens the form of a move, for a team where one is meant; nothing where none can be had. */
  readonly act: ((call: CallRow, move: CallMoveOffered, team?: string) => void) | undefined;
  /** The form that is open here. */
  readonly form: unknown;
}

/** The same, with the words of the page. */
export interface PageOptions extends CallPageOptions {
  readonly words: Words<CallBoardWords & CallPageWords> & CountyTime;
}

/** One call: what is wanted, who comes and who could, and all that has happened. */
export function callPage(given: CallPageOptions): TemplateResult {
  const options: PageOptions = {
    ...given,
    words: { ...given.words, ...wordsFor(callPageWords, given.words.language, given.messages), timeZone: given.view.timeZone },
  };
  const { view, words, now, close, select, act, form } = options;
  const { board, page } = words;
  const { call, states } = view;
  const { urgent, service, area, unit, heads, raised, since, teams, moves } = call;
  const stage = states.find(({ id }) => id === call.state);
  const place = (each: { readonly id: string; readonly name: string }) =>
    html`<button type="button" class="link" @click=${() => select(each.id)}>${each.name}</button>`;
  return html`<header>
      <h3 id="call-name" tabindex="-1">${urgent ? html`<span class="urgent">${icon(urgentSign)} ${board.urgent}</span>` : nothing} ${call.words}</h3>
      <button type="button" class="close screen" @click=${close}>${board.close}</button>
    </header>
    <p class="stands"><strong class="stage">${stage?.name ?? call.state}</strong> <span class="quiet">${page.since(nearMomentIn(words, since, now))}</span></p>
    ${deadlineMark(call, { words, now })}
    ${act && moves.length > 0 ? html`<div class="bar moves screen">${moves.map((move) => html`<button type="button" data-command=${move.command} @click=${() => act(call, move)}>${words.command(move.command)}</button>`)}</div>` : nothing}
    ${form}
    <dl class="wanted">
      <div><dt>${board.column.service}</dt><dd>${service.name}</dd></div>
      <div><dt>${board.column.area}</dt><dd>${place(area)}</dd></div>
      <div><dt>${board.column.unit}</dt><dd>${place(unit)}</dd></div>
      <div><dt>${board.column.heads}</dt><dd>${words.number(heads)}</dd></div>
      <div><dt>${board.column.raised}</dt><dd>${nearMomentIn(words, raised, now)}</dd></div>
    </dl>
    ${view.calendarEnded ? html`<p class="notice attention">${board.calendarEnded(words.day(view.calendarEnded))}</p>` : nothing}
    <h4 id="call-teams">${page.teams}</h4>
    ${
      teams.length === 0
        ? html`<p class="quiet">${page.noTeams}</p>`
        : html`<ul class="standings" aria-labelledby="call-teams">
            ${teams.map(
              (team) =>
                html`<li>${place(team)} <strong>${board.standing[team.standing]}</strong> <span class="quiet">${page.since(nearMomentIn(words, team.since, now))}</span></li>`,
            )}
          </ul>`
    }
    ${view.matching ? callMatching(view.matching, options) : nothing}
    ${callTimeline(view, words, now)}`;
}
