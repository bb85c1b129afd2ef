import type { CheckInRow, CommandName } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { offered } from "../form/offers.ts";
import type { CheckInWords } from "../words/check-in.ts";
import { participantName } from "../words/participant-name.ts";
import type { Words } from "../words/words.ts";
import { actionButtons } from "./action-buttons.ts";
import { participantButton, type Picks } from "./participant-button.ts";
import { rowForm } from "./row-form.ts";

export interface CheckInsTableOptions extends Picks {
  readonly words: Words<CheckInWords>;
  /** Opens a form; nothing where none can be had. */
  readonly open: ((command: CommandName, row: CheckInRow) => void) | undefined;
  /** What is done goes into a draft. */
  readonly draft: boolean;
  /** The form that is open in a place. */
  readonly form: (at: string) => unknown;
}

/** Who reported in, in which capacity, where, for whom they work and since when, and where they reported in as well. */
export function checkInsTable(rows: readonly CheckInRow[], options: CheckInsTableOptions): TemplateResult {
  const { words, open, draft, form, select } = options;
  const { checkIn } = words;
  const { column } = checkIn;
  const commandsOf = ({ may }: CheckInRow) => (open ? offered("check-in", may, draft) : []);
  const canAct = rows.some((row) => commandsOf(row).length > 0);
  const isReviewed = rows.some(({ reviews }) => reviews !== undefined);
  const columns = ["capacity", "community", "employer", "since", ...(isReviewed ? (["reviews"] as const) : [])] as const;
  const unit = ({ id, name }: { readonly id: string; readonly name: string }) =>
    html`<button type="button" class="link" @click=${() => select(id)}>${name}</button>`;
  return html`<table role="table" class="check-ins" aria-labelledby="check-ins">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${column.who}</th>
        ${columns.map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}
        ${canAct ? html`<th role="columnheader" scope="col" class="screen">${column.actions}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => html`<tr role="row" data-check-in=${row.id}>
            <th role="rowheader" scope="row" tabindex="-1">${participantButton(row, words, options)}</th>
            <td role="cell" data-label=${column.capacity}>${row.capacity.name}</td>
            <td role="cell" data-label=${column.community}>
              <span>${unit(row.community)}</span>
              ${row.elsewhere ? html`<span class="elsewhere"><span class="attention">${checkIn.elsewhere}</span> ${row.elsewhere.map((one) => html`<span class="one">${unit(one)}</span>`)}</span>` : nothing}
            </td>
            <td role="cell" class=${row.employer ? "" : "blank"} data-label=${column.employer}>${row.employer ? unit(row.employer) : nothing}</td>
            <td role="cell" class="days" data-label=${column.since}>
              <span>${checkIn.days(row.since && words.day(row.since), row.until && words.day(row.until))}</span>
              ${row.ended ? html`<span class="quiet">${checkIn.ended[row.ended]}</span>` : nothing}
            </td>
            ${
              isReviewed
                ? html`<td role="cell" class=${row.reviews ? "" : "blank"} data-label=${column.reviews}>
                    <span>${row.reviews?.map(({ year, grade }) => html`<span class="line">${checkIn.review(year, grade.name)}</span>`)}</span>
                  </td>`
                : nothing
            }
            ${
              canAct
                ? html`<td role="cell" class="screen do${commandsOf(row).length > 0 ? "" : " blank"}" data-label=${column.actions}>
                    ${actionButtons(commandsOf(row), participantName(row, words), words, (command) => open!(command, row))}
                  </td>`
                : nothing
            }
          </tr>
          ${rowForm(form(`check-in-${row.id}`), columns.length + (canAct ? 2 : 1))}`,
      )}
    </tbody>
  </table>`;
}
