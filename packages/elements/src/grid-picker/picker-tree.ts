import type { Outline } from "../hierarchy-tree/outline.ts";
import type { Selectable } from "../hierarchy-tree/selection/selectable.ts";
import { selectAll, selectNone, toggle } from "../hierarchy-tree/selection/selection.ts";
import type { TreeSearch } from "../hierarchy-tree/tree-parts.ts";
import { TreeState } from "../hierarchy-tree/tree-state.ts";
import { chipsOf, chosenGrids, countsBefore, idsChosen, isGridAt, type Chip, type ChosenGrids } from "./chosen-grids.ts";
import { CodeBook, isList, type CodesRead } from "./read-codes.ts";

/** The grids one may choose from, which of them are chosen, and where their reader is among them (可选网格). */
export class PickerTree {
  readonly state: TreeState;
  /** Whether a row is the active one; the state remembers which. */
  isActive = false;
  readonly #selectable: Selectable;
  readonly #all: Int32Array;
  #ids: readonly string[] | undefined;
  #chosen: ChosenGrids = { marks: new Uint8Array(), strangers: [] };
  #on: Int32Array | undefined;
  #chips: readonly Chip[] | undefined;
  #codes: CodeBook | undefined;

  /** @param before - Of the rows until now: what was open stays open, and where they are the same, the active row. */
  constructor(outline: Outline, multiple: boolean, before?: PickerTree) {
    this.state = new TreeState({ id: "grids", outline }, before?.state);
    this.isActive = before?.isActive === true && this.state.active >= 0;
    this.#selectable = { index: outline.index, mode: multiple ? "cascade" : "single" };
    this.#all = countsBefore(outline.index);
  }

  get outline(): Outline {
    return this.state.outline;
  }

  /** How many grids there are. */
  get size(): number {
    return this.#all[this.#all.length - 1]!;
  }

  /** Ids that are chosen, and none of these grids. */
  get strangers(): readonly string[] {
    return this.#chosen.strangers;
  }

  get chips(): readonly Chip[] {
    return (this.#chips ??= chipsOf(this.#selectable, this.#chosen, this.#all));
  }

  /** How many grids the text has found; all that were brought along by what they lie in too. */
  get found(): number {
    const { filter } = this.state;
    if (!filter) return this.size;
    let found = 0;
    for (let at = 0; at < filter.kept.length; at++) found += Number(filter.kept[at] === 1 && this.isGrid(at));
    return found;
  }

  /** The only grid that was found by itself; `-1` where there are others, or none. */
  get onlyFound(): number {
    const { filter } = this.state;
    if (!filter || this.found !== 1) return -1;
    for (let at = 0; at < filter.kept.length; at++) if (filter.kept[at] === 1 && this.isGrid(at)) return at;
    return -1;
  }

  /** Takes over what is chosen. */
  fit(ids: readonly string[]): void {
    if (ids === this.#ids) return;
    this.#take(ids, chosenGrids(this.#selectable, ids));
  }

  isGrid(at: number): boolean {
    return isGridAt(this.outline.index, at);
  }

  markOf(at: number): number {
    return this.#chosen.marks[at]!;
  }

  /** Of the grids below a place. */
  shareOf(at: number): { readonly chosen: number; readonly all: number } {
    const end = this.outline.index.endAt(at);
    this.#on ??= countsBefore(this.outline.index, this.#chosen.marks);
    return { chosen: this.#on[end]! - this.#on[at]!, all: this.#all[end]! - this.#all[at]! };
  }

  /** The ids chosen once a grid, or a place with what is left of it, is chosen or taken out. */
  toggled(at: number): readonly string[] {
    return this.#idsOf(toggle({ ...this.#selectable, narrowed: this.state.filter }, this.#chosen.marks, at));
  }

  /** The ids chosen once all are that are found; those chosen before stay. */
  withFound(): readonly string[] {
    return this.#idsOf(selectAll({ ...this.#selectable, narrowed: this.state.filter }, this.#chosen.marks, this.state.visible));
  }

  /** The ids left once a chip is taken away. */
  without({ id, at }: Chip): readonly string[] {
    if (at < 0) return this.#ids!.filter((one) => one !== id);
    return this.#idsOf(toggle(this.#selectable, this.#chosen.marks, at));
  }

  none(): readonly string[] {
    return this.#idsOf(selectNone(this.#selectable, this.#chosen.marks), []);
  }

  /** Whether a pasted text is a list of codes. */
  isList(text: string): boolean {
    return isList(text, this.#book.isCode);
  }

  /** What a pasted list means, and the ids chosen once all of that is. A place stands for its grids. */
  pasted(text: string): { readonly read: CodesRead; readonly ids: readonly string[]; readonly count: number } {
    const read = this.#book.read(text);
    const marks = this.#chosen.marks.slice();
    let count = 0;
    const seen = new Uint8Array(marks.length);
    for (const at of read.found)
      for (let each = at; each < this.outline.index.endAt(at); each++)
        if (this.isGrid(each)) {
          count += Number(seen[each] === 0);
          marks[each] = seen[each] = 1;
        }
    return { read, ids: this.#idsOf(marks), count };
  }

  /** Shows only what a text finds; nothing typed, everything. */
  narrow(text: string, search: TreeSearch): void {
    if (text === (this.state.narrowed.text ?? "")) return;
    this.state.narrow(text === "" ? {} : { text }, search);
    this.isActive = false;
  }

  get #book(): CodeBook {
    return (this.#codes ??= new CodeBook(this.outline));
  }

  #take(ids: readonly string[], chosen: ChosenGrids): void {
    this.#ids = ids;
    this.#chosen = chosen;
    this.#on = this.#chips = undefined;
  }

  #idsOf(marks: Uint8Array, strangers = this.#chosen.strangers): readonly string[] {
    return idsChosen(this.#selectable, { marks, strangers });
  }
}
