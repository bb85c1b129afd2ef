import type { Point, Ring } from "./point.ts";

/** A piece of ground; its ring gains corners as streets of its neighbours run into it. */
export interface Parcel {
  readonly ring: Ring;
}

/** A place on a parcel's border: between a corner and the next, or the corner itself. */
export interface Border {
  /** Which corner of the ring. */
  readonly corner: number;
  /** A new corner between that one and the next. */
  readonly point?: Point;
}

/**
 * Ground that is parted again and again, without a gap and without an overlap: a corner put on a border is
 * put into the rings of both sides of it.
 */
export interface GroundPlan {
  /** Ground of its own, touching no other. */
  readonly add: (outline: Ring) => Parcel;
  /** Parts a parcel along a way from one place on its border to another: what lies right of the way, then what lies left of it. */
  readonly part: (parcel: Parcel, from: Border, bends: Ring, to: Border) => readonly [right: Parcel, left: Parcel];
}

interface Piece extends Parcel {
  readonly ring: Point[];
}

export function groundPlan(): GroundPlan {
  // Which piece lies left of the way from a corner to the next.
  const leftOf = new Map<Point, Map<Point, Piece>>();

  return {
    add: (outline) => added([...outline]),
    part: (parcel, from, bends, to) => {
      const { ring } = parcel;
      const corners = [from, to].map(({ corner, point }) => ({ point: point ?? ring[corner]!, before: ring[corner]!, isNew: !!point }));
      for (const { point, before, isNew } of corners) if (isNew) put(point, before, parcel as Piece);
      const [start, end] = corners.map(({ point }) => point) as [Point, Point];
      return [added([...walk(ring, start, end), ...[...bends].reverse()]), added([...walk(ring, end, start), ...bends])];
    },
  };

  function added(ring: Point[]): Piece {
    const piece = { ring };
    ring.forEach((point, index) => sideOf(point, ring[(index + 1) % ring.length]!, piece));
    return piece;
  }

  function sideOf(from: Point, to: Point, piece: Piece): void {
    const ways = leftOf.get(from);
    if (ways) ways.set(to, piece);
    else leftOf.set(from, new Map([[to, piece]]));
  }

  function put(point: Point, before: Point, piece: Piece): void {
    const after = piece.ring[(piece.ring.indexOf(before) + 1) % piece.ring.length]!;
    insert(point, before, after, piece);
    const neighbour = leftOf.get(after)?.get(before);
    if (neighbour) insert(point, after, before, neighbour);
  }

  function insert(point: Point, before: Point, after: Point, piece: Piece): void {
    piece.ring.splice(piece.ring.indexOf(before) + 1, 0, point);
    sideOf(before, point, piece);
    sideOf(point, after, piece);
  }
}

/** The outline of several parcels that lie together: the sides no two of them share. */
export function outlineOf(parcels: readonly Parcel[]): Ring {
  const sides = new Map<Point, Set<Point>>();
  for (const { ring } of parcels)
    ring.forEach((point, index) => {
      const next = ring[(index + 1) % ring.length]!;
      if (sides.get(next)?.delete(point)) return;
      sides.set(point, (sides.get(point) ?? new Set()).add(next));
    });
  const outer = [...sides].filter(([, next]) => next.size > 0);
  const [first] = outer.map(([point]) => point);
  const ring: Point[] = [];
  for (let point = first!; ring.length === 0 || point !== first; [point] = sides.get(point)! as unknown as [Point]) ring.push(point);
  if (ring.length !== outer.length) throw new RangeError("outlineOf: the parcels do not lie together");
  return ring;
}

// From one corner on to another, both of them in it.
function walk(ring: Ring, from: Point, to: Point): Point[] {
  const start = ring.indexOf(from);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  return turned.slice(0, turned.indexOf(to) + 1);
}
