import type { AccessView, NamedRef, Queries } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { offerFile } from "../csv/offer-file.ts";
import { SelectEvent } from "../events/select-event.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { accessWords, type AccessWords } from "../words/access.ts";
import { personName } from "../words/person-name.ts";
import { accessCsv } from "./access-csv.ts";
import { compareTable, findingList, holderSection, type HolderOptions } from "./access-parts.ts";
import { accessStyles } from "./access.styles.ts";
import { compareGrants } from "./compare-grants.ts";
import type { PersonChooser } from "./person-chooser.ts";

/**
 * Who may see and do what (授权说明): the public and every kind of post beside each other, each grant in words, and what there
 * is to think about in them; or one kind of post, or the posts one person holds.
 *
 * @fires {SelectEvent} jinlin-select - The unit of a post was picked, by `kind` `unit` and its id.
 * @csspart finding - Each thing there is to think about.
 * @csspart holder - What is open to one kind of post, or by one post of the person.
 * @csspart form - Where somebody is looked for.
 */
export class JinlinAccess extends ViewElement<"access", AccessWords> {
  static override styles: CSSResultGroup = [base, accessStyles];
  static override properties: PropertyDeclarations = { post: { type: String }, person: { type: String } };

  /** The kind of post that is shown alone, or `public`; all are compared when absent. */
  declare post: string | undefined;
  /** Of whom the posts are shown; a kind of post then does not matter. */
  declare person: string | undefined;

  protected override readonly viewName = "access";
  protected override readonly ownWords = accessWords;
  /** Where somebody is looked for, while it is open. */
  #chooser: PersonChooser | undefined;
  #choosing = false;
  #focusNext: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#choosing = false;
  }

  /** The comparison as CSV (RFC 4180); in a spreadsheet it is text alone, never a formula. */
  csv(): string {
    const { shownView } = this;
    return shownView ? accessCsv(shownView, this.words) : "";
  }

  // All are asked for though one is shown: the others are there to choose from.
  protected override question(): Queries["access"] {
    return this.person ? { person: this.person } : {};
  }

  protected override updated(): void {
    const { shown } = this;
    if (this.#choosing) this.#chooser?.drawn();
    if (this.#focusNext === undefined || shown.state === "loading" || (shown.state === "shown" && shown.asking === "other")) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override renderView(view: AccessView): unknown {
    return html`${this.#renderBar(view)} ${this.#choosing ? this.#chooser?.view() : nothing}
      ${view.person ? this.#renderPerson(view) : this.#renderPosts(view)}`;
  }

  #renderBar(view: AccessView): TemplateResult {
    const { words } = this;
    const { access } = words;
    const shown = view.person ? undefined : this.#shownPost(view);
    return html`<div class="bar screen">
      ${
        view.person
          ? this.connection
            ? html`<button type="button" class="every" @click=${this.#showAll}>${access.everyPost}</button>`
            : nothing
          : html`<label
              >${access.choose}
              <select name="post" @change=${this.#choosePost}>
                <option value="" ?selected=${shown === undefined}>${access.everyPost}</option>
                ${view.holders.map(({ id, name }) => html`<option value=${id} ?selected=${id === shown}>${name}</option>`)}
              </select></label
            >`
      }
      ${
        this.connection && this.session?.views.includes("people")
          ? html`<button type="button" class="find" aria-expanded=${this.#choosing} @click=${this.#find}>${access.findPerson}</button>`
          : nothing
      }
      ${view.person || shown !== undefined ? nothing : html`<button type="button" class="export" @click=${this.#export}>${access.export}</button>`}
    </div>`;
  }

  #renderPosts(view: AccessView): TemplateResult {
    const { words } = this;
    const { access } = words;
    const options = this.#options();
    const shown = this.#shownPost(view);
    if (shown !== undefined) return html`${view.holders.filter(({ id }) => id === shown).map((holder) => holderSection(holder, options))}`;
    const compared = compareGrants(view.holders);
    return html`${
      view.findings.length > 0
        ? html`<section aria-labelledby="found"><h3 id="found">${access.findings}</h3>${findingList(view.findings, words)}</section>`
        : nothing
    }
      <div>
        <h3 id="compare">${access.compare}</h3>
        <p class="quiet note">${access.legend}</p>
        <div class="scroll" role="region" tabindex="0" aria-labelledby="compare">${compareTable(compared, words)}</div>
        ${compared.others.length > 0 ? html`<p class="quiet note">${access.others(compared.others.map(({ name }) => name))}</p>` : nothing}
      </div>
      <section aria-labelledby="words">
        <h3 id="words">${access.inWords}</h3>
        ${compared.holders.map((holder) => holderSection(holder, options))}
      </section>`;
  }

  #renderPerson({ person, holders }: AccessView): TemplateResult {
    const { words } = this;
    const { access } = words;
    const options = this.#options();
    return html`<section aria-labelledby="of">
      <h3 id="of" tabindex="-1">${access.ofPerson(personName(person, words))}</h3>
      ${holders.length === 0 ? html`<p class="quiet note">${access.noPosts}</p>` : holders.map((holder) => holderSection(holder, options))}
    </section>`;
  }

  #options(): HolderOptions {
    return { words: this.words, select: (unit) => void this.dispatchEvent(new SelectEvent("unit", unit)) };
  }

  // A kind of post that is not there is none to show.
  #shownPost({ holders }: AccessView): string | undefined {
    return holders.find(({ id }) => id === this.post)?.id;
  }

  #choosePost = ({ target }: Event): void => {
    this.post = (target as HTMLSelectElement).value || undefined;
  };

  #showAll = (): void => {
    this.person = this.post = undefined;
    this.#focusNext = "[name=post]";
  };

  #find = async (): Promise<void> => {
    if (this.#choosing) return this.#leave(undefined);
    if (this.#chooser === undefined) {
      const loaded = await import("./person-chooser.ts").catch(() => undefined);
      if (loaded === undefined) return this.announce(({ view }) => view.failed);
      const { language, messages, people, draw } = this.formHost();
      this.#chooser = new loaded.PersonChooser({
        root: () => this.renderRoot as ShadowRoot,
        ...{ language, messages, people, draw },
        chosen: (person) => this.#leave(person),
      });
    }
    this.#choosing = true;
    this.#focusNext = "#person";
    this.requestUpdate();
  };

  #leave(person: NamedRef | undefined): void {
    this.#choosing = false;
    if (person) this.person = person.id;
    this.#focusNext = person ? "#of" : ".find";
    this.requestUpdate();
  }

  #export = (): void => {
    const { words, shownView } = this;
    if (shownView === undefined) return;
    offerFile(`${words.access.file} ${shownView.day}.csv`, this.csv());
    this.announce(({ access }) => access.exported);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-access": JinlinAccess;
  }
}
