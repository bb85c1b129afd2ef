import type {
  CellState,
  CommandName,
  GridRow,
  GridsView,
  LoadView,
  NetworkCell,
  NetworkView,
  Queries,
  RefusedView,
  Views,
} from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { offerFile } from "../csv/offer-file.ts";
import { SelectEvent } from "../events/select-event.ts";
import { FormDesk } from "../form/form-desk.ts";
import { gridPicker } from "../form/load-grid-picker.ts";
import { base } from "../styles/base.ts";
import { picking } from "../view/person-button.ts";
import { ViewElement } from "../view/view-element.ts";
import type { FormWords } from "../words/form.ts";
import type { LoadWords } from "../words/load.ts";
import type { Messages } from "../words/messages.ts";
import { networksWords, type NetworksWords } from "../words/networks.ts";
import type { Words } from "../words/words.ts";
import { answersCsv } from "./answers-csv.ts";
import { rowsShown, type AnswerFilter } from "./answer-rows.ts";
import { answerFilters } from "./answer-filters.ts";
import { answersTable } from "./answers-table.ts";
import { BesideAsker } from "../view/beside-asker.ts";
import type { LoadPanel } from "./load-panel.ts";
import { networkList } from "./network-list.ts";
import { openedNetwork } from "./opened-network.ts";
import { networksStyles } from "./networks.styles.ts";

/** Lines shown at first, and with each "show more". */
const page = 50;

/**
 * The networks laid over the grids of a county (网), each with its owner, its days, its cells and the grids without an officer of
 * it; one of them opened, to be worked on; who answers for each grid in each network (由谁负责), and why where it is somebody
 * else; and for whom that is open, how much work everybody has (人均负担). What is shown can be kept as a table.
 *
 * @fires {SelectEvent} jinlin-select - A unit was picked, by `kind` `unit` and its id; or whoever holds a post, by `kind` `person`; or a network was opened, by `kind` `network`, or closed, with an empty id.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown when there are no networks.
 * @csspart list - The networks.
 * @csspart opened - The network that is opened.
 * @csspart answers - Who answers for each grid.
 * @csspart load - How much work everybody has in the grids; for whom that is open alone.
 * @csspart form - The form that is open.
 */
export class JinlinNetworks extends ViewElement<"grids", NetworksWords> {
  static override styles: CSSResultGroup = [base, networksStyles];
  static override properties: PropertyDeclarations = {
    below: { type: String },
    network: { type: String },
    networkView: { attribute: false },
    loadView: { attribute: false },
  };

  /** The part of the county whose grids are shown, by its id; all when absent. */
  declare below: string | undefined;
  /** The network that is opened. */
  declare network: string | undefined;
  /** The network that is opened, as a view of the page's own; without it the source is asked. */
  declare networkView: NetworkView | undefined;
  /** How much work everybody has, as a view of the page's own; without it the source is asked, where that is open to the viewer. */
  declare loadView: LoadView | undefined;

  /** Some of the element's words, and of its form's, in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<NetworksWords & FormWords & LoadWords>> | undefined;

  protected override readonly viewName = "grids";
  protected override readonly ownWords = networksWords;
  readonly #forms = new FormDesk({ ...this.formHost(), ask: (name, question) => this.#ask(name, question), gridPicker }, () =>
    this.announce((words) => words.view.failed),
  );
  readonly #asker = new BesideAsker("network", () => this.requestUpdate());
  #load: LoadPanel | "loading" | undefined;
  #sought: AnswerFilter = { text: "", place: undefined, state: undefined };
  #cells: { readonly state: CellState | undefined; readonly text: string } = { state: undefined, text: "" };
  #most = { cells: page, answers: page };
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
    this.#asker.stop();
    this.#loads?.stop();
  }

  /** Asks for the view again, for that of the network that is opened, and for the load. */
  override refresh(): void {
    super.refresh();
    this.#asker.again();
    this.#loads?.again();
  }

