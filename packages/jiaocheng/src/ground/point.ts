/** A place on the plan, in metres east and north of its origin. One corner is one object, however many parcels meet in it. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A ring of corners, anticlockwise; the last is followed by the first. */
export type Ring = readonly Point[];

/** Where the plan's origin lies: the middle of the town, WGS-84. */
const origin = { longitude: 119.522, latitude: 26.658 };

// Metres of a millionth of a degree at this latitude. Millionths are whole everywhere, so that borders match to the last digit.
const east = 0.0995;
const north = 0.1108;

/** The nearest point that whole millionths of a degree can say: about ten centimetres. */
export const onLattice = ({ x, y }: Point): Point => ({ x: Math.round(x / east) * east, y: Math.round(y / north) * north });

/** Longitude and latitude, WGS-84, in degrees of six decimals. */
export function degreesOf({ x, y }: Point): [longitude: number, latitude: number] {
  const degrees = (start: number, millionths: number) => (Math.round(start * 1e6) + Math.round(millionths)) / 1e6;
  return [degrees(origin.longitude, x / east), degrees(origin.latitude, y / north)];
}

export const along = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Not `Math.hypot`: a root is rounded alike by every engine, and so the plan is the same on every machine. */
export const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);

/** Twice the area of the triangle: above zero where c lies left of the way from a to b. */
export const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** A way turned by an angle, which is given by the tangent of its half: sines are not the same to the last digit on every machine. */
export function turned({ x, y }: Point, halfTangent: number): Point {
  const square = halfTangent * halfTangent;
  const [cos, sin] = [(1 - square) / (1 + square), (2 * halfTangent) / (1 + square)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
