import { html, nothing, svg, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { icon } from "../../sign/icon.ts";
import type { Words } from "../../words/words.ts";
import { barOf } from "./barred-target.ts";
import type { MoveAnswer } from "./move-answers.ts";
import type { MoveDesk } from "./move-desk.ts";
import { namesOf, whyInWords } from "./report-words.ts";
import { scrollStep } from "./scroll-step.ts";
import { swallowClick } from "./swallow-click.ts";
import { putAt, raise } from "./top-layer.ts";
import type { TreeGround } from "./tree-ground.ts";
import type { ReorganiseWords } from "./words.ts";

interface DragGround {
  readonly tree: TreeGround;
  readonly desk: MoveDesk;
  readonly words: () => Words<ReorganiseWords>;
  /** The label or a mark has changed. */
  readonly draw: () => void;
  readonly drop: (units: readonly string[], under: string) => void;
  /** Nothing was moved, and why. */
  readonly ended: (text: string) => void;
}

/** What a drop on the row under the pointer would do. */
type Over =
  | { readonly state: "nowhere" }
  | { readonly state: "asking" | "allowed" | "unknown"; readonly unit: string }
  | { readonly state: "refused"; readonly unit: string; readonly why: string };

interface Dragged {
  readonly units: readonly string[];
  readonly names: string;
  over: Over;
  x: number;
  y: number;
}

/** Pixels before a press becomes a drag, and milliseconds before a closed row opens and a row is asked about. */
const threshold = 4;
const openAfter = 600;
const askAfter = 80;
const signs = {
  nowhere: svg`<path d="M3 8h10M9 4l4 4-4 4"/>`,
  asking: svg`<path d="M3 8h.5M8 8h.5M13 8h.5" stroke-linecap="round" stroke-width="2"/>`,
  allowed: svg`<path d="M3 8l4 4 6-8"/>`,
  unknown: svg`<path d="M3 8h10M9 4l4 4-4 4"/>`,
  refused: svg`<circle cx="8" cy="8" r="6"/><path d="M4 12l8-8"/>`,
};

/** Rows dragged with a mouse or a pen (拖动): over each row it says beforehand, by shape and word, what a drop would do. */
export class RowDrag {
  #dragged: Dragged | undefined;
  #label: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #scrolling = 0;
  #isStale = false;
  readonly #ground: DragGround;

  constructor(ground: DragGround) {
    this.#ground = ground;
  }

  /**
   * A press that becomes a drag once the pointer moves.
   *
   * @param rows - Tells which rows are dragged; asked only then, when the press has moved the focus.
   */
  press(event: PointerEvent, rows: () => readonly string[]): void {
    this.cancel();
    const { clientX, clientY, pointerId } = event;
    const listening = new AbortController();
    this.#listening = listening;
    const { signal } = listening;
    const on = <E extends Event>(type: string, listener: (event: E) => void) =>
      window.addEventListener(type, listener as (event: Event) => void, { signal, capture: true });
    on("pointermove", (move: PointerEvent) => {
      if (move.pointerId !== pointerId) return;
      // Let go where nobody heard of it.
      if (move.buttons === 0) return this.cancel();
      if (this.#dragged) this.#moveTo(move.clientX, move.clientY);
      else if (Math.hypot(move.clientX - clientX, move.clientY - clientY) >= threshold) this.#start(move, rows());
    });
    on("pointerup", (up: PointerEvent) => up.pointerId === pointerId && this.#drop());
    on("pointercancel", (gone: PointerEvent) => gone.pointerId === pointerId && this.cancel());
    on("blur", (event) => event.target === window && this.cancel());
    on("keydown", (key: KeyboardEvent) => this.#pressed(key));
    // Neither text is selected nor dragged while rows are; what starts in a shadow root is not heard outside it.
    for (const type of ["selectstart", "dragstart"])
      this.#ground.tree.root.addEventListener(type, (event) => event.preventDefault(), { signal });
  }

  cancel(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#opening);
    clearTimeout(this.#asking);
    cancelAnimationFrame(this.#scrolling);
    if (this.#dragged === undefined) return;
    this.#dragged = undefined;
    this.#host.style.removeProperty("cursor");
    this.#ground.draw();
  }

  /** The rows were replaced: what is under the pointer may be another one. */
  groundChanged(): void {
    if (this.#dragged === undefined) return;
    const { index } = this.#ground.tree.outline;
    if (!this.#dragged.units.every((unit) => index.has(unit))) return this.cancel();
    // They may not be drawn yet: the next frame looks. Until then a drop goes nowhere.
    this.#isStale = true;
    this.#show({ state: "nowhere" });
  }

  markOf(unit: string): "target" | "refused" | undefined {
    const over = this.#dragged?.over;
    if (over === undefined || over.state === "nowhere" || over.state === "asking" || over.unit !== unit) return undefined;
    return over.state === "refused" ? "refused" : "target";
  }

  view(): TemplateResult | typeof nothing {
    if (this.#dragged === undefined) return nothing;
    const { names, over } = this.#dragged;
    return html`<div
      ${ref((element) => (this.#label = element as HTMLElement | undefined))}
      class="floating row-drag screen ${over.state}"
      popover="manual"
      aria-hidden="true"
    >
      <span class="what">${names}</span>
      <span class="over">${icon(signs[over.state])}<span>${this.#inWords(over)}</span></span>
    </div>`;
  }

  #inWords(over: Over): string {
    const { reorganise } = this.#ground.words();
    switch (over.state) {
      case "nowhere":
        return reorganise.dragNowhere;
      case "asking":
        return reorganise.dragAsking;
      case "allowed":
        return reorganise.dragAllowed(this.#nameOf(over.unit));
      case "unknown":
        return reorganise.dragUnknown(this.#nameOf(over.unit));
      case "refused":
        return reorganise.dragRefused(over.why);
    }
  }

  #start(event: PointerEvent, units: readonly string[]): void {
    if (units.length === 0) return this.cancel();
    const names = namesOf(
      units.map((unit) => ({ name: this.#nameOf(unit) })),
      this.#ground.words(),
    );
    this.#dragged = { units, names, over: { state: "nowhere" }, x: event.clientX, y: event.clientY };
    // Outside the window the pointer is still ours; and the row it was pressed on may be scrolled away.
    this.#host.setPointerCapture(event.pointerId);
    this.#host.style.cursor = "grabbing";
    this.#ground.draw();
    raise(this.#label!);
    this.#moveTo(event.clientX, event.clientY);
    this.#scrolling = requestAnimationFrame(this.#scroll);
  }

  #moveTo(x: number, y: number): void {
    Object.assign(this.#dragged!, { x, y });
    this.#look(false);
    this.#placeLabel();
  }

  #placeLabel(): void {
    const { x, y } = this.#dragged!;
    const { width, height } = this.#label!.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(4, Math.min(x + 14, clientWidth - width - 4));
    putAt(this.#label!, { left, top: y + 18 + height < clientHeight ? y + 18 : y - 10 - height });
  }

  // Which row is under the pointer, and what a drop there would do.
  #look(anew: boolean): void {
    const { x, y, over, units } = this.#dragged!;
    const { root, outline } = this.#ground.tree;
    const row = root.elementFromPoint(x, y)?.closest(".row[data-at]");
    const at = row ? Number(row.getAttribute("data-at")) : -1;
    const unit = at < 0 ? undefined : outline.index.idAt(at);
    if (!anew && unit === ("unit" in over ? over.unit : undefined)) return;
    clearTimeout(this.#opening);
    clearTimeout(this.#asking);
    if (unit === undefined || units.includes(unit)) return this.#show({ state: "nowhere" });
    this.#openSoon(at);
    const bar = barOf(
      outline.index,
      units.map((each) => outline.index.indexOf(each)),
      at,
    );
    if (bar) return this.#show({ state: "refused", unit, why: this.#ground.words().reorganise.bar[bar] });
    const { desk } = this.#ground;
    const known = desk.known(units, unit, desk.day);
    if (known) return this.#show(this.#answered(known, unit));
    this.#show({ state: "asking", unit });
    // Whoever passes over many rows means none of them.
    this.#asking = setTimeout(() => void this.#ask(units, unit), askAfter);
  }

  async #ask(units: readonly string[], unit: string): Promise<void> {
    const { desk } = this.#ground;
    const answer = await desk.ask(units, unit, desk.day);
    const over = this.#dragged?.over;
    if (over?.state === "asking" && over.unit === unit) this.#show(this.#answered(answer, unit));
  }

  #answered(answer: MoveAnswer, unit: string): Over {
    if (answer.state !== "refused") return { state: answer.state, unit };
    return { state: "refused", unit, why: whyInWords(answer.refusals, this.#ground.words()) };
  }

  #show(over: Over): void {
    this.#dragged!.over = over;
    this.#ground.draw();
    this.#placeLabel();
  }

  #openSoon(at: number): void {
    const { tree } = this.#ground;
    const { index, rowAt } = tree.outline;
    if (tree.isOpen(at) || (index.endAt(at) === at + 1 && !rowAt(at).hasChildren)) return;
    const unit = index.idAt(at);
    this.#opening = setTimeout(() => {
      const now = tree.outline.index;
      if (now.has(unit)) tree.setOpen(now.indexOf(unit), true);
    }, openAfter);
  }

  #scroll = (): void => {
    const [scroller, edges] = this.#scroller();
    const before = scroller.scrollTop;
    scroller.scrollTop += scrollStep(this.#dragged!.y, edges);
    if (this.#isStale || scroller.scrollTop !== before) this.#look(this.#isStale);
    this.#isStale = false;
    this.#scrolling = requestAnimationFrame(this.#scroll);
  };

  // The tree itself, or the page where the tree is as long as its rows.
  #scroller(): [Element, { readonly top: number; readonly bottom: number }] {
    const tree = this.#ground.tree.root.querySelector("[role=tree], [role=treegrid]");
    if (tree && tree.scrollHeight > tree.clientHeight) return [tree, tree.getBoundingClientRect()];
    const page = document.scrollingElement ?? document.documentElement;
    return [page, { top: 0, bottom: page.clientHeight }];
  }

  #pressed(event: KeyboardEvent): void {
    if (this.#dragged === undefined || event.key !== "Escape" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
    this.#ground.ended(this.#ground.words().reorganise.dragEnded);
  }

  #drop(): void {
    const dragged = this.#dragged;
    this.cancel();
    if (dragged === undefined) return;
    swallowClick();
    const { units, over } = dragged;
    if (over.state === "nowhere") return;
    if (over.state === "refused") this.#ground.ended(this.#inWords(over));
    else this.#ground.drop(units, over.unit);
  }

  #nameOf(unit: string): string {
    const { index, rowAt } = this.#ground.tree.outline;
    return index.has(unit) ? rowAt(index.indexOf(unit)).name : unit;
  }

  get #host(): HTMLElement {
    return this.#ground.tree.root.host as HTMLElement;
  }
}
