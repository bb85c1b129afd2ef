import type { RowFilter } from "./filter-rows.ts";
import { firstOpened } from "./first-opened.ts";
import type { Outline } from "./outline.ts";
import { Standings, type Standing } from "./standings.ts";
import type { TreeSearch } from "./tree-parts.ts";
import { placeOf, visibleRows } from "./visible-rows.ts";

/** Rows that show at first, at most; about two screens. */
const firstRows = 60;

/** What a tree is narrowed to (筛选): all that is said holds at once, and nothing said shows the whole tree. */
export interface TreeFilter {
  /** Found in names, codes, holders: characters, pinyin initials or given pinyin; words apart must each be found. */
  readonly text?: string;
  /** Vacant posts and missing bodies alone. */
  readonly vacantOnly?: boolean;
  /** Index into the levels. */
  readonly level?: number;
  /** The id of a finding: its members alone. */
  readonly finding?: string;
}

/** Whether a filter leaves anything out. */
export function isNarrowing({ text = "", vacantOnly = false, level, finding }: TreeFilter): boolean {
  return text.trim() !== "" || vacantOnly || level !== undefined || finding !== undefined;
}

/** The rows of one tree; with another `id` it is another tree, and nothing is taken over. */
export interface TreeData {
  readonly id: string;
  readonly outline: Outline;
}

/** What a reader has done to a tree: opened, narrowed, gone to. Knows rows by index, and keeps them by id when the rows change. */
export class TreeState {
  readonly outline: Outline;
  readonly id: string;
  visible: Int32Array;
  /** The row that keys go to; `-1` in an empty tree. */
  active = 0;
  filter: RowFilter | undefined;
  /** Which of the matches one has gone to, from 0; `-1` as long as none. */
  matchPlace = -1;
  /** What the tree is narrowed to. */
  narrowed: TreeFilter = {};
  search: TreeSearch | undefined;
  #standings: Standings | undefined;
  #open: Uint8Array;
  // What is open in the narrowed tree; the whole tree stays as it was.
  #openNarrowed: Uint8Array | undefined;

