import CheapRuler from "cheap-ruler";
import { boundsOf } from "./bounds-of.ts";
import { polygonsOf, type Ring, type Shape } from "./shape.ts";

/**
 * How much ground a shape covers (面积), in square metres on the ellipsoid; what lies in holes is left out.
 *
 * Within a hundredth of a percent for what a county governs; a shape of several degrees is less exact.
 * Rings may turn either way.
 */
export function areaOf(shape: Shape): number {
  const polygons = polygonsOf(shape).filter(([outer]) => outer !== undefined && outer.length > 0);
  if (polygons.length === 0) return 0;
  const [, south, , north] = boundsOf(shape);
  const ruler = new CheapRuler((south + north) / 2, "meters");
  // Ring by ring: the ruler takes holes off only where they turn the same way as what is around them.
  const of = (ring: Ring) => ruler.area([ring as [number, number][]]);
  return polygons.reduce((sum, [outer, ...holes]) => sum + of(outer!) - holes.reduce((inside, hole) => inside + of(hole), 0), 0);
}
