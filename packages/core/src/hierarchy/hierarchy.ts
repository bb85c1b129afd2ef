import { rankRows, type RowRanks } from "./rank-rows.ts";

/** The members in preorder (先序), as typed arrays: to read, never to write. By index, but for `indexes`, which is by row. */
export interface Preorder {
  /** The row of each member. */
  readonly rows: Int32Array;
  /** The index of each row. */
  readonly indexes: Int32Array;
  /** The index of each member's parent, `-1` for a root. */
  readonly parents: Int32Array;
  /** The first index that is no longer in the member's subtree. */
  readonly ends: Int32Array;
}

/**
 * Who is under whom; made by `buildHierarchy`, and never changes.
 *
 * Three ways to name a member: its *id*; its *row*, the place it had among the rows, from 0; and its
 * *index*, its place in preorder (先序), where all that is under a member comes right after it. A
 * subtree is the indexes from `index` up to `endAt(index)`, and the first index is a root.
 *
 * What takes an index allocates nothing; what takes an id gives ids.
 *
 * @throws RangeError from every method but `has` when the id or index is not of this hierarchy.
 */
export class Hierarchy {
  /** What all of it stands on, for loops over many members. */
  readonly order: Preorder;
  readonly #ids: readonly string[];
  readonly #rowOf: (id: string) => number;
  // Not everyone asks for these, and they take 12 bytes a row.
  #ranked: RowRanks | undefined;

  /** @internal */
  constructor(ids: readonly string[], rowOf: (id: string) => number, order: Preorder) {
    this.#ids = ids;
    this.#rowOf = rowOf;
    this.order = order;
  }

  /** How many members there are. */
  get size(): number {
    return this.#ids.length;
  }

  has(id: string): boolean {
    return this.#rowOf(id) >= 0;
  }

  indexOf(id: string): number {
    return this.order.indexes[this.#rowOf(id)] ?? unknown(`id "${id}"`);
  }

  indexOfRow(row: number): number {
    return this.order.indexes[row] ?? unknown(`row ${row}`);
  }

  idAt(index: number): string {
    return this.#ids[this.rowAt(index)]!;
  }

  rowAt(index: number): number {
    return this.order.rows[index] ?? unknown(`index ${index}`);
  }

  /** `-1` for a root. */
  parentAt(index: number): number {
    return this.order.parents[index] ?? unknown(`index ${index}`);
  }

  /** The first index that is no longer in the subtree. */
  endAt(index: number): number {
    return this.order.ends[index] ?? unknown(`index ${index}`);
  }

  /** How many are above it: 0 for a root. */
  depthAt(index: number): number {
    return this.#ranks.depths[index] ?? unknown(`index ${index}`);
  }

  childCountAt(index: number): number {
    return this.#ranks.childCounts[index] ?? unknown(`index ${index}`);
  }

  /** Which of its siblings it is, from 0; roots are siblings. */
  positionAt(index: number): number {
    return this.#ranks.positions[index] ?? unknown(`index ${index}`);
  }

  /** `-1` where there is none. With `nextSiblingAt` the way through the children. */
  firstChildAt(index: number): number {
    return this.endAt(index) > index + 1 ? index + 1 : -1;
  }

  /** `-1` after the last of them; the next root after a root. */
  nextSiblingAt(index: number): number {
    const parent = this.parentAt(index);
    const end = this.endAt(index);
    return end < (parent < 0 ? this.size : this.endAt(parent)) ? end : -1;
  }

  /** Whether the one is somewhere under the other; none is under itself. */
  isUnderAt(index: number, above: number): boolean {
    const end = this.endAt(above);
    const parent = this.parentAt(index);
    return above <= parent && parent < end;
  }

  /** Whether the one is somewhere under the other, at once at any size; none is under itself. */
  isUnder(id: string, above: string): boolean {
    return this.isUnderAt(this.indexOf(id), this.indexOf(above));
  }

  /** Of a root: none. */
  parent(id: string): string | undefined {
    const parent = this.parentAt(this.indexOf(id));
    return parent < 0 ? undefined : this.idAt(parent);
  }

  /** How many are above it: 0 for a root. */
  depth(id: string): number {
    return this.depthAt(this.indexOf(id));
  }

  childCount(id: string): number {
    return this.childCountAt(this.indexOf(id));
  }

  /** In the order of the rows. */
  children(id: string): string[] {
    const ids: string[] = [];
    for (let child = this.firstChildAt(this.indexOf(id)); child >= 0; child = this.nextSiblingAt(child)) ids.push(this.idAt(child));
    return ids;
  }

  /** From its parent up to its root. */
  ancestors(id: string): string[] {
    const ids: string[] = [];
    for (let above = this.parentAt(this.indexOf(id)); above >= 0; above = this.parentAt(above)) ids.push(this.idAt(above));
    return ids;
  }

  /** Itself and all that is under it, in preorder. */
  subtree(id: string): string[] {
    const start = this.indexOf(id);
    return Array.from({ length: this.endAt(start) - start }, (_, at) => this.idAt(start + at));
  }

  /** In the order of the rows. */
  roots(): string[] {
    const ids: string[] = [];
    for (let root = this.size > 0 ? 0 : -1; root >= 0; root = this.nextSiblingAt(root)) ids.push(this.idAt(root));
    return ids;
  }

  get #ranks(): RowRanks {
    return (this.#ranked ??= rankRows(this.order.parents));
  }
}

function unknown(what: string): never {
  throw new RangeError(`Hierarchy: there is no ${what} here`);
}
