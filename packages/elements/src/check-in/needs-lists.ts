import type { ClaimRow, CommandName, NeedRow, NeedsView } from "@jinlin/core";
import { needLists } from "@jinlin/core/choices";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { offered } from "../form/offers.ts";
import type { CheckInWords } from "../words/check-in.ts";
import { participantName } from "../words/participant-name.ts";
import type { Words } from "../words/words.ts";
import { actionButtons } from "./action-buttons.ts";
import { participantButton, type Picks } from "./participant-button.ts";
import { rowForm } from "./row-form.ts";

export interface NeedsListsOptions extends Picks {
  readonly words: Words<CheckInWords>;
  /** Opens a form; nothing where none can be had. */
  readonly open: ((command: CommandName, need: NeedRow, claim?: ClaimRow) => void) | undefined;
  /** What is done goes into a draft. */
  readonly draft: boolean;
  /** The form that is open in a place. */
  readonly form: (at: string) => unknown;
}

/** The three lists, each with what stands on it, the places taken, and who took it on. */
export function needsLists({ rows }: NeedsView, options: NeedsListsOptions): TemplateResult {
  const { checkIn, number } = options.words;
  return html`${needLists.map((list) => {
    const listed = rows.filter((row) => row.list === list);
    return html`<h4 id="list-${list}">${checkIn.list[list]} <span class="quiet">${number(listed.length)}</span></h4>
      ${listed.length === 0 ? html`<p class="quiet note">${checkIn.noneListed}</p>` : needsTable(listed, `list-${list}`, options)}`;
  })}`;
}

function needsTable(rows: readonly NeedRow[], label: string, options: NeedsListsOptions): TemplateResult {
  const { words, open, draft, form, select } = options;
  const { checkIn } = words;
  const { column } = checkIn;
  const commandsOf = ({ may }: NeedRow) => (open ? offered("need", may, draft) : []);
  const canAct = rows.some((row) => commandsOf(row).length > 0);
  const columns = ["community", "service", "days", "heads", "claims"] as const;
  return html`<table role="table" class="needs" aria-labelledby=${label}>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${column.title}</th>
        ${columns.map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}
        ${canAct ? html`<th role="columnheader" scope="col" class="screen">${column.actions}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => {
          const { id, title, community, service, since, until, seats, heads } = row;
          return html`<tr role="row" data-need=${id}>
              <th role="rowheader" scope="row" tabindex="-1">${title}</th>
              <td role="cell" data-label=${column.community}>
                <button type="button" class="link" @click=${() => select(community.id)}>${community.name}</button>
              </td>
              <td role="cell" class=${service ? "" : "blank"} data-label=${column.service}>${service?.name}</td>
              <td role="cell" class="days" data-label=${column.days}>
                <span>${checkIn.days(since && words.day(since), until && words.day(until))}</span>
              </td>
              <td role="cell" data-label=${column.heads}>
                <span class=${seats !== undefined && heads >= seats ? "full" : ""}>${checkIn.taken(words.number(heads), seats === undefined ? undefined : words.number(seats))}</span>
              </td>
              <td role="cell" class=${row.claims.length + row.hidden > 0 ? "" : "blank"} data-label=${column.claims}>${claims(row, options)}</td>
              ${
                canAct
                  ? html`<td role="cell" class="screen do${commandsOf(row).length > 0 ? "" : " blank"}" data-label=${column.actions}>
                      ${actionButtons(commandsOf(row), title, words, (command) => open!(command, row))}
                    </td>`
                  : nothing
              }
            </tr>
            ${[`need-${id}`, ...row.claims.map((claim) => `claim-${claim.id}`)].map((at) => rowForm(form(at), columns.length + (canAct ? 2 : 1)))}`;
        },
      )}
    </tbody>
  </table>`;
}

function claims(need: NeedRow, options: NeedsListsOptions): unknown {
  const { words, open, draft } = options;
  const { checkIn } = words;
  if (need.claims.length + need.hidden === 0) return nothing;
  return html`<ul class="claims">
    ${repeat(
      need.claims,
      ({ id }) => id,
      (claim) => html`<li data-claim=${claim.id}>
        <span tabindex="-1">${participantButton(claim, words, options)}</span>
        <span class="quiet">${words.remark([checkIn.heads(words.number(claim.heads)), words.day(claim.since)])}</span>
        <span class="claim ${claim.state}">${checkIn.claimState[claim.state]}${claim.settled ? html` <span class="quiet">${words.day(claim.settled)}</span>` : nothing}</span>
        ${
          open
            ? html`<span class="screen">${actionButtons(offered("claim", claim.may, draft), participantName(claim, words), words, (command) => open(command, need, claim))}</span>`
            : nothing
        }
      </li>`,
    )}
    ${need.hidden > 0 ? html`<li class="quiet">${checkIn.hiddenClaims(words.number(need.hidden))}</li>` : nothing}
  </ul>`;
}
