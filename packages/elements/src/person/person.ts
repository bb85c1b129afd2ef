import type { CommandName, DelegationView, NamedRef, PersonStint, PersonView, Queries, Sent, StintView } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from "lit";
import { SelectEvent } from "../events/select-event.ts";
import type { Made } from "../form/draft.ts";
import { FormDesk, type FormRequest } from "../form/form-desk.ts";
import { looksFurther, offered } from "../form/offers.ts";
import { looksTable } from "../privacy/looks-table.ts";
import { base } from "../styles/base.ts";
import { picking } from "../view/person-button.ts";
import { ViewElement } from "../view/view-element.ts";
import type { FormWords } from "../words/form.ts";
import type { Messages } from "../words/messages.ts";
import { personName } from "../words/person-name.ts";
import { personWords, type PersonWords } from "../words/person.ts";
import type { Words } from "../words/words.ts";
import { delegationLists } from "./delegations.ts";
import { alikeList, mergedList, openItems, yearsTable, type PartsOptions } from "./person-parts.ts";
import { personStyles } from "./person.styles.ts";

type Unmasked = NonNullable<Extract<Sent, { readonly ok: true }>["unmasked"]>;

/**
 * One person's record (人员履历): the posts they held, hold and will hold, with the gaps between; what would be left undone
 * if they left; records that may be of the same person, and those merged into it. Whoever may corrects the record, merges
 * it with another, separates it again or erases what is personal, in forms that are loaded when the first one is opened. What is
 * covered is uncovered with a reason that is kept, and shown until it is covered again; whose record it is sees who looked.
 *
 * @fires {SelectEvent} jinlin-select - A unit was picked, by `kind` `unit` and its id; or another person, by `kind` `person`.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown while nobody is chosen.
 * @csspart form - The form that is open.
 */
export class JinlinPerson extends ViewElement<"person", PersonWords> {
  static override styles: CSSResultGroup = [base, personStyles];
  static override properties: PropertyDeclarations = { person: { type: String } };

