import type { TreeModel } from "./tree-model.ts";
import { placeOf } from "./visible-rows.ts";

/** Keeps the focus in a tree whose rows come and go, and brings the row where the keys are into sight (焦点). */
export class TreeFocus {
  #had = false;

  /** Before drawing: rows may go, and the focus with them. */
  note(root: ShadowRoot | null): void {
    // As long as there is nothing that could have it, it is still owed.
    this.#had ||= root?.activeElement != null;
  }

  /** After drawing: does what is next, and gives the focus back where it was lost. */
  settle(root: ShadowRoot, model: TreeModel): void {
    const { next, isWindowed, state, cell, window } = model;
    model.next = undefined;
    const isLost = this.#had && root.activeElement === null && !isElsewhere(root.host);
    const place = state ? placeOf(state.visible, state.active) : -1;
    if (next === "top") window.toTop();
    else if (next && isWindowed && place >= 0) window.show(place);
    const row = place < 0 ? null : root.querySelector<HTMLElement>(`.row[data-at="${state!.active}"]`);
    const target = row?.querySelector<HTMLElement>(`[data-cell="${cell}"]`) ?? row;
    if (target && (next === "focus" || isLost)) target.focus({ preventScroll: true });
    else if (isLost) root.querySelector<HTMLElement>("input[type=search]")?.focus();
    this.#had = isLost && root.activeElement === null;
    // A window has brought the row into its own sight; what has to scroll yet is the page.
    if (next === "focus" || next === "reveal" || (next === "show" && !isWindowed)) target?.scrollIntoView({ block: "nearest" });
  }
}

// Whoever went to something else on the page meanwhile stays there.
function isElsewhere(host: Element): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && activeElement !== document.body && !activeElement.contains(host);
}
