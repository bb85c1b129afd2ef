import type { CommandRef, Day, HistoryEntry, HistoryView, Queries, Query, Views } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { DayEvent } from "../events/day-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import { FormDesk } from "../form/form-desk.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import type { FormWords } from "../words/form.ts";
import { historyWords, type HistoryWords } from "../words/history.ts";
import type { Messages } from "../words/messages.ts";
import type { Words } from "../words/words.ts";
import { Comparison, renderComparison } from "./comparison.ts";
import { dayMarks, markBefore } from "./day-marks.ts";
import { commandName, renderEntry } from "./history-entry.ts";
import { historyStyles } from "./history.styles.ts";
import { KeptEntries } from "./kept-entries.ts";

/**
 * What changed, who did it, when, why and on what basis (变动记录), latest first; of the county, of a unit with all below it,
 * or of a person. A slider moves the day by the days on which something begins, an entry shows what was believed after it,
 * and two days stand side by side. A jinlin-source around it follows, and with it the whole page.
 *
 * @fires {DayEvent} jinlin-day - Another day is to be shown, or what was known after an entry.
 * @fires {SelectEvent} jinlin-select - A unit was picked, by `kind` `unit` and its id.
 * @fires {CommandEvent} jinlin-command - An entry is to be withdrawn.
 * @slot empty - Shown when nothing has changed.
 * @csspart entry - Each entry.
 * @csspart comparison - Two days side by side.
 * @csspart form - The form in which an entry is withdrawn.
 */
export class JinlinHistory extends ViewElement<"history", HistoryWords> {
  static override styles: CSSResultGroup = [base, historyStyles];
  static override properties: PropertyDeclarations = {
    unit: { type: String },
    person: { type: String },
    command: { type: String },
    compare: { type: Boolean },
  };

  /** The unit whose history is shown, with all below it; the whole county's when absent. */
  declare unit: string | undefined;
  /** The person whose history is shown. */
  declare person: string | undefined;
  /** The one kind of command that is shown, such as `move-unit`. */
  declare command: string | undefined;
  /** Two days are held side by side. */
  declare compare: boolean;

  /** Some of the element's words, and of its form's, in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<HistoryWords & FormWords>> | undefined;

  protected override readonly viewName = "history";
  protected override readonly ownWords = historyWords;
  readonly #kept = new KeptEntries();
  readonly #comparison = new Comparison(() => this.requestUpdate());
  readonly #forms = new FormDesk(this.formHost(), () => this.announce((words) => words.view.failed));
  #days: { readonly from?: Day; readonly to?: Day } = {};
  #loading = false;
  /** What is to have the focus when all is drawn that was asked for. */
  #focusNext: string | undefined;

  protected override question(): Queries["history"] {
    const { unit, person, command } = this;
    return { ...(unit && { unit }), ...(person && { person }), ...(command && { command }) };
  }

