import Flatbush from "flatbush";
import { sumOf, type Contender } from "./contender.ts";

interface Built {
  readonly ids: readonly string[];
  readonly index: Flatbush;
  /** Two numbers a position; by grid, and one more, where its ring starts. */
  readonly numbers: Float64Array;
  readonly starts: Uint32Array;
}

/**
 * What one would write by hand for grids of one ring that do not overlap: flatbush, and crossings counted over one list of
 * numbers, the first that fits. It rounds: a place on a border is in either grid, in both or in none, and it takes the first.
 */
export const limit: Contender<Built> = {
  build: (shapes) => {
    const rings = shapes.map(({ shape }) => shape.coordinates[0] as readonly (readonly [number, number])[]);
    const starts = new Uint32Array(shapes.length + 1);
    for (let at = 0; at < rings.length; at++) starts[at + 1] = starts[at]! + rings[at]!.length * 2;
    const numbers = new Float64Array(starts[rings.length]!);
    const index = new Flatbush(shapes.length);
    let next = 0;
    for (const ring of rings) {
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let at = 0; at < ring.length; at++) {
        const [lon, lat] = ring[at]!;
        numbers[next++] = lon;
        numbers[next++] = lat;
        if (lon < west) west = lon;
        if (lon > east) east = lon;
        if (lat < south) south = lat;
        if (lat > north) north = lat;
      }
      index.add(west, south, east, north);
    }
    index.finish();
    return { ids: shapes.map(({ id }) => id), index, numbers, starts };
  },
  locate: (built, { lons, lats }) => {
    let sum = 0;
    for (let at = 0; at < lons.length; at++) {
      const [lon, lat] = [lons[at]!, lats[at]!];
      for (const grid of built.index.search(lon, lat, lon, lat))
        if (isInside(built, grid, lon, lat)) {
          sum += sumOf(built.ids[grid]!);
          break;
        }
    }
    return sum;
  },
};

function isInside({ numbers, starts }: Built, grid: number, lon: number, lat: number): boolean {
  let inside = false;
  const end = starts[grid + 1]!;
  for (let at = starts[grid]! + 2; at < end; at += 2) {
    const lat0 = numbers[at - 1]!;
    const lat1 = numbers[at + 1]!;
    if (lat0 > lat === lat1 > lat) continue;
    const lon0 = numbers[at - 2]!;
    if (lon < lon0 + ((lat - lat0) / (lat1 - lat0)) * (numbers[at]! - lon0)) inside = !inside;
  }
  return inside;
}
