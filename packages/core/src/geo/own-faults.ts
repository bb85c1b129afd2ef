import { findCrossing } from "./crossing.ts";
import { polygonTable, sideOf } from "./polygon-table.ts";
import type { OwnFault } from "./shape-fault.ts";
import { polygonsOf, type PlacedShape, type Polygon, type Position, type Ring } from "./shape.ts";

/**
 * What is wrong with a shape by itself: rings that do not close or meet themselves, holes outside, numbers that are no degrees.
 * An empty list where nothing is. How it lies beside others is asked with `shapeFaults`.
 */
export function ownFaults({ id, shape }: PlacedShape): readonly OwnFault[] {
  const polygons = polygonsOf(shape).filter((polygon) => polygon.some((ring) => ring.length > 0));
  if (polygons.length === 0) return [{ code: "empty", id }];
  const beyond = polygons.flat(2).find((position) => !isOnEarth(position));
  // Of numbers that are no degrees there is nothing more to say.
  if (beyond) return [{ code: "out-of-range", id, where: beyond }];
  return polygons.flatMap((polygon) => polygonFaults(id, polygon));
}

const isOnEarth = ([lon, lat]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

function polygonFaults(id: string, polygon: Polygon): OwnFault[] {
  const rings = polygon.filter((ring) => ring.length > 0);
  const faults = rings.flatMap((ring) => ringFaults(id, ring));
  const crossing = findCrossing(rings.filter((ring) => cornersOf(ring) > 2));
  if (crossing) faults.push({ code: "crosses-itself", id, where: crossing });
  // Rings that cross lie half outside of each other: one fault, told once.
  return crossing ? faults : [...faults, ...holeFaults(id, polygon)];
}

function ringFaults(id: string, ring: Ring): OwnFault[] {
  const faults: OwnFault[] = [];
  const [first, last] = [ring[0]!, ring.at(-1)!];
  if (ring.length > 1 && (first[0] !== last[0] || first[1] !== last[1])) faults.push({ code: "ring-open", id, where: last });
  const points = cornersOf(ring);
  if (points < 3) faults.push({ code: "too-few-points", id, where: first, points });
  return faults;
}

const cornersOf = (ring: Ring) => new Set(ring.map(String)).size;

function holeFaults(id: string, [outer, ...holes]: Polygon): OwnFault[] {
  const table = polygonTable([[outer ?? []]]);
  return holes.flatMap((hole): OwnFault[] => {
    const where = hole.find(([lon, lat]) => sideOf(table, 0, lon, lat) === "outside");
    return where ? [{ code: "hole-outside", id, where }] : [];
  });
}
