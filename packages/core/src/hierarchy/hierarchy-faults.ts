/** A row as the hierarchy reads it: what it is, and under what it stands. */
export interface ParentRow {
  readonly id: string;
  /** `null` or absent for a root. */
  readonly parentId?: string | null | undefined;
}

/** Something that keeps rows from being a hierarchy. `row` and `rows` count the rows as given, from 0. */
export type HierarchyFault =
  | { readonly code: "repeated-id"; readonly id: string; readonly rows: readonly number[] }
  | { readonly code: "unknown-parent"; readonly id: string; readonly row: number; readonly parentId: string }
  | { readonly code: "own-parent"; readonly id: string; readonly row: number }
  | { readonly code: "no-root" }
  | { readonly code: "several-roots"; readonly ids: readonly string[] }
  /** Each id's parent is the next one, and the last one's the first. */
  | { readonly code: "cycle"; readonly ids: readonly string[] };

/**
 * Everything that is wrong with the rows, in their order; roots and cycles last.
 *
 * Where several rows have one id, its children belong to the first of them.
 */
export function findHierarchyFaults(rows: readonly ParentRow[], roots: "one" | "many"): HierarchyFault[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, { id }] of rows.entries()) {
    const same = rowsOf.get(id);
    if (same) same.push(row);
    else rowsOf.set(id, [row]);
  }

  const faults: HierarchyFault[] = [];
  for (const [row, { id, parentId }] of rows.entries()) {
    const same = rowsOf.get(id)!;
    if (same.length > 1 && same[0] === row) faults.push({ code: "repeated-id", id, rows: same });
    if (parentId == null) continue;
    if (parentId === id) faults.push({ code: "own-parent", id, row });
    else if (!rowsOf.has(parentId)) faults.push({ code: "unknown-parent", id, row, parentId });
  }

  const rootIds = new Set(rows.filter(({ parentId }) => parentId == null).map(({ id }) => id));
  if (roots === "one" && rootIds.size === 0) faults.push({ code: "no-root" });
  if (roots === "one" && rootIds.size > 1) faults.push({ code: "several-roots", ids: [...rootIds] });
  return [...faults, ...findCycles(rows, rowsOf)];
}

// Climbs from every row until it meets a row climbed before: one of this same climb closes a circle.
function* findCycles(rows: readonly ParentRow[], rowsOf: ReadonlyMap<string, readonly number[]>): Generator<HierarchyFault> {
  const climbedFrom = new Map<number, number>();
  for (const start of rows.keys()) {
    let row: number | undefined = start;
    while (row !== undefined && !climbedFrom.has(row)) {
      climbedFrom.set(row, start);
      row = parentOf(row);
    }
    if (row === undefined || climbedFrom.get(row) !== start || parentOf(row) === row) continue;
    const ids = [rows[row]!.id];
    for (let next = parentOf(row)!; next !== row; next = parentOf(next)!) ids.push(rows[next]!.id);
    yield { code: "cycle", ids };
  }

  function parentOf(row: number): number | undefined {
    const { parentId } = rows[row]!;
    return parentId == null ? undefined : rowsOf.get(parentId)?.[0];
  }
}
