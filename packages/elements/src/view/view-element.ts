import { ContextConsumer } from "@lit/context";
import type { Command, Particulars, Queries, Query, Refusal, RefusedView, Sent, SessionView, Source, Views } from "@jinlin/core";
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from "lit";
import { CommandEvent } from "../events/command-event.ts";
import type { FormHost } from "../form/form-desk.ts";
import { LanguageController } from "../language/language-controller.ts";
import { connectionContext, sessionContext, type Connection } from "../source/connection.ts";
import { version } from "../version.ts";
import type { Messages } from "../words/messages.ts";
import type { RefusalWords } from "../words/reasons.ts";
import { wordsFor, type Table, type Words } from "../words/words.ts";
import { JsonView } from "./json-view.ts";
import { ViewAsker, type Shown } from "./view-asker.ts";

/** The views that can be made with a draft. */
const withDraft: ReadonlySet<keyof Views> = new Set(["hierarchy", "unit", "findings", "compare", "notice"]);

/** The reasons why not, once something has been refused: until then no page carries them. */
let refusalWords: Table<RefusalWords> | undefined;

/**
 * An element that shows a view (视图元素): the one the page gives it, or the one it asks the source around
 * it for. It says when it loads, what was refused and what failed, and stays fresh.
 *
 * @attr {string} view - The view as JSON; so does a child `<script type="application/json">`. The property comes first.
 * @slot - What the page shows until the element has something to show (a `<ul>`, a `<table>`), with or without our scripts.
 * @csspart view - All that is shown.
 * @csspart notice - What the county has to say everywhere, such as that the data is made up.
 * @csspart refused - Why there is no view.
 * @csspart failed - That the view could not be read, and the button to try again.
 * @cssprop --jinlin-paper - Ground of the page.
 * @cssprop --jinlin-raised - Ground of what is hovered or set apart.
 * @cssprop --jinlin-selected - Ground of what is picked.
 * @cssprop --jinlin-ink - Text.
 * @cssprop --jinlin-muted - Text of less weight.
 * @cssprop --jinlin-line - Lines that part.
 * @cssprop --jinlin-edge - Lines that mean something.
 * @cssprop --jinlin-accent - The primary action and the current item.
 * @cssprop --jinlin-on-accent - Text on the accent.
 * @cssprop --jinlin-good - In order.
 * @cssprop --jinlin-attention - Wants attention.
 * @cssprop --jinlin-overdue - Overdue or wrong.
 * @cssprop --jinlin-info - For information.
 * @cssprop --jinlin-focus - Where the keys go.
 * @cssprop --jinlin-color-scheme - `light` or `dark`, for the browser's own controls.
 * @cssprop --jinlin-font - Typeface.
 * @cssprop [--jinlin-text=0.875rem] - Size of text.
 * @cssprop [--jinlin-text-small=0.8125rem] - Size of text in tables and remarks.
 * @cssprop [--jinlin-row=2rem] - Height of rows and controls.
 * @cssprop [--jinlin-row-touch=2.75rem] - The same on a touch screen.
 * @cssprop [--jinlin-radius=4px] - Corners.
 */
