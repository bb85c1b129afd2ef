import type { CheckInRow, CheckInsView, ClaimRow, CommandName, NamedRef, NeedRow, NeedsView, Queries } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { offerFile } from "../csv/offer-file.ts";
import { SelectEvent } from "../events/select-event.ts";
import { FormDesk } from "../form/form-desk.ts";
import type { About } from "../form/form-row.ts";
import { base } from "../styles/base.ts";
import { BesideAsker } from "../view/beside-asker.ts";
import { picking } from "../view/person-button.ts";
import type { Shown } from "../view/view-asker.ts";
import { ViewElement } from "../view/view-element.ts";
import { checkInWords, type CheckInWords } from "../words/check-in.ts";
import type { FormWords } from "../words/form.ts";
import type { Messages } from "../words/messages.ts";
import type { Words } from "../words/words.ts";
import { checkInFigures } from "./check-in-figures.ts";
import { checkInFilters } from "./check-in-filters.ts";
import { checkInsShown, isLooking, type CheckInFilter } from "./check-in-rows.ts";
import { checkInStyles } from "./check-in.styles.ts";
import { checkInsCsv } from "./check-ins-csv.ts";
import { checkInsTable } from "./check-ins-table.ts";
import { needsCsv } from "./needs-csv.ts";
import { needsLists } from "./needs-lists.ts";
import type { Picks } from "./participant-button.ts";

/** Lines shown at first, and with each "show more". */
const page = 50;
/** The most a source answers with. */
const most = 1000;
/** How long somebody has typed nothing more when the source is asked, in milliseconds. */
const pause = 250;

/**
 * Who reported in at the communities of a county (双报到): how many people, each once, and in which capacities, where, from
 * which employer, and who reported in elsewhere as well; and the three lists of the communities (三张清单), with the places
 * taken and who took what on. Each for whom it is open, to be worked on, and kept as a table.
 *
 * @fires {SelectEvent} jinlin-select - A community, an employer or another organisation was picked, by `kind` `unit` and its id; or somebody, by `kind` `person`.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown when nobody has reported in.
 * @csspart check-ins - Who reported in.
 * @csspart needs - The three lists.
 * @csspart form - The form that is open.
 */
export class JinlinCheckIn extends ViewElement<"check-ins", CheckInWords> {
  static override styles: CSSResultGroup = [base, checkInStyles];
  static override properties: PropertyDeclarations = {
    below: { type: String },
    needsView: { attribute: false },
  };

  /** The part of the county whose communities are shown, by its id; all when absent. */
  declare below: string | undefined;
  /** The three lists, as a view of the page's own; without it the source is asked, where that is open to the viewer. */
  declare needsView: NeedsView | undefined;

  /** Some of the element's words, and of its form's, in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<CheckInWords & FormWords>> | undefined;

  protected override readonly viewName = "check-ins";
  protected override readonly ownWords = checkInWords;
  readonly #forms = new FormDesk(this.formHost(), () => this.announce((words) => words.view.failed));
  readonly #asker = new BesideAsker("needs", () => this.requestUpdate());
  /** Where there are more check-ins than come at once, those that are looked for. */
  readonly #finder = new BesideAsker("check-ins", () => this.requestUpdate());
  #sought: CheckInFilter = { text: "", capacity: undefined };
  #typed = "";
  #typing: ReturnType<typeof setTimeout> | undefined;
  #most = page;
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
    clearTimeout(this.#typing);
    this.#forms.close();
    this.#asker.stop();
    this.#finder.stop();
  }

  /** Asks for both views again. */
  override refresh(): void {
    super.refresh();
    this.#asker.again();
    this.#finder.again();
  }