  // The list is that of now: the day and the entry it lets one choose do not change it, and so take nobody's focus away.
  protected override queryFor<Asked extends keyof Views>(question: Queries[Asked]): Query<Asked> {
    return { ...question, ...this.inLanguage };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection, shownView: view } = this;
    if (!this.compare || connection === undefined || view === undefined) return this.#comparison.stop();
    const { from, to } = this.#compared(view);
    const query = { day: to, otherDay: from, ...(this.unit && { below: this.unit }), ...this.inLanguage };
    this.#comparison.ask((query) => connection.source.view("compare", query), query, view.seq);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forms.close();
  }

  protected override updated(): void {
    this.#forms.drawn();
    const { shown } = this;
    if (this.#focusNext === undefined || (shown.state === "shown" && shown.asking === "other")) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override renderView(view: HistoryView): unknown {
    const { words } = this;
    const entries = this.#kept.take(JSON.stringify(this.queryFor<"history">(this.question())), view);
    return html`${this.#renderWhen(view)} ${this.#renderBar(view)}
    ${this.compare && this.connection ? this.#renderComparison(view) : nothing}
    ${entries.length === 0 ? html`<div class="state"><slot name="empty">${words.history.empty}</slot></div>` : this.#renderDays(entries)}
    ${this.#renderMore(view, entries.length)}`;
  }

  /** Which day is shown, where that is not today as known now; and the way back. */
  #renderWhen(view: HistoryView): unknown {
    const { connection, words } = this;
    const { day: text } = words.history;
    const { day, seq } = connection ?? {};
    if (seq === undefined && (day === undefined || day === view.day)) return nothing;
    const named = words.day(day ?? view.day);
    return html`<div class="notice attention screen">
      <p role="status">${seq === undefined ? text.shown(named) : text.believed(words.number(seq), named)}</p>
      <button type="button" @click=${() => this.#show(undefined)}>${text.back}</button>
    </div>`;
  }

  #renderBar(view: HistoryView): TemplateResult {
    const { words, command, connection } = this;
    const { history } = words;
    const chip = (ref: CommandRef | undefined) => html`<button
      type="button"
      data-command=${ref?.command ?? ""}
      aria-pressed=${(command || undefined) === ref?.command}
      @click=${() => this.#filter(ref?.command)}
    >
      ${ref ? `${commandName(ref.command, words)} ${words.number(ref.count)}` : history.all}
    </button>`;
    return html`${connection ? this.#renderSlider(view) : nothing}
      ${
        view.commands.length > 1 || command
          ? html`<div class="bar chips screen" role="group" aria-label=${history.filter}>
              ${chip(undefined)}${repeat(view.commands, ({ command }) => command, chip)}
            </div>`
          : nothing
      }`;
  }

  #renderSlider(view: HistoryView): TemplateResult {
    const { words } = this;
    const { day: text, compare } = words.history;
    const shown = this.connection!.day ?? view.day;
    const marks = dayMarks(view.days, view.day, shown);
    return html`<div class="bar screen">
      <label class="slide"
        ><span class="unseen">${text.slide}</span
        ><input
          type="range"
          min="0"
          max=${marks.length - 1}
          step="1"
          .value=${String(marks.indexOf(shown))}
          aria-valuetext=${words.day(shown)}
          @change=${({ target }: Event) => this.#show(marks[Number((target as HTMLInputElement).value)], this.connection?.seq)}
        /><output>${words.day(shown)}</output></label
      >
      <label
        ><span class="unseen">${text.pick}</span
        ><input
          type="date"
          .value=${shown}
          @change=${({ target }: Event) => {
            const { value } = target as HTMLInputElement;
            if (value) this.#show(value as Day, this.connection?.seq);
          }}
      /></label>
      <button type="button" class="compare" aria-pressed=${this.compare ?? false} @click=${() => (this.compare = !this.compare)}>
        ${this.compare ? compare.close : compare.open}
      </button>
    </div>`;
  }

  #renderComparison(view: HistoryView): TemplateResult {
    return renderComparison(this.#comparison.shown, this.#compared(view), this.words, {
      select: this.#select,
      pick: (which, day) => {
        this.#days = { ...this.#days, [which]: day };
        this.requestUpdate();
      },
      reasons: (refusals) => this.reasons(refusals),
      retry: () => this.#comparison.again(),
    });
  }

  #renderDays(entries: readonly HistoryEntry[]): TemplateResult {
    const { words } = this;
    const days = [...new Set(entries.map(({ recordedOn }) => recordedOn))];
    return html`${repeat(
      days,
      (day) => day,
      (day) => html`<h3 class="on" id="on-${day}">${words.day(day)}</h3>
        <ol aria-labelledby="on-${day}">
          ${repeat(
            entries.filter(({ recordedOn }) => recordedOn === day),
            ({ seq }) => seq,
            (entry) => this.#renderEntry(entry),
          )}
        </ol>`,
    )}`;
  }

  #renderEntry(entry: HistoryEntry): TemplateResult {
    const { seq, recordedOn, may } = entry;
    const current = this.connection?.seq === seq;
    return renderEntry(entry, this.words, {
      current,
      select: this.#select,
      ...(this.connection && { asBelieved: () => (current ? this.#show(undefined) : this.#show(recordedOn, seq)) }),
      ...(may.includes("withdraw-entry") && {
        withdraw: () => void this.#withdraw(seq),
      }),
      form: this.#forms.view(`entry-${seq}`),
    });
  }

  #renderMore(view: HistoryView, shown: number): unknown {
    const { words } = this;
    if (view.total === 0) return nothing;
    return html`<div class="more">
      <p class="quiet">${words.history.showing(words.number(shown), words.number(view.total))}</p>
      ${
        this.#kept.next !== undefined && this.connection
          ? html`<button type="button" class="next screen" aria-disabled=${this.#loading} @click=${this.#showMore}>${words.history.showMore}</button>`
          : nothing
      }
    </div>`;
  }

  #compared(view: HistoryView): { readonly from: Day; readonly to: Day } {
    const to = this.#days.to ?? this.connection?.day ?? view.day;
    return { to, from: this.#days.from ?? markBefore(dayMarks(view.days), to) };
  }

  #show(day: Day | undefined, seq?: number): void {
    this.dispatchEvent(new DayEvent(day, seq));
  }

  #select = (unit: string): void => {
    this.dispatchEvent(new SelectEvent("unit", unit));
  };

  #filter(command: string | undefined): void {
    this.command = command;
    this.#focusNext = `.chips [data-command="${command ?? ""}"]`;
  }

  #showMore = async (): Promise<void> => {
    const { connection } = this;
    const before = this.#kept.next;
    if (this.#loading || connection === undefined || before === undefined) return;
    this.#loading = true;
    this.requestUpdate();
    const query = { ...this.queryFor<"history">(this.question()), before };
    const page = await connection.source.view("history", query).catch(() => undefined);
    this.#loading = false;
    this.requestUpdate();
    if (page === undefined || page.view === "refused") return this.announce(({ view }) => view.failed);
    // Another question may have been asked meanwhile.
    if (this.#kept.next !== before) return;
    this.#kept.more(page);
    const [first] = page.entries;
    // The button stays as long as there is more; with the last page the focus goes on to what has come.
    if (page.next === undefined && first) this.#focusNext = `#entry-${first.seq}`;
    this.announce(({ history, number }) => history.showing(number(this.#kept.size), number(page.total)));
  };

  async #withdraw(entry: number): Promise<void> {
    const view = this.shownView!;
    const about = { seq: view.seq, day: view.day, entry, session: this.session };
    await this.#forms.open({ command: "withdraw-entry", about, at: `entry-${entry}`, back: `#entry-${entry}` });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-history": JinlinHistory;
  }
}
