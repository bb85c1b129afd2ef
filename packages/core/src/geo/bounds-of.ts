import { polygonsOf, type Shape } from "./shape.ts";

/** The rectangle around shapes (外接矩形), in degrees, in the order of a GeoJSON bbox. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The rectangle around a shape, or around several.
 *
 * @throws {RangeError} If there is no position to lie around.
 */
export function boundsOf(shapes: Shape | readonly Shape[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of "type" in shapes ? [shapes] : shapes)
    for (const polygon of polygonsOf(shape))
      for (const ring of polygon)
        for (const [lon, lat] of ring) {
          if (lon < west) west = lon;
          if (lon > east) east = lon;
          if (lat < south) south = lat;
          if (lat > north) north = lat;
        }
  if (west > east) throw new RangeError("boundsOf: among the shapes there is no position");
  return [west, south, east, north];
}
