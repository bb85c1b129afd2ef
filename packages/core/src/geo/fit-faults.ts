import { areaOf } from "./area-of.ts";
import { boundsOf } from "./bounds-of.ts";
import { indexOf } from "./box-index.ts";
import { groundOf, shared, together, widthOf, without, type Ground } from "./ground.ts";
import { labelPointOf } from "./label-point-of.ts";
import type { BetweenFault } from "./shape-fault.ts";
import { polygonsOf, type PlacedShape, type Polygon, type Position, type Shape } from "./shape.ts";

/** How far shapes may part before it counts. */
export interface FitOptions {
  /** Metres: overlaps, gaps and what is outside are told where they are wider in the mean. Half a metre by default. */
  readonly tolerance?: number;
}

/** Two shapes that cover the same ground. */
export type OverlapFault = Extract<BetweenFault, { code: "overlap" }>;
/** A gap in what is around, or a shape that reaches out of it. */
export type EdgeFault = Exclude<BetweenFault, OverlapFault>;

type Counts = (piece: Shape) => boolean;
const widerThan =
  ({ tolerance = 0.5 }: FitOptions): Counts =>
  (piece) =>
    widthOf(piece) > tolerance;

/** One polygon of a shape, and the ground it covers. */
interface Piece {
  readonly id: string;
  /** The place of its shape in the list. */
  readonly owner: number;
  readonly polygon: Polygon;
  readonly ground: Ground;
}

function piecesOf(shapes: readonly PlacedShape[], origin: Position): Piece[] {
  return shapes.flatMap(({ id, shape }, owner) =>
    polygonsOf(shape).map((polygon): Piece => ({ id, owner, polygon, ground: groundOf([polygon], origin) })),
  );
}

/** Every overlap of two of the shapes (范围重叠), which have positions, all of them degrees. */
export function overlapFaults(shapes: readonly PlacedShape[], options: FitOptions = {}): OverlapFault[] {
  if (shapes.length === 0) return [];
  const counts = widerThan(options);
  const [west, south] = boundsOf(shapes.map(({ shape }) => shape));
  const pieces = piecesOf(shapes, [west, south]);
  const index = indexOf(pieces.map(({ polygon }) => polygon));
  const found = new Map<string, { readonly id: string; readonly other: string; readonly ground: Shape[] }>();
  for (const [at, one] of pieces.entries()) {
    const box = boundsOf({ type: "Polygon", coordinates: one.polygon });
    const later = index(...box).filter((next) => next > at);
    for (const next of later.sort((first, second) => first - second)) {
      const other = pieces[next]!;
      const ground = shared(one.ground, other.ground).filter(counts);
      if (ground.length === 0) continue;
      const pair = `${one.owner} ${other.owner}`;
      const known = found.get(pair);
      if (known) known.ground.push(...ground);
      else found.set(pair, { id: one.id, other: other.id, ground });
    }
  }
  return [...found.values()].map(({ id, other, ground }) => ({ code: "overlap", id, other, ...told(ground) }));
}

/**
 * Every gap in what is around that none of the shapes covers (范围空隙), and every shape that reaches out of it (越出范围). All of
 * them have positions that are degrees.
 */
export function edgeFaults(shapes: readonly PlacedShape[], around: Shape, options: FitOptions = {}): EdgeFault[] {
  const counts = widerThan(options);
  const [west, south] = boundsOf([...shapes.map(({ shape }) => shape), around]);
  const pieces = piecesOf(shapes, [west, south]);
  const ground = groundOf(polygonsOf(around), [west, south]);
  const covered = together(pieces.map((piece) => piece.ground));
  const faults = without(ground, covered)
    .filter(counts)
    .map((gap): EdgeFault => ({ code: "gap", area: areaOf(gap), where: labelPointOf(gap) }));
  // One look at all of them first: mostly none reaches out, and what is around has thousands of positions.
  if (!without(covered, ground).some(counts)) return faults;
  for (const own of byOwner(pieces)) {
    const out = without(together(own.map((piece) => piece.ground)), ground).filter(counts);
    if (out.length > 0) faults.push({ code: "outside", id: own[0]!.id, ...told(out) });
  }
  return faults;
}

/** Pieces that stand one after the other, by the shape they are of. */
function byOwner(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces)
    if (groups.at(-1)?.[0]!.owner === piece.owner) groups.at(-1)!.push(piece);
    else groups.push([piece]);
  return groups;
}

/** Of ground in pieces: how much it is together, and a place in the largest. */
function told(ground: readonly Shape[]): { readonly area: number; readonly where: Position } {
  const areas = ground.map(areaOf);
  const area = areas.reduce((sum, one) => sum + one, 0);
  return { area, where: labelPointOf(ground[areas.indexOf(Math.max(...areas))]!) };
}
