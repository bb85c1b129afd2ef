const none = -1;

/** Which row each row's parent is, `-1` for a root, and a way to find rows by id later. */
export interface IdMatch {
  readonly parentRows: Int32Array;
  /** The row of that id, or `-1`. */
  readonly rowOf: (id: string) => number;
}

/**
 * Finds the row of every parent id; nothing when two rows have one id or a parent is not among them.
 *
 * An open-addressing table of row numbers takes 6 to 12 bytes a row, where a `Map` takes 28 to 56, and
 * is there in half the time: hashing, probing and comparing are loops of their own, so that the
 * processor waits for the memory of many rows at once.
 */
export function matchIds(ids: readonly string[], parentIds: readonly (string | null | undefined)[]): IdMatch | undefined {
  const hashes = hashAll(ids);
  const table = fillTable(ids, hashes);
  if (table === "repeated-id") return undefined;
  if (table === "crowded") return matchByMap(ids, parentIds);
  const mask = table.length - 1;
  const rowOf = (id: string) => {
    let slot = hashOf(id) & mask;
    let found = table[slot]!;
    while (found !== none && ids[found] !== id) found = table[(slot = (slot + 1) & mask)]!;
    return found;
  };

  const parentRows = hashAll(parentIds);
  for (let row = 0; row < parentRows.length; row++) {
    const hash = parentRows[row]!;
    let slot = hash & mask;
    let found = table[slot]!;
    while (found !== none && hashes[found] !== hash) found = table[(slot = (slot + 1) & mask)]!;
    parentRows[row] = found;
  }

  // Almost always the first row of the same hash is the parent; where it is not, look again by id.
  for (let row = 0; row < parentRows.length; row++) {
    const parentId = parentIds[row];
    if (parentId == null) parentRows[row] = none;
    else if (parentRows[row] === none) return undefined;
    else if (ids[parentRows[row]!] !== parentId && (parentRows[row] = rowOf(parentId)) === none) return undefined;
  }
  return { parentRows, rowOf };
}

function fillTable(ids: readonly string[], hashes: Int32Array): Int32Array | "repeated-id" | "crowded" {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(ids.length * 1.5 + 1))).fill(none);
  const mask = table.length - 1;
  // Ids as they come need less than one step each.
  let stepsLeft = 16 * ids.length + 64;
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!;
    let slot = hash & mask;
    for (let taken = table[slot]!; taken !== none; taken = table[(slot = (slot + 1) & mask)]!) {
      if (hashes[taken] === hash && ids[taken] === ids[row]) return "repeated-id";
      stepsLeft--;
    }
    if (stepsLeft < 0) return "crowded";
    table[slot] = row;
  }
  return table;
}

// Ids made to collide would bring the table to a crawl; the hashes of a Map nobody can foresee.
function matchByMap(ids: readonly string[], parentIds: readonly (string | null | undefined)[]): IdMatch | undefined {
  const rows = new Map(ids.map((id, row) => [id, row]));
  if (rows.size < ids.length) return undefined;
  const rowOf = (id: string) => rows.get(id) ?? none;
  const parentRows = Int32Array.from(parentIds, (parentId) => (parentId == null ? none : rowOf(parentId)));
  return parentIds.every((parentId, row) => parentId == null || parentRows[row] !== none) ? { parentRows, rowOf } : undefined;
}

function hashAll(ids: readonly (string | null | undefined)[]): Int32Array {
  const hashes = new Int32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row];
    if (id != null) hashes[row] = hashOf(id);
  }
  return hashes;
}

/** FNV-1a over code units, then mixed so that the low bits, which choose the slot, hang on all of them. */
export function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
