import type { PrivacyList, PrivacyView, Queries } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { FormDesk } from "../form/form-desk.ts";
import { offered } from "../form/offers.ts";
import { base } from "../styles/base.ts";
import { picking } from "../view/person-button.ts";
import { ViewElement } from "../view/view-element.ts";
import type { FormWords } from "../words/form.ts";
import type { Messages } from "../words/messages.ts";
import { privacyWords, type PrivacyWords } from "../words/privacy.ts";
import type { Words } from "../words/words.ts";
import { looksTable } from "./looks-table.ts";
import { erasable, privacyTable, type PrivacyListOptions } from "./privacy-list.ts";
import { privacyStyles } from "./privacy.styles.ts";

/** Lines shown at first, and with each "show more". */
const page = 50;

/**
 * What is personal and past its time (个人信息到期), to be erased by whoever may; who withdrew their consent and still holds a
 * post; who looked at whom and why (查看记录); and how long each is kept.
 *
 * @fires {SelectEvent} jinlin-select - Somebody was picked, by `kind` `person` and their id.
 * @fires {CommandEvent} jinlin-command - People are to be erased. The source around it sends it on, or the page answers with `respondWith`.
 * @csspart form - The form that is open.
 */
export class JinlinPrivacy extends ViewElement<"privacy", PrivacyWords> {
  static override styles: CSSResultGroup = [base, privacyStyles];

