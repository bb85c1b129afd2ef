import { DrawnRows } from "../hierarchy-tree/drawn-rows.ts";
import { TreeWindow } from "../hierarchy-tree/tree-window.ts";
import { placeOf } from "../hierarchy-tree/visible-rows.ts";
import { putAt, raise } from "../hierarchy-tree/reorganise/top-layer.ts";
import { pickerRow, type PickerRowOptions } from "./picker-row.ts";
import type { PickerTree } from "./picker-tree.ts";
import { placePopup, type Box } from "./place-popup.ts";

/** Up to here all rows are in the document, so that any assistive technology can read on and on. */
const plainRows = 200;

/** What the popup shows now. */
export interface ListShown extends Pick<PickerRowOptions, "multiple" | "words"> {
  readonly tree: PickerTree;
}

/** The popup on the page (弹出列表): where it stands, and those of its rows that are in sight. */
export class PickerList {
  /** The row to be brought into sight once the rows are drawn. */
  toShow = -1;
  #shown: ListShown | undefined;
  #popup: HTMLElement | undefined;
  #box: Element | undefined;
  readonly #drawn = new DrawnRows();
  // What grows or goes above the box moves it.
  readonly #observer = new ResizeObserver(() => this.#place());
  readonly #window: TreeWindow;

  /** @param changed - All is to be drawn anew: rows have another height. */
  constructor(changed: () => void) {
    this.#window = new TreeWindow(() => this.#draw(true), changed);
  }

  /** How many rows a page of the keyboard is. */
  get page(): number {
    return Math.max(1, Math.floor(this.#window.height / this.#window.rowSize) - 1);
  }

  look = (): void => this.#window.look();

  /** After drawing: shows these rows in the popup there is. */
  show(root: ParentNode, shown: ListShown): void {
    const popup = root.querySelector<HTMLElement>(".popup")!;
    this.#box = root.querySelector(".field")!;
    this.#shown = shown;
    if (popup !== this.#popup) {
      this.#popup = popup;
      raise(popup);
      this.#observer.observe(document.body);
      for (const view of [window, visualViewport]) view?.addEventListener("resize", this.#place);
      addEventListener("scroll", this.#place, { capture: true, passive: true });
    }
    this.#place();
    const { visible } = shown.tree.state;
    this.#window.fit(visible.length, visible.length > plainRows);
    this.#window.watch(popup.querySelector<HTMLElement>(".scroller") ?? undefined);
    this.#draw(false);
    if (this.toShow >= 0) {
      const place = placeOf(visible, this.toShow);
      if (place >= 0) this.#window.show(place);
      this.toShow = -1;
      this.#draw(false);
    }
  }

  /** There is no popup any more. */
  drop(): void {
    if (!this.#popup) return;
    this.#popup = this.#shown = undefined;
    this.#window.unwatch();
    this.#observer.disconnect();
    for (const view of [window, visualViewport]) view?.removeEventListener("resize", this.#place);
    removeEventListener("scroll", this.#place, { capture: true });
  }

  #draw(isScrolled: boolean): void {
    const parent = this.#popup?.querySelector(".window");
    if (!parent || !this.#shown) return;
    const { tree, multiple, words } = this.#shown;
    const { visible, active } = tree.state;
    const { start, end } = this.#window.range;
    const places = Array.from({ length: end - start }, (_, at) => start + at);
    // What the box points at must be there, however far away.
    const pinned = tree.isActive && visible.length > plainRows ? placeOf(visible, active) : -1;
    if (pinned >= 0 && pinned < start) places.unshift(pinned);
    if (pinned >= end) places.push(pinned);
    this.#drawn.draw(
      parent,
      places.map((place) => tree.state.idAt(visible[place]!)),
      (row) => {
        const place = places[row]!;
        return pickerRow(tree, visible[place]!, { multiple, words, pinned: place < start || place >= end });
      },
      (row) => isScrolled && places[row] !== pinned,
    );
    this.#window.place(pinned);
  }

  #place = (event?: Event): void => {
    const popup = this.#popup;
    // The rows scroll without it.
    if (!popup || !this.#box || (event?.type === "scroll" && event.target instanceof Node && popup.contains(event.target))) return;
    const box = this.#box.getBoundingClientRect();
    const { left, width, height, side } = placePopup(box, inSight());
    popup.style.inlineSize = `${width}px`;
    popup.style.maxBlockSize = `${height}px`;
    putAt(popup, { left, top: side === "below" ? box.bottom + 2 : box.top - popup.offsetHeight - 2 });
  };
}

// What a keyboard on the screen leaves of the page.
function inSight(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left, top, right: left + width, bottom: top + height };
}
