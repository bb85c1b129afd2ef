import type { GridPost, GridRow } from "@jinlin/core";
import { postsIn } from "./posts-in.ts";

/** How many of the grids shown whoever is at work in one has; or that nobody is, that who is is not told, or that no post is there. */
export type OfficerLoad = number | "nobody" | "not-told" | "no-post";

/**
 * By row, in how many of the rows its officer in a network is at work (工作量), as the view `load` counts: each grid once; without
 * a network the head's, over all networks and as head. Of several officers who has the most counts.
 */
export function officerLoads(rows: readonly GridRow[], network: string | undefined): OfficerLoad[] {
  const grids = new Map<string, number>();
  for (const row of rows) {
    const counted = network === undefined ? [...(row.primary ? [row.primary] : []), ...row.posts] : postsIn(row, network);
    for (const person of new Set(counted.flatMap(officerOf))) grids.set(person, (grids.get(person) ?? 0) + 1);
  }
  return rows.map((row) => {
    const posts = postsIn(row, network);
    if (posts.length === 0) return "no-post";
    const own = posts.filter(isAtWork);
    if (own.length === 0) return "nobody";
    const told = own.flatMap(officerOf);
    return told.length === 0 ? "not-told" : Math.max(...told.map((person) => grids.get(person)!));
  });
}

/** Whether the view tells of anybody who they are: without that nobody's work can be counted. */
export function tellsOfficers(rows: readonly GridRow[]): boolean {
  return rows.some(({ primary, posts }) => [...(primary ? [primary] : []), ...posts].some((post) => officerOf(post).length > 0));
}

// Who is suspended has no work meanwhile (case 16).
const isAtWork = ({ state }: GridPost): boolean => state === "held" || state === "acting" || state === "carry-over";

const officerOf = (post: GridPost): string[] => (isAtWork(post) && post.holder?.id !== undefined ? [post.holder.id] : []);
