import type { PlacedShape, Position } from "@jinlin/core/geo";
import { seededRandom } from "../seeded-random.ts";

/** By name: how many grids from west to east, and as many from south to north. */
const across = { "1k": 28, "100k": 316 } as const;

export type LocateSize = keyof typeof across;
export const sizes = Object.keys(across) as readonly LocateSize[];

/** Degrees across a grid, some two hundred metres; and positions on each of its four sides. */
const [size, bends] = [0.002, 7];

/**
 * Ground cut into crooked grids of 29 positions without gap or overlap, about 119.5°E 26.6°N; their ids in random order.
 * Neighbours have the very same positions between them.
 */
export function gridShapes(name: LocateSize): PlacedShape[] {
  return crookedGrids(across[name]);
}

/** So many of them from west to east, and as many from south to north. */
export function crookedGrids(count: number): PlacedShape[] {
  const random = seededRandom(1);
  const about = (value: number, spread: number) => value + (random() - 0.5) * spread * size;
  const range = Array.from({ length: count + 1 }, (_, at) => at);
  const corners = range.map((x) => range.map((y): Position => [about(119.5 + x * size, 0.4), about(26.6 + y * size, 0.4)]));
  const line = (from: Position, to: Position) =>
    Array.from({ length: bends + 1 }, (_, step): Position => {
      if (step === 0 || step === bends) return step === 0 ? from : to;
      const between = (at: 0 | 1) => about(from[at] + ((to[at] - from[at]) * step) / bends, 0.1);
      return [between(0), between(1)];
    });
  const eastward = corners.slice(0, -1).map((column, x) => column.map((from, y) => line(from, corners[x + 1]![y]!)));
  const northward = corners.map((column) => column.slice(0, -1).map((from, y) => line(from, column[y + 1]!)));
  const shapes: PlacedShape[] = [];
  for (let x = 0; x < count; x++)
    for (let y = 0; y < count; y++) {
      const [south, east] = [eastward[x]![y]!, northward[x + 1]![y]!];
      const [north, west] = [[...eastward[x]![y + 1]!].reverse(), [...northward[x]![y]!].reverse()];
      // Every position an object of its own, as read from JSON.
      const ring = [south, east, north, west].flatMap((side) => side.slice(0, -1)).map(([lon, lat]): Position => [lon, lat]);
      shapes.push({ id: `grid-${x}-${y}`, shape: { type: "Polygon", coordinates: [[...ring, ring[0]!]] } });
    }
  // As a register has them: not from west to east.
  for (let at = shapes.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shapes[at], shapes[other]] = [shapes[other]!, shapes[at]!];
  }
  return shapes;
}

/** Places all over that ground, and a few outside of it. */
export interface Places {
  readonly lons: Float64Array;
  readonly lats: Float64Array;
}

export function placesOn(name: LocateSize, count: number): Places {
  const random = seededRandom(2);
  const extent = across[name] * size;
  const draw = (from: number) => Float64Array.from({ length: count }, () => from + (random() * 1.04 - 0.02) * extent);
  return { lons: draw(119.5), lats: draw(26.6) };
}