  /** Some of the element's words, and of its form's, in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<PrivacyWords & FormWords>> | undefined;

  protected override readonly viewName = "privacy";
  protected override readonly ownWords = privacyWords;
  readonly #forms = new FormDesk(this.formHost(), () => this.announce((words) => words.view.failed));
  /** Looks before this one are shown; the latest when absent. */
  #before: number | undefined;
  #chosen: ReadonlySet<string> = new Set();
  readonly #most = { due: page, withdrawn: page };
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
    this.#forms.close();
  }

  protected override question(): Queries["privacy"] {
    return this.#before ? { before: this.#before } : {};
  }

  protected override updated(): void {
    const { shown } = this;
    this.#forms.drawn();
    if (this.#focusNext === undefined || shown.state === "loading" || (shown.state === "shown" && shown.asking === "other")) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override renderView(view: PrivacyView): unknown {
    const { words } = this;
    const { privacy } = words;
    const options: PrivacyListOptions = {
      words,
      day: view.day,
      bases: new Map(view.retention.consent.map(({ basis, name }) => [basis, name])),
      pickPerson: picking(this, this.session),
    };
    return html`${this.#renderDue(view, options)}
      ${
        view.withdrawn.value > 0
          ? html`<section aria-labelledby="withdrawn">
              ${this.#renderHeading("withdrawn", privacy.withdrawn, view.withdrawn.value)}
              <p class="quiet note">${privacy.withdrawnNote}</p>
              ${this.#renderList("withdrawn", view.withdrawn, options)}
            </section>`
          : nothing
      }
      ${this.#renderLooks(view, options)} ${this.#renderRetention(view)}`;
  }

  #renderHeading(id: string, name: string, value?: number): TemplateResult {
    return html`<h3 id=${id} tabindex="-1">
      <span>${name}</span> ${value === undefined ? nothing : html`<strong class=${id === "due" && value > 0 ? "overdue" : "quiet"}>${this.words.number(value)}</strong>`}
    </h3>`;
  }

  #renderDue(view: PrivacyView, options: PrivacyListOptions): TemplateResult {
    const { privacy } = this.words;
    const { due } = view;
    const may = offered("due", view.may, this.connection?.draft !== undefined).length > 0 ? erasable(due) : [];
    const chosen = new Set(may.flatMap(({ id }) => (this.#chosen.has(id) ? [id] : [])));
    const choice = { chosen, choose: this.#choose };
    return html`<section aria-labelledby="due">
      ${this.#renderHeading("due", privacy.due, due.value)}
      <p class="quiet note">${due.value === 0 ? privacy.noneDue : privacy.dueNote}</p>
      ${
        may.length > 0
          ? this.#renderTools(
              view,
              may.map(({ id }) => id),
              chosen,
            )
          : nothing
      } ${this.#forms.view("due")}
      ${this.#renderList("due", due, { ...options, ...(may.length > 0 && { choice }) })}
    </section>`;
  }

  #renderTools(view: PrivacyView, all: readonly string[], chosen: ReadonlySet<string>): TemplateResult {
    const { words } = this;
    const { privacy } = words;
    return html`<div class="bar screen">
      <button type="button" class="all" @click=${() => this.#chooseOnly(all)}>${privacy.all}</button>
      <button type="button" class="none" @click=${() => this.#chooseOnly([])}>${privacy.none}</button>
      <span class="quiet" role="status">${privacy.chosen(words.number(chosen.size))}</span>
      <button type="button" data-command="erase-expired" aria-disabled=${chosen.size === 0} @click=${() => chosen.size > 0 && this.#erase(view, [...chosen])}>
        ${words.command("erase-expired")}
      </button>
    </div>`;
  }

  #renderList(named: "due" | "withdrawn", { value, hidden, members }: PrivacyList, options: PrivacyListOptions): unknown {
    const { words } = this;
    const { privacy } = words;
    const most = this.#printing ? Infinity : this.#most[named];
    const unlisted = value - hidden - members.length;
    return html`${members.length > 0 ? privacyTable(named, members.slice(0, most), options) : nothing}
    ${
      members.length > most
        ? html`<button type="button" class="more" @click=${() => this.#showMore(named)}>${privacy.more(words.number(most), words.number(members.length))}</button>`
        : nothing
    }
    ${unlisted > 0 ? html`<p class="quiet note">${privacy.notListed(words.number(unlisted))}</p>` : nothing}
    ${hidden > 0 ? html`<p class="quiet note">${privacy.hidden(words.number(hidden))}</p>` : nothing}`;
  }

  #renderLooks({ looks }: PrivacyView, { pickPerson }: PrivacyListOptions): TemplateResult {
    const { words } = this;
    const { privacy } = words;
    const older = this.connection && looks.next;
    return html`<section aria-labelledby="looks">
      ${this.#renderHeading("looks", privacy.looks, looks.total)}
      ${looks.entries.length === 0 ? html`<p class="quiet note">${privacy.noLooks}</p>` : looksTable(looks.entries, { words, named: "looks", pickPerson })}
      <div class="bar screen">
        ${this.#before && this.connection ? html`<button type="button" class="newest" @click=${() => this.#turn(undefined)}>${privacy.newest}</button>` : nothing}
        ${older ? html`<button type="button" class="older" @click=${() => this.#turn(older)}>${privacy.older}</button>` : nothing}
      </div>
    </section>`;
  }

  #renderRetention({ retention: { accessLogDays, consent } }: PrivacyView): TemplateResult {
    const { words } = this;
    const { privacy } = words;
    const time = (days: number | undefined) =>
      days === undefined ? html`<span class="quiet">${privacy.noEnd}</span>` : privacy.days(words.number(days));
    return html`<section aria-labelledby="retention">
      ${this.#renderHeading("retention", privacy.retention)}
      <dl>
        ${consent.map(({ name, days }) => html`<dt>${privacy.kept(name)}</dt><dd>${time(days)}</dd>`)}
        <dt>${privacy.keptLooks}</dt>
        <dd>${time(accessLogDays)}</dd>
      </dl>
    </section>`;
  }

  #choose = (id: string, isChosen: boolean): void => {
    const chosen = new Set(this.#chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.#chosen = chosen;
    this.requestUpdate();
  };

  #chooseOnly(ids: readonly string[]): void {
    this.#chosen = new Set(ids);
    this.requestUpdate();
  }

  #erase({ seq, day }: PrivacyView, due: readonly string[]): void {
    void this.#forms.open({
      command: "erase-expired",
      at: "due",
      back: "#due",
      about: { seq, day, due, session: this.session },
      closed: (why) => why === "done" && this.#chooseOnly([]),
    });
  }

  #showMore(named: "due" | "withdrawn"): void {
    this.#focusNext = `table[aria-labelledby=${named}] tbody tr:nth-child(${this.#most[named] + 1}) :is(input, button)`;
    this.#most[named] += page;
    this.requestUpdate();
  }

  #turn(before: number | undefined): void {
    this.#before = before;
    this.#focusNext = "#looks";
    this.requestUpdate();
  }

  // On paper every line is there, at once, as the browser does not wait.
  #print = ({ type }: Event): void => {
    this.#printing = type === "beforeprint";
    this.requestUpdate();
    if (this.#printing && this.hasUpdated) this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-privacy": JinlinPrivacy;
  }
}
