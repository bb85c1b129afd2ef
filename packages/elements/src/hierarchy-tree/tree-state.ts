import type { HierarchyView } from "@jinlin/core";
import { filterRows, type RowFilter } from "./filter-rows.ts";
import { firstOpened } from "./first-opened.ts";
import { isOpenSeat, outlineOf, type Outline } from "./outline.ts";
import { searchText, textOfRow } from "./search-text.ts";
import { placeOf, visibleRows } from "./visible-rows.ts";

/** Rows that show at first, at most; about two screens. */
const firstRows = 60;

/** What a reader has done to a tree: opened, narrowed, gone to. Knows rows by index, and keeps them by id when the view changes. */
export class TreeState {
  readonly outline: Outline;
  readonly slice: string;
  visible: Int32Array;
  /** The row that keys go to; `-1` in an empty tree. */
  active = 0;
  filter: RowFilter | undefined;
  /** What the tree is narrowed to. */
  text = "";
  vacantOnly = false;
  readonly #rootCount: number;
  #texts: string[] | undefined;
  #open: Uint8Array;
  // What is open in the narrowed tree; the whole tree stays as it was.
  #openNarrowed: Uint8Array | undefined;

  /** @param before - The state of the view shown until now: of the same slice, it is taken over. */
  constructor(view: HierarchyView, before?: TreeState) {
    this.outline = outlineOf(view.rows);
    this.slice = view.slice.id;
    const { index } = this.outline;
    this.#rootCount = index.roots().length;
    const same = before?.slice === this.slice ? before : undefined;
    this.#open = same ? sameRows(same.outline, same.#open, this.outline, new Uint8Array(index.size)) : firstOpened(index, firstRows);
    this.visible = visibleRows(index, this.#open);
    if (before) this.narrow(before.text, before.vacantOnly);
    if (same && same.#openNarrowed && this.filter) {
      this.#openNarrowed = sameRows(same.outline, same.#openNarrowed, this.outline, this.filter.leadsTo.slice());
      this.#look();
    }
    this.active = same ? this.#stillThere(same) : (this.visible[0] ?? -1);
  }

  isOpen = (index: number): boolean => (this.#openNarrowed ?? this.#open)[index] === 1;

  hasChildren = (index: number): boolean => (this.filter ? this.filter.childCounts[index]! : this.outline.index.childCountAt(index)) > 0;

  /** Its level from 1, and which it is of how many siblings: as the narrowed tree has them. */
  standing(at: number): { readonly level: number; readonly position: number; readonly setSize: number } {
    const { index } = this.outline;
    const { filter } = this;
    const parent = index.parentAt(at);
    const position = (filter ? filter.positions[at]! : index.positionAt(at)) + 1;
    const setSize =
      parent >= 0 ? (filter ? filter.childCounts[parent]! : index.childCountAt(parent)) : (filter?.rootCount ?? this.#rootCount);
    return { level: index.depthAt(at) + 1, position, setSize };
  }

  setOpen(at: number, open: boolean): void {
    if (!this.hasChildren(at)) return;
    (this.#openNarrowed ?? this.#open)[at] = Number(open);
    this.#look();
    // What closes takes the active row along.
    if (!open && this.outline.index.isUnderAt(this.active, at)) this.active = at;
  }

  openSiblings(at: number): void {
    const { index } = this.outline;
    const open = this.#openNarrowed ?? this.#open;
    const parent = index.parentAt(at);
    for (let sibling = parent < 0 ? 0 : parent + 1; sibling >= 0; sibling = index.nextSiblingAt(sibling))
      if (this.hasChildren(sibling)) open[sibling] = 1;
    this.#look();
  }

  /** Shows a row by opening all above it, leaving a narrowed tree if it is not in there. Tells whether there is such a row. */
  reveal(id: string): boolean {
    const { index } = this.outline;
    if (!index.has(id)) return false;
    const at = index.indexOf(id);
    if (this.filter?.kept[at] === 0) this.narrow("", false);
    const open = this.#openNarrowed ?? this.#open;
    for (let above = index.parentAt(at); above >= 0; above = index.parentAt(above)) open[above] = 1;
    this.#look();
    this.active = at;
    return true;
  }

  /** Narrows the tree to what a text finds, to vacant posts and gaps, or both; to nothing: the whole tree again. */
  narrow(text: string, vacantOnly: boolean): void {
    const { index, rowAt } = this.outline;
    const wasNarrowed = this.filter !== undefined;
    this.text = text;
    this.vacantOnly = vacantOnly;
    const wanted = searchText(text);
    if (wanted === "" && !vacantOnly) {
      this.filter = this.#openNarrowed = undefined;
      if (wasNarrowed && this.active >= 0) this.#openAbove(this.active);
    } else {
      const texts = (this.#texts ??= Array.from({ length: index.size }, (_, at) => textOfRow(rowAt(at))));
      this.filter = filterRows(index, {
        ...(wanted !== "" && { text: (at: number) => texts[at]!.includes(wanted) }),
        ...(vacantOnly && { vacant: (at: number) => isOpenSeat(rowAt(at)) }),
      });
      this.#openNarrowed = this.filter.leadsTo.slice();
    }
    this.#look();
    if (placeOf(this.visible, this.active) < 0) this.active = this.visible[0] ?? -1;
  }

  #look(): void {
    this.visible = visibleRows(this.outline.index, this.#openNarrowed ?? this.#open, this.filter?.kept);
  }

  #openAbove(at: number): void {
    const { index } = this.outline;
    for (let above = index.parentAt(at); above >= 0; above = index.parentAt(above)) this.#open[above] = 1;
  }

  // The active row, or the nearest above it that is still there and shows, or whoever took its place.
  #stillThere({ outline, active, visible }: TreeState): number {
    for (let at = active; at >= 0; at = outline.index.parentAt(at)) {
      const id = outline.index.idAt(at);
      if (!this.outline.index.has(id)) continue;
      const now = this.outline.index.indexOf(id);
      if (placeOf(this.visible, now) >= 0) return now;
    }
    const place = Math.min(Math.max(0, placeOf(visible, active)), this.visible.length - 1);
    return this.visible[place] ?? -1;
  }
}

// Takes over by id what held for the rows of another outline.
function sameRows(from: Outline, flags: Uint8Array, to: Outline, into: Uint8Array): Uint8Array {
  for (let at = 0; at < into.length; at++) {
    const id = to.index.idAt(at);
    if (from.index.has(id)) into[at] = flags[from.index.indexOf(id)]!;
  }
  return into;
}