  /** The person's id, or one that was merged into theirs. */
  declare person: string | undefined;
  /** Some of the element's words, and of its forms', in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<PersonWords & FormWords>> | undefined;

  protected override readonly viewName = "person";
  protected override readonly ownWords = personWords;
  readonly #forms = new FormDesk({ ...this.formHost(), send: (made) => this.#sendForm(made) }, () =>
    this.announce((words) => words.view.failed),
  );
  /** What was uncovered of whom, until it is covered again. */
  #unmasked: Unmasked | undefined;
  /** Whose form is open. */
  #formOf: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forms.close();
    this.#unmasked = undefined;
  }

  protected override question(): Queries["person"] | undefined {
    return this.person ? { person: this.person } : undefined;
  }

  protected override updated(): void {
    const id = this.shownView?.person.id;
    // What was uncovered of one person is not kept while another is shown.
    if (this.#unmasked && (this.#unmasked.person !== id || this.shown.state !== "shown")) this.#unmasked = undefined;
    // A form about one person is never sent about the next.
    if (id !== undefined && this.#formOf !== undefined && id !== this.#formOf) {
      this.#formOf = undefined;
      this.#forms.close();
    }
    this.#forms.drawn();
  }

  protected override renderIdle(): unknown {
    return html`<div class="state"><slot name="empty">${this.words.person.empty}</slot></div>`;
  }

  protected override renderView(view: PersonView): unknown {
    const { words } = this;
    const { person } = words;
    const may = this.#offered(view);
    const options: PartsOptions = { words, select: this.#select, pickPerson: picking(this, this.session) };
    const merge = may.includes("merge-persons")
      ? (other: PersonView["alike"][number]["person"]) =>
          this.#open("merge-persons", view, "alike", "#alike", {}, { drop: [{ id: other.id, name: other.name }] })
      : undefined;
    const separate = may.includes("separate-persons")
      ? (id: string) => this.#open("separate-persons", { ...view, person: { ...view.person, id } }, "merged", "#merged")
      : undefined;
    // Whom it is lent to is looked for, which a page without a source cannot; and no draft holds it.
    const { connection } = this;
    const isStep = connection?.draft !== undefined;
    const delegate = connection === undefined || isStep ? undefined : (stint: PersonStint) => this.#delegate(stint, view);
    const end = isStep
      ? undefined
      : (delegation: DelegationView) => this.#open("end-delegation", view, "delegations", "#delegations", { delegation });
    return html`${this.#renderHead(view, may)}
      ${this.#forms.at === "header" ? html`<div><h3 class="unseen">${person.change}</h3>${this.#forms.view("header")}</div>` : nothing}
      ${section("years", person.years, html`${yearsTable(view, { ...options, delegate })} ${this.#forms.view("years")} ${view.partial ? html`<p class="quiet note">${person.partial}</p>` : nothing}`)}
      ${view.delegations ? section("delegations", person.delegations.title, html`${delegationLists(view.delegations, { ...options, end })}${this.#forms.view("delegations")}`) : nothing}
      ${view.open.length > 0 ? section("open", person.openTitle, html`<p class="quiet note">${person.openNote}</p>${openItems(view, options)}`) : nothing}
      ${view.alike.length > 0 ? section("alike", person.alike, html`<p class="quiet note">${person.alikeNote}</p>${alikeList(view, { ...options, merge })}${this.#forms.view("alike")}`) : nothing}
      ${view.looks ? section("looks", person.looks, this.#renderLooks(view.looks, options)) : nothing}
      ${view.merged.length > 0 ? section("merged", person.merged, html`${mergedList(view, words, separate)}${this.#forms.view("merged")}`) : nothing}`;
  }

  #renderHead(view: PersonView, may: readonly CommandName[]): TemplateResult {
    const { words } = this;
    const { person, own, home } = view;
    const open = this.#unmasked?.person === person.id ? this.#unmasked : undefined;
    const phone = open?.phone ?? person.phone;
    const buttons = may.filter((command) => command !== "separate-persons" && !(open && command === "unmask-person"));
    return html`<header>
      <div class="heading">
        <h2 tabindex="-1">${open?.name ?? personName(person, words)} ${open ? html`<span class="tag">${words.person.unmasked}</span>` : nothing} ${own ? html`<span class="tag">${words.person.own}</span>` : nothing}</h2>
        <div class="actions screen">
          ${open ? html`<button type="button" class="cover" @click=${this.#cover}>${words.person.cover}</button>` : nothing}
          ${buttons.map(
            (command) =>
              html`<button type="button" data-command=${command} @click=${() => this.#open(command, view, "header", "h2")}>${words.command(command)}</button>`,
          )}
        </div>
      </div>
      <dl>
        ${home ? html`<div><dt>${words.person.home}</dt><dd><button type="button" class="link" @click=${() => this.#select(home.id)}>${home.name}</button></dd></div>` : nothing}
        ${phone ? html`<div><dt>${words.person.phone}</dt><dd>${phone}</dd></div>` : nothing}
        ${view.withdrawn ? html`<div><dt>${words.person.withdrawn}</dt><dd>${words.since("held", words.day(view.withdrawn))}</dd></div>` : nothing}
      </dl>
    </header>`;
  }

  #renderLooks({ total, entries }: NonNullable<PersonView["looks"]>, { pickPerson }: PartsOptions): TemplateResult {
    const { words } = this;
    const { person } = words;
    if (entries.length === 0) return html`<p class="quiet note">${person.noLooks}</p>`;
    return html`${looksTable(entries, { words, named: "looks", pickPerson, ofOne: true })}
    ${total > entries.length ? html`<p class="quiet note">${person.moreLooks(words.number(total))}</p>` : nothing}`;
  }

  // What a form needs to find comes from the source; the rest may also be sent by a page that has none.
  #offered(view: PersonView): CommandName[] {
    const { connection } = this;
    return offered("person", view.may, connection?.draft !== undefined).filter(
      (command) => connection !== undefined || !(looksFurther.has(command) || findsPeople.has(command)),
    );
  }

  #delegate({ appointment, mode, from, to, when, lends }: PersonStint, view: PersonView): void {
    const stint: StintView = { appointment, holder: view.person, mode, when, ...(from && { from }), ...(to && { to }) };
    this.#open("delegate-authority", view, "years", "#years", { stint, lends });
  }

  #open(
    command: CommandName,
    view: PersonView,
    at: string,
    back: string,
    about: Partial<FormRequest["about"]> = {},
    prefill?: FormRequest["prefill"],
  ): void {
    const { seq, day, person } = view;
    this.#formOf = this.shownView?.person.id;
    void this.#forms.open({
      command,
      at,
      back,
      about: { seq, day, person, session: this.session, handsOver: this.#handedOver(view), ...about },
      ...(prefill && { prefill }),
      closed: (why) => why === "done" && command === "unmask-person" && this.announce((words) => words.person.unmasked),
    });
  }

  #handedOver({ stints }: PersonView): NamedRef[] {
    const theirs = stints.filter(({ handsOver }) => handsOver);
    return theirs.map(({ appointment, unit, post }) => ({ id: appointment, name: this.words.remark([unit.name, post.name]) }));
  }

  // What was uncovered comes with the answer, and with no view.
  async #sendForm({ command, particulars }: Made): Promise<Sent | "taken" | "nobody"> {
    const sent = await this.send(command, particulars);
    if (typeof sent === "object" && sent.ok && sent.unmasked) this.#unmasked = sent.unmasked;
    return sent;
  }

  #cover = (): void => {
    this.#unmasked = undefined;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  };

  #select = (unit: string): void => {
    this.dispatchEvent(new SelectEvent("unit", unit));
  };
}

const findsPeople: ReadonlySet<CommandName> = new Set(["merge-persons", "hand-over-posts"]);

function section(id: string, title: string, content: TemplateResult): TemplateResult {
  return html`<section aria-labelledby=${id}><h3 id=${id} tabindex="-1">${title}</h3>${content}</section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-person": JinlinPerson;
  }
}