  /** Who reported in, of those shown, as CSV (RFC 4180), a line for each check-in; in a spreadsheet it is text alone, never a formula. */
  csv(): string {
    const { shownView } = this;
    return shownView ? checkInsCsv(this.#rows(shownView), this.words) : "";
  }

  /** The three lists as CSV (RFC 4180), a line for each claim; empty where they are not shown. */
  needsCsv(): string {
    const shown = this.#needs;
    return shown.state === "shown" ? needsCsv(shown.view.rows, this.words) : "";
  }

  // The lists are open to many who may not see who reported in: these are not refused what they do not ask for.
  protected override question(): Queries["check-ins"] | undefined {
    const { session } = this;
    if (session && !session.views.includes("check-ins") && session.views.includes("needs")) return undefined;
    return { ...this.#below, limit: most };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const { connection, session, shownView } = this;
    if (connection && this.needsView === undefined && session?.views.includes("needs"))
      this.#asker.follow(connection, this.queryFor<"needs">(this.#below));
    else this.#asker.stop();
    const { capacity } = this.#sought;
    const text = this.#typed.trim();
    if (connection && shownView && lacks(shownView) && isLooking({ text, capacity }))
      this.#finder.follow(
        connection,
        this.queryFor<"check-ins">({ ...this.#below, ...(capacity && { capacity }), ...(text && { text }), limit: most }),
      );
    else this.#finder.stop();
  }

  protected override updated(): void {
    this.#forms.drawn();
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next) this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  protected override renderView(view: CheckInsView): unknown {
    return html`${this.#renderCheckIns(view)} ${this.#renderNeeds()}`;
  }

  protected override renderIdle(): unknown {
    const needs = this.#needs;
    if (needs.state === "idle") return nothing;
    const view = needs.state === "shown" ? needs.view : undefined;
    return html`${view?.notice ? html`<p class="county-notice" part="notice">${view.notice}</p>` : nothing}
      <div class="content" ?inert=${needs.state === "shown" && needs.asking === "other"}>${this.#renderNeeds()}</div>
      ${view ? html`<p class="printed">${this.words.view.asOf(this.words.day(view.day))}</p>` : nothing}`;
  }

  #renderCheckIns(view: CheckInsView): TemplateResult {
    const { words, connection } = this;
    const { checkIn } = words;
    const rows = this.#rows(view);
    const found = this.#found(view);
    // Somebody may have typed on since it was asked for.
    const count = found?.rows.length === rows.length ? found.total : rows.length;
    const shown = rows.slice(0, this.#printing ? Infinity : this.#most);
    return html`<section part="check-ins" aria-labelledby="check-ins">
      <header>
        <h3 id="check-ins" tabindex="-1">${checkIn.checkIns}</h3>
        <p class="quiet" role="status">${isLooking(this.#sought) ? checkIn.found(words.number(count), words.number(view.total)) : checkIn.total(words.number(view.total))}</p>
        <div class="bar screen">${this.#renderAt("report-in", "check-ins", view)}</div>
      </header>
      ${this.#forms.view("check-ins")} ${checkInFigures(view, words)}
      ${
        view.total === 0
          ? html`<div class="state"><slot name="empty">${checkIn.none}</slot></div>`
          : html`${checkInFilters({ view, words, sought: this.#sought, look: this.#look, keep: this.#export })}
            ${lacks(view) && !isLooking(this.#sought) ? html`<p class="quiet note">${checkIn.part(words.number(view.rows.length), words.number(view.total))}</p>` : nothing}
            ${
              rows.length === 0
                ? html`<p class="quiet note">${checkIn.noneFound}</p>`
                : checkInsTable(shown, {
                    ...{ words, ...this.#picks },
                    open: connection && ((command, row) => this.#openCheckIn(command, row, view)),
                    draft: connection?.draft !== undefined,
                    form: (at) => this.#forms.view(at),
                  })
            }`
      }
      ${
        rows.length > shown.length
          ? html`<button type="button" class="more screen" @click=${this.#showMore}>${checkIn.more(words.number(shown.length), words.number(rows.length))}</button>`
          : nothing
      }
    </section>`;
  }

  #renderNeeds(): unknown {
    const shown = this.#needs;
    const { words } = this;
    if (shown.state === "idle") return nothing;
    return html`<section part="needs" aria-labelledby="needs" aria-busy=${shown.state === "loading"}>
      ${
        shown.state === "shown"
          ? this.#renderLists(shown.view)
          : html`<h3 id="needs">${words.checkIn.needs}</h3>
              ${
                shown.state === "refused"
                  ? html`<div class="state">${this.reasons(shown.refusals)}</div>`
                  : shown.state === "failed"
                    ? html`<div class="state" role="alert">
                        <p>${words.view.failed}</p>
                        <button type="button" @click=${() => this.#asker.again()}>${words.view.retry}</button>
                      </div>`
                    : html`<p class="state late" role="status">${words.view.loading}</p>`
              }`
      }
    </section>`;
  }

  #renderLists(view: NeedsView): TemplateResult {
    const { words, connection } = this;
    return html`<header>
        <h3 id="needs" tabindex="-1">${words.checkIn.needs}</h3>
        <div class="bar screen">
          ${this.#renderAt("publish-need", "needs", view)}
          <button type="button" class="export-needs" @click=${this.#exportNeeds}>${words.checkIn.export}</button>
        </div>
      </header>
      ${this.#forms.view("needs")}
      ${needsLists(view, {
        ...{ words, ...this.#picks },
        open: connection && ((command, need, claim) => this.#openNeed(command, view, need, claim)),
        draft: connection?.draft !== undefined,
        form: (at) => this.#forms.view(at),
      })}`;
  }

  // What is done at a community that is yet to be chosen.
  #renderAt(command: "report-in" | "publish-need", at: string, { communities, ...view }: CheckInsView | NeedsView): unknown {
    const { connection, words } = this;
    if (connection === undefined || connection.draft !== undefined || communities.length === 0) return nothing;
    return html`<button type="button" data-command=${command} @click=${() => this.#openAt(command, at, view, communities)}>
      ${words.command(command)}
    </button>`;
  }

  get #below(): { readonly below?: string } {
    return this.below ? { below: this.below } : {};
  }

  get #needs(): Shown<NeedsView> {
    return this.needsView ? { state: "shown", view: this.needsView, asking: "no" } : this.#asker.shown;
  }

  get #picks(): Picks {
    return { select: (unit) => void this.dispatchEvent(new SelectEvent("unit", unit)), pickPerson: picking(this, this.session) };
  }

  // What others are looked for among those at hand, until the answer is there.
  #found(view: CheckInsView): CheckInsView | undefined {
    const { shown } = this.#finder;
    return lacks(view) && isLooking(this.#sought) && shown.state === "shown" && shown.asking !== "other" ? shown.view : undefined;
  }

  #rows(view: CheckInsView): CheckInRow[] {
    return checkInsShown(this.#found(view) ?? view, this.#sought);
  }

  #look = (change: Partial<CheckInFilter>): void => {
    this.#sought = { ...this.#sought, ...change };
    this.#most = page;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#typed = this.#sought.text;
      this.requestUpdate();
    }, pause);
    this.requestUpdate();
  };

  #showMore = (): void => {
    this.#focusNext = `.check-ins tbody tr:not(.form-row):nth-child(${this.#most + 1}) th`;
    this.#most += page;
    this.requestUpdate();
  };

  #openAt(command: CommandName, at: string, { seq, day }: Pick<About, "seq" | "day">, communities: readonly NamedRef[]): void {
    const [only] = communities.length === 1 ? communities : [];
    void this.#forms.open({
      ...{ command, at, back: `#${at}` },
      about: { seq, day, communities, session: this.session },
      ...(only && { prefill: { community: only.id } }),
    });
  }

  #openCheckIn(command: CommandName, checkIn: CheckInRow, { seq, day, grades }: CheckInsView): void {
    void this.#forms.open({
      ...{ command, at: `check-in-${checkIn.id}`, back: `[data-check-in="${CSS.escape(checkIn.id)}"] th` },
      about: { seq, day, checkIn, grades, session: this.session },
      // Its row goes, and the focus would go with it.
      closed: (why) => command === "check-out" && why === "done" && (this.#focusNext = "#check-ins"),
    });
  }

  #openNeed(command: CommandName, { seq, day }: NeedsView, need: NeedRow, claim: ClaimRow | undefined): void {
    const back = claim ? `[data-claim="${CSS.escape(claim.id)}"] [tabindex]` : `[data-need="${CSS.escape(need.id)}"] th`;
    void this.#forms.open({
      ...{ command, back, at: claim ? `claim-${claim.id}` : `need-${need.id}` },
      about: { seq, day, need, claim, session: this.session },
      closed: (why) => command === "close-need" && why === "done" && (this.#focusNext = "#needs"),
    });
  }

  #export = (): void => {
    const { words, shownView } = this;
    if (shownView) this.#offer(`${words.checkIn.file} ${shownView.day}.csv`, this.csv());
  };

  #exportNeeds = (): void => {
    const shown = this.#needs;
    if (shown.state === "shown") this.#offer(`${this.words.checkIn.needsFile} ${shown.view.day}.csv`, this.needsCsv());
  };

  #offer(name: string, csv: string): void {
    offerFile(name, csv);
    this.announce(({ checkIn }) => checkIn.exported);
  }

  // On paper every line is there, at once, as the browser does not wait.
  #print = ({ type }: Event): void => {
    this.#printing = type === "beforeprint";
    this.requestUpdate();
    if (this.#printing && this.hasUpdated) this.performUpdate();
  };
}

// More reported in than have come.
const lacks = ({ rows, total }: CheckInsView): boolean => total > rows.length;

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-check-in": JinlinCheckIn;
  }
}
