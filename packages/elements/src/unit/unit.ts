import type { CommandName, PeopleView, PostView, Queries, RefusedView, SessionView, UnitView } from "@jinlin/core";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { SelectEvent } from "../events/select-event.ts";
import { FormDesk } from "../form/form-desk.ts";
import { gridPicker } from "../form/load-grid-picker.ts";
import type { About } from "../form/form-row.ts";
import { picking } from "../view/person-button.ts";
import { ViewElement } from "../view/view-element.ts";
import type { FormWords } from "../words/form.ts";
import type { Messages } from "../words/messages.ts";
import { unitWords, type UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import { ActionsMenu } from "./actions-menu.ts";
import { looksFurther, offered } from "../form/offers.ts";
import { postItem } from "./post-item.ts";
import { unitGrid } from "./unit-grid.ts";
import { unitBelow, unitHead } from "./unit-head.ts";
import type { seatsPicture } from "./unit-seats.ts";
import { unitStyles } from "./unit.styles.ts";

/**
 * One unit (单位): what it is and where it stands, its posts with who holds them since when, what is
 * below it; and for whoever may, the forms of what can be done with it and with its posts, such as to appoint (任命)
 * and to end an appointment (结束任职). Forms are loaded when the first one is opened.
 *
 * @fires {SelectEvent} jinlin-select - Another unit was picked, by `kind` `unit` and its id; or somebody named there, by `kind` `person`.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown while no unit is chosen.
 * @csspart post - Each post.
 * @csspart seats - The picture of its seats.
 * @csspart form - The form that is open.
 */
export class JinlinUnit extends ViewElement<"unit", UnitWords> {
  static override styles = unitStyles;
  static override properties = { unit: { type: String }, people: { attribute: false } };

  /** The unit's id. */
  declare unit: string | undefined;
  /** Finds people to appoint, in place of the source. Without either nobody can be appointed here. */
  declare people: ((text: string) => Promise<PeopleView | RefusedView>) | undefined;
  /** Some of the element's words, and of its forms', in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<UnitWords & FormWords>> | undefined;

  protected override readonly viewName = "unit";
  protected override readonly ownWords = unitWords;
  readonly #host = { ...this.formHost(), gridPicker };
  readonly #forms = new FormDesk({ ...this.#host, people: (text) => (this.people ?? this.#host.people)(text) }, () =>
    this.announce((words) => words.view.failed),
  );

  #seats: typeof seatsPicture | undefined;
  #seatsShown = false;
  readonly #menus = new ActionsMenu(() => this.requestUpdate());

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#menus.close();
    this.#forms.close();
  }

  protected override question(): Queries["unit"] | undefined {
    return this.unit ? { unit: this.unit } : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#forms.see(this.shownView);
  }

  protected override updated(): void {
    this.#menus.drawn(this.renderRoot);
    this.#forms.drawn();
  }

  protected override renderIdle(): unknown {
    return html`<div class="state"><slot name="empty">${this.words.unit.empty}</slot></div>`;
  }

  protected override renderView(view: UnitView): unknown {
    const { words } = this;
    const masked = view.posts.some(({ holder, stints }) => holder?.masked || stints.some((stint) => stint.holder.masked));
    return html`${unitHead(view, words, this.#select, this.#unitActions(view))} ${this.#forms.view("header")}
      ${view.grid ? unitGrid(view.grid, { words, select: this.#select, pickPerson: picking(this, this.session) }) : nothing}
      <section aria-labelledby="posts">
        <h3 id="posts">${words.unit.posts}</h3>
        ${this.#renderSeats(view)}
        ${
          view.posts.length === 0
            ? html`<p class="quiet">${words.unit.noPosts}</p>`
            : html`<ul>${repeat(
                view.posts,
                (post) => post.id,
                (post) => this.#renderPost(post, view),
              )}</ul>`
        }
        ${masked ? html`<p class="quiet posts-note">${words.post.maskedNote}</p>` : nothing}
      </section>
      ${unitBelow(view, words)}`;
  }

  // A picture of one or two seats tells nothing that the list does not.
  #renderSeats(view: UnitView): TemplateResult | typeof nothing {
    if (view.posts.reduce((sum, { seats, holders }) => sum + Math.max(seats, holders.length), 0) < 3) return nothing;
    const shown = this.#seats !== undefined && this.#seatsShown;
    return html`<button type="button" class="seats-toggle screen" aria-expanded=${shown} @click=${this.#turnSeats}>${this.words.unit.seats}</button>
      ${shown ? this.#seats!(view, this.words, this.renderRoot as ShadowRoot) : nothing}`;
  }

  readonly #turnSeats = async (): Promise<void> => {
    this.#seatsShown = !this.#seatsShown;
    this.requestUpdate();
    if (this.#seats !== undefined) return;
    const loaded = await import("./unit-seats.ts").catch(() => undefined);
    if (loaded === undefined) {
      this.#seatsShown = false;
      return this.announce(({ view }) => view.failed);
    }
    this.#seats = loaded.seatsPicture;
    this.requestUpdate();
  };

  #unitActions(view: UnitView): TemplateResult | typeof nothing {
    const { words } = this;
    const commands = offered("unit", view.may, this.connection?.draft !== undefined).filter((command) => this.#canOffer(command));
    return this.#menus.view({
      key: view.unit.id,
      label: words.unit.change,
      about: words.remark([words.unit.change, view.unit.name]),
      items: commands.map((command) => ({ command, name: words.command(command) })),
      act: (command) => this.#open(command, "header", {}, view),
    });
  }

  #renderPost(post: PostView, view: UnitView): unknown {
    const place = `[data-post="${CSS.escape(post.id)}"]`;
    return postItem({
      post,
      words: this.words,
      select: this.#select,
      pickPerson: picking(this, this.session),
      form: this.#forms.view(place),
      menus: this.#menus,
      draft: this.connection?.draft !== undefined,
      open: (command, stint) => this.#open(command, place, { post, stint }, view),
      can: (command) => this.#canOffer(command),
    });
  }

  #select = (unit: string): void => {
    this.dispatchEvent(new SelectEvent("unit", unit));
  };

  #open(command: CommandName, at: string, what: Pick<About, "post" | "stint">, unit: UnitView): void {
    const session: SessionView | undefined = this.session;
    void this.#forms.open({
      command,
      at,
      back: at === "header" ? "h2" : `${at} h4`,
      about: { seq: unit.seq, day: unit.day, unit, session, ...what },
    });
  }

  // What a form needs to find comes from the source, or from the page.
  #canOffer(command: CommandName): boolean {
    if (command === "appoint-person") return this.people !== undefined || this.connection !== undefined;
    return !looksFurther.has(command) || this.connection !== undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-unit": JinlinUnit;
  }
}
