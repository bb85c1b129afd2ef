import { matchesIn } from "./filter-rows.ts";
import type { Outline } from "./outline.ts";
import { isSelectable, selectableOf, type Selectable, type Selection, type SelectionMode } from "./selection/selectable.ts";
import { carrySelection, idsOf, selectedCount, selectionOf } from "./selection/selection-ids.ts";
import { select, selectAll, selectNone, selectRange, toggle } from "./selection/selection.ts";
import type { TreeState } from "./tree-state.ts";
import { placeOf } from "./visible-rows.ts";

export { tickStyles as styles } from "./selection/tick.styles.ts";

/** What would be selected. */
export interface Selected {
  readonly ids: readonly string[];
  readonly marks: Selection;
}

/**
 * What is selected in a tree as it is now (选中), and what it would be after a click or a key; where several
 * rows can be. Comes when a page first wants that.
 */
export class TreeSelection {
  #mode: SelectionMode | undefined;
  #outline: Outline | undefined;
  #made: Selectable | undefined;
  /** None as long as nothing is selected: to look at a tree that can be selected in takes none. */
  #marks: Selection | undefined;
  #count: number | undefined;
  #ids: readonly string[] = [];
  /** The row a range starts from: the one changed last. */
  #anchor: string | undefined;

  /**
   * Takes over what the page says. Ids of rows that are not here yet select as soon as those come.
   *
   * @returns The ids as they are now: of rows that moved, each one keeps its own mark.
   */
  fit({ outline }: TreeState, mode: SelectionMode, ids: readonly string[]): readonly string[] {
    if (mode === "cascade" && this.#carries(outline, ids)) ids = this.#carry(outline, ids);
    const isOther = outline !== this.#outline || mode !== this.#mode;
    this.#mode = mode;
    this.#outline = outline;
    if (isOther) {
      this.#made = undefined;
      // Ready by the time somebody picks a row, and no frame has waited for it.
      setTimeout(() => this.#tree, 100);
    }
    if (isOther || ids !== this.#ids) this.#marks = ids.length === 0 ? undefined : selectionOf(this.#tree, ids);
    if (isOther || ids !== this.#ids) this.#count = undefined;
    this.#ids = ids;
    return ids;
  }

  // In a cascade a row stands for all under it, so that ids alone would lose one that was moved from there.
  #carries(outline: Outline, ids: readonly string[]): boolean {
    return this.#mode === "cascade" && outline !== this.#outline && ids === this.#ids && this.#marks !== undefined;
  }

  #carry(outline: Outline, ids: readonly string[]): readonly string[] {
    const before = this.#tree;
    const after = selectableOf(outline, "cascade");
    const marks = carrySelection(before, this.#marks!, after);
    const yetToCome = ids.filter((id) => !before.index.has(id));
    return [...new Set([...idsOf(after, marks), ...yetToCome])];
  }

  /** What was offered is selected now. */
  accept({ ids, marks }: Selected): void {
    this.#ids = ids;
    this.#marks = marks;
    this.#count = undefined;
  }

  isOn(at: number): boolean {
    return this.#marks?.[at] === 1;
  }

  canSelect(at: number): boolean {
    return isSelectable(this.#tree, at);
  }

  /** How its box is ticked; rows have boxes where one stands for others, or several are picked one by one. */
  checkedAt(at: number): "true" | "false" | "mixed" | undefined {
    if (this.#mode !== "cascade" && !(this.#mode === "leaf" && this.canSelect(at))) return undefined;
    return (["false", "true", "mixed"] as const)[this.#marks?.[at] ?? 0];
  }

  /** How many are selected; in a cascade those with nothing under them. */
  get count(): number {
    return (this.#count ??= this.#marks ? selectedCount(this.#tree, this.#marks) : 0);
  }

  get isAll(): boolean {
    return this.#before.every((mark, at) => mark === 1 || !this.canSelect(at));
  }

  /** The row alone; where a row stands for others, or has a box, as `toggle`. */
  pick(state: TreeState, at: number): Selected {
    if (this.#mode !== "multiple") return this.toggle(state, at);
    this.#anchor = state.idAt(at);
    return this.#offered(select(this.#tree, selectNone(this.#tree, this.#before), at, true));
  }

  toggle(state: TreeState, at: number): Selected {
    this.#anchor = state.idAt(at);
    return this.#offered(toggle(this.#narrowed(state), this.#before, at));
  }

  /** From the row changed last up to this one. */
  range(state: TreeState, at: number): Selected {
    const { visible, outline } = state;
    const from = this.#anchor !== undefined && outline.index.has(this.#anchor) ? placeOf(visible, outline.index.indexOf(this.#anchor)) : -1;
    return this.#offered(selectRange(this.#narrowed(state), this.#before, visible, from, placeOf(visible, at)));
  }

  /** Every row, or of a narrowed tree every row that was found. */
  all(state: TreeState): Selected {
    // A cascade asks for no rows.
    const rows = this.#mode === "cascade" ? new Int32Array() : state.filter ? matchesIn(state.filter) : state.whole;
    return this.#offered(selectAll(this.#narrowed(state), this.#before, rows));
  }

  none(): Selected {
    return this.#offered(selectNone(this.#tree, this.#before));
  }

  /** Every row that is selected; in a cascade all of them, not just those that stand for others. */
  on({ whole }: TreeState): number[] {
    return Array.from(whole).filter((at) => this.isOn(at));
  }

  /** The rows an action is about: what is selected if the active row is, or else the active row. */
  picked({ active, outline }: TreeState): number[] {
    if (!this.isOn(active)) return active < 0 ? [] : [active];
    return idsOf(this.#tree, this.#before).map((id) => outline.index.indexOf(id));
  }

  get #tree(): Selectable {
    return (this.#made ??= selectableOf(this.#outline!, this.#mode!));
  }

  get #before(): Selection {
    return this.#marks ?? new Uint8Array(this.#outline!.index.size);
  }

  #narrowed({ filter }: TreeState): Selectable {
    return { ...this.#tree, narrowed: filter };
  }

  #offered(marks: Selection): Selected {
    return { ids: idsOf(this.#tree, marks), marks };
  }
}
