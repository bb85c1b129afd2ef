import type { ParentRow } from "./hierarchy-faults.ts";

const none = -1;
const empty = -1;

/** Rows whose parents are found. */
export interface IdMatch {
  readonly ids: readonly string[];
  /** The row of each row's parent, `-1` for a root. */
  readonly parentRows: Int32Array;
  /** The row of that id, or `-1`. */
  readonly rowOf: (id: string) => number;
}

/**
 * Finds the row of every parent id; nothing when two rows have one id or a parent is not among them.
 *
 * An open-addressing table takes 8 to 16 bytes a row, where a `Map` takes 28 to 56, and is there in half
 * the time: hashing, probing and comparing are loops of their own, so that the processor waits for the
 * memory of many rows at once.
 */
export function matchIds(rows: readonly ParentRow[]): IdMatch | undefined {
  const ids = new Array<string>(rows.length);
  const hashes = new Int32Array(rows.length);
  for (let row = 0; row < rows.length; row++) hashes[row] = hashOf((ids[row] = rows[row]!.id));
  const table = fillTable(ids, hashes);
  if (table === "repeated-id") return undefined;
  if (table === "crowded") return matchByMap(ids, rows);

  const rowOf = rowOfTable(ids, table);
  const mask = table.length - 1;
  const parentRows = hashes;
  for (let row = 0; row < rows.length; row++) parentRows[row] = hashOf(rows[row]!.parentId ?? "");
  for (let row = 0; row < rows.length; row++) {
    const hash = parentRows[row]!;
    let slot = hash & mask;
    let entry = table[slot]!;
    while (entry !== empty && ((entry ^ hash) & ~mask) !== 0) entry = table[(slot = (slot + 1) & mask)]!;
    parentRows[row] = entry === empty ? none : entry & mask;
  }

  // Almost always the first row that may be the parent is it; where it is not, look again by id.
  for (let row = 0; row < rows.length; row++) {
    const { parentId } = rows[row]!;
    if (parentId == null) parentRows[row] = none;
    else if (parentRows[row] === none) return undefined;
    else if (ids[parentRows[row]!] !== parentId && (parentRows[row] = rowOf(parentId)) === none) return undefined;
  }
  return { ids, parentRows, rowOf };
}

/** The row of an id, or `-1`; of ids no two of which are alike. The table is made when first asked. */
export function rowFinder(ids: readonly string[]): IdMatch["rowOf"] {
  let rowOf: IdMatch["rowOf"] | undefined;
  return (id) => (rowOf ??= makeFinder(ids))(id);
}

function makeFinder(ids: readonly string[]): IdMatch["rowOf"] {
  const table = fillTable(ids, Int32Array.from(ids, hashOf));
  return typeof table === "string" ? rowOfMap(new Map(ids.map((id, row) => [id, row]))) : rowOfTable(ids, table);
}

function rowOfTable(ids: readonly string[], table: Int32Array): IdMatch["rowOf"] {
  const mask = table.length - 1;
  return (id) => {
    const hash = hashOf(id);
    let slot = hash & mask;
    let entry = table[slot]!;
    while (entry !== empty && (((entry ^ hash) & ~mask) !== 0 || ids[entry & mask] !== id)) entry = table[(slot = (slot + 1) & mask)]!;
    return entry === empty ? none : entry & mask;
  };
}

// The low bits of a hash choose the slot, so an entry holds the row in those, and in the high bits those of
// the hash: few rows of other ids are ever looked at. With half the slots empty, no row is all ones.
function fillTable(ids: readonly string[], hashes: Int32Array): Int32Array | "repeated-id" | "crowded" {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(ids.length * 2 + 1))).fill(empty);
  const mask = table.length - 1;
  // Ids as they come need less than one step each.
  let stepsLeft = 16 * ids.length + 64;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!;
    let slot = hash & mask;
    for (let entry = table[slot]!; entry !== empty; entry = table[(slot = (slot + 1) & mask)]!) {
      if (((entry ^ hash) & ~mask) === 0 && ids[entry & mask] === ids[row]) return "repeated-id";
      stepsLeft--;
    }
    if (stepsLeft < 0) return "crowded";
    table[slot] = (hash & ~mask) | row;
  }
  return table;
}

// Ids made to collide would bring the table to a crawl; the hashes of a Map nobody can foresee.
function matchByMap(ids: readonly string[], rows: readonly ParentRow[]): IdMatch | undefined {
  const rowById = new Map(ids.map((id, row) => [id, row]));
  if (rowById.size < ids.length) return undefined;
  const rowOf = rowOfMap(rowById);
  const parentRows = Int32Array.from(rows, ({ parentId }) => (parentId == null ? none : rowOf(parentId)));
  const known = rows.every(({ parentId }, row) => parentId == null || parentRows[row] !== none);
  return known ? { ids, parentRows, rowOf } : undefined;
}

function rowOfMap(rowById: ReadonlyMap<string, number>): IdMatch["rowOf"] {
  return (id) => rowById.get(id) ?? none;
}

/** FNV-1a over code units, then mixed so that the low bits, which choose the slot, hang on all of them. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
