import { render } from "lit";

/** How one row is drawn: its attributes, of which those that are undefined are left out, and what stands in it. */
export interface DrawnRow {
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly contents: unknown;
}

interface Kept {
  readonly element: HTMLElement;
  attributes: DrawnRow["attributes"];
}

/**
 * The rows that are in the document (行池), each in an element of its own as long as it stays: what comes into
 * sight takes over the element of what left it, and what has the focus keeps its own.
 *
 * Not Lit's `repeat`, which makes new elements for new rows and looks at every old one: a scroll would take twice as long.
 */
export class DrawnRows {
  #kept = new Map<string, Kept>();
  #parent: Element | undefined;

  /**
   * Shows these rows and no others, in this order.
   *
   * @param drawn - How one of them is to be drawn, by its number.
   * @param stays - Whether one that is there already is right as it is.
   */
  draw(parent: Element, ids: readonly string[], drawn: (row: number) => DrawnRow, stays: (row: number) => boolean): void {
    if (parent !== this.#parent) this.#kept.clear();
    this.#parent = parent;
    const before = this.#kept;
    this.#kept = new Map();
    const spare = this.#spare(before, new Set(ids));
    const gone = new Set(spare.map(({ element }) => element as Element));
    const skip = (element: Element | null) => {
      while (element && gone.has(element)) element = element.nextElementSibling;
      return element;
    };
    let next = skip(parent.firstElementChild);
    for (const [row, id] of ids.entries()) {
      const there = before.get(id);
      const kept = there ?? spare.pop() ?? { element: document.createElement("div"), attributes: {} };
      this.#kept.set(id, kept);
      if (!there || !stays(row)) write(kept, drawn(row));
      if (kept.element === next) next = skip(next.nextElementSibling);
      else {
        gone.delete(kept.element);
        parent.insertBefore(kept.element, next);
      }
    }
    for (const element of gone) element.remove();
  }

  // An element that has the focus is no spare one: the focus would go along to a row that nobody went to.
  #spare(before: ReadonlyMap<string, Kept>, wanted: ReadonlySet<string>): Kept[] {
    const focused = (this.#parent!.getRootNode() as ShadowRoot).activeElement;
    const spare: Kept[] = [];
    for (const [id, kept] of before)
      if (wanted.has(id)) continue;
      else if (focused && kept.element.contains(focused)) kept.element.remove();
      else spare.push(kept);
    return spare;
  }
}

function write(kept: Kept, { attributes, contents }: DrawnRow): void {
  const { element, attributes: before } = kept;
  for (const name in attributes) {
    const value = attributes[name];
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  kept.attributes = attributes;
  render(contents, element);
}
