import type { HierarchyView, Queries } from "@jinlin/core";
import { html, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { SelectEvent } from "../events/select-event.ts";
import { ViewElement } from "../view/view-element.ts";
import { treeWords, type TreeWords } from "../words/tree.ts";
import { keyMove, type KeyMove } from "./key-move.ts";
import { treeStyles } from "./hierarchy-tree.styles.ts";
import { treeRow } from "./tree-row.ts";
import { TreeState } from "./tree-state.ts";
import { typeAhead } from "./type-ahead.ts";
import { placeOf } from "./visible-rows.ts";
import { windowRange, type WindowRange } from "./window-range.ts";

/** Up to here all rows are in the document, so that any assistive technology can read on and on. */
const plainRows = 200;
const overscan = 12;
/** How long a letter waits for the next one, in milliseconds. */
const typingPause = 700;

/**
 * A slice as a tree (切面树): who stands under whom, who answers, what is vacant. Narrowed by a text
 * or to the vacant posts; any number of rows, of which a long list has only those in sight in the document.
 *
 * @fires {SelectEvent} jinlin-select - A row was picked; `kind` is `unit`, `id` its id. Prevent the default to keep `selected` as it is.
 * @slot empty - Shown when the slice has no rows.
 * @csspart toolbar - Search and filter; hide it on a wall screen.
 * @csspart levels - The line that counts each level.
 * @csspart row - Each row.
 */
export class JinlinHierarchyTree extends ViewElement<"hierarchy", TreeWords> {
  static override styles = treeStyles;
  static override properties = { slice: { type: String }, selected: { type: String } };

  /** The slice's id; the county's first when absent. */
  declare slice: string | undefined;
  /** The id of the row that is marked as picked. */
  declare selected: string | undefined;

  protected override readonly viewName = "hierarchy";
  protected override readonly ownWords = treeWords;
  #state: TreeState | undefined;
  #stateOf: HierarchyView | undefined;
  #toReveal: string | undefined;
  #typed = "";
  #typedAt = -Infinity;
  #window: WindowRange = { start: 0, end: 0 };
  #rowSize = 32;
  /** What to do once the rows are drawn: `reveal` may scroll the page, `show` and `top` scroll the tree alone. */
  #then: "focus" | "reveal" | "show" | "top" | undefined;
  #hadFocus = false;
  readonly #resized = new ResizeObserver(() => this.#look());
  #scroller: HTMLElement | undefined;

  /** Opens all that is above a row and brings it into sight; as soon as the rows are there. */
  reveal(id: string): void {
    this.#toReveal = id;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#scroller = undefined;
  }

  protected override question(): Queries["hierarchy"] | undefined {
    const slice = this.slice || this.session?.slices[0]?.id;
    return slice === undefined ? undefined : { slice };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const view = this.shownView;
    this.#hadFocus = this.#focusedRow() !== null;
    if (view !== this.#stateOf) {
      const isFirst = this.#state === undefined;
      this.#stateOf = view;
      this.#state = view && new TreeState(view, this.#state);
      if (isFirst && this.selected && this.#state?.reveal(this.selected)) this.#then ??= "show";
    }
    // While another slice is on its way the rows are still those of the one before.
    if (this.#toReveal !== undefined && this.#state && (!this.slice || view?.slice.id === this.slice)) {
      if (this.#state.reveal(this.#toReveal)) this.#then ??= "reveal";
      this.#toReveal = undefined;
    }
    this.#window = this.#range();
  }

  protected override updated(): void {
    const scroller = this.renderRoot.querySelector<HTMLElement>(".scroller") ?? undefined;
    if (scroller !== this.#scroller) {
      this.#resized.disconnect();
      if (scroller) this.#resized.observe(scroller);
      this.#scroller = scroller;
    }
    this.#place();
    if (this.#hadFocus && this.#focusedRow() === null) this.#then ??= "focus";
    const row = this.#rowElement(this.#state?.active ?? -1);
    if (this.#then === "focus") row?.focus();
    else if (this.#then === "reveal") row?.scrollIntoView({ block: "nearest" });
    else if (this.#then === "show" && row) this.#scrollTo(row);
    else if (this.#then === "top" && scroller) scroller.scrollTop = 0;
    this.#then = undefined;
    this.#look();
  }

  protected override renderView(view: HierarchyView): unknown {
    const { words } = this;
    const state = this.#state!;
    if (view.rows.length === 0) return html`<div class="state"><slot name="empty">${words.tree.empty}</slot></div>`;
    return html`${this.#renderToolbar(state)} ${this.#renderLevels(view)}
      ${
        state.visible.length === 0
          ? html`<div class="state"><p>${words.tree.nothingFound}</p><button type="button" @click=${() => this.#narrow("", false)}>${words.tree.clear}</button></div>`
          : this.#renderRows(view, state)
      }`;
  }

  #renderToolbar({ text, vacantOnly, outline: { vacant } }: TreeState): unknown {
    const { words } = this;
    return html`<div class="toolbar screen" part="toolbar" role="search">
      <input
        type="search"
        autocomplete="off"
        aria-label=${words.tree.search}
        placeholder=${words.tree.search}
        .value=${text}
        @input=${this.#typing}
        @compositionend=${this.#typing}
        @keydown=${this.#leaveBox}
      />
      <label><input type="checkbox" .checked=${vacantOnly} @change=${this.#toggleVacant} />${words.tree.vacantOnly(words.number(vacant))}</label>
    </div>`;
  }

  #renderLevels({ levels }: HierarchyView): unknown {
    const { words } = this;
    return html`<p class="levels" part="levels">
      ${levels.map(
        ({ name, count, missing }) =>
          html`<span>${words.tree.level(name, words.number(count))} ${missing > 0 ? html`<span class="word missing">${words.tree.gaps(words.number(missing))}</span>` : nothing}</span>`,
      )}
    </p>`;
  }

  #renderRows(view: HierarchyView, state: TreeState): unknown {
    const { start, end } = this.#window;
    const active = placeOf(state.visible, state.active);
    const places = Array.from({ length: end - start }, (_, at) => start + at);
    // The active row is never recycled: outside the window it stays, at its place.
    if (active >= 0 && active < start) places.unshift(active);
    if (active >= end) places.push(active);
    return html`<div
      class="scroller ${this.#isWindowed() ? "windowed" : ""}"
      role="tree"
      aria-label=${view.slice.name}
      @scroll=${this.#look}
      @click=${this.#click}
      @keydown=${this.#keydown}
      @focusin=${this.#focusin}
    >
      <div class="rows" role="none">
        <div class="window" role="none">
          ${repeat(
            places,
            (place) => state.outline.rowAt(state.visible[place]!).id,
            (place) => this.#renderRow(view, state, place),
          )}
        </div>
      </div>
    </div>`;
  }

  #renderRow(view: HierarchyView, state: TreeState, place: number): unknown {
    const at = state.visible[place]!;
    const row = state.outline.rowAt(at);
    return treeRow(
      {
        at,
        row,
        level: view.levels[row.level ?? -1]?.name ?? "",
        standing: state.standing(at),
        open: state.hasChildren(at) ? state.isOpen(at) : undefined,
        active: at === state.active,
        selected: row.id === this.selected,
        pinned: place < this.#window.start || place >= this.#window.end,
        below: state.outline.below(at),
        text: state.text.trim(),
      },
      this.words,
    );
  }

  #isWindowed(): boolean {
    return (this.#state?.visible.length ?? 0) > plainRows;
  }

  #range(): WindowRange {
    const count = this.#state?.visible.length ?? 0;
    if (!this.#isWindowed()) return { start: 0, end: count };
    const { scrollTop: scrolled, clientHeight: height } = this.#scroller ?? { scrollTop: 0, clientHeight: 0 };
    return windowRange({ scrolled, height, rowSize: this.#rowSize, count, overscan });
  }

  // Where the window stands, and the pinned row in it. Through the CSSOM, which a strict page allows.
  #place(): void {
    const rows = this.renderRoot.querySelector<HTMLElement>(".rows");
    const inner = this.renderRoot.querySelector<HTMLElement>(".window");
    if (!rows || !inner) return;
    const { start } = this.#window;
    const windowed = this.#isWindowed();
    rows.style.blockSize = windowed ? `${this.#state!.visible.length * this.#rowSize}px` : "";
    inner.style.transform = windowed ? `translateY(${start * this.#rowSize}px)` : "";
    for (const row of inner.children as HTMLCollectionOf<HTMLElement>) {
      const pinned = row.classList.contains("pinned");
      row.style.insetBlockStart = pinned ? `${(placeOf(this.#state!.visible, this.#state!.active) - start) * this.#rowSize}px` : "";
    }
  }

  // After a scroll, a new size or an update: whether other rows are in sight now.
  #look = (): void => {
    const row = this.renderRoot.querySelector<HTMLElement>(".windowed .row");
    if (!row) return;
    const rowSize = row.getBoundingClientRect().height || this.#rowSize;
    const resized = Math.abs(rowSize - this.#rowSize) > 0.01;
    this.#rowSize = rowSize;
    const { start, end } = this.#range();
    if (resized || start !== this.#window.start || end !== this.#window.end) this.requestUpdate();
  };

  #scrollTo(row: Element): void {
    const scroller = this.#scroller!;
    const [sight, { top, bottom }] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
    if (top < sight.top) scroller.scrollTop -= sight.top - top;
    else if (bottom > sight.bottom) scroller.scrollTop += bottom - sight.bottom;
  }

  #focusedRow(): Element | null {
    const focused = this.shadowRoot?.activeElement;
    return focused?.classList.contains("row") ? focused : null;
  }

  #rowElement(at: number): HTMLElement | null {
    return this.renderRoot.querySelector(`.row[data-at="${at}"]`);
  }

  #click = (event: Event): void => {
    const row = (event.target as Element).closest(".row");
    if (!row || !this.#state) return;
    const at = Number(row.getAttribute("data-at"));
    if ((event.target as Element).closest(".toggle") && this.#state.hasChildren(at)) {
      this.#state.active = at;
      this.#state.setOpen(at, !this.#state.isOpen(at));
      this.#then = "focus";
      this.requestUpdate();
    } else this.#do({ do: "select", index: at });
  };

  #focusin = (event: Event): void => {
    const at = Number((event.target as Element).getAttribute("data-at"));
    if (!this.#state || at === this.#state.active) return;
    this.#state.active = at;
    this.requestUpdate();
  };

  #keydown = (event: KeyboardEvent): void => {
    // 229: a key that an input method takes.
    if (!this.#state || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { outline, visible, active, isOpen, hasChildren } = this.#state;
    const page = Math.max(1, Math.floor((this.#scroller?.clientHeight ?? 0) / this.#rowSize) - 1);
    const move = keyMove(event.key, active, { index: outline.index, visible, isOpen, hasChildren, page }) ?? this.#letter(event);
    if (!move) return;
    event.preventDefault();
    this.#do(move);
  };

  #letter(event: KeyboardEvent): KeyMove | undefined {
    if ([...event.key].length !== 1) return undefined;
    this.#typed = event.timeStamp - this.#typedAt < typingPause ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const { outline, visible, active } = this.#state!;
    const names = { length: visible.length, at: (place: number) => outline.rowAt(visible[place]!).name };
    const place = typeAhead(names, placeOf(visible, active), this.#typed);
    return place < 0 ? undefined : { do: "focus", index: visible[place]! };
  }

  #do(move: KeyMove): void {
    const state = this.#state!;
    if (move.do === "open" || move.do === "close") state.setOpen(move.index, move.do === "open");
    else if (move.do === "open-siblings") state.openSiblings(move.index);
    else state.active = move.index;
    this.#then = "focus";
    this.requestUpdate();
    if (move.do !== "select") return;
    const { id } = state.outline.rowAt(move.index);
    if (this.dispatchEvent(new SelectEvent("unit", id))) this.selected = id;
  }

  // While an input method composes, what is in the box is not yet what is meant.
  #typing = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    this.#narrow((event.target as HTMLInputElement).value, this.#state!.vacantOnly);
  };

  // From the box into what it found.
  #leaveBox = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || (event.key !== "ArrowDown" && event.key !== "Enter")) return;
    event.preventDefault();
    this.#then = "focus";
    this.requestUpdate();
  };

  #toggleVacant = (event: Event): void => this.#narrow(this.#state!.text, (event.target as HTMLInputElement).checked);

  #narrow(text: string, vacantOnly: boolean): void {
    this.#state!.narrow(text, vacantOnly);
    const { filter } = this.#state!;
    // What is found begins at the top; the whole tree again shows where one is.
    this.#then = filter ? "top" : "show";
    this.announce((words) => (filter ? words.tree.found(words.number(filter.matches)) : ""));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-hierarchy-tree": JinlinHierarchyTree;
  }
}