  /** Who answers for the grids shown, as CSV (RFC 4180), a line for each grid and network; in a spreadsheet it is text alone, never a formula. */
  csv(): string {
    const { shownView } = this;
    return shownView ? answersCsv(shownView, this.#rows(shownView), this.#column(shownView), this.words) : "";
  }

  /** How much work everybody who is shown has, as CSV (RFC 4180), a line for each person; empty where it is not shown. */
  loadCsv(): string {
    const { shownView } = this;
    return (shownView && this.#loads?.csv(shownView)) ?? "";
  }

  protected override question(): Queries["grids"] {
    return this.below ? { below: this.below } : {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    if (changed.has("network") && this.hasUpdated) {
      this.#forms.close();
      this.#cells = { state: undefined, text: "" };
      this.#most = { cells: page, answers: page };
      this.#loads?.followNetwork();
    }
    this.#followLoad();
    const { connection, network } = this;
    const mayAsk = this.session?.views.includes("network") ?? true;
    if (network && connection && mayAsk && this.networkView === undefined)
      this.#asker.follow(connection, this.queryFor<"network">({ network }));
    else this.#asker.stop();
  }

  protected override updated(): void {
    const { shown } = this;
    this.#forms.drawn();
    this.#loads?.drawn();
    if (this.#focusNext === undefined || shown.state === "loading" || (shown.state === "shown" && shown.asking === "other")) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (next === null && this.#asker.shown.state === "loading") return;
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override renderView(view: GridsView): unknown {
    return html`${this.#renderList(view)} ${this.#renderOpened(view)} ${view.rows.length > 0 ? this.#renderAnswers(view) : nothing}
    ${this.#mayLoad && view.rows.length > 0 ? (this.#loads?.view(view) ?? nothing) : nothing}`;
  }

  #renderList(view: GridsView): TemplateResult {
    const { words } = this;
    const { networks } = words;
    const may = this.connection ? (view.may ?? []) : [];
    const total = view.networks.length + (view.others?.length ?? 0);
    return html`<section part="list" aria-labelledby="list">
      <header>
        <h3 id="list" tabindex="-1">${networks.list}</h3>
        <div class="bar screen">
          ${may.map((command) => html`<button type="button" data-command=${command} @click=${() => this.#openForm(command, "list", view)}>${words.command(command)}</button>`)}
        </div>
      </header>
      ${this.#forms.view("list")}
      ${
        total === 0
          ? html`<div class="state"><slot name="empty">${networks.none}</slot></div>`
          : networkList({ view, words, opened: this.network, open: this.#open, select: this.#select })
      }
    </section>`;
  }

  #renderOpened(view: GridsView): unknown {
    if (!this.network) return nothing;
    const shown = this.networkView ? ({ state: "shown", view: this.networkView } as const) : this.#asker.shown;
    if (shown.state === "idle") return nothing;
    return html`<section part="opened" id="opened" aria-busy=${shown.state === "loading"}>
      ${
        shown.state === "shown"
          ? this.#renderNetwork(shown.view, view)
          : shown.state === "refused"
            ? html`<div class="state">${this.reasons(shown.refusals)}</div>`
            : shown.state === "failed"
              ? html`<div class="state" role="alert"><p>${this.words.view.failed}</p></div>`
              : html`<p class="state late" role="status">${this.words.view.loading}</p>`
      }
    </section>`;
  }

  #renderNetwork(opened: NetworkView, view: GridsView): TemplateResult {
    const { words, connection } = this;
    const isOfTheDay = view.networks.some(({ id }) => id === opened.network.id);
    return openedNetwork({
      ...{ view: opened, words, ...this.#cells },
      most: this.#printing ? Infinity : this.#most.cells,
      filter: (change) => {
        this.#cells = { ...this.#cells, ...change };
        this.#most = { ...this.#most, cells: page };
        this.requestUpdate();
      },
      more: () => {
        this.#focusNext = `.cells tbody tr:nth-child(${this.#most.cells + 1}) th`;
        this.#most = { ...this.#most, cells: this.#most.cells + page };
        this.requestUpdate();
      },
      close: () => this.#open(opened.network.id),
      select: this.#select,
      showVacant: isOfTheDay
        ? () => {
            this.#look({ state: "without", text: "", place: undefined });
            this.#focusNext = "#answers";
          }
        : undefined,
      open: connection && ((command, cell) => this.#openForm(command, cell ? `cell-${cell.id}` : "network", view, opened, cell)),
      draft: connection?.draft !== undefined,
      form: (at) => this.#forms.view(at),
    });
  }

  #renderAnswers(view: GridsView): TemplateResult {
    const { words } = this;
    const { networks } = words;
    const network = this.#column(view);
    const rows = this.#rows(view);
    const most = this.#printing ? Infinity : this.#most.answers;
    const named = view.networks.find(({ id }) => id === network)?.name;
    return html`<section part="answers" aria-labelledby="answers">
      <header>
        <h3 id="answers" tabindex="-1">${named === undefined ? networks.answers : networks.answersIn(named)}</h3>
        <p class="quiet" role="status">${networks.found(words.number(rows.length), words.number(view.rows.length))}</p>
      </header>
      ${answerFilters({ view, words, sought: this.#sought, look: this.#look, keep: this.#export })}
      ${
        rows.length === 0
          ? html`<p class="quiet note">${networks.noneFound}</p>`
          : answersTable(rows.slice(0, most), { view, words, network, select: this.#select, pickPerson: picking(this, this.session) })
      }
      ${
        rows.length > most
          ? html`<button type="button" class="more more-answers screen" @click=${this.#showMore}>${networks.more(words.number(most), words.number(rows.length))}</button>`
          : nothing
      }
    </section>`;
  }

  // One that is over serves no grid on the day: then all that do are shown.
  #column({ networks }: GridsView): string | undefined {
    return networks.find(({ id }) => id === this.network)?.id;
  }

  #rows(view: GridsView): GridRow[] {
    return rowsShown(view, this.#column(view), this.#sought);
  }

  get #loads(): LoadPanel | undefined {
    return typeof this.#load === "object" ? this.#load : undefined;
  }

  // Most readers may not see it: nothing of it is loaded for them.
  get #mayLoad(): boolean {
    return this.loadView !== undefined || (this.connection !== undefined && (this.session?.views.includes("load") ?? false));
  }

  #followLoad(): void {
    if (!this.#mayLoad || this.shownView === undefined) return this.#loads?.stop();
    if (this.#load === undefined) void this.#startLoad();
    else this.#loads?.follow();
  }

  async #startLoad(): Promise<void> {
    this.#load = "loading";
    const loaded = await import("./load-panel.ts").catch(() => undefined);
    // Without it the rest stands as it is; the next drawing tries again.
    this.#load =
      loaded &&
      new loaded.LoadPanel({
        root: () => this.renderRoot as ShadowRoot,
        language: () => this.words.language,
        messages: () => this.messages,
        given: () => this.loadView,
        connection: () => this.connection,
        below: () => this.below || undefined,
        network: () => this.shownView && this.#column(this.shownView),
        queryFor: (question) => this.queryFor<"load">(question),
        isPrinting: () => this.#printing,
        select: this.#select,
        pickPerson: (id) => picking(this, this.session)(id),
        announce: (text) => this.announce(() => text),
        draw: () => this.requestUpdate(),
      });
    if (this.#load) this.requestUpdate();
  }

  #look = (change: Partial<AnswerFilter>): void => {
    this.#sought = { ...this.#sought, ...change };
    this.#most = { ...this.#most, answers: page };
    this.requestUpdate();
  };

  #showMore = (): void => {
    this.#focusNext = `.answers tbody tr:nth-child(${this.#most.answers + 1}) button`;
    this.#most = { ...this.#most, answers: this.#most.answers + page };
    this.requestUpdate();
  };

  #open = (network: string): void => {
    const isOpen = this.network === network;
    if (!this.dispatchEvent(new SelectEvent("network", isOpen ? "" : network))) return;
    this.network = isOpen ? undefined : network;
    this.#focusNext = isOpen ? `[data-network="${CSS.escape(network)}"] .open` : "#opened-name";
  };

  // All grids of the county are at hand already.
  async #ask<Name extends "unit" | "grids">(name: Name, question: Queries[Name]): Promise<Views[Name] | RefusedView> {
    const { below, shownView } = this;
    if (name === "grids" && shownView && !below) return shownView as Views[Name];
    return this.connection!.source.view(name, this.queryFor<Name>(question));
  }

  #select = (unit: string): void => {
    this.dispatchEvent(new SelectEvent("unit", unit));
  };

  #openForm(command: CommandName, at: string, { seq, day }: GridsView, network?: NetworkView, cell?: NetworkCell): void {
    const back = cell ? `[data-cell="${CSS.escape(cell.id)}"] th` : network ? "#opened-name" : "#list";
    const { session } = this;
    void this.#forms.open({ command, at, back, about: { seq, day, session, ...(network && { network }), ...(cell && { cell }) } });
  }

  #export = (): void => {
    const { words, shownView } = this;
    if (shownView === undefined) return;
    offerFile(`${words.networks.file} ${shownView.day}.csv`, this.csv());
    this.announce(({ networks }) => networks.exported);
  };

  // On paper every line is there, at once, as the browser does not wait.
  #print = ({ type }: Event): void => {
    this.#printing = type === "beforeprint";
    this.requestUpdate();
    if (this.#printing && this.hasUpdated) this.performUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-networks": JinlinNetworks;
  }
}
