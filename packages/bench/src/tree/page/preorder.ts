import type { NamedRow } from "../named-divisions.ts";

/** Rows in preorder beside how deep each stands. */
export interface Preorder {
  readonly names: readonly string[];
  readonly depths: Uint8Array;
}

export function preorderOf(rows: readonly NamedRow[]): Preorder {
  const depthById = new Map<string | null, number>([[null, -1]]);
  const depths = new Uint8Array(rows.length);
  for (const [at, { id, parentId }] of rows.entries()) depthById.set(id, (depths[at] = depthById.get(parentId)! + 1));
  return { names: rows.map(({ name }) => name), depths };
}
