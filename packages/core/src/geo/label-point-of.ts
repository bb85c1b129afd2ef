import polylabel from "polylabel";
import { areaOf } from "./area-of.ts";
import { boundsOf } from "./bounds-of.ts";
import { projection } from "./projection.ts";
import { polygonsOf, type Position, type Shape } from "./shape.ts";

/**
 * Where the name of a shape stands best (标注点): the point of its largest polygon that is farthest from every border.
 *
 * Unlike a middle of weight, it lies inside, also of a crescent or around a hole.
 * Of a shape that covers nothing it is a corner of what is around it.
 *
 * @throws {RangeError} If the shape has no position.
 */
export function labelPointOf(shape: Shape): Position {
  const [largest] = polygonsOf(shape)
    .map((coordinates) => ({ type: "Polygon", coordinates }) as const)
    .sort((one, other) => areaOf(other) - areaOf(one));
  const plane = projection(boundsOf(largest ?? shape));
  const rings = (largest?.coordinates ?? []).map((ring) => ring.map((position) => [...plane.toPlane(position)] as [number, number]));
  const [x, y] = polylabel(rings, Math.max(plane.width, plane.height) / 200);
  return plane.toPosition(x, y);
}
