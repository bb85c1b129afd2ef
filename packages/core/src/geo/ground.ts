import CheapRuler from "cheap-ruler";
import { Clipper, ClipType, FillRule, PolyTree64, type Path64, type Paths64, type PolyPath64 } from "clipper2-ts";
import { areaOf } from "./area-of.ts";
import { polygonsOf, type Polygon, type Position, type Ring, type Shape } from "./shape.ts";

/**
 * Steps in a degree for laying shapes over each other: about a millimetre. On whole numbers nothing is rounded twice,
 * and positions that neighbours share stay shared; one written in eight decimals or fewer comes back as it was.
 */
const steps = 1e8;
const stepsTo = (degrees: number) => Math.round(degrees * steps);

/** Ground as the clipping library has it: rings that turn one way around ground, the other way around holes. */
export interface Ground {
  readonly paths: Paths64;
  /** The corner that steps are counted from, so that their products are whole numbers too. */
  readonly origin: Position;
}

/** The ground of polygons, not yet joined. A ring that crosses itself counts where it goes round an odd number of times. */
export function groundOf(polygons: readonly Polygon[], origin: Position): Ground {
  const paths = polygons.flatMap((polygon) =>
    Clipper.union(
      polygon.map((ring) => pathOf(ring, origin)),
      FillRule.EvenOdd,
    ),
  );
  return { paths, origin };
}

/** All ground that any of these cover, not yet joined; they have one origin. */
export const together = (grounds: readonly Ground[]): Ground => ({
  paths: grounds.flatMap(({ paths }) => paths),
  origin: grounds[0]?.origin ?? [0, 0],
});

const pathOf = (ring: Ring, [west, south]: Position): Path64 =>
  ring.map(([lon, lat]) => ({ x: stepsTo(lon) - stepsTo(west), y: stepsTo(lat) - stepsTo(south) }));

/** Ground that both cover, in pieces that hang together. */
export const shared = (one: Ground, other: Ground): Shape[] => pieces(ClipType.Intersection, one, other);

/** Ground that the first covers and the second does not, in pieces. */
export const without = (one: Ground, other: Ground): Shape[] => pieces(ClipType.Difference, one, other);

/** All of it joined, in pieces. */
export const joined = (ground: Ground): Shape[] => pieces(ClipType.Union, ground, { ...ground, paths: [] });

function pieces(how: ClipType, { paths, origin }: Ground, other: Ground): Shape[] {
  const tree = new PolyTree64();
  Clipper.booleanOpWithPolyTree(how, paths, other.paths, tree, FillRule.NonZero);
  return childrenOf(tree).flatMap((outer) => piecesUnder(outer, origin));
}

/** An outer ring with its holes, and whatever lies in those. */
function piecesUnder(outer: PolyPath64, origin: Position): Shape[] {
  const holes = childrenOf(outer);
  const coordinates: Polygon = [outer, ...holes].map(({ poly }) => ringOf(poly ?? [], origin));
  return [{ type: "Polygon", coordinates }, ...holes.flatMap(childrenOf).flatMap((inner) => piecesUnder(inner, origin))];
}

const childrenOf = (path: PolyPath64): PolyPath64[] => Array.from({ length: path.count }, (_, at) => path.child(at));

function ringOf(path: Path64, [west, south]: Position): Ring {
  const ring = path.map(({ x, y }): Position => [(stepsTo(west) + x) / steps, (stepsTo(south) + y) / steps]);
  return [...ring, ring[0]!];
}

/**
 * How wide a piece of ground is in the mean, in metres: twice its area by the length of its borders.
 * Of a long sliver it is the width, of a circle the radius.
 */
export function widthOf(piece: Shape): number {
  const rings = polygonsOf(piece).flat();
  const ruler = new CheapRuler(rings[0]![0]![1], "meters");
  const length = rings.reduce((sum, ring) => sum + ruler.lineDistance(ring as [number, number][]), 0);
  return (2 * areaOf(piece)) / length;
}
