import type { PlacedShape, Position, Ring, Shape } from "../src/geo/shape.ts";

/** Made-up ground cut into parts, and what lies around it. */
export interface Partition {
  readonly parts: readonly PlacedShape[];
  readonly around: Shape;
}

export interface PartitionSize {
  /** Parts from west to east, and as many from south to north. */
  readonly across: number;
  /** Positions on each of a part's four sides. */
  readonly bends: number;
}

/** Degrees across a part: some five hundred metres. */
const size = 0.005;

/**
 * Ground about 119.5°E 26.6°N cut into crooked parts without gap or overlap: neighbours have the very same positions between them.
 *
 * @param seed - The same one for the same ground.
 */
export function madeUpPartition(seed: number, { across, bends }: PartitionSize): Partition {
  const random = seededRandom(seed);
  const about = (value: number, spread: number) => value + (random() - 0.5) * spread * size;
  const corners = Array.from({ length: across + 1 }, (_, x) =>
    Array.from({ length: across + 1 }, (_, y): Position => [about(119.5 + x * size, 0.4), about(26.6 + y * size, 0.4)]),
  );
  const line = (from: Position, to: Position) =>
    Array.from({ length: bends + 1 }, (_, step): Position => {
      if (step === 0 || step === bends) return step === 0 ? from : to;
      const between = (at: 0 | 1) => about(from[at] + ((to[at] - from[at]) * step) / bends, 0.1);
      return [between(0), between(1)];
    });
  const eastward = corners.slice(0, -1).map((column, x) => column.map((from, y) => line(from, corners[x + 1]![y]!)));
  const northward = corners.map((column) => column.slice(0, -1).map((from, y) => line(from, column[y + 1]!)));

  const parts = corners.slice(0, -1).flatMap((column, x) =>
    column.slice(0, -1).map((_, y) => {
      const ring = around([eastward[x]![y]!], [northward[x + 1]![y]!], [eastward[x]![y + 1]!], [northward[x]![y]!]);
      return { id: `part-${x}-${y}`, shape: polygon(ring) };
    }),
  );
  const outline = around(
    eastward.map((column) => column[0]!),
    northward.at(-1)!,
    eastward.map((column) => column.at(-1)!),
    northward[0]!,
  );
  return { parts, around: polygon(outline) };
}

/** Along the south and the east, back along the north and the west. */
function around(south: readonly Ring[], east: readonly Ring[], north: readonly Ring[], west: readonly Ring[]): Ring {
  const joined = (lines: readonly Ring[]) => [...lines.flatMap((line) => line.slice(0, -1)), lines.at(-1)!.at(-1)!];
  const way = [joined(south), joined(east), joined(north).reverse(), joined(west).reverse()];
  return [...way.flatMap((side) => side.slice(0, -1)), south[0]![0]!];
}

const polygon = (...coordinates: Ring[]): Shape => ({ type: "Polygon", coordinates });

/** Numbers from 0 up to 1, the same ones for one seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
