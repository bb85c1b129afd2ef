import type { Hierarchy } from "@jinlin/core";

/** Where a row stands: its level from 1, and which it is of how many siblings, from 1. */
export interface Standing {
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
}

/** What is known of the children of one row: how many there are, and of one of them which it is. */
interface Known {
  readonly setSize: number;
  at: number;
  position: number;
}

/**
 * Where rows stand among their siblings, found when it is asked (位次): few rows of a tree are ever drawn, and
 * whoever is drawn next stands beside one that was.
 */
export class Standings {
  readonly #index: Hierarchy;
  readonly #kept: Uint8Array | undefined;
  readonly #known = new Map<number, Known>();

  /** @param kept - 1 where a row stays in a narrowed tree; all stay when absent. */
  constructor(index: Hierarchy, kept?: Uint8Array) {
    this.#index = index;
    this.#kept = kept;
  }

  of(at: number): Standing {
    const { parents } = this.#index.order;
    let level = 1;
    for (let above = parents[at]!; above >= 0; above = parents[above]!) level++;
    const parent = parents[at]!;
    let known = this.#known.get(parent);
    if (known === undefined) this.#known.set(parent, (known = this.#count(parent)));
    const back = at < known.at;
    known.position += back ? -this.#between(at, known.at) : this.#between(known.at, at);
    known.at = at;
    return { level, position: known.position, setSize: known.setSize };
  }

  #count(parent: number): Known {
    const first = parent + 1;
    const end = parent < 0 ? this.#index.size : this.#index.order.ends[parent]!;
    // The first stays in place of any before it that does not.
    return { setSize: this.#between(first, end), at: first, position: 1 };
  }

  /** How many siblings there are from one up to another that stay, that one not counted. */
  #between(from: number, to: number): number {
    const { ends } = this.#index.order;
    let count = 0;
    for (let at = from; at < to; at = ends[at]!) if (this.#kept?.[at] !== 0) count++;
    return count;
  }
}
