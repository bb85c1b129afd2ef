import { orient2d } from "robust-predicates";
import type { Position, Ring } from "./shape.ts";

/** How two borders meet: through each other, in one place, or along each other for a way. */
interface Meeting {
  readonly how: "through" | "touching" | "along";
  readonly where: Position;
}

/** From one position to the next, other one, by place in its ring. */
interface Border {
  readonly ring: number;
  readonly at: number;
  /** How many the ring has. */
  readonly of: number;
  readonly from: Position;
  readonly to: Position;
  readonly west: number;
  readonly east: number;
}

/**
 * A place where rings of a polygon are wrong with each other, or one with itself; nothing where they are right.
 *
 * A ring may meet itself nowhere but from one border to the next. Two rings may touch in a place: a hole at the edge.
 */
export function findCrossing(rings: readonly Ring[]): Position | undefined {
  const borders = rings.flatMap(bordersOf).sort((one, other) => one.west - other.west);
  for (const [at, one] of borders.entries())
    for (let next = at + 1; next < borders.length && borders[next]!.west <= one.east; next++) {
      const other = borders[next]!;
      const meeting = meetingOf(one.from, one.to, other.from, other.to);
      if (meeting && !isRight(meeting.how, one, other)) return meeting.where;
    }
  return undefined;
}

function isRight(how: Meeting["how"], one: Border, other: Border): boolean {
  if (how !== "touching") return false;
  if (one.ring !== other.ring) return true;
  const apart = Math.abs(one.at - other.at);
  return apart === 1 || apart === one.of - 1;
}

function bordersOf(ring: Ring, number: number): Border[] {
  const corners = ring.filter(([lon, lat], at) => at === 0 || lon !== ring[at - 1]![0] || lat !== ring[at - 1]![1]);
  const [first, last] = [corners[0], corners.at(-1)];
  if (first && last && corners.length > 1 && first[0] === last[0] && first[1] === last[1]) corners.pop();
  return corners.map((from, at) => {
    const to = corners[(at + 1) % corners.length]!;
    return { ring: number, at, of: corners.length, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
}

/** Where and how a way from `a` to `b` meets one from `c` to `d`; decided without rounding, only the place is rounded. */
function meetingOf(a: Position, b: Position, c: Position, d: Position): Meeting | undefined {
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return undefined;
  const [ofC, ofD] = [sideOfWay(a, b, c), sideOfWay(a, b, d)];
  const [ofA, ofB] = [sideOfWay(c, d, a), sideOfWay(c, d, b)];
  if (ofC === 0 && ofD === 0) return alongOf(a, b, c, d);
  if (ofC * ofD < 0 && ofA * ofB < 0) {
    const share = ofC / (ofC - ofD);
    return { how: "through", where: [c[0] + (d[0] - c[0]) * share, c[1] + (d[1] - c[1]) * share] };
  }
  const ends: readonly (readonly [number, Position, Position, Position])[] = [
    [ofC, c, a, b],
    [ofD, d, a, b],
    [ofA, a, c, d],
    [ofB, b, c, d],
  ];
  const end = ends.find(([side, place, from, to]) => side === 0 && isBetween(place, from, to));
  return end && { how: "touching", where: end[1] };
}

const sideOfWay = (from: Position, to: Position, place: Position) => orient2d(from[0], from[1], to[0], to[1], place[0], place[1]);

const isBetween = ([lon, lat]: Position, from: Position, to: Position) =>
  lon >= Math.min(from[0], to[0]) && lon <= Math.max(from[0], to[0]) && lat >= Math.min(from[1], to[1]) && lat <= Math.max(from[1], to[1]);

/** Two ways on one line: they share a stretch, a place or nothing. */
function alongOf(a: Position, b: Position, c: Position, d: Position): Meeting | undefined {
  const axis = a[0] === b[0] ? 1 : 0;
  const [first, second] = [sorted(a, b, axis), sorted(c, d, axis)];
  const start = first[0][axis] > second[0][axis] ? first[0] : second[0];
  const end = first[1][axis] < second[1][axis] ? first[1] : second[1];
  if (start[axis] > end[axis]) return undefined;
  return { how: start[axis] === end[axis] ? "touching" : "along", where: start };
}

const sorted = (one: Position, other: Position, axis: 0 | 1): readonly [Position, Position] =>
  one[axis] <= other[axis] ? [one, other] : [other, one];
