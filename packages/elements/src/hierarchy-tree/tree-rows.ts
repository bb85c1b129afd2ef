import type { HierarchyView } from "@jinlin/core";
import { LazyRows, type ChildrenOf } from "./lazy-rows.ts";
import { soundOutline } from "./outline.ts";
import type { TreeNode } from "./tree-node.ts";
import { TreeState } from "./tree-state.ts";

/** Where a tree's rows may come from; a view before all others. */
export interface RowsGiven {
  readonly view: HierarchyView | undefined;
  readonly nodes: readonly TreeNode[] | undefined;
  readonly childrenOf: ChildrenOf | undefined;
}

/** The rows a tree shows (数据来源): made into a state anew whenever they are others. */
export class TreeRows {
  state: TreeState | undefined;
  /** Rows that make no tree. */
  broken: readonly TreeNode[] | undefined;
  lazy: LazyRows | undefined;
  #given: RowsGiven = { view: undefined, nodes: undefined, childrenOf: undefined };
  #isStale = false;
  readonly #changed: () => void;

  /** @param changed - Rows were brought, or could not be. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Takes what the page and the source give; tells whether the rows are others than before.
   *
   * @param open - Whether other rows are all to be open, or closed.
   */
  take(given: RowsGiven, open?: boolean): boolean {
    const before = this.#given;
    this.#given = given;
    if (given.childrenOf !== before.childrenOf) this.lazy = given.childrenOf && new LazyRows(given.childrenOf, this.#brought);
    if (this.lazy && !given.view && !given.nodes && this.lazy.under(null) === undefined) this.lazy.bring(null);
    const isSame = given.view === before.view && given.nodes === before.nodes && given.childrenOf === before.childrenOf;
    if (isSame && !this.#isStale) return false;
    this.#isStale = false;
    const data = this.#data();
    const outline = data && soundOutline(data.rows);
    this.broken = outline ? undefined : data?.rows;
    // No frame waits for the counts of many rows.
    if (outline && !outline.isCounted)
      setTimeout(() => {
        outline.count();
        this.#changed();
      });
    this.state = data && outline && new TreeState({ id: data.id, outline }, this.state, open);
    return true;
  }

  #data(): { readonly id: string; readonly rows: readonly TreeNode[] } | undefined {
    const { view, nodes } = this.#given;
    if (view) return { id: view.slice.id, rows: view.rows };
    if (this.lazy && (nodes || typeof this.lazy.under(null) === "object")) return { id: "", rows: this.lazy.rows(nodes ?? []) };
    return nodes ? { id: "", rows: nodes } : undefined;
  }

  #brought = (): void => {
    this.#isStale = true;
    this.#changed();
  };
}
