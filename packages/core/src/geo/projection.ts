import CheapRuler from "cheap-ruler";
import type { Bounds } from "./bounds-of.ts";
import type { Position } from "./shape.ts";

/** A flat sheet for drawing (地图投影): metres to the right and down from the north-western corner of its bounds. */
export interface Projection {
  /** How far it is across the sheet, in metres. */
  readonly width: number;
  readonly height: number;
  readonly toPlane: (position: Position) => readonly [x: number, y: number];
  readonly toPosition: (x: number, y: number) => Position;
}

/**
 * Lays bounds flat (等距圆柱投影): east and north by the size of a degree at their middle.
 *
 * Right for a county: over half a degree from north to south, widths at the edges are off by a few thousandths.
 * Straight borders stay straight, so that points between those of a ring are where the map shows them.
 */
export function projection([west, south, east, north]: Bounds): Projection {
  const { kx, ky } = new CheapRuler((south + north) / 2, "meters");
  return {
    width: (east - west) * kx,
    height: (north - south) * ky,
    toPlane: ([lon, lat]) => [(lon - west) * kx, (north - lat) * ky],
    toPosition: (x, y) => [west + x / kx, north - y / ky],
  };
}
