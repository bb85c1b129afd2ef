import gcoord from "gcoord";
import { polygonsOf, type Polygon, type Position, type Shape } from "./shape.ts";

/**
 * How numbers stand for places (坐标系): WGS-84 of satellites, which is kept; GCJ-02 (国测局坐标) of maps published in China;
 * BD-09 (百度坐标) of Baidu's. CGCS2000 differs from WGS-84 by centimetres, and is taken for it.
 */
export type Crs = (typeof crsNames)[number];

/** The systems there are. */
export const crsNames = ["WGS-84", "GCJ-02", "BD-09"] as const;

/** From which system into which. */
export interface Conversion {
  readonly from: Crs;
  readonly to: Crs;
}

const codes = { "WGS-84": "WGS84", "GCJ-02": "GCJ02", "BD-09": "BD09" } as const;

/**
 * Says the same place, or shape, in another system (坐标转换).
 *
 * GCJ-02 and BD-09 move places in China by some hundred metres, and none elsewhere. Their formulas are not published:
 * these are those in general use; there and back, a place comes within a metre of where it was.
 *
 * @throws {RangeError} If there is no such system.
 */
export function convert(position: Position, conversion: Conversion): Position;
export function convert(shape: Shape, conversion: Conversion): Shape;
export function convert(given: Position | Shape, { from, to }: Conversion): Position | Shape {
  for (const name of [from, to]) if (!crsNames.includes(name)) throw new RangeError(`convert: "${name}" is none of ${crsNames.join(", ")}`);
  const moved = ([lon, lat]: Position): Position => (from === to ? [lon, lat] : gcoord.transform([lon, lat], codes[from], codes[to]));
  if (!("type" in given)) return moved(given);

  const polygons = polygonsOf(given).map((polygon): Polygon => polygon.map((ring) => ring.map(moved)));
  return given.type === "Polygon" ? { type: "Polygon", coordinates: polygons[0]! } : { type: "MultiPolygon", coordinates: polygons };
}
