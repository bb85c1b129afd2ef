import type { GridsView, LoadRow, LoadView, Query } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { offerFile } from "../csv/offer-file.ts";
import type { Connection } from "../source/connection.ts";
import type { PickPerson } from "../view/person-button.ts";
import { loadWords, type LoadWords } from "../words/load.ts";
import { wordsFor, type Words } from "../words/words.ts";
import { BesideAsker } from "../view/beside-asker.ts";
import { loadCsv } from "./load-csv.ts";
import { loadFigures, loadOrders, loadTable } from "./load-parts.ts";
import { loadsShown, type LoadFilter, type LoadOrder } from "./load-rows.ts";
import { loadStyles } from "./load.styles.ts";
import { placeOptions } from "./place-options.ts";

/** What the section needs of the element it is drawn in. */
export interface LoadHost {
  root(): ShadowRoot;
  language(): string;
  /** The page's own words, in place of some of the section's. */
  messages(): object | undefined;
  /** A load of the page's own: then no source is asked. */
  given(): LoadView | undefined;
  connection(): Connection | undefined;
  /** What the element shows a part of, if it does. */
  below(): string | undefined;
  /** The network that is opened and lives on the day. */
  network(): string | undefined;
  queryFor(question: { readonly below?: string; readonly network?: string }): Query<"load">;
  isPrinting(): boolean;
  select(unit: string): void;
  pickPerson(id: string): PickPerson;
  announce(text: string): void;
  /** Draws the host again, and the section in it; then `drawn` is to be called. */
  draw(): void;
}

const page = 50;
const everybody: LoadFilter = { text: "", figure: undefined, order: undefined };

/**
 * How much work everybody has in grids (人均负担), and how unevenly it is spread: the section of `jinlin-networks` that is loaded
 * for those alone who may see it.
 */
export class LoadPanel {
  readonly #host: LoadHost;
  readonly #asker: BesideAsker<"load">;
  #filter = everybody;
  #place: string | undefined;
  // As the page has it until somebody chooses; "" for all.
  #network: string | undefined;
  #most = page;
  #focusNext: string | undefined;

