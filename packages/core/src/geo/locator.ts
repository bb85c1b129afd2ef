import { indexOf } from "./box-index.ts";
import { polygonTable, sideOf } from "./polygon-table.ts";
import { polygonsOf, type PlacedShape, type Position } from "./shape.ts";

/** Finds the shapes that a place lies in (定位). */
export interface Locator {
  /**
   * Ids of the shapes that a place lies in, in order of the ids: one where shapes do not overlap, none outside of all.
   *
   * On a border between neighbours it is the first of their ids, always the same one, so that no place has two answers.
   */
  readonly at: (position: Position) => readonly string[];
}

/**
 * Makes a locator of shapes, for as many questions as there are: first an index of rectangles, then each ring, exactly.
 *
 * A place is inside where an odd number of rings go round it: holes are outside, whichever way they turn. That is decided
 * without rounding, so that neighbours with the same positions between them have no crack.
 *
 * {@includeCode ./locator.test.ts#example}
 */
export function locator(shapes: readonly PlacedShape[]): Locator {
  const polygons = shapes.flatMap(({ shape }) => polygonsOf(shape));
  const ids = shapes.flatMap(({ id, shape }) => polygonsOf(shape).map(() => id));
  const index = indexOf(polygons);
  const table = polygonTable(polygons);

  return {
    at: ([lon, lat]) => {
      let inside: string | undefined;
      let border: string | undefined;
      let more: string[] | undefined;
      for (const at of index(lon, lat, lon, lat)) {
        const side = sideOf(table, at, lon, lat);
        if (side === "outside") continue;
        const id = ids[at]!;
        if (side === "border") border = border === undefined || id < border ? id : border;
        else if (inside === undefined) inside = id;
        else if (id !== inside) (more ??= [inside]).push(id);
      }
      if (more) return [...new Set(more)].sort();
      const found = inside ?? border;
      return found === undefined ? [] : [found];
    },
  };
}
