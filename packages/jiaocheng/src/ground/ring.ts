import { along, distance, turn, type Point, type Ring } from "./point.ts";

/** Square metres inside a ring. */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index + 1 < ring.length; index++) sum += turn(ring[0]!, ring[index]!, ring[index + 1]!);
  return sum / 2;
}

/** Metres around it. */
export function perimeterOf(ring: Ring): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index++) sum += distance(ring[index]!, ring[(index + 1) % ring.length]!);
  return sum;
}

/** Everything on one side of a straight line: points whose product with `normal` is `least` or more. */
export interface HalfPlane {
  readonly normal: Point;
  readonly least: number;
}

export const depthIn = ({ normal, least }: HalfPlane, { x, y }: Point): number => normal.x * x + normal.y * y - least;

/** The part of a ring in a half-plane (Sutherland–Hodgman); its area is right for any ring, its outline for one without bays. */
export function clip(ring: Ring, half: HalfPlane): Ring {
  const kept: Point[] = [];
  let here = ring.length === 0 ? 0 : depthIn(half, ring[0]!);
  for (let index = 0; index < ring.length; index++) {
    const [point, next] = [ring[index]!, ring[(index + 1) % ring.length]!];
    const there = depthIn(half, next);
    if (here >= 0) kept.push(point);
    if (here >= 0 !== there >= 0) kept.push(along(point, next, here / (here - there)));
    here = there;
  }
  return kept;
}

/** Whether two stretches of line touch or cross; stretches that share an end do not count as touching there. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

/** The way a ring is longest (the main axis of its corners, each weighed by the edges it ends), as a vector of length one. */
export function longWayOf(ring: Ring): Point {
  let [sum, x, y] = [0, 0, 0];
  const edges = ring.map((point, index) => {
    const next = ring[(index + 1) % ring.length]!;
    const edge = { length: distance(point, next), middle: along(point, next, 0.5) };
    sum += edge.length;
    x += edge.length * edge.middle.x;
    y += edge.length * edge.middle.y;
    return edge;
  });
  let [xx, xy, yy] = [0, 0, 0];
  for (const { length, middle } of edges) {
    const [dx, dy] = [middle.x - x / sum, middle.y - y / sum];
    xx += length * dx * dx;
    xy += length * dx * dy;
    yy += length * dy * dy;
  }
  // Eigenvector of the larger eigenvalue of a symmetric matrix.
  const root = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  const way = xx > yy ? { x: xx - yy + root, y: 2 * xy } : { x: 2 * xy, y: yy - xx + root };
  const length = Math.sqrt(way.x * way.x + way.y * way.y);
  return length === 0 ? { x: 1, y: 0 } : { x: way.x / length, y: way.y / length };
}
