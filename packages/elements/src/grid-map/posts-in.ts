import type { GridPost, GridRow } from "@jinlin/core";

/** The posts of a grid in a network; the one that answers for the grid itself where no network is named. */
export function postsIn(row: GridRow, network: string | undefined): readonly GridPost[] {
  if (network === undefined) return row.primary ? [row.primary] : [];
  return row.posts.filter((post) => post.network === network);
}
