import type { GridsView } from "@jinlin/core";
import type { Shaded } from "./shading.ts";

/** What the list is narrowed to. */
export interface Narrowed {
  readonly text: string;
  /** A place in whose part of the tree grids stand. */
  readonly place: string;
  /** Ids of the classes that are asked for; all when empty. */
  readonly classes: ReadonlySet<string>;
}

/** The rows that are left, by their places in the view: named or coded so, now or before, in a part, of a class. */
export function listed({ rows, places }: Pick<GridsView, "rows" | "places">, shaded: Shaded, { text, place, classes }: Narrowed): number[] {
  const wanted = text.trim().toLowerCase();
  const within = placesUnder(places, place);
  const found: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (classes.size > 0 && !classes.has(shaded.classes[shaded.classOf[at]!]!.id)) continue;
    if (within && !within.has(row.place)) continue;
    const told = wanted === "" || [row.name, row.code, ...(row.formerly ?? [])].some((part) => part?.toLowerCase().includes(wanted));
    if (told) found.push(at);
  }
  return found;
}

// Parents come before their children.
function placesUnder(places: GridsView["places"], top: string): ReadonlySet<number> | undefined {
  if (top === "") return undefined;
  const ids = new Set([top]);
  const under = new Set<number>();
  for (const [at, { id, parentId }] of places.entries())
    if (ids.has(id) || (parentId !== null && ids.has(parentId))) {
      ids.add(id);
      under.add(at);
    }
  return under;
}