  constructor(host: LoadHost) {
    this.#host = host;
    this.#asker = new BesideAsker("load", () => host.draw());
    const root = host.root();
    const sheet = loadStyles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** The page shows another network, or none: so does the section. */
  followNetwork(): void {
    this.#network = undefined;
    this.#look({ figure: undefined });
  }

  /** Asks what there is to ask. */
  follow(): void {
    const host = this.#host;
    const connection = host.connection();
    if (connection === undefined || host.given()) return this.stop();
    const below = this.#place ?? host.below();
    const network = this.#chosenNetwork;
    this.#asker.follow(connection, host.queryFor({ ...(below && { below }), ...(network && { network }) }));
  }

  again(): void {
    this.#asker.again();
  }

  stop(): void {
    this.#asker.stop();
  }

  /** The table of what is shown; nothing while there is none. */
  csv(grids: GridsView): string {
    const view = this.#view;
    return view === undefined ? "" : loadCsv(view, this.#rows(view), networksOf(grids), this.#words);
  }

  /** @param grids - Its places and networks can be chosen. */
  view(grids: GridsView): TemplateResult | typeof nothing {
    const { shown } = this.#asker;
    const view = this.#view;
    if (view === undefined && (shown.state === "idle" || shown.state === "refused")) return nothing;
    const words = this.#words;
    const { load } = words;
    const named = grids.networks.find(({ id }) => id === this.#chosenNetwork)?.name;
    return html`<section part="load" aria-labelledby="load" aria-busy=${view === undefined || (shown.state === "shown" && shown.asking !== "no")}>
      <header>
        <h3 id="load" tabindex="-1">${named === undefined ? load.title : load.in(load.title, named)}</h3>
        ${
          view
            ? html`<p class="quiet" role="status">${load.found(words.number(this.#rows(view).length), words.people(view.people.value))}</p>`
            : nothing
        }
      </header>
      ${this.#filters(grids, view)}
      ${
        view
          ? this.#renderLoad(view, grids)
          : shown.state === "failed"
            ? html`<div class="state" role="alert"><p>${words.view.failed}</p><button type="button" @click=${() => this.again()}>${words.view.retry}</button></div>`
            : html`<p class="state late" role="status">${words.view.loading}</p>`
      }
    </section>`;
  }

  /** It is on the page now: the focus goes to where it belongs. */
  drawn(): void {
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    if (focus) this.#host.root().querySelector<HTMLElement>(focus)?.focus();
  }

  #renderLoad(view: LoadView, grids: GridsView): TemplateResult {
    const words = this.#words;
    const { load } = words;
    const rows = this.#rows(view);
    const most = this.#host.isPrinting() ? Infinity : this.#most;
    if (view.people.value === 0) return html`<p class="quiet note">${load.none}</p>`;
    return html`${loadFigures({ view, words, figure: this.#filter.figure, choose: (figure) => this.#look({ figure }) })}
    ${
      rows.length === 0
        ? html`<p class="quiet note">${load.noneFound}</p>`
        : loadTable(rows.slice(0, most), {
            ...{ view, words, order: this.#filter.order, sort: this.#sort, networksOf: networksOf(grids) },
            select: (unit) => this.#host.select(unit),
            pickPerson: (id) => this.#host.pickPerson(id),
          })
    }
    ${
      rows.length > most
        ? html`<button type="button" class="more more-loads screen" @click=${this.#showMore}>${load.more(words.number(most), words.number(rows.length))}</button>`
        : nothing
    }`;
  }

  #filters(grids: GridsView, view: LoadView | undefined): TemplateResult {
    const words = this.#words;
    const { load } = words;
    const value = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
    const { order, text } = this.#filter;
    // What the page gives is of the place and the network that it is of.
    const canAsk = this.#host.given() === undefined;
    return html`<div class="bar screen">
      <label class="search"
        ><span class="unseen">${load.search}</span
        ><input type="search" name="load-search" placeholder=${load.search} .value=${text} @input=${(event: Event) => this.#look({ text: value(event) })}
      /></label>
      ${
        canAsk
          ? html`<label
                >${load.place}
                <select name="load-place" @change=${(event: Event) => this.#choose(() => (this.#place = value(event) || undefined))}>
                  <option value="" ?selected=${this.#place === undefined}>${load.allPlaces}</option>
                  ${placeOptions(grids.places, this.#place)}
                </select></label
              >
              <label
                >${load.network}
                <select name="load-network" @change=${(event: Event) => this.#choose(() => (this.#network = value(event)))}>
                  <option value="" ?selected=${!this.#chosenNetwork}>${load.allNetworks}</option>
                  ${grids.networks.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.#chosenNetwork}>${name}</option>`)}
                </select></label
              >`
          : nothing
      }
      <label class="order"
        >${load.order}
        <select name="load-order" @change=${(event: Event) => this.#order((value(event) || undefined) as LoadOrder | undefined)}>
          <option value="" ?selected=${order === undefined}>${load.asGiven}</option>
          ${loadOrders.map((by) => html`<option value=${by} ?selected=${order?.by === by}>${load.column[by]}</option>`)}
        </select></label
      >
      ${view && view.people.value !== 0 ? html`<button type="button" class="export" @click=${() => this.#export(grids, view)}>${load.export}</button>` : nothing}
    </div>`;
  }

  #rows(view: LoadView): LoadRow[] {
    return loadsShown(view, this.#filter, this.#host.language());
  }

  #look = (change: Partial<LoadFilter>): void => {
    this.#filter = { ...this.#filter, ...change };
    this.#most = page;
    this.#host.draw();
  };

  // Of another place or network the figures are others.
  #choose(change: () => void): void {
    change();
    this.#look({ figure: undefined });
  }

  #order(by: LoadOrder | undefined): void {
    this.#look({ order: by && { by, down: by !== "name" } });
  }

  #sort = (by: LoadOrder): void => {
    const { order } = this.#filter;
    if (order?.by === by) this.#look({ order: { by, down: !order.down } });
    else this.#order(by);
  };

  #showMore = (): void => {
    this.#focusNext = `.loads tbody tr:nth-child(${this.#most + 1}) th`;
    this.#most += page;
    this.#host.draw();
  };

  #export(grids: GridsView, { day }: LoadView): void {
    const { load } = this.#words;
    offerFile(`${load.file} ${day}.csv`, this.csv(grids));
    this.#host.announce(load.exported);
  }

  get #view(): LoadView | undefined {
    const { shown } = this.#asker;
    return this.#host.given() ?? (shown.state === "shown" ? shown.view : undefined);
  }

  get #chosenNetwork(): string | undefined {
    return this.#network ?? this.#host.network();
  }

  get #words(): Words<LoadWords> {
    return wordsFor(loadWords, this.#host.language(), this.#host.messages());
  }
}

// A network that has ended since the list came has no name in it.
function networksOf({ networks }: GridsView): (row: LoadRow) => string[] {
  const names = new Map(networks.map(({ id, name }) => [id, name]));
  return ({ posts }) => [...new Set(posts.flatMap(({ network }) => (network === undefined ? [] : (names.get(network) ?? []))))];
}
