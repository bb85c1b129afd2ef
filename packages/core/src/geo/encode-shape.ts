import { polygonsOf, type Polygon, type Position, type Ring, type Shape } from "./shape.ts";

/** Steps in a degree: the sixth decimal, some eleven centimetres. */
const steps = 1e6;

/**
 * A shape as a short text, for views: JSON of whole millionths of a degree, each position told from the one before.
 *
 * A Polygon is a list of rings, a MultiPolygon a list of those; a ring is one list of numbers, its last position left out.
 * About a third of the GeoJSON; exact to the sixth decimal.
 *
 * @throws {RangeError} If a polygon has no ring, or a ring does not close.
 */
export function encodeShape(shape: Shape): string {
  const polygons = polygonsOf(shape).map((polygon) => {
    if (polygon.length === 0) throw new RangeError("encodeShape: a polygon has no ring");
    return polygon.map(encodeRing);
  });
  return JSON.stringify(shape.type === "Polygon" ? polygons[0] : polygons);
}

function encodeRing(ring: Ring): number[] {
  const numbers: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of ring) {
    const [east, north] = [Math.round(lon * steps), Math.round(lat * steps)];
    numbers.push(east - x, north - y);
    [x, y] = [east, north];
  }
  if (numbers.length === 0 || x !== numbers[0] || y !== numbers[1])
    throw new RangeError(`encodeShape: a ring starts at ${String(ring[0])} and ends at ${String(ring.at(-1))}`);
  return numbers.slice(0, -2);
}

/**
 * The shape that a text of {@link encodeShape} tells.
 *
 * @throws {RangeError} If the text is none.
 */
export function decodeShape(text: string): Shape {
  const told = listIn(text);
  const isPolygon = told.length > 0 && told.every((ring) => Array.isArray(ring) && typeof ring[0] === "number");
  if (isPolygon) return { type: "Polygon", coordinates: decodePolygon(told, text) };
  return { type: "MultiPolygon", coordinates: told.map((rings) => decodePolygon(rings, text)) };
}

function listIn(text: string): unknown[] {
  try {
    const told: unknown = JSON.parse(text);
    if (Array.isArray(told)) return told;
  } catch {
    // Not even JSON: the same mistake.
  }
  throw noShape(text);
}

function decodePolygon(rings: unknown, text: string): Polygon {
  if (!Array.isArray(rings) || rings.length === 0) throw noShape(text);
  return rings.map((numbers) => {
    if (!isRing(numbers)) throw noShape(text);
    return decodeRing(numbers);
  });
}

const isRing = (told: unknown): told is readonly number[] =>
  Array.isArray(told) && told.length >= 2 && told.length % 2 === 0 && told.every(Number.isSafeInteger);

const noShape = (text: string) => new RangeError(`decodeShape: "${text.slice(0, 60)}" tells no shape`);

function decodeRing(numbers: readonly number[]): Ring {
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at]!;
    y += numbers[at + 1]!;
    ring.push([x / steps, y / steps]);
  }
  return [...ring, ring[0]!];
}
