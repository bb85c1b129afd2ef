import { distance, onLattice, type Point, type Ring } from "./point.ts";
import { areaOf, clip, longWayOf, type HalfPlane } from "./ring.ts";

/** Square metres of a ring that lie in another, which has no bays. */
export function sharedArea(ring: Ring, convex: Ring): number {
  const sides = convex.map((point, index): HalfPlane => {
    const next = convex[(index + 1) % convex.length]!;
    const normal = { x: point.y - next.y, y: next.x - point.x };
    return { normal, least: normal.x * point.x + normal.y * point.y };
  });
  return Math.abs(areaOf(sides.reduce(clip, ring)));
}

/** A block of ground, longer or wider, laid along a way: its middle, and metres along and across. */
export function block(middle: Point, way: Point, long: number, wide: number): Ring {
  const corner = (a: number, b: number) =>
    onLattice({ x: middle.x + (a * long * way.x - b * wide * way.y) / 2, y: middle.y + (a * long * way.y + b * wide * way.x) / 2 });
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** Where a block could be laid: about the middle of each ring along its long way, and about each of its corners along the border. */
export function* sites(rings: readonly Ring[]): Generator<{ readonly middle: Point; readonly way: Point }> {
  for (const ring of rings) {
    yield { middle: middleOf(ring), way: longWayOf(ring) };
    for (const [index, middle] of ring.entries()) {
      const [before, after] = [ring.at(index - 1)!, ring[(index + 1) % ring.length]!];
      const length = distance(before, after);
      yield { middle, way: { x: (after.x - before.x) / length, y: (after.y - before.y) / length } };
    }
  }
}

// The mean of the corners: inside any ring without deep bays.
function middleOf(ring: Ring): Point {
  const sum = ring.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / ring.length, y: sum.y / ring.length };
}
