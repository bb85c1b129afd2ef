import type { Queries, TenureView } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { offerFile } from "../csv/offer-file.ts";
import { SelectEvent } from "../events/select-event.ts";
import { base } from "../styles/base.ts";
import { picking } from "../view/person-button.ts";
import { ViewElement } from "../view/view-element.ts";
import { tenureWords, type TenureWords } from "../words/tenure.ts";
import { byDay, dueKinds, type DueKind } from "./due-rows.ts";
import { tenureCsv } from "./tenure-csv.ts";
import { combinedList, dueTable, figure, type ListOptions } from "./tenure-list.ts";
import { tenureStyles } from "./tenure.styles.ts";

/** A list this short is open from the start, and the most pressing one whatever its length. */
const few = 10;
/** Members shown at first, and with each "show more". */
const page = 50;
/** What one may look ahead, in days. */
const spans = [30, 90, 180, 365];

/**
 * Posts by what is due (任期一览): elections overdue, terms past and soon to end, posts run in acting for too long, vacant
 * ones, and combined posts (一肩挑). Every figure opens those it counts, and all of them can be kept as a table.
 *
 * @fires {SelectEvent} jinlin-select - A unit was picked, by `kind` `unit` and its id; or whoever holds a post, by `kind` `person`.
 * @slot empty - Shown when there are no posts.
 * @csspart figure - Each figure with its members.
 */
export class JinlinTenure extends ViewElement<"tenure", TenureWords> {
  static override styles: CSSResultGroup = [base, tenureStyles];
  static override properties: PropertyDeclarations = { within: { type: Number }, since: { type: String } };

  /** Within how many days a term ends soon; the county's 180 when absent. */
  declare within: number | undefined;
  /** The day from which combined posts are counted, such as `2026-01-01`; the first of the year when absent. */
  declare since: Queries["tenure"]["since"];

  protected override readonly viewName = "tenure";
  protected override readonly ownWords = tenureWords;
  /** The figures whose members stand other than they began. */
  #turned: ReadonlySet<string> = new Set();
  #most: ReadonlyMap<string, number> = new Map();
  #printing = false;
  #focusNext: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
    this.#printing = false;
  }

  /** Every member of every figure as CSV (RFC 4180); in a spreadsheet it is text alone, never a formula. */
  csv(): string {
    const { shownView } = this;
    return shownView ? tenureCsv(shownView, this.words) : "";
  }

  protected override question(): Queries["tenure"] {
    const { within, since } = this;
    return { ...(within && { within }), ...(since && { since }) };
  }

  protected override updated(): void {
    const { shown } = this;
    if (this.#focusNext === undefined || (shown.state === "shown" && shown.asking === "other")) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override renderView(view: TenureView): unknown {
    const { words } = this;
    const { serving } = view;
    if (serving.posts === 0) return html`<div class="state"><slot name="empty">${words.tenure.empty}</slot></div>`;
    const options: ListOptions = { words, day: view.day, select: this.#select, pickPerson: picking(this, this.session) };
    return html`<div class="top">
        <dl>
          ${(["posts", "seats", "taken", "people"] as const).map((name) => html`<div><dt>${words.tenure.serving[name]}</dt><dd>${words.people(serving[name])}</dd></div>`)}
        </dl>
        ${this.#renderBar(view)}
      </div>
      ${dueKinds.map((kind) => this.#renderDue(kind, view, options))}
      ${repeat(
        view.combined,
        ({ id }) => id,
        (combined) => this.#renderCombined(combined, options),
      )}`;
  }

  #renderBar({ within }: TenureView): TemplateResult {
    const { words } = this;
    const { tenure } = words;
    const choices = [...new Set([...spans, within])].sort((one, other) => one - other);
    return html`<div class="bar screen">
      ${
        this.connection
          ? html`<label
              >${tenure.within}
              <select name="within" @change=${this.#look}>
                ${choices.map((days) => html`<option value=${days} ?selected=${days === within}>${tenure.days(words.number(days))}</option>`)}
              </select></label
            >`
          : nothing
      }
      <button type="button" class="export" @click=${this.#export}>${tenure.export}</button>
    </div>`;
  }

  #renderDue(kind: DueKind, view: TenureView, options: ListOptions): TemplateResult {
    const { words } = this;
    const { value, members } = view[kind];
    const most = this.#printing ? Infinity : (this.#most.get(kind) ?? page);
    return figure({
      id: kind,
      name: words.tenure.title[kind](words.number(view.within)),
      figure: words.number(value),
      sort: value === 0 ? "quiet" : sorts[kind],
      ...this.#folding(kind, members.length <= few || kind === dueKinds.find((each) => view[each].value > 0)),
      members:
        members.length === 0
          ? undefined
          : () =>
              html`${dueTable(kind, byDay(members).slice(0, most), options)} ${members.length > most ? this.#renderMore(kind, most, members.length) : nothing}`,
    });
  }

  #renderMore(kind: DueKind, most: number, all: number): TemplateResult {
    const { words } = this;
    return html`<button type="button" class="more" @click=${() => this.#showMore(kind, most + page)}>
      ${words.tenure.more(words.number(most), words.number(all))}
    </button>`;
  }

  #renderCombined({ id, name, value, of, share, since, members }: TenureView["combined"][number], options: ListOptions): TemplateResult {
    const { words } = this;
    const percent = (share: number) =>
      new Intl.NumberFormat(words.language, { style: "percent", maximumFractionDigits: 1 }).format(share / 100);
    return figure({
      id: `combined-${id}`,
      name,
      figure: words.tenure.of(words.number(value), words.number(of)),
      ...(share !== undefined && { remark: words.tenure.share(percent(share), words.day(since)) }),
      sort: "",
      ...this.#folding(`combined-${id}`, members.length <= few),
      members: members.length === 0 ? undefined : () => combinedList(members, options),
    });
  }

  #folding(id: string, first: boolean): { readonly open: boolean; readonly toggle: () => void } {
    return { open: this.#printing || first !== this.#turned.has(id), toggle: () => this.#toggle(id) };
  }

  #toggle(id: string): void {
    const turned = new Set(this.#turned);
    if (!turned.delete(id)) turned.add(id);
    this.#turned = turned;
    this.requestUpdate();
  }

  #showMore(kind: DueKind, most: number): void {
    this.#most = new Map([...this.#most, [kind, most]]);
    this.#focusNext = `[data-figure="${kind}"] tbody tr:nth-child(${most - page + 1}) button`;
    this.requestUpdate();
  }

  #look = ({ target }: Event): void => {
    this.within = Number((target as HTMLSelectElement).value);
    this.#focusNext = "[name=within]";
  };

  #select = (unit: string): void => {
    this.dispatchEvent(new SelectEvent("unit", unit));
  };

  #export = (): void => {
    const { words, shownView } = this;
    if (shownView === undefined) return;
    offerFile(`${words.tenure.file} ${shownView.day}.csv`, this.csv());
    this.announce(({ tenure }) => tenure.exported);
  };

  // Paper has nothing to open: every member is there while it is printed, at once, as the browser does not wait.
  #print = ({ type }: Event): void => {
    this.#printing = type === "beforeprint";
    this.requestUpdate();
    if (this.#printing && this.hasUpdated) this.performUpdate();
  };
}

const sorts: Record<DueKind, string> = {
  overdue: "overdue",
  carryOver: "attention",
  endsSoon: "info",
  acting: "attention",
  vacant: "attention",
};

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-tenure": JinlinTenure;
  }
}
