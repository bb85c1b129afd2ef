import type { HistoryEntry } from "@jinlin/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import type { HistoryWords } from "../words/history.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";
import { changeRows, type ChangeRow } from "./change-rows.ts";
import { renderSubject } from "./comparison.ts";

const arrow = svg`<path d="M2 8h11M9 4l4 4-4 4"/>`;

export interface EntryParts {
  /** What is shown is what was believed after this entry. */
  readonly current: boolean;
  readonly select: (unit: string) => void;
  /** Shows what was believed then; absent where nobody follows. */
  readonly asBelieved?: () => void;
  readonly withdraw?: () => void;
  /** The form in which it is withdrawn, where that is open. */
  readonly form: unknown;
}

/** What was done, in the words of the command. */
export function commandName(command: HistoryEntry["command"], words: Words<HistoryWords>): string {
  return command === "import-records" ? words.history.imported : words.command(command);
}

/** One entry: what was done, by whom, what it changed, why and on what basis. */
export function renderEntry(entry: HistoryEntry, words: Words<HistoryWords>, parts: EntryParts): TemplateResult {
  const { history } = words;
  const { seq, command, actor, changes, more, hidden, back, withdrawnBy, withdraws } = entry;
  // That it takes another back stands in its head.
  const told = changes.filter((change) => change.type !== "record-changed" || change.aspect !== "withdrawal");
  const who = actor === "system" ? history.system : personName(actor, words);
  return html`<li part="entry" class=${withdrawnBy === undefined ? "entry" : "entry withdrawn"} aria-current=${parts.current ? "true" : nothing}>
    <div class="head">
      <h4 id="entry-${seq}" tabindex="-1">${commandName(command, words)}</h4>
      <span class="quiet">${history.by(who)}</span>
      ${withdrawnBy === undefined ? nothing : html`<span class="mark">${history.withdrawn(words.number(withdrawnBy))}</span>`}
      ${withdraws === undefined ? nothing : html`<span class="mark">${history.withdraws(words.number(withdraws))}</span>`}
      ${back === undefined ? nothing : html`<span class="mark">${history.late(words.day(back))}</span>`}
      <span class="quiet seq">${history.entry(words.number(seq))}</span>
    </div>
    <ul class="changes">
      ${changeRows(told, words).map((row) => renderRow(row, words, parts.select))}
      ${more > 0 ? html`<li class="quiet">${history.moreChanges(words.number(more))}</li>` : nothing}
      ${hidden > 0 ? html`<li class="quiet">${history.hidden(words.number(hidden))}</li>` : nothing}
    </ul>
    ${renderWhy(entry, words)}
    ${
      parts.asBelieved || parts.withdraw
        ? html`<div class="does screen">
            ${
              parts.asBelieved
                ? html`<button type="button" class="as-believed" aria-pressed=${parts.current} aria-describedby="entry-${seq}" @click=${parts.asBelieved}>${history.day.asBelieved}</button>`
                : nothing
            }
            ${
              parts.withdraw
                ? html`<button type="button" class="withdraw" aria-describedby="entry-${seq}" @click=${parts.withdraw}>${words.command("withdraw-entry")}</button>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${parts.form}
  </li>`;
}

function renderRow(row: ChangeRow, words: Words<HistoryWords>, select: (unit: string) => void): TemplateResult {
  const { before, after, day, what } = row;
  const { becomes, none, from } = words.history;
  // What comes where nothing was needs no "none" before it.
  const was = before === undefined ? nothing : html`<span>${before}</span>${icon(arrow)}<span class="unseen">${becomes}</span>`;
  const sides =
    before === undefined && after === undefined ? nothing : html`<span class="becomes">${was}<strong>${after ?? none}</strong></span>`;
  return html`<li>
    <span>${renderSubject(row, select)}</span><span class="quiet">${what}</span>${sides}
    ${day ? html`<span class="quiet">${from(words.day(day))}</span>` : nothing}
  </li>`;
}

function renderWhy({ reason, reasonHidden, basis }: HistoryEntry, words: Words<HistoryWords>): unknown {
  const { history } = words;
  if (!reason && !reasonHidden && !basis) return nothing;
  return html`<dl class="why">
    ${reason ? html`<dt>${history.reason}</dt><dd>${reason}</dd>` : nothing}
    ${reasonHidden ? html`<dt>${history.reason}</dt><dd class="quiet">${history.reasonHidden}</dd>` : nothing}
    ${basis ? html`<dt>${history.basis}</dt><dd>${basis}</dd>` : nothing}
  </dl>`;
}