export abstract class ViewElement<Name extends keyof Views, Own = unknown> extends LitElement {
  static readonly version = version;
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    locale: { type: String },
    messages: { attribute: false },
  };

  /** A view of the page's own. With it the element asks no source. */
  declare view: Views[Name] | RefusedView | undefined;
  /** The language to speak, `zh-Hans` or `en`, whatever the nearest `lang` says. */
  declare locale: string | undefined;
  /** Some of the element's words in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<Own>> | undefined;

  protected abstract readonly viewName: Name;
  /** What the element says itself, in every language. */
  protected abstract readonly ownWords: Table<Own>;
  readonly #language = new LanguageController(this);
  readonly #connection = new ContextConsumer(this, { context: connectionContext, subscribe: true });
  readonly #session = new ContextConsumer(this, { context: sessionContext, subscribe: true });
  readonly #json = new JsonView(this);
  readonly #asker = new ViewAsker<Views[Name]>(() => this.requestUpdate());
  #asked: { readonly source: Source; readonly question: string } | undefined;
  #heard: Source["live"] | undefined;
  #endLive: (() => void) | undefined;
  /** The reasons could not be loaded; the next time it is tried again. */
  #noReasons = false;
  #announced: (words: Words<Own>) => string = () => "";

  /** What to ask for; undefined while the element does not know yet. */
  protected abstract question(): Queries[Name] | undefined;
  protected abstract renderView(view: Views[Name]): unknown;

  /** Shown while there is nothing to ask for, in place of what the page has put there; `nothing` leaves that. */
  protected renderIdle(): unknown {
    return nothing;
  }

  /** What is shown now. */
  protected get shown(): Shown<Views[Name]> {
    const view = this.#given;
    if (view === undefined) return this.#asker.shown;
    if (this.#mistaken) return { state: "idle" };
    if (view.view === "refused") return { state: "refused", refusals: view.refusals };
    return { state: "shown", view, asking: "no" };
  }

  protected get shownView(): Views[Name] | undefined {
    const { shown } = this;
    return shown.state === "shown" ? shown.view : undefined;
  }

  protected get words(): Words<Own> {
    return wordsFor(this.ownWords, this.#spoken ?? this.shownView?.lang, this.messages);
  }

  /** The language to ask in; the county's own where the page says none. */
  protected get inLanguage(): { readonly lang?: string } {
    const language = this.#spoken;
    return language ? { lang: language } : {};
  }

  protected get connection(): Connection | undefined {
    return this.#connection.value;
  }

  protected get session(): SessionView | undefined {
    return this.#session.value;
  }

  /** Asks for the view again. */
  refresh(): void {
    this.#asker.again();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hear(undefined);
    // Elsewhere there may be another source, or none.
    this.#connection.value = undefined;
    this.#session.value = undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.isConnected) return;
    const connection = this.#given === undefined ? this.connection : undefined;
    const wasDeaf = this.#endLive === undefined;
    this.#hear(connection?.live);
    this.#ask(connection, wasDeaf);
  }

  protected override render(): unknown {
    const { shown, words } = this;
    const busy = shown.state === "loading" || (shown.state === "shown" && shown.asking !== "no");
    return html`<div class="view" part="view" lang=${words.language} aria-busy=${busy}>${this.#renderShown(shown)}</div>
      <p class="unseen" role="status">${this.#announced(words)}</p>`;
  }

  /** Says something to those who hear the page instead of seeing it. */
  protected announce(said: (words: Words<Own>) => string): void {
    this.#announced = said;
    this.requestUpdate();
  }

  /** The same query with another day and language than those of the page is never asked. */
  protected queryFor<Asked extends keyof Views>(question: Queries[Asked]): Query<Asked> {
    const { day, seq } = this.connection ?? {};
    return { ...question, ...(day && { day }), ...(seq && { seq }), ...this.inLanguage };
  }

  /** Sends a command by way of the page. */
  protected send(command: Command, particulars?: Particulars): Promise<Sent | "taken" | "nobody"> {
    const event = new CommandEvent(command, particulars);
    this.dispatchEvent(event);
    return event.settle();
  }

  /** What a form needs of this element. */
  protected formHost(): FormHost {
    return {
      root: () => this.renderRoot as ShadowRoot,
      language: () => this.words.language,
      messages: () => this.messages,
      dryRun: ({ command, particulars }) =>
        this.connection?.source.send(command, { dryRun: true, ...this.inLanguage, ...(particulars && { particulars }) }),
      send: ({ command, particulars }) => this.send(command, particulars),
      session: () => this.session,
      ask: (name, question) => this.connection!.source.view(name, this.queryFor<typeof name>(question)),
      people: (text) => this.connection!.source.view("people", this.queryFor<"people">({ text })),
      hierarchies: async () => {
        const { connection, session } = this;
        return Promise.all(
          (session?.slices ?? []).map(({ id }) => connection!.source.view("hierarchy", this.queryFor<"hierarchy">({ slice: id }))),
        );
      },
      draft: () => {
        const { connection } = this;
        return connection?.draft === undefined
          ? undefined
          : connection.source.view("draft", { draft: connection.draft, ...this.inLanguage });
      },
      refresh: () => this.refresh(),
      draw: () => this.requestUpdate(),
      announce: (text) => this.announce(() => text),
    };
  }

  get #given(): Views[Name] | RefusedView | undefined {
    return this.view ?? (this.#json.view as Views[Name] | null | undefined) ?? undefined;
  }

  // A view made by other hands may be of another element.
  get #mistaken(): string | undefined {
    const view: string | undefined = this.#given?.view;
    return view === undefined || view === "refused" || view === this.viewName ? undefined : `view: "${view}" ≠ "${this.viewName}"`;
  }

  get #spoken(): string | undefined {
    return this.locale || this.#language.language;
  }

  #ask(connection: Connection | undefined, wasDeaf: boolean): void {
    const question = connection && this.question();
    if (question === undefined) {
      if (this.#asked) this.#asker.stop();
      this.#asked = undefined;
      return;
    }
    const { source } = connection!;
    const draft = withDraft.has(this.viewName) ? connection!.draft : undefined;
    const query: Query<Name> = { ...this.queryFor<Name>(question), ...(draft && { draft }) };
    const asked = { source, question: JSON.stringify(query) };
    if (this.#asked?.source !== source || this.#asked.question !== asked.question) {
      this.#asked = asked;
      this.#asker.ask(() => source.view(this.viewName, query));
    } else if (wasDeaf) this.#asker.again();
  }

  #hear(live: Source["live"] | undefined): void {
    if (live === this.#heard) return;
    this.#endLive?.();
    this.#heard = live;
    this.#endLive = live?.((change) => this.#asker.hear(change));
  }

  #renderShown(shown: Shown<Views[Name]>): unknown {
    const { words } = this;
    const fault = this.#json.fault ?? this.#mistaken;
    if (fault) return html`<p class="state" part="failed" role="alert">${words.view.unreadable(fault)}</p>`;
    switch (shown.state) {
      case "idle":
        return this.#renderIdle();
      case "loading":
        return html`<slot></slot><p class="state late" role="status">${words.view.loading}</p>`;
      case "refused":
        return html`<div class="state" part="refused">${this.reasons(shown.refusals)}</div>`;
      case "failed":
        return html`<div class="state" part="failed" role="alert"><p>${words.view.failed}</p>${this.#retry()}</div>`;
      case "shown":
        // Until another view is there, nothing may be done to the one that goes.
        return html`${shown.failed ? html`<div class="notice attention stale" role="alert">${words.view.stale} ${this.#retry()}</div>` : nothing}
          ${shown.view.notice ? html`<p class="county-notice" part="notice">${shown.view.notice}</p>` : nothing}
          <div class="content" ?inert=${shown.asking === "other"}>${this.renderView(shown.view)}</div>
          <p class="printed">${words.view.asOf(words.day(shown.view.day))}</p>`;
    }
  }

  #renderIdle(): unknown {
    const idle = this.renderIdle();
    return idle === nothing ? html`<slot></slot>` : idle;
  }

  /** Why not, in words; these are loaded when the first is needed. */
  protected reasons(refusals: readonly Refusal[]): unknown {
    const words: Words<Own> & Partial<RefusalWords> = this.words;
    const refusal = words.refusal ?? refusalWords?.[words.language as keyof Table<unknown>].refusal;
    if (refusal === undefined) return this.#loadReasons();
    return refusals.map((each) => html`<p>${refusal(each)}</p>`);
  }

  #loadReasons(): unknown {
    if (this.#noReasons) {
      this.#noReasons = false;
      return html`<p>${this.words.view.failed}</p>${this.#retry()}`;
    }
    void import("../words/reasons.ts")
      .then(
        (loaded) => (refusalWords = loaded.refusalWords),
        () => (this.#noReasons = true),
      )
      .then(() => this.requestUpdate());
    return nothing;
  }

  #retry(): unknown {
    return html`<button type="button" @click=${this.refresh}>${this.words.view.retry}</button>`;
  }
}
