import type { DraftRow } from "@jinlin/core";

/** A row with those under it. */
export interface NestedRow {
  readonly row: DraftRow;
  readonly under: readonly NestedRow[];
}

/** Rows as they lie within one another, in their order; one whose parent is not among them stands on top. */
export function nestRows(rows: readonly DraftRow[]): NestedRow[] {
  const under = new Map<string, { row: DraftRow; under: NestedRow[] }>(rows.map((row) => [row.id, { row, under: [] }]));
  const top: NestedRow[] = [];
  for (const nested of under.values()) {
    const { parentId } = nested.row;
    ((parentId !== null && under.get(parentId)?.under) || top).push(nested);
  }
  return top;
}
