import type { Contender } from "./contender.ts";
import { columnNames } from "./divisions.ts";

interface Built {
  readonly ids: readonly string[];
  /** Rows by hash, -1 where there is none. */
  readonly table: Int32Array;
  readonly indexes: Int32Array;
  readonly parents: Int32Array;
  readonly ends: Int32Array;
}

/**
 * What one would write by hand for these rows and nothing else: bare typed arrays, no class, no check.
 * It trusts that ids are unique, parents known, one row the root and nothing in a circle, and keeps
 * only what the other two tasks need.
 */
export const limit: Contender<Built, Float64Array[]> = {
  build: (rows) => {
    const size = rows.length;
    const ids = new Array<string>(size);
    const hashes = new Int32Array(size);
    for (let row = 0; row < size; row++) hashes[row] = hashOf((ids[row] = rows[row]!.id));
    const table = new Int32Array(2 ** Math.ceil(Math.log2(size * 2))).fill(-1);
    const mask = table.length - 1;
    for (let row = 0; row < size; row++) {
      let slot = hashes[row]! & mask;
      while (table[slot] !== -1) slot = (slot + 1) & mask;
      table[slot] = (hashes[row]! & ~mask) | row;
    }

    const parentRows = hashes;
    for (let row = 0; row < size; row++) parentRows[row] = hashOf(rows[row]!.parentId ?? "");
    for (let row = 0; row < size; row++) {
      let slot = parentRows[row]! & mask;
      while (table[slot] !== -1 && ((table[slot]! ^ parentRows[row]!) & ~mask) !== 0) slot = (slot + 1) & mask;
      parentRows[row] = table[slot]! & mask;
    }
    for (let row = 0; row < size; row++) {
      const { parentId } = rows[row]!;
      if (parentId === null) parentRows[row] = -1;
      else if (ids[parentRows[row]!] !== parentId) parentRows[row] = find(ids, table, parentId);
    }

    const starts = new Int32Array(size + 2);
    for (let row = 0; row < size; row++) starts[parentRows[row]! + 2]!++;
    for (let at = 1; at < size + 2; at++) starts[at]! += starts[at - 1]!;
    const children = new Int32Array(size);
    for (let row = 0; row < size; row++) children[starts[parentRows[row]! + 1]!++] = row;

    const indexes = new Int32Array(size);
    const parents = new Int32Array(size);
    const ends = new Int32Array(size);
    const above: number[] = [];
    let [at, stop, parent, index] = [0, 1, -1, 0];
    while (index < size) {
      if (at === stop) {
        ends[parent] = index;
        at = above.pop()!;
        stop = above.pop()!;
        parent = above.pop()!;
        continue;
      }
      const row = children[at++]!;
      indexes[row] = index;
      parents[index] = parent;
      ends[index] = index + 1;
      if (starts[row]! < starts[row + 1]!) {
        above.push(parent, stop, at);
        parent = index;
        at = starts[row]!;
        stop = starts[row + 1]!;
      }
      index++;
    }
    for (; parent >= 0; parent = above.at(-3) ?? -1, above.length -= 3) ends[parent] = size;
    return { ids, table, indexes, parents, ends };
  },
  complete: (built) => built,

  rollUp: (built, columns) => columnNames.map((name) => rollUpColumn(built, columns[name])),
  sumOf: (totals) => totals.reduce((sum, column) => column.reduce((sum, total) => sum + total, sum), 0),

  isUnder: ({ ids, table, indexes, ends }, queries) => {
    let count = 0;
    for (let at = 0; at < queries.ids.length; at++) {
      const index = indexes[find(ids, table, queries.ids[at]!)]!;
      const above = indexes[find(ids, table, queries.aboves[at]!)]!;
      if (above < index && index < ends[above]!) count++;
    }
    return count;
  },
};

function rollUpColumn({ indexes, parents }: Built, own: Float64Array): Float64Array {
  const totals = new Float64Array(own.length);
  for (let row = 0; row < indexes.length; row++) totals[indexes[row]!] = own[row]!;
  for (let index = parents.length - 1; index > 0; index--) totals[parents[index]!]! += totals[index]!;
  return totals;
}

function find(ids: readonly string[], table: Int32Array, id: string): number {
  const mask = table.length - 1;
  const hash = hashOf(id);
  let slot = hash & mask;
  while (((table[slot]! ^ hash) & ~mask) !== 0 || ids[table[slot]! & mask] !== id) slot = (slot + 1) & mask;
  return table[slot]! & mask;
}

function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