  /**
   * @param before - The state of the rows shown until now: of the same tree, it is taken over.
   * @param open - Whether all rows are open at first, or closed; as many as fit on two screens when absent.
   */
  constructor({ id, outline }: TreeData, before?: TreeState, open?: boolean) {
    this.outline = outline;
    this.id = id;
    const { index } = this.outline;
    // Of a tree that was empty there is nothing to be taken over.
    const same = before?.id === id && before.outline.index.size > 0 ? before : undefined;
    if (open !== undefined) this.#open = new Uint8Array(index.size).fill(Number(open));
    else if (same) this.#open = sameRows(same.outline, same.#open, this.outline, new Uint8Array(index.size));
    else this.#open = firstOpened(index, firstRows);
    this.visible = visibleRows(index, this.#open);
    if (before) this.narrow(before.narrowed, before.search);
    if (same && same.#openNarrowed && same.filter && this.filter) {
      // What was closed because nothing was found below is not what its reader closed.
      const { leadsTo } = same.filter;
      const closed = same.#openNarrowed.map((open, at) => Number(open === 0 && leadsTo[at] === 1));
      const stillClosed = sameRows(same.outline, closed, this.outline, new Uint8Array(index.size));
      this.#openNarrowed = this.filter.leadsTo.map((leads, at) => Number(leads === 1 && stillClosed[at] === 0));
      this.#look();
    }
    this.active = same ? this.#stillThere(same) : (this.visible[0] ?? -1);
  }

  /** Whether what is under it shows; what is yet to be brought does not. */
  isOpen = (index: number): boolean => this.#opened[index] === 1 && this.outline.index.order.ends[index]! > index + 1;

  /** Whether it has anything to open: rows that are here, or that can be brought. */
  hasChildren = (index: number): boolean => {
    const isEnd = this.outline.index.order.ends[index] === index + 1;
    if (isEnd) return this.outline.rowAt(index).hasChildren === true;
    return this.filter === undefined || this.search!.keepsChildren(this.outline.index, this.filter, index);
  };

  idAt = (index: number): string => this.outline.index.idAt(index);

  /** Where it stands, in the narrowed tree where that is narrowed. */
  standing(at: number): Standing {
    return (this.#standings ??= new Standings(this.outline.index, this.filter?.kept)).of(at);
  }

  setOpen(at: number, open: boolean): void {
    if (!this.hasChildren(at)) return;
    this.#opened[at] = Number(open);
    this.#look();
    // What closes takes the active row along.
    if (!open && this.outline.index.isUnderAt(this.active, at)) this.active = at;
  }

  /** Gives those it opened. */
  openSiblings(at: number): number[] {
    const { index } = this.outline;
    const parent = index.parentAt(at);
    const opened: number[] = [];
    for (let sibling = parent < 0 ? 0 : parent + 1; sibling >= 0; sibling = index.nextSiblingAt(sibling))
      if (this.hasChildren(sibling) && !this.isOpen(sibling)) opened.push(sibling);
    for (const sibling of opened) this.#opened[sibling] = 1;
    this.#look();
    return opened;
  }

  /** Opens or closes a row and all that is under it; the whole tree when no row is said. */
  setOpenUnder(open: boolean, at?: number): void {
    const { index } = this.outline;
    const [start, end] = at === undefined ? [0, index.size] : [at, index.endAt(at)];
    this.#opened.fill(Number(open), start, end);
    this.#look();
    if (placeOf(this.visible, this.active) >= 0) return;
    while (this.active >= 0 && placeOf(this.visible, this.active) < 0) this.active = index.parentAt(this.active);
    if (this.active < 0) this.active = this.visible[0] ?? -1;
  }

  /** Shows a row by opening all above it, leaving a narrowed tree if it is not in there. Tells whether there is such a row. */
  reveal(id: string): boolean {
    const { index } = this.outline;
    if (!index.has(id)) return false;
    const at = index.indexOf(id);
    if (this.filter?.kept[at] === 0) this.narrow({});
    this.goTo(at);
    return true;
  }

  /** Goes to a row by opening all above it. */
  goTo(at: number): void {
    const { index } = this.outline;
    for (let above = index.parentAt(at); above >= 0; above = index.parentAt(above)) this.#opened[above] = 1;
    this.#look();
    this.active = at;
  }

  /**
   * Shows what a filter finds and what is above it. Not narrowed any more, the tree is as it was, open where one went.
   *
   * @param search - Needed for all but the filter that leaves nothing out.
   */
  narrow(filter: TreeFilter, search = this.search): void {
    const wasNarrowed = this.filter !== undefined;
    this.narrowed = filter;
    this.matchPlace = -1;
    this.#standings = undefined;
    this.search = search;
    if (!isNarrowing(filter)) {
      this.filter = this.#openNarrowed = undefined;
      if (wasNarrowed && this.active >= 0) this.goTo(this.active);
    } else {
      this.filter = search!.narrowRows(this.outline, filter);
      this.#openNarrowed = this.filter.leadsTo.slice();
    }
    this.#look();
    if (placeOf(this.visible, this.active) < 0) this.active = this.visible[0] ?? -1;
  }

  /** Goes to the next match, or the one before, around at the ends; tells whether there is any. */
  goToMatch(step: 1 | -1): boolean {
    const { filter } = this;
    if (!filter || filter.matches === 0) return false;
    const { matched } = filter;
    // The first time, the row one is on may be the match.
    const at = this.matchPlace < 0 && matched[this.active] === 1 ? this.active : this.search!.nextMatch(filter, this.active, step);
    this.goTo(at);
    this.matchPlace = matched.subarray(0, at).reduce((count, is) => count + is, 0);
    return true;
  }

  /** Every row of the narrowed tree, closed ones too: what is printed and copied. */
  get whole(): Int32Array {
    return visibleRows(this.outline.index, new Uint8Array(this.outline.index.size).fill(1), this.filter?.kept);
  }

  /** The ids of what is open in the whole tree; to be opened again another time. */
  get openIds(): string[] {
    const { index } = this.outline;
    const ids: string[] = [];
    for (let at = 0; at < index.size; at++) if (this.#open[at] === 1 && index.endAt(at) > at + 1) ids.push(index.idAt(at));
    return ids;
  }

  set openIds(ids: readonly string[]) {
    const { index } = this.outline;
    this.#open.fill(0);
    for (const id of ids) if (index.has(id)) this.#open[index.indexOf(id)] = 1;
    this.#look();
    if (placeOf(this.visible, this.active) < 0) this.active = this.visible[0] ?? -1;
  }

  get #opened(): Uint8Array {
    return this.#openNarrowed ?? this.#open;
  }

  #look(): void {
    this.visible = visibleRows(this.outline.index, this.#opened, this.filter?.kept);
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
