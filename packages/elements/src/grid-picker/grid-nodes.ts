import type { GridsView } from "@jinlin/core";
import type { TreeNode } from "../hierarchy-tree/tree-node.ts";

/** What a picker is limited to; everything of the view when absent. */
export interface GridLimits {
  /** A place or a unit: its grids alone. */
  readonly below?: string | undefined;
  /** A network: the grids it has officers of alone. */
  readonly network?: string | undefined;
}

/**
 * The grids of a view below what they stand in, as the rows of a tree (网格树): places from the top down, grids at the ends.
 * A place without a grid within the limits is left out, so that every end is a grid.
 */
export function gridNodes({ below: part, places, rows }: GridsView, { below, network }: GridLimits): TreeNode[] {
  // A grid within a grid stands beside it: whoever chooses the one has not chosen the other.
  const grids = new Set(rows.map(({ id }) => id));
  const placeOf = new Map(places.map(({ id }, place) => [id, place]));
  const isLimited = below !== undefined && below !== part?.id;
  // Parents come before their children: each place asks only the one above it.
  const parents: (string | null)[] = [];
  const within: boolean[] = [];
  for (const { id, parentId } of places) {
    const above = parentId === null ? undefined : placeOf.get(parentId);
    parents.push(above !== undefined && grids.has(parentId!) ? (parents[above] ?? null) : parentId);
    within.push(!isLimited || id === below || (above !== undefined && within[above] === true));
  }
  const used = new Uint8Array(places.length);
  const ends: TreeNode[] = [];
  for (const { id, name, code, formerly, place, posts } of rows) {
    if (network !== undefined && !posts.some((post) => post.network === network)) continue;
    if (isLimited && id !== below && !within[place]) continue;
    let parentId = places[place]?.id ?? null;
    if (parentId !== null && grids.has(parentId)) parentId = parents[place]!;
    for (let at = placeOf.get(parentId ?? ""); at !== undefined && used[at] === 0; at = placeOf.get(parents[at] ?? "")) used[at] = 1;
    ends.push({ id, parentId, name, ...(code !== undefined && { code }), ...(formerly && { formerly }) });
  }
  const above = places.flatMap(({ id, name, code }, place): TreeNode[] =>
    used[place] === 1 ? [{ id, parentId: parents[place]!, name, ...(code !== undefined && { code }) }] : [],
  );
  return [...above, ...ends];
}
