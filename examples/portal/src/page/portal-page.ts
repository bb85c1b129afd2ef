import { ruleWords, wordsIn, type Day, type RefusedView, type SessionView, type Views } from "@jinlin/core";
import type { DayEvent, SelectEvent, ViewElement } from "@jinlin/elements";
import { remoteSource } from "@jinlin/store/client";
import { html, LitElement, nothing } from "lit";
import { accountMenu, type SignIn } from "./account-menu.ts";
import { accessPage } from "./access-page.ts";
import { alliancePage } from "./alliance-page.ts";
import { keepBoardLayout } from "./board-layout.ts";
import { chartPage } from "./chart-page.ts";
import { draftsPage } from "./drafts-page.ts";
import { focused } from "./focused.ts";
import { gridsPage } from "./grids-page.ts";
import { historyPage } from "./history-page.ts";
import { noticesPage } from "./notices-page.ts";
import { organisationPage } from "./organisation-page.ts";
import { overhear } from "./overhear.ts";
import { pageTabs } from "./page-tabs.ts";
import { pageHeader } from "./page-header.ts";
import { personPage } from "./person-page.ts";
import { placeFrom, searchFor, type Place } from "./place.ts";
import { privacyPage } from "./privacy-page.ts";
import { rulesPage } from "./rules-page.ts";
import { tenurePage } from "./tenure-page.ts";
import { watchedFetch } from "./watched-fetch.ts";
import { languageFor, type Language } from "./words/portal-words.ts";

/**
 * The portal: a frame around the elements, and the address that says where one is.
 *
 * Lives in the light: the styles beside it lay it out, and set the tokens that the elements take their colours from.
 */
export class PortalPage extends LitElement {
  #place: Place = placeFrom(location.search);
  #session: SessionView | undefined;
  #unit: { readonly id: string; readonly name: string } | undefined;
  #inTree: ReadonlySet<string> = new Set();
  #signIns: readonly SignIn[] = [];
  #isServerThere = true;
  /** What had the focus when the unit was opened. */
  #cameFrom: HTMLElement | undefined;

  readonly #source = overhear(
    remoteSource({
      url: "/api",
      fetch: watchedFetch(
        (url, init) => fetch(url, init),
        (isThere) => this.#reached(isThere),
      ),
    }),
    (view) => this.#hear(view),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("popstate", () => this.#show(placeFrom(location.search)));
    this.addEventListener("click", this.#follow);
    this.addEventListener("jinlin-select", this.#select);
    this.addEventListener("jinlin-day", this.#turnToDay);
    this.addEventListener("jinlin-layout", keepBoardLayout);
    void this.#askForSignIns();
  }

  // Before anything below is drawn: elements take their language from the document.
  protected override willUpdate(): void {
    document.documentElement.lang = this.#language.id;
    const { page, rule } = this.#place;
    const { id, words } = this.#language;
    const about = rule ? ruleWords(rule, id) : undefined;
    document.title = [about?.title, this.#unitName, page && words[page], this.#session?.county.name, words.product]
      .filter(Boolean)
      .join(" · ");
  }

  protected override render(): unknown {
    const place = this.#place;
    const session = this.#session;
    const language = this.#language;
    const { words } = language;
    const day = place.day === session?.today ? undefined : place.day;
    const slice = place.slice ?? session?.slices[0]?.id;
    return html`
      ${pageHeader({ place, session, language, go: this.#go, account: accountMenu({ session, signIns: this.#signIns, place, language }) })}
      ${pageTabs({ place, session, language })}
      <div class="remarks" role="status">
        ${session && place.page !== "history" ? asOf(place, day, session.today, language) : nothing}
        ${place.draft && place.page !== "drafts" ? html`<p>${words.inDraft} <a href=${searchFor({ ...place, page: "drafts" })}>${words.backToDraft}</a> <a href=${searchFor({ ...place, draft: undefined })}>${words.leaveDraft}</a></p>` : nothing}
        ${this.#isServerThere ? nothing : html`<p class="gone">${words.gone}</p>`}
      </div>
      <jinlin-source .source=${this.#source} .day=${day} .seq=${place.seq} .draft=${place.draft}>${pages[place.page ?? "organisation"]({ place, unitName: this.#unitName, session, slice, source: this.#source, language })}</jinlin-source>
    `;
  }

  get #unitName(): string | undefined {
    return this.#unit?.id === this.#place.unit ? this.#unit?.name : undefined;
  }

  get #language(): Language {
    const { lang } = this.#place;
    return languageFor([...(lang ? [lang] : []), ...navigator.languages]);
  }

  readonly #go = (place: Place): void => {
    history.pushState(null, "", searchFor(place));
    this.#show(place);
  };

