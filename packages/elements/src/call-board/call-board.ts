import type { CallRow, CallsView, CallView, Queries } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { LayoutEvent } from "../events/layout-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import type { Anchor } from "../hierarchy-tree/reorganise/place-menu.ts";
import { base } from "../styles/base.ts";
import { BesideAsker } from "../view/beside-asker.ts";
import { ViewElement } from "../view/view-element.ts";
import { callBoardWords, type CallBoardWords } from "../words/call-board.ts";
import type { CallFiguresWords } from "../words/call-figures.ts";
import type { CallPageWords } from "../words/call-page.ts";
import type { FormWords } from "../words/form.ts";
import type { Messages } from "../words/messages.ts";
import type { Words } from "../words/words.ts";
import { boardColumns } from "./board-columns.ts";
import { boardFilters, type BoardLayout } from "./board-filters.ts";
import { boardMove } from "./board-key.ts";
import { boardList } from "./board-list.ts";
import { BoardParts } from "./board-parts.ts";
import { BoardSight } from "./board-sight.ts";
import { callBoardStyles } from "./call-board.styles.ts";
import { CallForms, type CallFormRequest } from "./call-forms.ts";
import { CallMenu } from "./call-menu.ts";
import { CardDrag } from "./card-drag.ts";
import type { CardsOptions } from "./cards-options.ts";
import { callItems } from "./menu-items.ts";
import { MoveDialog } from "./move-dialog.ts";
import { openedCall } from "./opened-call.ts";
import { countIn, type CallFilter, type Stage } from "./shown-calls.ts";
import { ChangeTeller } from "./told-changes.ts";
import { TurnTimer } from "./turn-timer.ts";

/** As many calls as a view has at most. */
const mostRows = 500;

/**
 * Calls for help by the stages they go through (呼叫看板), as columns or as a list: who wants what where, which teams come, until
 * when a call has to go on and whose it is when nobody did. A call goes on by a form, to which a menu, the keys and dragging its
 * card lead; opened, it tells all that has happened and which teams could come, and why.
 *
 * @fires {SelectEvent} jinlin-select - A call was opened, by `kind` `call` and its id, or closed, with an empty id; or a unit was picked, by `kind` `unit`.
 * @fires {LayoutEvent} jinlin-layout - Somebody laid the board out as columns or as a list; a page may keep it.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown when there are no calls.
 * @csspart board - The columns, or the list.
 * @csspart column - Each stage.
 * @csspart page - The call that is opened.
 * @csspart menu - What can be done with a call.
 * @csspart dialog - The dialog in which a call is moved.
 * @csspart form - The form that is open.
 */
export class JinlinCallBoard extends ViewElement<"calls", CallBoardWords> {
  static override styles: CSSResultGroup = [base, callBoardStyles];
  static override properties: PropertyDeclarations = {
    below: { type: String },
    team: { type: String },
    call: { type: String },
    callView: { attribute: false },
    layout: { type: String, reflect: true },
    closed: { type: Boolean },
  };

