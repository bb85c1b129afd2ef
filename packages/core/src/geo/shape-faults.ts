import { areaOf } from "./area-of.ts";
import { boundsOf } from "./bounds-of.ts";
import { indexOf } from "./box-index.ts";
import { groundOf, shared, together, widthOf, without, type Ground } from "./ground.ts";
import { labelPointOf } from "./label-point-of.ts";
import { ownFaults } from "./own-faults.ts";
import type { BetweenFault, ShapeFault } from "./shape-fault.ts";
import { polygonsOf, type PlacedShape, type Polygon, type Position, type Shape } from "./shape.ts";

export interface FitOptions {
  /** Metres: overlaps, gaps and what is outside are told where they are wider in the mean. Half a metre by default. */
  readonly tolerance?: number;
}

/**
 * Everything that is wrong with shapes (范围差错), and with how they lie beside each other and in what is around them.
 *
 * First each by itself; then every overlap of two, every gap in `around` that none covers, and every one that reaches out of it.
 * Borders that neighbours do not share position by position part by slivers: those thinner than the tolerance are no faults.
 * A shape whose numbers are no degrees lies nowhere, and leaves a gap.
 *
 * {@includeCode ./shape-faults.test.ts#example}
 */
export function shapeFaults(shapes: readonly PlacedShape[], around?: Shape, { tolerance = 0.5 }: FitOptions = {}): ShapeFault[] {
  const own = shapes.map(ownFaults);
  const sound = shapes.filter((_, at) => !own[at]!.some(({ code }) => code === "empty" || code === "out-of-range"));
  return [...own.flat(), ...fitFaults(sound, around, (piece) => widthOf(piece) > tolerance)];
}

type Counts = (piece: Shape) => boolean;

/** One polygon of a shape, and the ground it covers. */
interface Piece {
  readonly id: string;
  /** The place of its shape in the list. */
  readonly owner: number;
  readonly polygon: Polygon;
  readonly ground: Ground;
}

function fitFaults(shapes: readonly PlacedShape[], around: Shape | undefined, counts: Counts): BetweenFault[] {
  const all = [...shapes.map(({ shape }) => shape), ...(around ? [around] : [])];
  if (all.length === 0) return [];
  const [west, south] = boundsOf(all);
  const origin: Position = [west, south];
  const pieces = shapes.flatMap(({ id, shape }, owner) =>
    polygonsOf(shape).map((polygon): Piece => ({ id, owner, polygon, ground: groundOf([polygon], origin) })),
  );
  return [...overlaps(pieces, counts), ...(around ? edgeFaults(pieces, groundOf(polygonsOf(around), origin), counts) : [])];
}

function edgeFaults(pieces: readonly Piece[], around: Ground, counts: Counts): BetweenFault[] {
  const covered = together(pieces.map(({ ground }) => ground));
  const faults = without(around, covered)
    .filter(counts)
    .map((gap): BetweenFault => ({ code: "gap", area: areaOf(gap), where: labelPointOf(gap) }));
  // One look at all of them first: mostly none reaches out, and what is around has thousands of positions.
  if (!without(covered, around).some(counts)) return faults;
  for (const own of byOwner(pieces)) {
    const out = without(together(own.map(({ ground }) => ground)), around).filter(counts);
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

function overlaps(pieces: readonly Piece[], counts: Counts): BetweenFault[] {
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

/** Of ground in pieces: how much it is together, and a place in the largest. */
function told(ground: readonly Shape[]): { readonly area: number; readonly where: Position } {
  const areas = ground.map(areaOf);
  const area = areas.reduce((sum, one) => sum + one, 0);
  return { area, where: labelPointOf(ground[areas.indexOf(Math.max(...areas))]!) };
}