  #show(place: Place): void {
    const isOther = place.unit !== this.#place.unit || place.grid !== this.#place.grid;
    if (isOther && pickedIn(place) && !pickedIn(this.#place)) this.#cameFrom = focused();
    this.#place = place;
    this.requestUpdate();
    if (isOther) void this.updateComplete.then(() => this.#turnTo(place));
  }

  // Another unit, or grid, begins at its top, and the tree shows where it stands. Where it takes the place of the list, or the list is
  // as long as that of grids, the focus goes along, and back to where it was.
  #turnTo(place: Place): void {
    const { unit, page } = place;
    const section = this.querySelector<HTMLElement>("section:is(.unit, .notice)");
    section?.scrollTo(0, 0);
    if (unit) this.querySelector("jinlin-hierarchy-tree")?.reveal(unit);
    if (page !== "grids" && page !== "notices" && page !== "alliance" && !matchMedia("(width < 50rem)").matches) return;
    const back = pickedIn(place) || !this.#cameFrom?.isConnected ? undefined : this.#cameFrom;
    (back ?? section ?? this.querySelector("main"))?.focus();
  }

  // What the tree does not show as it is arranged, it shows in the county's first slice.
  #select = ({ kind, id }: SelectEvent): void => {
    if (kind === "draft") this.#go({ ...this.#place, draft: id || undefined });
    if (kind === "person") this.#go({ ...this.#place, page: "person", person: id });
    if (kind === "network") this.#go({ ...this.#place, network: id || undefined });
    if (kind === "call") this.#go({ ...this.#place, call: id || undefined });
    if (kind !== "unit") return;
    // The other pages have no room for a unit.
    const { slice, ...place } = withUnit.has(this.#place.page) ? this.#place : { ...this.#place, page: undefined, person: undefined };
    this.#go({ ...place, ...(slice && this.#inTree.has(id) && { slice }), unit: id });
  };

  // The day stands in the address: whoever sends the link on sends that too.
  #turnToDay = (event: DayEvent): void => {
    event.preventDefault();
    this.#go({ ...this.#place, day: event.day === this.#session?.today ? undefined : event.day, seq: event.seq });
  };

  // Links within the portal change what is shown, not the page; opened in another window they are links like any other.
  #follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (
      !link?.getAttribute("href")?.startsWith("?") ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    this.#go(placeFrom(link.search));
  };

  #hear(view: Views[keyof Views] | RefusedView): void {
    if (view.view === "session") this.#session = view;
    if (view.view === "unit" || view.view === "history") this.#unit = view.unit;
    if (view.view === "hierarchy") this.#inTree = new Set(view.rows.map(({ id }) => id));
    this.requestUpdate();
  }

  #reached(isThere: boolean): void {
    if (isThere === this.#isServerThere) return;
    this.#isServerThere = isThere;
    this.requestUpdate();
    // What could not be had meanwhile is asked for again.
    if (isThere)
      for (const element of this.querySelectorAll<ViewElement<keyof Views>>(
        "jinlin-hierarchy-tree, jinlin-unit, jinlin-findings, jinlin-history, jinlin-draft, jinlin-org-chart, jinlin-tenure, jinlin-person, jinlin-access, jinlin-privacy, jinlin-networks, jinlin-grid-map, jinlin-grid-notice, jinlin-call-board, jinlin-check-in",
      ))
        element.refresh();
  }

  async #askForSignIns(): Promise<void> {
    const response = await fetch("/sign-ins");
    this.#signIns = (await response.json()) as readonly SignIn[];
    this.requestUpdate();
  }
}

/** What is read beside the list: of notices a grid's, elsewhere a unit. */
const pickedIn = ({ page, unit, grid }: Place): string | undefined => (page === "notices" ? grid : unit);

/** Pages on which a unit that is picked has room. */
const withUnit: ReadonlySet<Place["page"]> = new Set(["history", "grids", "alliance"]);

const pages = {
  organisation: organisationPage,
  chart: chartPage,
  tenure: tenurePage,
  history: historyPage,
  drafts: draftsPage,
  person: personPage,
  access: accessPage,
  privacy: privacyPage,
  grids: gridsPage,
  notices: noticesPage,
  alliance: alliancePage,
  rules: rulesPage,
};

// On the history's page the history says it.
function asOf(place: Place, day: Day | undefined, today: Day, { id, words }: Language): unknown {
  const { seq } = place;
  if (day === undefined && seq === undefined) return nothing;
  const inWords = wordsIn(id).day(day ?? today);
  const shown = seq ? words.believed(seq, inWords) : (day ?? today) < today ? words.stood(inWords) : words.willStand(inWords);
  return html`<p>${shown} <a href=${searchFor({ ...place, day: undefined, seq: undefined })}>${words.backToToday}</a></p>`;
}
