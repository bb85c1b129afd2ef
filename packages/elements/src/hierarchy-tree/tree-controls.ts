import { keyMove, type KeyMove } from "./key-move.ts";
import type { LazyNode } from "./lazy-rows.ts";
import { Letters } from "./letters.ts";
import { TreeActions } from "./tree-actions.ts";
import type { TreeHost } from "./tree-host.ts";
import type { TreeModel } from "./tree-model.ts";
import type { TreeState } from "./tree-state.ts";

/** What keys, clicks and menus do in a tree (操作). Comes when somebody is about to use it. */
export class TreeControls {
  readonly actions: TreeActions;
  readonly #model: TreeModel;
  readonly #host: TreeHost;
  readonly #letters = new Letters();

  constructor(model: TreeModel, host: TreeHost) {
    this.#model = model;
    this.#host = host;
    this.actions = new TreeActions(model, host, this);
  }

  /** @param target - What the event was about when it came; later it may have forgotten. */
  handle(event: Event, target: Element): void {
    const row = target.closest(".row");
    const at = row ? Number(row.getAttribute("data-at")) : undefined;
    switch (event.type) {
      case "click":
        return this.#click(event as MouseEvent, at, target);
      case "keydown":
        return this.#key(event as KeyboardEvent, target);
      case "contextmenu":
        if (at !== undefined) this.actions.reorganiser.contextmenu(event as MouseEvent, at);
        return;
      case "pointerdown":
        if (at !== undefined) this.actions.reorganiser.pointerdown(event as PointerEvent, at);
        return;
      case "copy":
        return this.actions.copied(event as ClipboardEvent);
    }
  }

  /** For the row where the keys are. */
  openMenu(): void {
    const { active } = this.#state;
    if (active >= 0) this.actions.reorganiser.openMenu(active);
  }

  setOpen(at: number, open: boolean): void {
    if (open) this.#bring(at);
    this.#state.setOpen(at, open);
    this.#focusActive();
    this.#host.opened(at, open);
  }

  /** Goes to a row: it is scrolled to and has the focus. */
  focus(at: number, cell?: number): void {
    this.#state.active = at;
    this.#model.cell = cell;
    this.#focusActive();
  }

  #click(event: MouseEvent, at: number | undefined, target: Element): void {
    if (at === undefined) return;
    const state = this.#state;
    this.focus(at);
    if (target.closest(".toggle") && state.hasChildren(at)) this.setOpen(at, !state.isOpen(at));
    else this.#select(at, event.shiftKey ? "range" : event.ctrlKey || event.metaKey || target.closest(".box") ? "toggle" : "pick");
  }

  #key(event: KeyboardEvent, target: Element): void {
    const { selection, cell, window } = this.#model;
    const state = this.#state;
    if (target.closest("button") || this.actions.reorganiser.keydown(event, state.active)) return;
    const columns = this.#host.sight().columns.length;
    const isControl = event.ctrlKey || event.metaKey;
    const move = keyMove({ key: event.key, shift: event.shiftKey, ctrl: isControl }, state.active, {
      index: state.outline.index,
      visible: state.visible,
      isOpen: state.isOpen,
      hasChildren: state.hasChildren,
      page: Math.max(1, Math.floor(window.height / window.rowSize) - 1),
      several: selection !== undefined,
      ...(columns > 0 && { cells: columns + 1, ...(cell !== undefined && { cell }) }),
    });
    if (move) {
      event.preventDefault();
      this.#do(move);
    } else if (!isControl && event.key === "/") {
      // Where any input method works.
      event.preventDefault();
      this.#host.root().querySelector<HTMLElement>("input[type=search]")?.focus();
    } else if (!isControl && [...event.key].length === 1) this.#typed(event.key, event.timeStamp);
  }

  #typed(letter: string, now: number): void {
    const at = this.#letters.type(letter, now, this.#state);
    if (at !== undefined) this.focus(at);
  }

  #do(move: KeyMove): void {
    const host = this.#host;
    switch (move.do) {
      case "all":
        return this.#model.selection?.isAll ? host.selectNone() : host.selectAll();
      case "focus":
        this.focus(move.index, move.cell);
        if (move.selects) this.#select(move.index, move.selects);
        return;
      case "open":
      case "close":
        return this.setOpen(move.index, move.do === "open");
      case "open-siblings":
        for (const sibling of this.#state.openSiblings(move.index)) {
          this.#bring(sibling);
          host.opened(sibling, true);
        }
        return this.#focusActive();
      default:
        this.#select(move.index, move.do);
    }
  }

  #select(at: number, how: "pick" | "toggle" | "range"): void {
    const { rows, selection } = this.#model;
    const state = this.#state;
    const { id, disabled, pending }: LazyNode = state.outline.rowAt(at);
    if (pending === "failed") rows.lazy!.bring(state.idAt(state.outline.index.parentAt(at)));
    else if (disabled) return;
    // Where only ends are selected, what is no end opens instead.
    else if (selection && !selection.canSelect(at)) this.setOpen(at, !state.isOpen(at));
    else this.#host.offer(selection?.[how](state, at) ?? { ids: [id] }, at);
  }

  #bring(at: number): void {
    const { id, hasChildren } = this.#state.outline.rowAt(at);
    if (hasChildren) this.#model.rows.lazy?.bring(id);
  }

  #focusActive(): void {
    this.#model.next = "focus";
    this.#host.changed();
  }

  get #state(): TreeState {
    return this.#model.state!;
  }
}
