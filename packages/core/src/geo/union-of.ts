import { boundsOf } from "./bounds-of.ts";
import type { FitOptions } from "./fit-faults.ts";
import { groundOf, joined, together, widthOf } from "./ground.ts";
import { polygonsOf, type Polygon, type Ring, type Shape } from "./shape.ts";

/**
 * The ground that any of the shapes covers (范围合并), as one shape; they have positions, all of them degrees.
 *
 * A border that neighbours share goes. Where they do not share it position by position the seam stays as far as it is open; what it
 * closes round, thinner than the tolerance, is ground.
 *
 * {@includeCode ./union-of.test.ts#union}
 */
export function unionOf(shapes: readonly Shape[], { tolerance = 0.5 }: FitOptions = {}): Shape {
  const [west, south] = boundsOf(shapes);
  const pieces = joined(together(shapes.map((shape) => groundOf(polygonsOf(shape), [west, south]))));
  const isHole = (ring: Ring) => widthOf({ type: "Polygon", coordinates: [ring] }) > tolerance;
  const polygons = pieces.flatMap(polygonsOf).map(([outer, ...holes]): Polygon => [outer!, ...holes.filter(isHole)]);
  return polygons.length === 1 ? { type: "Polygon", coordinates: polygons[0]! } : { type: "MultiPolygon", coordinates: polygons };
}