  /** The part of the county whose calls are shown, by its id; all when absent. */
  declare below: string | undefined;
  /** A team, by its id: the calls alone that it has to do with. */
  declare team: string | undefined;
  /** The call that is opened. */
  declare call: string | undefined;
  /** The call that is opened, as a view of the page's own; without it the source is asked. */
  declare callView: CallView | undefined;
  /** The stages as `columns`, or all calls as a `list`; columns unless said. */
  declare layout: "columns" | "list" | undefined;
  /** Calls that are over are shown too. */
  declare closed: boolean;
  /** Some of the element's words, and of its form's, in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<CallBoardWords & CallPageWords & CallFiguresWords & FormWords>> | undefined;

  protected override readonly viewName = "calls";
  protected override readonly ownWords = callBoardWords;
  readonly #forms = new CallForms(this.formHost(), () => this.announce((words) => words.view.failed));
  readonly #asker = new BesideAsker("call", () => this.requestUpdate());
  readonly #menu = new CallMenu({ draw: () => this.#drawNow(), giveBack: (call) => this.#focusCard(call) });
  readonly #dialog = new MoveDialog({
    draw: () => this.#drawNow(),
    fill: (call, move) => this.#openForm({ command: move.command, at: "dialog", back: cardOf(call.id), call, move }),
    form: () => this.#forms.view("dialog"),
    closed: (call) => {
      this.#forms.close();
      this.#focusCard(call);
    },
  });
  readonly #drag = new CardDrag({
    root: () => this.renderRoot as ShadowRoot,
    words: () => this.words,
    draw: () => this.#drawNow(),
    drop: (call, moves) => this.#dialog.open(call, moves),
    ended: (text) => this.announce(() => text),
  });
  readonly #teller = new ChangeTeller((changes, view) =>
    this.announce(({ board, number }) => board.changed(changes, (id) => view.states.find((state) => state.id === id)?.name ?? id, number)),
  );
  readonly #turns = new TurnTimer(() => (this.connection ? this.refresh() : this.requestUpdate()));
  readonly #sight = new BoardSight();
  #question: string | undefined;
  /** What is loaded once somebody wants it: figures, the page of a call. */
  readonly #parts = new BoardParts(this);
  #showsFigures = false;
  #focusNext: string | undefined;
  /** The card the focus is in, lest it is lost with a card that goes to another column. */
  #held: string | undefined;

  constructor() {
    super();
    this.closed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#print);
    this.#turns.stop();
    this.#sight.printing = false;
    this.#drag.cancel();
    this.#menu.close();
    this.#forms.close();
    this.#dialog.close();
    this.#teller.anew();
    this.#asker.stop();
  }

  /** Asks for the view again, and for that of the call that is opened. */
  override refresh(): void {
    super.refresh();
    this.#asker.again();
    this.#parts.again();
  }

