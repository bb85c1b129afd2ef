import { keyMove, type KeyMove } from "./key-move.ts";
import type { LazyNode } from "./lazy-rows.ts";
import { Letters } from "./letters.ts";
import { TreeActions } from "./tree-actions.ts";
import type { TreeHost } from "./tree-host.ts";

/** What keys, clicks and menus do in a tree (操作). Comes when somebody is about to use it. */
export class TreeControls {
  readonly actions: TreeActions;
  readonly #host: TreeHost;
  readonly #letters = new Letters();

  constructor(host: TreeHost) {
    this.#host = host;
    this.actions = new TreeActions(host);
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
      case "compositionend":
        return this.#typed((event as CompositionEvent).data, event.timeStamp);
      case "contextmenu":
        if (at !== undefined) this.actions.reorganiser.contextmenu(event as MouseEvent, at);
        return;
      case "pointerdown":
        if (at !== undefined) this.actions.reorganiser.pointerdown(event as PointerEvent, at);
        return;
      case "copy":
        (event as ClipboardEvent).clipboardData?.setData("text/plain", this.actions.text());
        event.preventDefault();
    }
  }

  /** For the row where the keys are. */
  openMenu(): void {
    const { active } = this.#host.state;
    if (active >= 0) this.actions.reorganiser.openMenu(active);
  }

  #click(event: MouseEvent, at: number | undefined, target: Element): void {
    if (at === undefined) return;
    const { state } = this.#host;
    this.#host.focus(at);
    if (target.closest(".toggle") && state.hasChildren(at)) this.#host.setOpen(at, !state.isOpen(at));
    else this.#select(at, event.shiftKey ? "range" : event.ctrlKey || event.metaKey || target.closest(".box") ? "toggle" : "pick");
  }

  #key(event: KeyboardEvent, target: Element): void {
    const host = this.#host;
    const { state, columns, selection, cell } = host;
    if (target.closest("button") || this.actions.reorganiser.keydown(event, state.active)) return;
    const isControl = event.ctrlKey || event.metaKey;
    const move = keyMove({ key: event.key, shift: event.shiftKey, ctrl: isControl }, state.active, {
      index: state.outline.index,
      visible: state.visible,
      isOpen: state.isOpen,
      hasChildren: state.hasChildren,
      page: host.page,
      several: selection !== undefined,
      ...(columns.length > 0 && { cells: columns.length + 1, ...(cell !== undefined && { cell }) }),
    });
    if (move) {
      event.preventDefault();
      this.#do(move);
    } else if (!isControl && event.key === "/") {
      // Where any input method works.
      event.preventDefault();
      host.root.querySelector<HTMLElement>("input[type=search]")?.focus();
    } else if (!isControl && [...event.key].length === 1) this.#typed(event.key, event.timeStamp);
  }

  #typed(letters: string, now: number): void {
    const at = this.#letters.type(letters, now, this.#host.state);
    if (at !== undefined) this.#host.focus(at);
  }

  #do(move: KeyMove): void {
    const host = this.#host;
    switch (move.do) {
      case "all":
        return host.selection?.isAll ? host.selectNone() : host.selectAll();
      case "focus":
        host.focus(move.index, move.cell);
        if (move.selects) this.#select(move.index, move.selects);
        return;
      case "open":
      case "close":
        return host.setOpen(move.index, move.do === "open");
      case "open-siblings":
        return host.openSiblings(move.index);
      default:
        this.#select(move.index, move.do);
    }
  }

  #select(at: number, how: "pick" | "toggle" | "range"): void {
    const host = this.#host;
    const { state, selection } = host;
    const { disabled, pending }: LazyNode = state.outline.rowAt(at);
    if (pending === "failed") host.bringAgain(at);
    else if (disabled) return;
    // Where only ends are selected, what is no end opens instead.
    else if (selection && !selection.canSelect(at)) host.setOpen(at, !state.isOpen(at));
    else host.select(at, how);
  }
}
