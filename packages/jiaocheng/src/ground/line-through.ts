import type { Point, Ring } from "./point.ts";
import { areaOf, clip, depthIn, type HalfPlane } from "./ring.ts";

/** A straight line across a way that leaves a share of a ring's ground beyond it: found by halving, as that shrinks with every step. */
export function lineThrough(ring: Ring, share: number, normal: Point): HalfPlane {
  const places = ring.map((point) => depthIn({ normal, least: 0 }, point));
  let [low, high] = [Math.min(...places), Math.max(...places)];
  const wanted = areaOf(ring) * share;
  for (let step = 0; step < 20; step++) {
    const least = (low + high) / 2;
    if (areaOf(clip(ring, { normal, least })) > wanted) low = least;
    else high = least;
  }
  return { normal, least: (low + high) / 2 };
}
