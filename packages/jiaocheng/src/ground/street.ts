import type { Random } from "../random.ts";
import type { Border } from "./ground-plan.ts";
import { lineThrough } from "./line-through.ts";
import { along, distance, onLattice, turned, type Point, type Ring } from "./point.ts";
import { areaOf, cross, depthIn, longWayOf, perimeterOf } from "./ring.ts";

/** A street that parts a ring: from border to border, with bends between. */
export interface Street {
  readonly from: Border;
  readonly bends: Ring;
  readonly to: Border;
}

/** A straight way through a ring, with what it leaves on its right and on its left. */
interface Chord {
  readonly from: Required<Border>;
  readonly to: Required<Border>;
  readonly right: Ring;
  readonly left: Ring;
}

// Half-tangents of the angles tried, about the way across: 0°, ±11°, ±23°, ±46°.
const tilts = [0, 0.1, -0.1, 0.2, -0.2, 0.42, -0.42];
/** Metres within which a street runs into a crossing that is there already. */
const near = 14;
/** Metres from bend to bend. */
const stretch = 110;

/**
 * A street that leaves a share of the ring's ground on its right, which is its south or east, across the ring's
 * long way and a little askew: of the ways tried the one that leaves the roundest parts.
 */
export function streetThrough(ring: Ring, share: number, draw: Random): Street {
  const long = longWayOf(ring);
  const askew = (draw.below(2001) - 1000) / 8000;
  const chords = tilts.flatMap((tilt) => chordsAcross(ring, share, turned(long, tilt + askew)));
  const best = chords.reduce((a, b) => (faultOf(b, share) < faultOf(a, share) ? b : a));
  const [from, to] = [best.from, best.to].map((border) => atCrossing(ring, border)) as [Border, Border];
  for (const [start, end, swing] of [
    [from, to, 0.07],
    [from, to, 0.02],
    [best.from, best.to, 0.02],
  ] as const) {
    const [a, b] = [start.point ?? ring[start.corner]!, end.point ?? ring[end.corner]!];
    const street = { from: start, bends: bendsBetween(a, b, swing, draw), to: end };
    if (isClear(ring, street, best)) return street;
  }
  return { from: best.from, bends: [], to: best.to };
}

function chordsAcross(ring: Ring, share: number, across: Point): Chord[] {
  // The parts come in the order west before east and north before south.
  const normal = across.x - across.y > 0 ? across : { x: -across.x, y: -across.y };
  const half = lineThrough(ring, share, normal);
  const crossings = ring
    .flatMap((point, corner) => {
      const next = ring[(corner + 1) % ring.length]!;
      const [here, there] = [depthIn(half, point), depthIn(half, next)];
      return here >= 0 === there >= 0 ? [] : [{ corner, point: onLattice(along(point, next, here / (here - there))) }];
    })
    .sort((a, b) => normal.x * (a.point.y - b.point.y) - normal.y * (a.point.x - b.point.x));
  return Array.from({ length: crossings.length / 2 }, (_, index): Chord => {
    const [from, to] = [crossings[2 * index]!, crossings[2 * index + 1]!];
    return { from, to, right: sideOf(ring, from, to), left: sideOf(ring, to, from) };
  });
}

// From one place on the border on to another, anticlockwise.
function sideOf(ring: Ring, from: Required<Border>, to: Required<Border>): Ring {
  const corners: Point[] = [];
  for (let corner = from.corner; corner !== to.corner;) corners.push(ring[(corner = (corner + 1) % ring.length)]!);
  return [from.point, ...corners, to.point];
}

// Long borders for little ground, and ground that is not what it should be.
function faultOf({ right, left }: Chord, share: number): number {
  const [a, b] = [areaOf(right), areaOf(left)];
  if (a <= 0 || b <= 0) return Number.POSITIVE_INFINITY;
  const slimness = Math.max(perimeterOf(right) / Math.sqrt(a), perimeterOf(left) / Math.sqrt(b));
  return slimness + 6 * Math.abs(a / (a + b) - share);
}

function atCrossing(ring: Ring, border: Required<Border>): Border {
  const after = (border.corner + 1) % ring.length;
  const [a, b] = [distance(border.point, ring[border.corner]!), distance(border.point, ring[after]!)];
  if (Math.min(a, b) > near) return border;
  return { corner: a <= b ? border.corner : after };
}

function bendsBetween(from: Point, to: Point, swing: number, { below }: Random): Ring {
  const length = distance(from, to);
  const count = Math.min(5, Math.floor(length / stretch));
  let side = 0;
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = along(from, to, (index + 1 + (below(401) - 200) / 1000) / (count + 1));
    // Each bend goes on from the last, and back to the line in the end.
    side = (side + (swing * (below(2001) - 1000)) / 1000) * (index === count - 1 ? 0.5 : 0.8);
    return onLattice({ x: x - (to.y - from.y) * side, y: y + (to.x - from.x) * side });
  });
}

// The way meets the ring at its ends alone, bends keep off its corners, and both sides have about the ground they should.
function isClear(ring: Ring, { from, bends, to }: Street, chord: Chord): boolean {
  const [start, end] = [from.point ?? ring[from.corner]!, to.point ?? ring[to.corner]!];
  const way = [start, ...bends, end];
  for (let index = 0; index + 1 < way.length; index++)
    for (let corner = 0; corner < ring.length; corner++) {
      const isOwn = (from.point && index === 0 && corner === from.corner) || (to.point && index === bends.length && corner === to.corner);
      if (!isOwn && cross(way[index]!, way[index + 1]!, ring[corner]!, ring[(corner + 1) % ring.length]!)) return false;
    }
  if (bends.some((bend) => ring.some((corner) => distance(bend, corner) < near))) return false;
  // What lies right of the way: the ground right of the chord, with the ends and the bends put in.
  const right = areaOf([
    start,
    ...chord.right.slice(1, -1).filter((point) => point !== start && point !== end),
    end,
    ...[...bends].reverse(),
  ]);
  const [wanted, whole] = [areaOf(chord.right), areaOf(ring)];
  return Math.abs(right - wanted) < 0.25 * Math.min(wanted, whole - wanted);
}