  protected override question(): Queries["calls"] {
    const { below, team, closed } = this;
    return { limit: mostRows, ...(below && { below }), ...(team && { team }), ...(closed && { closed }) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const question = JSON.stringify(this.question());
    if (question !== this.#question) this.#teller.anew();
    this.#question = question;
    if (changed.has("call") && this.hasUpdated && this.#forms.at === "page") this.#forms.close();
    this.#held = this.#cardWith((this.renderRoot as ShadowRoot | undefined)?.activeElement);
    const { shownView, connection, call } = this;
    if (shownView) {
      this.#drag.groundChanged(shownView.rows);
      const opened = this.#openedView;
      if (opened) this.#forms.see(opened.seq, [opened.call]);
      this.#forms.see(shownView.seq, shownView.rows);
    }
    const mayAsk = this.session?.views.includes("call") ?? true;
    if (call && connection && mayAsk && this.callView === undefined) this.#asker.follow(connection, this.queryFor<"call">({ call }));
    else this.#asker.stop();
  }

  protected override updated(): void {
    const { shown } = this;
    this.#forms.drawn();
    if (shown.state === "shown" && shown.asking !== "other") {
      this.#teller.see(shown.view);
      this.#turns.see(shown.view.rows);
    }
    const root = this.renderRoot as ShadowRoot;
    if (this.#held !== undefined && root.activeElement === null) this.#focusCard(this.#held);
    if (this.#focusNext === undefined || shown.state === "loading" || (shown.state === "shown" && shown.asking === "other")) return;
    const next = root.querySelector<HTMLElement>(this.#focusNext);
    if (next === null && this.call && (this.#parts.page === undefined || this.#asker.shown.state === "loading")) return;
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override renderView(view: CallsView): unknown {
    const { words } = this;
    const stages = this.#sight.stages(view, this.session);
    return html`<div class="stage-and-page ${this.call ? "with-page" : ""}">
        <div class="board">
          <h3 class="unseen">${words.board.heading}</h3>
          ${this.#renderFilters(view, countIn(stages))} ${this.#forms.view("raise")}
          ${this.#showsFigures ? this.#renderFigures(view) : nothing}
          ${view.calendarEnded ? html`<p class="notice attention">${words.board.calendarEnded(words.day(view.calendarEnded))}</p>` : nothing}
          ${view.before === undefined ? nothing : html`<p class="notice">${words.board.cutOff(words.number(view.rows.length), words.number(view.total))}</p>`}
          ${view.total === 0 && !this.closed ? html`<div class="state"><slot name="empty">${words.board.empty}</slot></div>` : nothing}
          <div part="board" @keydown=${this.#pressed} @focusin=${this.#entered} @contextmenu=${this.#asksMenu}>${this.#renderStages(stages, view)}</div>
        </div>
        ${this.#renderPage()}
      </div>
      ${this.#menu.view()} ${this.#drag.view()} ${this.#dialog.view(words, (id) => stages.find((stage) => stage.id === id)?.name ?? id)}`;
  }

  #renderFigures({ figures }: CallsView): unknown {
    const { words, messages } = this;
    const show = this.#parts.figures;
    if (typeof show === "function") return show({ figures, language: words.language, messages, show: this.#showAmong });
    return html`<p class="state ${show ? "" : "late"}" role="status">${show ? words.view.failed : words.view.loading}</p>`;
  }

  #renderFilters(view: CallsView, found: number): TemplateResult {
    return boardFilters({
      ...{ view, found, words: this.words, may: this.connection ? view.may : [] },
      sought: this.#sight.sought,
      look: (change) => this.#look(change),
      layout: this.#layout,
      layOut: (layout) => this.#layOut(layout),
      closed: this.connection && this.closed,
      showClosed: (closed) => (this.closed = closed),
      hasMine: (this.session?.actor?.posts.length ?? 0) > 0,
      figures: this.#showsFigures,
      showFigures: () => {
        this.#showsFigures = !this.#showsFigures;
        this.#parts.again();
        this.requestUpdate();
      },
      openForm: (command) => this.#openForm({ command, at: "raise", back: `[data-command="${command}"]` }),
    });
  }

  #renderStages(stages: readonly Stage[], { timeZone }: CallsView): TemplateResult {
    const sight = this.#sight;
    const ids = sight.shownIds(stages, this.#layout).flat();
    const active = sight.active !== undefined && ids.includes(sight.active) ? sight.active : ids[0];
    const options: CardsOptions = {
      words: { ...this.words, timeZone },
      now: Date.now(),
      active,
      opened: this.call,
      open: this.#open,
      menu: this.#menu.call,
      openMenu: this.#openMenu,
      press: (event, call) => this.#drag.press(event, call),
      isDragged: (call) => this.#drag.isDragged(call),
      draggable: ({ moves, state }) => this.connection !== undefined && moves.some(({ to }) => to !== state),
    };
    if (this.#layout === "list") return boardList(stages, { ...options, most: sight.mostOf("list"), more: () => this.#more("list") });
    const showClosed = this.connection && !this.closed ? () => void (this.closed = true) : undefined;
    return boardColumns(stages, {
      ...{ ...options, showClosed },
      most: (stage) => sight.mostOf(stage),
      more: (stage) => this.#more(stage),
      markOf: (stage) => this.#drag.markOf(stage),
    });
  }

  #renderPage(): unknown {
    const { call, callView } = this;
    const shown = callView ? ({ state: "shown", view: callView, asking: "no" } as const) : this.#asker.shown;
    if (!call || shown.state === "idle") return nothing;
    return openedCall({
      ...{ call, shown, page: this.#parts.page, words: this.words, messages: this.messages, now: Date.now() },
      reasons: (refusals) => this.reasons(refusals),
      close: () => this.#open(call),
      select: (unit) => void this.dispatchEvent(new SelectEvent("unit", unit)),
      act:
        this.connection &&
        ((about, move, team) => this.#openForm({ command: move.command, at: "page", back: "#call-name", call: about, move, team })),
      form: this.#forms.view("page"),
    });
  }

  get #openedView(): CallView | undefined {
    const { shown } = this.#asker;
    return this.callView ?? (shown.state === "shown" ? shown.view : undefined);
  }

  get #layout(): BoardLayout {
    return this.layout === "list" ? "list" : "columns";
  }

  #more(stage: string): void {
    const { shownView } = this;
    if (shownView) this.#sight.more(stage, this.#sight.stages(shownView, this.session));
    const { active } = this.#sight;
    if (active) this.#focusNext = cardOf(active);
    this.requestUpdate();
  }

  #look(change: Partial<CallFilter>): void {
    this.#sight.look(change);
    const { shownView } = this;
    if (shownView) {
      const found = countIn(this.#sight.stages(shownView, this.session));
      this.announce(({ board, number }) => board.found(number(found), number(shownView.total)));
    }
    this.requestUpdate();
  }

  #showAmong = (calls: readonly string[], name: string): void => {
    this.#look({ among: { calls: new Set(calls), name } });
    // Many of those that are counted are over.
    if (this.connection) this.closed = true;
    this.#focusNext = ".among";
  };

  #layOut(layout: BoardLayout): void {
    this.layout = layout;
    this.dispatchEvent(new LayoutEvent(layout));
  }

  #open = (call: string): void => {
    const isOpen = this.call === call;
    if (!this.dispatchEvent(new SelectEvent("call", isOpen ? "" : call))) return;
    this.call = isOpen ? undefined : call;
    this.#focusNext = isOpen ? cardOf(call) : "#call-name";
  };

  #openMenu = (call: CallRow, anchor: Anchor): void => {
    const items = () =>
      callItems({
        ...{ call, words: this.words, isOpen: this.call === call.id },
        states: this.shownView?.states ?? [],
        open: () => this.#open(call.id),
        move: this.connection && ((move) => this.#dialog.open(call, [move])),
      });
    this.#menu.open({ call: call.id, label: () => this.words.board.menuOf(call.words), items }, anchor);
  };

  #openForm(request: Omit<CallFormRequest, "view" | "session" | "closed">): void {
    const view = (request.at === "page" ? this.#openedView : undefined) ?? this.shownView!;
    const closed = (isDone: boolean) => {
      if (isDone && request.call) this.#teller.own(request.call.id);
      if (request.at === "dialog") this.#dialog.close();
    };
    this.#forms.open({ ...request, view, session: this.session, closed });
  }

  #pressed = (event: KeyboardEvent): void => {
    const call = this.#cardWith(event.target as Element);
    const { shownView } = this;
    if (call === undefined || !shownView || event.isComposing || event.altKey || event.metaKey || event.shiftKey) return;
    const next = boardMove(this.#sight.shownIds(this.#sight.stages(shownView, this.session), this.#layout), call, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    this.#focusCard(next);
  };

  #entered = (event: FocusEvent): void => {
    const call = this.#cardWith(event.target as Element);
    if (call === undefined || call === this.#sight.active) return;
    this.#sight.active = call;
    this.requestUpdate();
  };

  // By the keys, or by the other button of a mouse; a finger held on words is to choose them.
  #asksMenu = (event: PointerEvent): void => {
    const id = this.#cardWith(event.target as Element);
    const call = this.shownView?.rows.find((row) => row.id === id);
    if (call === undefined || event.pointerType === "touch") return;
    event.preventDefault();
    const { clientX, clientY, button } = event;
    const byKey = button !== 2 || (clientX === 0 && clientY === 0);
    const card = this.renderRoot.querySelector(cardOf(call.id))!.getBoundingClientRect();
    this.#openMenu(call, byKey ? card : { left: clientX, top: clientY, bottom: clientY });
  };

  #cardWith(element: Element | null | undefined): string | undefined {
    return element?.closest<HTMLElement>("[data-call]")?.dataset["call"];
  }

  #focusCard(call: string): void {
    this.renderRoot.querySelector<HTMLElement>(cardOf(call))?.focus();
  }

  #drawNow(): void {
    this.requestUpdate();
    if (this.hasUpdated && this.isConnected) this.performUpdate();
  }

  // On paper every card is there, at once, as the browser does not wait.
  #print = ({ type }: Event): void => {
    this.#sight.printing = type === "beforeprint";
    this.#drawNow();
  };
}

const cardOf = (call: string): string => `[data-call="${CSS.escape(call)}"] .open`;

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-call-board": JinlinCallBoard;
  }
}
