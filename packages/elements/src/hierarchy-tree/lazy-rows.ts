import type { TreeNode } from "./tree-node.ts";

/** Brings the children of a row, or with `null` the roots, when they are to be shown. */
export type ChildrenOf = (id: string | null) => Promise<readonly TreeNode[]>;

/** A row, or what stands in place of rows that are on their way or could not be brought. */
export type LazyNode = TreeNode & { readonly pending?: "loading" | "failed" };

/**
 * Rows that are brought as they are opened (按需载入), each once; after a failure again when told. What
 * comes late for rows that were let go of in the meantime is dropped.
 */
export class LazyRows {
  readonly #childrenOf: ChildrenOf;
  readonly #changed: () => void;
  readonly #requests = new Map<string | null, object>();
  readonly #brought = new Map<string | null, readonly TreeNode[] | "loading" | "failed">();

  /** @param changed - Called whenever `under` has another answer. */
  constructor(childrenOf: ChildrenOf, changed: () => void) {
    this.#childrenOf = childrenOf;
    this.#changed = changed;
  }

  /** What is known of a row's children; nothing when nobody asked. */
  under(id: string | null): readonly TreeNode[] | "loading" | "failed" | undefined {
    return this.#brought.get(id);
  }

  /** Asks for the children of a row unless they are here or on their way. */
  bring(id: string | null): void {
    const now = this.#brought.get(id);
    if (now !== undefined && now !== "failed") return;
    this.#set(id, "loading");
    // A function that throws at once has failed as much as one that rejects.
    // An answer for rows that went and came back meanwhile is not the one that is waited for now.
    const request = {};
    this.#requests.set(id, request);
    const isWanted = () => this.#brought.get(id) === "loading" && this.#requests.get(id) === request;
    new Promise<readonly TreeNode[]>((resolve) => resolve(this.#childrenOf(id))).then(
      (rows) => isWanted() && this.#set(id, rows),
      (error: unknown) => {
        console.error(error);
        if (isWanted()) this.#set(id, "failed");
      },
    );
  }

  /** The given rows with all that was brought, and a row for what is on its way or failed. */
  rows(given: readonly TreeNode[]): readonly LazyNode[] {
    const rows: LazyNode[] = [...given];
    const here = new Set<string | null>([null, ...given.map(({ id }) => id)]);
    // A row is brought before what is under it; what is under one that went goes along.
    for (const [id, brought] of this.#brought) {
      if (!here.has(id)) this.#brought.delete(id);
      else if (typeof brought === "string") {
        if (id !== null) rows.push({ id: `${id}\n`, parentId: id, name: "", disabled: true, pending: brought });
      } else
        for (const row of brought) {
          here.add(row.id);
          rows.push(id === null ? row : { ...row, parentId: id });
        }
    }
    // Where nothing came, nothing is to be opened.
    return rows.map((row) => (row.hasChildren && this.under(row.id)?.length === 0 ? { ...row, hasChildren: false } : row));
  }

  #set(id: string | null, to: readonly TreeNode[] | "loading" | "failed"): void {
    this.#brought.set(id, to);
    this.#changed();
  }
}
