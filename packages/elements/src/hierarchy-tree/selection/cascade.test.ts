import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hierarchy } from "@jinlin/core";
import fc from "fast-check";
import { anyFlags, anyParents, forestOf } from "../../../test/any-forest.ts";
import { filterRows } from "../filter-rows.ts";
import type { Selectable, Selection } from "./selectable.ts";
import { select, selectAll, selectNone, selectRange } from "./selection.ts";

/** What the cascade promises, told row by row: slow, and plain enough to be believed. */
class Reference {
  readonly #tree: Selectable;
  readonly #own = new Set<number>();

  constructor(tree: Selectable) {
    this.#tree = tree;
  }

  get #index(): Hierarchy {
    return this.#tree.index;
  }

  #isDisabled = (at: number): boolean => this.#tree.disabled?.[at] === 1;

  #children(at: number): number[] {
    return this.#index.children(this.#index.idAt(at)).map((id) => this.#index.indexOf(id));
  }

  /** The nearest under a row that count. */
  #counted(at: number): number[] {
    return this.#children(at).flatMap((child) => (this.#isDisabled(child) ? this.#counted(child) : [child]));
  }

  mark(at: number): number {
    const counted = this.#counted(at);
    if (this.#isDisabled(at) || counted.length === 0) return Number(this.#own.has(at));
    const marks = counted.map((child) => this.mark(child));
    return marks.every((mark) => mark === 1) ? 1 : marks.every((mark) => mark === 0) ? 0 : 2;
  }

  /** Does something to a row and what goes along with it. */
  do(at: number, how: (row: number) => void, whole = false): void {
    const { narrowed } = this.#tree;
    const stays = whole || !narrowed || narrowed.kept[at] === 1;
    if (!stays) return;
    if (!this.#isDisabled(at)) how(at);
    const isLast = narrowed !== undefined && this.#children(at).every((child) => narrowed.kept[child] === 0);
    for (const child of this.#children(at)) this.do(child, how, whole || isLast);
  }

  select(at: number, on: boolean): void {
    if (!this.#isDisabled(at)) this.do(at, (row) => (on ? this.#own.add(row) : this.#own.delete(row)));
  }

  selectAll(): void {
    for (const root of this.#index.roots()) this.do(this.#index.indexOf(root), (row) => this.#own.add(row));
  }

  get marks(): Selection {
    return Uint8Array.from({ length: this.#index.size }, (_, at) => this.mark(at));
  }
}

/** Any tree to select in, with disabled rows or none, narrowed or not. */
const anySelectable = anyParents.chain((parents) => {
  const index = forestOf(parents);
  return fc
    .record({ disabled: fc.option(anyFlags(index.size), { nil: undefined }), wanted: fc.option(anyFlags(index.size), { nil: undefined }) })
    .map(({ disabled, wanted }): Selectable => ({
      index,
      mode: "cascade",
      disabled,
      narrowed: wanted && filterRows(index, { vacant: wanted }),
    }));
});

const rowOf = ({ index }: Selectable, pick: number): number => pick % index.size;

test("whatever is selected and taken out, the cascade is that of the plain reference", () => {
  fc.assert(
    fc.property(anySelectable, fc.array(fc.tuple(fc.nat(), fc.boolean())), (tree, steps) => {
      let selection: Selection = new Uint8Array(tree.index.size);
      const reference = new Reference(tree);
      for (const [pick, on] of tree.index.size > 0 ? steps : []) {
        selection = select(tree, selection, rowOf(tree, pick), on);
        reference.select(rowOf(tree, pick), on);
        assert.deepEqual(selection, reference.marks);
      }
    }),
  );
});

test("a range is its rows one after another", () => {
  fc.assert(
    fc.property(anySelectable, fc.nat(), fc.nat(), (tree, one, other) => {
      const { size } = tree.index;
      if (size === 0) return;
      const visible = Int32Array.from({ length: size }, (_, at) => at);
      const [from, to] = [one % size, other % size];
      let each: Selection = new Uint8Array(size);
      for (let at = Math.min(from, to); at <= Math.max(from, to); at++) each = select(tree, each, at, true);
      assert.deepEqual(selectRange(tree, new Uint8Array(size), visible, from, to), each);
    }),
  );
});

test("all is every root, disabled ones too for what is under them; all, then none, is nothing", () => {
  fc.assert(
    fc.property(anySelectable, (tree) => {
      const nothing = new Uint8Array(tree.index.size);
      const all = selectAll(tree, nothing, new Int32Array());
      const reference = new Reference(tree);
      reference.selectAll();
      assert.deepEqual(all, reference.marks);
      assert.deepEqual(selectNone(tree, all), nothing);
    }),
  );
});
