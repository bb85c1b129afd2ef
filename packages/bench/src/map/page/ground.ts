import type { GridsView } from "@jinlin/core";
import { decodeShape, type Position } from "@jinlin/core/geo";

/** Grids for whoever draws by hand: rings on a flat sheet of 800 by 540, and a colour by who is in charge. */
export interface FlatGrid {
  readonly id: string;
  readonly ring: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
}

export const colours = {
  held: "#dfe5ea",
  acting: "#b3cde8",
  "carry-over": "#eec9a3",
  suspended: "#cfc3e6",
  vacant: "#eda9a0",
} as const;

export const colourOf = (row: GridsView["rows"][number]): string => colours[row.posts[0]!.state as keyof typeof colours];

export const ringOf = (row: GridsView["rows"][number]): readonly Position[] =>
  decodeShape(row.shape!).coordinates[0] as readonly Position[];

export function flatGrids({ rows }: GridsView): FlatGrid[] {
  const rings = rows.map(ringOf);
  const all = rings.flat();
  const [west, east] = [least(all, 0), -least(all, 0, -1)];
  const [south, north] = [least(all, 1), -least(all, 1, -1)];
  const narrowed = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(768 / ((east - west) * narrowed), 508 / (north - south));
  const flat = ([lon, lat]: Position): readonly [number, number] => [
    400 + (lon - (west + east) / 2) * narrowed * scale,
    270 - (lat - (south + north) / 2) * scale,
  ];
  return rows.map((row, at) => ({ id: row.id, ring: rings[at]!.map(flat), colour: colourOf(row) }));
}

const least = (positions: readonly Position[], axis: 0 | 1, sign = 1): number =>
  positions.reduce((found, position) => Math.min(found, position[axis] * sign), Infinity);

export function pathOf(grids: readonly FlatGrid[]): Path2D {
  const path = new Path2D();
  for (const { ring } of grids) {
    const [[left, top], ...others] = ring as [FlatGrid["ring"][number], ...FlatGrid["ring"]];
    path.moveTo(left, top);
    for (const [x, y] of others) path.lineTo(x, y);
    path.closePath();
  }
  return path;
}

export const textOf = (grids: readonly FlatGrid[]): string =>
  grids.map(({ ring }) => `M${ring.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}z`).join("");

/** All grids of a colour together. */
export function byColour(grids: readonly FlatGrid[]): ReadonlyMap<string, readonly FlatGrid[]> {
  const found = new Map<string, FlatGrid[]>();
  for (const grid of grids) {
    const own = found.get(grid.colour);
    if (own) own.push(grid);
    else found.set(grid.colour, [grid]);
  }
  return found;
}
