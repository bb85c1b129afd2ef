import Flatbush from "flatbush";
import type { Polygon } from "./shape.ts";

/** Which polygons have a rectangle around them that touches this one: their places in the list. */
export type BoxIndex = (west: number, south: number, east: number, north: number) => number[];

/** An index of the rectangles around polygons. A polygon without positions is nowhere. */
export function indexOf(polygons: readonly Polygon[]): BoxIndex {
  if (polygons.length === 0) return () => [];
  const index = new Flatbush(polygons.length);
  for (const [outer = []] of polygons) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [lon, lat] of outer) {
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
    index.add(west, south, east, north);
  }
  index.finish();
  return (west, south, east, north) => index.search(west, south, east, north);
}
