import type { NoticesView, NoticeState, Source } from "@jinlin/core";
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { foundRows, placedRows, type PlacedRow } from "./notice-rows.ts";
import { searchFor, type Place } from "./place.ts";
import type { Language } from "./words/portal-words.ts";

const states = ["current", "stale", "none"] as const satisfies readonly NoticeState[];
/** Rows shown before "show all". */
const first = 60;

/** The list of all public notices (公示一览): to look for a grid's, or for those that want confirming. Asks anew whenever the county changes. */
export class PortalNotices extends LitElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    place: { attribute: false },
    language: { attribute: false },
  };
  declare source: Source;
  declare place: Place;
  declare language: Language;
  #view: NoticesView | "failed" | undefined;
  #rows: readonly PlacedRow[] = [];
  #asked = "";
  #text = "";
  #state: NoticeState | undefined;
  #isWhole = false;
  #endLive: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLive = this.source.live(() => void this.#ask());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endLive?.();
  }

  protected override willUpdate(_: PropertyValues): void {
    const { day, seq } = this.place;
    const question = [day, seq, this.language.id].join(" ");
    if (question === this.#asked) return;
    this.#asked = question;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const { day, seq } = this.place;
    const asked = this.#asked;
    const view = await this.source
      .view("notices", { ...(day && { day }), ...(seq && { seq }), lang: this.language.id })
      .catch(() => undefined);
    // Meanwhile something else was asked: this answer is late.
    if (asked !== this.#asked) return;
    this.#view = view?.view === "notices" ? view : "failed";
    this.#rows = this.#view === "failed" ? [] : placedRows(this.#view);
    this.requestUpdate();
  }

  protected override render(): unknown {
    const { words, id } = this.language;
    if (this.#view === undefined) return html`<p class="told" role="status">${words.noticesLoading}</p>`;
    if (this.#view === "failed")
      return html`<p class="told" role="status">${words.noticesFailed} <button type="button" @click=${() => this.#ask()}>${words.again}</button></p>`;
    const rows = foundRows(this.#rows, { text: this.#text, state: this.#state });
    const shown = this.#isWhole ? rows : rows.slice(0, first);
    const number = new Intl.NumberFormat(id);
    return html`${this.#renderSearch(this.#view, number)}
      <p class="told" role="status">${words.noticesFound(number.format(rows.length), number.format(this.#rows.length))}</p>
      <ul class="notice-list">${repeat(shown, (row) => row.id, this.#row)}</ul>
      ${shown.length < rows.length ? html`<p class="told"><button type="button" @click=${this.#showAll}>${words.showAll(number.format(rows.length))}</button></p>` : nothing}`;
  }

  #renderSearch({ counts }: NoticesView, number: Intl.NumberFormat): unknown {
    const { words } = this.language;
    return html`<search class="find">
      <label class="wide">${words.noticeSearch} <input type="search" name="text" autocomplete="off" .value=${this.#text} @input=${this.#look} /></label>
      <label
        >${words.noticeState}
        <select name="state" @change=${this.#narrow}>
          <option value="" ?selected=${this.#state === undefined}>${words.noticesAll}</option>
          ${states.map((state) => html`<option value=${state} ?selected=${this.#state === state}>${words.noticeStates[state]} (${number.format(counts[state])})</option>`)}
        </select></label
      >
    </search>`;
  }

  #row = ({ id, name, path, extent, state }: PlacedRow): unknown => {
    const { words } = this.language;
    const isCurrent = id === this.place.grid;
    return html`<li>
      <a href=${searchFor({ ...this.place, grid: id })} aria-current=${isCurrent ? "true" : nothing}>
        <span class="name">${name}</span>
        ${state === "current" ? nothing : html`<span class="state ${state}">${words.noticeStates[state]}</span>`}
        <span class="quiet">${path.join(" › ")}</span>
        ${extent ? html`<span class="quiet">${extent}</span>` : nothing}
      </a>
    </li>`;
  };

  #look = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#isWhole = false;
    this.requestUpdate();
  };

  #narrow = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#state = states.find((state) => state === value);
    this.#isWhole = false;
    this.requestUpdate();
  };

  #showAll = (): void => {
    this.#isWhole = true;
    this.requestUpdate();
  };
}
