import type { GridsView } from "@jinlin/core";
import { boundsOf, decodeShape, labelPointOf, polygonsOf, projection, type Bounds, type Projection, type Shape } from "@jinlin/core/geo";
import type { Rectangle } from "@jinlin/core/chart";

/** The longer side of the sheet, in its own units: enough to be fitted into a small stage, and to look closely at a grid. */
const side = 8192;

/** An area that lies on the sheet. */
export interface Lying {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  /** Each ring as x, y, x, y … in units of the sheet. */
  readonly rings: readonly Float32Array[];
  readonly box: Rectangle;
}

export interface LyingGrid extends Lying {
  /** Its place among the view's rows. */
  readonly row: number;
  readonly dedicated: boolean;
}

/** What of a view lies on the map (底面), on one flat sheet. */
export interface MapGround {
  readonly width: number;
  readonly height: number;
  /** General grids, then the dedicated ones that lie over them. */
  readonly grids: readonly LyingGrid[];
  /** Communities, streets and the like that have a shape, the largest first. */
  readonly places: readonly (Lying & { readonly depth: number })[];
  /** Grids whose ground is not known: only the list has them. */
  readonly without: number;
  readonly boundsOf: (part: Rectangle) => Bounds;
  readonly partOf: (bounds: Bounds) => Rectangle;
  /** Where the name of an area stands best, in units of the sheet; worked out once. */
  readonly labelOf: (area: Lying) => readonly [x: number, y: number];
}

/** Lays a view flat; undefined when nothing in it has a shape. */
export function layGround({ rows, places }: Pick<GridsView, "rows" | "places">): MapGround | undefined {
  const drawn = rows.flatMap((row, at) => (row.shape === undefined ? [] : [{ row, at, shape: decodeShape(row.shape) }]));
  const around = places.flatMap((place) => (place.shape === undefined ? [] : [{ place, shape: decodeShape(place.shape) }]));
  if (drawn.length === 0) return undefined;
  const plane = projection(boundsOf([...drawn, ...around].map(({ shape }) => shape)));
  const scale = side / Math.max(plane.width, plane.height, 1);
  const depths = depthsOf(places);
  const labels = new Map<string, readonly [number, number]>();
  return {
    width: plane.width * scale,
    height: plane.height * scale,
    grids: drawn
      .map(({ row, at, shape }): LyingGrid => ({ ...lying(row, shape, plane, scale), row: at, dedicated: row.grid === "dedicated" }))
      .sort((one, other) => Number(one.dedicated) - Number(other.dedicated)),
    places: around
      .map(({ place, shape }) => ({ ...lying(place, shape, plane, scale), depth: depths.get(place.id)! }))
      .sort((one, other) => one.depth - other.depth),
    without: rows.length - drawn.length,
    boundsOf: ({ x, y, width, height }) => {
      const [west, north] = plane.toPosition(x / scale, y / scale);
      const [east, south] = plane.toPosition((x + width) / scale, (y + height) / scale);
      return [west, south, east, north];
    },
    partOf: ([west, south, east, north]) => {
      const [left, top] = plane.toPlane([west, north]);
      const [right, bottom] = plane.toPlane([east, south]);
      return { x: left * scale, y: top * scale, width: (right - left) * scale, height: (bottom - top) * scale };
    },
    labelOf: (area) => {
      let point = labels.get(area.id);
      if (point === undefined) {
        const [x, y] = plane.toPlane(labelPointOf(area.shape));
        labels.set(area.id, (point = [x * scale, y * scale]));
      }
      return point;
    },
  };
}

function lying({ id, name }: { readonly id: string; readonly name: string }, shape: Shape, plane: Projection, scale: number): Lying {
  const rings: Float32Array[] = [];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygonsOf(shape))
    for (const ring of polygon) {
      // The last position is the first again.
      const flat = new Float32Array((ring.length - 1) * 2);
      for (let at = 0; at < ring.length - 1; at++) {
        const [east, south] = plane.toPlane(ring[at]!);
        const [x, y] = [east * scale, south * scale];
        flat[at * 2] = x;
        flat[at * 2 + 1] = y;
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
      rings.push(flat);
    }
  return { id, name, shape, rings, box: { x: left, y: top, width: right - left, height: bottom - top } };
}

function depthsOf(places: GridsView["places"]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parentId } of places) depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1);
  return depths;
}

export const touches = (one: Rectangle, other: Rectangle): boolean =>
  one.x <= other.x + other.width && one.x + one.width >= other.x && one.y <= other.y + other.height && one.y + one.height >= other.y;

/** The grid at a point of the sheet: a dedicated one before those it lies over. */
export function gridAt(grids: readonly LyingGrid[], x: number, y: number): LyingGrid | undefined {
  for (let at = grids.length - 1; at >= 0; at--) {
    const grid = grids[at]!;
    if (touches(grid.box, { x, y, width: 0, height: 0 }) && isWithin(grid.rings, x, y)) return grid;
  }
  return undefined;
}

/** Whether a point lies within rings: an odd number of them, or of their turns, is around it. */
export function isWithin(rings: readonly ArrayLike<number>[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [ax, ay] = [ring[ring.length - 2]!, ring[ring.length - 1]!];
    for (let at = 0; at < ring.length; at += 2) {
      const [bx, by] = [ring[at]!, ring[at + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}

/** Grids that a line drawn around them takes (套索): those whose name would stand within it. */
export function gridsAround({ grids, labelOf }: Pick<MapGround, "grids" | "labelOf">, line: readonly number[]): LyingGrid[] {
  if (line.length < 6) return [];
  const across = line.filter((_, at) => at % 2 === 0);
  const down = line.filter((_, at) => at % 2 === 1);
  const [x, y] = [Math.min(...across), Math.min(...down)];
  const box = { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
  return grids.filter((grid) => touches(grid.box, box) && isWithin([line], ...labelOf(grid)));
}

/** The grid one gets to from another by an arrow key: the nearest that lies that way, more ahead than aside. */
export function gridTowards(grids: readonly LyingGrid[], from: LyingGrid, way: "up" | "down" | "left" | "right"): LyingGrid | undefined {
  const [x, y] = middle(from);
  const sign = way === "right" || way === "down" ? 1 : -1;
  const isAcross = way === "left" || way === "right";
  let [best, least] = [undefined as LyingGrid | undefined, Infinity];
  for (const grid of grids) {
    const [mx, my] = middle(grid);
    const ahead = (isAcross ? mx - x : my - y) * sign;
    const aside = Math.abs(isAcross ? my - y : mx - x);
    if (grid === from || ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [grid, far];
  }
  return best;
}

const middle = ({ box }: Lying): readonly [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
