import type { CallMoveOffered, CallRow } from "@jinlin/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { scrollStep } from "../hierarchy-tree/reorganise/scroll-step.ts";
import { swallowClick } from "../hierarchy-tree/reorganise/swallow-click.ts";
import { putAt, raise } from "../hierarchy-tree/reorganise/top-layer.ts";
import { icon } from "../sign/icon.ts";
import type { CallBoardWords } from "../words/call-board.ts";
import type { Words } from "../words/words.ts";
import { movesTo } from "./shown-calls.ts";

interface DragGround {
  readonly root: () => ShadowRoot;
  readonly words: () => Words<CallBoardWords>;
  /** The label or a mark has changed. */
  readonly draw: () => void;
  /** Dropped on a stage to which these moves lead. */
  readonly drop: (call: CallRow, moves: readonly CallMoveOffered[], at: { readonly x: number; readonly y: number }) => void;
  /** Nothing was moved, and why. */
  readonly ended: (text: string) => void;
}

interface Dragged {
  readonly call: CallRow;
  /** The stage under the pointer, by its id and name. */
  over: { readonly id: string; readonly name: string; readonly moves: readonly CallMoveOffered[] } | undefined;
  x: number;
  y: number;
}

/** Pixels before a press becomes a drag. */
const threshold = 4;
const signs = {
  nowhere: svg`<path d="M3 8h10M9 4l4 4-4 4"/>`,
  allowed: svg`<path d="M3 8l4 4 6-8"/>`,
  barred: svg`<circle cx="8" cy="8" r="6"/><path d="M4 12l8-8"/>`,
};

/** Cards dragged to another stage (拖动) with a mouse, a pen or, by their handle, a finger: each stage says beforehand what a drop there would do. */
export class CardDrag {
  #dragged: Dragged | undefined;
  #label: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #scrolling = 0;
  readonly #ground: DragGround;

  constructor(ground: DragGround) {
    this.#ground = ground;
  }

  /** A press that becomes a drag once the pointer moves. */
  press(event: PointerEvent, call: CallRow): void {
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
      else if (Math.hypot(move.clientX - clientX, move.clientY - clientY) >= threshold) this.#start(move, call);
    });
    on("pointerup", (up: PointerEvent) => up.pointerId === pointerId && this.#drop());
    on("pointercancel", (gone: PointerEvent) => gone.pointerId === pointerId && this.cancel());
    on("blur", (lost) => lost.target === window && this.cancel());
    on("keydown", (key: KeyboardEvent) => this.#pressed(key));
    // What starts in a shadow root is not heard outside it.
    for (const type of ["selectstart", "dragstart"])
      this.#ground.root().addEventListener(type, (started) => started.preventDefault(), { signal });
  }

  cancel(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    cancelAnimationFrame(this.#scrolling);
    if (this.#dragged === undefined) return;
    this.#dragged = undefined;
    this.#host.style.removeProperty("cursor");
    this.#ground.draw();
  }

  /** The calls were replaced: what is dragged may have gone on meanwhile. */
  groundChanged(calls: readonly CallRow[]): void {
    const dragged = this.#dragged;
    if (dragged === undefined) return;
    const now = calls.find(({ id }) => id === dragged.call.id);
    if (now === undefined || now.state !== dragged.call.state) this.cancel();
  }

  /** How a stage is marked while a card is dragged. */
  markOf(stage: string): "open" | "target" | "barred" | undefined {
    const dragged = this.#dragged;
    if (dragged === undefined || dragged.call.state === stage) return undefined;
    const isOpen = movesTo(dragged.call, stage).length > 0;
    if (dragged.over?.id !== stage) return isOpen ? "open" : undefined;
    return isOpen ? "target" : "barred";
  }

  isDragged(call: string): boolean {
    return this.#dragged?.call.id === call;
  }

  view(): TemplateResult | typeof nothing {
    const dragged = this.#dragged;
    if (dragged === undefined) return nothing;
    const { over, call } = dragged;
    const how = over === undefined ? "nowhere" : over.moves.length > 0 ? "allowed" : "barred";
    return html`<div
      ${ref((element) => (this.#label = element as HTMLElement | undefined))}
      class="floating card-drag screen ${how}"
      popover="manual"
      aria-hidden="true"
    >
      <span class="what">${call.words}</span>
      <span class="over">${icon(signs[how])}<span>${this.#inWords(dragged)}</span></span>
    </div>`;
  }

  #inWords({ over }: Dragged): string {
    const { board, command } = this.#ground.words();
    if (over === undefined) return board.dragNowhere;
    if (over.moves.length === 0) return board.dragBarred(over.name);
    return board.dragTo(over.moves.map((move) => command(move.command)));
  }

  #start(event: PointerEvent, call: CallRow): void {
    this.#dragged = { call, over: undefined, x: event.clientX, y: event.clientY };
    // Outside the window the pointer is still ours.
    this.#host.setPointerCapture(event.pointerId);
    this.#host.style.cursor = "grabbing";
    this.#ground.draw();
    raise(this.#label!);
    this.#moveTo(event.clientX, event.clientY);
    this.#scrolling = requestAnimationFrame(this.#scroll);
  }

  #moveTo(x: number, y: number): void {
    Object.assign(this.#dragged!, { x, y });
    this.#look();
    const { width, height } = this.#label!.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(4, Math.min(x + 14, clientWidth - width - 4));
    putAt(this.#label!, { left, top: y + 18 + height < clientHeight ? y + 18 : y - 10 - height });
  }

  #look(): void {
    const dragged = this.#dragged!;
    const stage = this.#ground.root().elementFromPoint(dragged.x, dragged.y)?.closest<HTMLElement>("[data-stage]");
    const id = stage?.dataset["stage"];
    const over = id === undefined || id === dragged.call.state ? undefined : id;
    if (over === dragged.over?.id) return;
    dragged.over = over === undefined ? undefined : { id: over, name: stage!.dataset["name"]!, moves: movesTo(dragged.call, over) };
    this.#ground.draw();
  }

  // Near an edge the columns go on to the side, and the page up and down.
  #scroll = (): void => {
    const { x, y } = this.#dragged!;
    const columns = this.#ground.root().querySelector(".columns");
    if (columns) {
      const { left, right } = columns.getBoundingClientRect();
      columns.scrollLeft += scrollStep(x, { top: left, bottom: right });
    }
    const scroller = scrollerOf(this.#host);
    const isPage = scroller === document.scrollingElement;
    scroller.scrollTop += scrollStep(y, isPage ? { top: 0, bottom: scroller.clientHeight } : scroller.getBoundingClientRect());
    this.#look();
    this.#scrolling = requestAnimationFrame(this.#scroll);
  };

  #pressed(event: KeyboardEvent): void {
    if (this.#dragged === undefined || event.key !== "Escape" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
    this.#ground.ended(this.#ground.words().board.dragEnded);
  }

  #drop(): void {
    const dragged = this.#dragged;
    const barred = dragged?.over?.moves.length === 0 ? this.#inWords(dragged) : undefined;
    this.cancel();
    if (dragged === undefined) return;
    swallowClick();
    const { call, over, x, y } = dragged;
    if (barred) this.#ground.ended(barred);
    else if (over) this.#ground.drop(call, over.moves, { x, y });
  }

  get #host(): HTMLElement {
    return this.#ground.root().host as HTMLElement;
  }
}

// Whatever around the board scrolls; the page where nothing does.
function scrollerOf(host: HTMLElement): Element {
  for (let around = host.parentElement; around; around = around.parentElement)
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  return document.scrollingElement ?? document.documentElement;
}
