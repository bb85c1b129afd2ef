import type { CompareView, Day, Query, RefusedView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { HistoryWords } from "../words/history.ts";
import type { Words } from "../words/words.ts";
import { ViewAsker, type Shown } from "../view/view-asker.ts";
import { changeRows, type ChangeRow } from "./change-rows.ts";

type Ask = (query: Query<"compare">) => Promise<CompareView | RefusedView>;

/** Two days to be held side by side (两日对比), and what differs between them once it is known. */
export class Comparison {
  readonly #asker: ViewAsker<CompareView>;
  #asked: readonly unknown[] = [];

  constructor(changed: () => void) {
    this.#asker = new ViewAsker<CompareView>(changed);
  }

  get shown(): Shown<CompareView> {
    return this.#asker.shown;
  }

  /** Asks, unless that is what was asked last. @param seen - What makes the same question a new one: the register it was asked of. */
  ask(ask: Ask, query: Query<"compare">, seen: unknown): void {
    const asked = [JSON.stringify(query), seen];
    if (asked.every((part, place) => part === this.#asked[place])) return;
    this.#asked = asked;
    this.#asker.ask(() => ask(query));
  }

  again(): void {
    this.#asker.again();
  }

  stop(): void {
    if (this.#asked.length === 0) return;
    this.#asked = [];
    this.#asker.stop();
  }
}

export interface ComparisonParts {
  readonly select: (unit: string) => void;
  readonly pick: (which: "from" | "to", day: Day) => void;
  readonly reasons: (refused: RefusedView["refusals"]) => unknown;
  readonly retry: () => void;
}

/** The two days, and a row for each difference: what it was on the one, what it is on the other. */
export function renderComparison(
  shown: Shown<CompareView>,
  days: { readonly from: Day; readonly to: Day },
  words: Words<HistoryWords>,
  parts: ComparisonParts,
): TemplateResult {
  const { compare } = words.history;
  const box = (which: "from" | "to") => html`<label class="screen"
    >${compare[which]}<input
      type="date"
      .value=${days[which]}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        if (value) parts.pick(which, value as Day);
      }}
  /></label>`;
  return html`<section part="comparison" aria-labelledby="compare-title">
    <h3 id="compare-title">${compare.title}</h3>
    <div class="days">${box("from")}${box("to")}</div>
    ${renderShown(shown, words, parts)}
  </section>`;
}

function renderShown(shown: Shown<CompareView>, words: Words<HistoryWords>, parts: ComparisonParts): unknown {
  const { compare } = words.history;
  switch (shown.state) {
    case "refused":
      return html`<div class="state" role="alert">${parts.reasons(shown.refusals)}</div>`;
    case "failed":
      return html`<div class="state" role="alert"><p>${words.view.failed}</p><button type="button" @click=${parts.retry}>${words.view.retry}</button></div>`;
    case "shown":
      return renderDifferences(shown.view, words, parts);
    default:
      return html`<p class="state" role="status">${compare.asking}</p>`;
  }
}

function renderDifferences(view: CompareView, words: Words<HistoryWords>, parts: ComparisonParts): unknown {
  const { compare, hidden, none, moreChanges } = words.history;
  const rows = changeRows(view.changes, words);
  const more = view.total - view.changes.length;
  const rest = html`${more > 0 ? html`<p class="quiet">${moreChanges(words.number(more))}</p>` : nothing}
  ${view.hidden > 0 ? html`<p class="quiet">${hidden(words.number(view.hidden))}</p>` : nothing}`;
  if (rows.length === 0) return html`<p class="state" role="status">${compare.same}</p>${rest}`;
  // Below a certain width cells are stacked: then the browser no longer knows a table by its display.
  return html`<p class="quiet" role="status">${compare.count(words.number(view.total))}</p>
    <table role="table" aria-labelledby="compare-title">
      <thead role="rowgroup">
        <tr role="row">
          ${[compare.subject, compare.what, words.day(view.other.day), words.day(view.day), compare.since].map(
            (head) => html`<th role="columnheader" scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) => html`<tr role="row">
            <th role="rowheader" scope="row">${renderSubject(row, parts.select)}</th>
            <td role="cell">${row.what}</td>
            <td role="cell" data-label=${words.day(view.other.day)}>${row.before ?? html`<span class="quiet">${none}</span>`}</td>
            <td role="cell" data-label=${words.day(view.day)}>${row.after ?? html`<span class="quiet">${none}</span>`}</td>
            <td role="cell" class="since">${row.day ? words.history.from(words.day(row.day)) : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${rest}`;
}

/** What a change is about: its unit, to be picked, and what of it. */
export function renderSubject({ unit, about }: ChangeRow, select: (unit: string) => void): TemplateResult {
  return html`${unit ? html`<button type="button" class="link" @click=${() => select(unit.id)}>${unit.name}</button>` : nothing} ${about}`;
}
