import { orient2d } from "robust-predicates";
import type { Polygon } from "./shape.ts";

/** Polygons one after the other in a few long lists of numbers, which are read many times faster than lists of pairs. */
export interface PolygonTable {
  /** By polygon, and one more: its first ring. */
  readonly rings: Uint32Array;
  /** By ring, and one more: its first number. */
  readonly starts: Uint32Array;
  /** Two numbers a position. */
  readonly numbers: Float64Array;
}

/** Where a place lies as to a polygon. */
export type Side = "inside" | "border" | "outside";

/** Writes polygons into a table, in their order. */
export function polygonTable(polygons: readonly Polygon[]): PolygonTable {
  const rings = polygons.flat();
  const starts = running(rings, (ring) => ring.length * 2);
  const numbers = new Float64Array(starts.at(-1)!);
  let at = 0;
  for (const ring of rings)
    for (const [lon, lat] of ring) {
      numbers[at++] = lon;
      numbers[at++] = lat;
    }
  return { rings: running(polygons, (polygon) => polygon.length), starts, numbers };
}

function running<Item>(items: readonly Item[], count: (item: Item) => number): Uint32Array {
  const sums = new Uint32Array(items.length + 1);
  for (const [at, item] of items.entries()) sums[at + 1] = sums[at]! + count(item);
  return sums;
}

/**
 * On which side of the border of a polygon a place lies: inside where a way to the east crosses an odd number of borders.
 *
 * Exact: only where the place lies between both ends of a border is it asked which side of it, and `orient2d` does not round.
 */
export function sideOf({ rings, starts, numbers }: PolygonTable, polygon: number, lon: number, lat: number): Side {
  let isInside = false;
  for (let ring = rings[polygon]!; ring < rings[polygon + 1]!; ring++) {
    const end = starts[ring + 1]!;
    // From the last position to the first, which are one, unless the ring is open; then it is taken as closed.
    let lon0 = numbers[end - 2]!;
    let lat0 = numbers[end - 1]!;
    let isAbove = lat0 > lat;
    for (let at = starts[ring]!; at < end; at += 2) {
      const lon1 = numbers[at]!;
      const lat1 = numbers[at + 1]!;
      if (lat1 > lat !== isAbove) {
        isAbove = !isAbove;
        if (lon0 > lon && lon1 > lon) isInside = !isInside;
        else if (lon0 >= lon || lon1 >= lon) {
          const turn = orient2d(lon0, lat0, lon1, lat1, lon, lat);
          if (turn === 0) return "border";
          // Positive where the place is on the right of the way from one end to the other.
          if (turn > 0 === lat1 < lat0) isInside = !isInside;
        }
      } else if (lat1 === lat && (lon1 === lon || (lat0 === lat && lon0 > lon !== lon1 > lon))) return "border";
      lon0 = lon1;
      lat0 = lat1;
    }
  }
  return isInside ? "inside" : "outside";
}
