import type { CallRow } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { dots, icon } from "../sign/icon.ts";
import { nearMomentIn } from "../words/moment.ts";
import { urgentSign } from "./call-signs.ts";
import type { CardsOptions } from "./cards-options.ts";
import { deadlineMark } from "./deadline-mark.ts";
import type { Stage } from "./shown-calls.ts";
import { teamsLine } from "./teams-line.ts";

export interface ListOptions extends CardsOptions {
  /** How many lines are shown at most. */
  readonly most: number;
  readonly more: () => void;
}

/** The same calls as lines of one table, stage by stage. */
export function boardList(stages: readonly Stage[], options: ListOptions): TemplateResult {
  const { words, most, more } = options;
  const { column } = words.board;
  const lines = stages.flatMap(({ name, calls }) => calls.map((call) => ({ stage: name, call })));
  const columns = ["call", "stage", "service", "area", "heads", "teams", "raised", "due", "actions"] as const;
  if (lines.length === 0) return html`<p class="quiet none">${words.board.noneFound}</p>`;
  return html`<table role="table" class="list" aria-label=${words.board.list}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((name) => html`<th role="columnheader" scope="col" class="${name === "heads" ? "number" : ""} ${name === "actions" ? "screen" : ""}">${column[name]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          lines.slice(0, most),
          ({ call }) => call.id,
          ({ stage, call }) => line(stage, call, options),
        )}
      </tbody>
    </table>
    ${lines.length > most ? html`<button type="button" class="more screen" data-more="list" @click=${more}>${words.board.more(words.number(most), words.number(lines.length))}</button>` : nothing}`;
}

function line(stage: string, call: CallRow, options: CardsOptions): TemplateResult {
  const { words, now, active, opened, open, menu, openMenu } = options;
  const { board } = words;
  const { id, urgent, service, area, heads, teams, raised } = call;
  const tabindex = id === active ? 0 : -1;
  return html`<tr role="row" data-call=${id} class=${id === opened ? "opened" : ""}>
    <th role="rowheader" scope="row">
      <button type="button" class="link open" tabindex=${tabindex} aria-current=${id === opened ? "true" : nothing} @click=${() => open(id)}>
        ${urgent ? html`<span class="urgent">${icon(urgentSign)} ${board.urgent}</span>` : nothing} ${call.words}
      </button>
    </th>
    <td role="cell" data-label=${board.column.stage}>${stage}</td>
    <td role="cell" data-label=${board.column.service}>${service.name}</td>
    <td role="cell" data-label=${board.column.area}>${area.name}</td>
    <td role="cell" class="number" data-label=${board.column.heads}>${words.number(heads)}</td>
    <td role="cell" data-label=${board.column.teams}>${teams.length > 0 ? teamsLine(teams, words) : nothing}</td>
    <td role="cell" data-label=${board.column.raised}>${nearMomentIn(words, raised, now)}</td>
    <td role="cell" data-label=${board.column.due}>${deadlineMark(call, options)}</td>
    <td role="cell" class="screen" data-label=${board.column.actions}>
      <button
        type="button"
        class="dots"
        tabindex=${tabindex}
        aria-haspopup="menu"
        aria-expanded=${menu === id}
        aria-label=${board.menuOf(call.words)}
        @click=${(event: Event) => openMenu(call, (event.currentTarget as HTMLElement).getBoundingClientRect())}
      >
        ${icon(dots)}
      </button>
    </td>
  </tr>`;
}
