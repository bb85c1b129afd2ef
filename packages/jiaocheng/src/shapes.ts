import type { OverlapRecord, ShapeRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";
import { businessDistrict } from "./business-circle.ts";
import type { Compound } from "./compounds.ts";
import type { DedicatedGrid } from "./dedicated-grids.ts";
import { streetOf, urbanCommunities, type Division } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import { divide, type Lot } from "./ground/divide.ts";
import { groundPlan, outlineOf } from "./ground/ground-plan.ts";
import { outlineAbout } from "./ground/outline.ts";
import { degreesOf, type Point, type Ring } from "./ground/point.ts";
import { random, type Random } from "./random.ts";

/** Ground that lies together and touches no other: the town, and each place on its fringe. All *assumed*, nothing surveyed. */
interface Region {
  /** Subdistricts or towns, north before south, whose urban communities lie in it. */
  readonly streets: readonly string[];
  readonly middle: Point;
  /** Of an average grid. */
  readonly squareMetres: number;
  /** How many times as high as wide. */
  readonly tall: number;
}

const regions: readonly Region[] = [
  { streets: ["jiaobei-subdistrict", "jiaonan-subdistrict"], middle: { x: 0, y: 0 }, squareMetres: 31_000, tall: 1.25 },
  { streets: ["chengnan-town"], middle: { x: -900, y: -5200 }, squareMetres: 42_000, tall: 0.7 },
  { streets: ["jinhan-township"], middle: { x: -4600, y: 2300 }, squareMetres: 38_000, tall: 1.1 },
  { streets: ["zhangwan-town"], middle: { x: 5200, y: 5600 }, squareMetres: 45_000, tall: 0.9 },
];

/** Rings on the plan, by the id of the area: of every urban community, its compounds, the business district and their grids. */
export function groundOf(compounds: readonly Compound[], grids: readonly Grid[]): Map<string, Ring> {
  const draw = random("ground");
  const plan = groundPlan();
  const rings = new Map<string, Ring>();
  for (const { streets, middle, squareMetres, tall } of regions) {
    const lots = streets.map((street): Lot => ({
      id: street,
      parts: urbanCommunities.filter((community) => streetOf(community).id === street).map((community) => lotOf(community, grids, draw)),
    }));
    const count = grids.filter(({ community }) => streets.includes(streetOf(community).id)).length;
    const ground = plan.add(outlineAbout(middle, count * squareMetres, tall, draw));
    const parcels = divide(plan, ground, lots, draw);
    for (const [id, { ring }] of parcels) rings.set(id, ring);
  }
  const together = (id: string, own: readonly Grid[]) => rings.set(id, outlineOf(own.map((grid) => ({ ring: rings.get(grid.id)! }))));
  for (const { id } of [...compounds, businessDistrict])
    together(
      id,
      grids.filter(({ within }) => within === id),
    );
  for (const community of urbanCommunities)
    together(
      community.id,
      grids.filter((grid) => grid.community === community),
    );
  return rings;
}

/** A ring as a GeoJSON polygon (RFC 7946): longitude and latitude, WGS-84, six decimals, the first place once more at the end. */
export function polygonOf(ring: Ring): { readonly type: "Polygon"; readonly coordinates: [number, number][][] } {
  return { type: "Polygon", coordinates: [[...ring, ring[0]!].map(degreesOf)] };
}

/** Where every area of the plan lies, and every dedicated grid over it. */
export function shapeRecords(ground: ReadonlyMap<string, Ring>, dedicated: readonly DedicatedGrid[]): ShapeRecord[] {
  return [...ground, ...dedicated.map(({ id, ring }) => [id, ring] as const)].map(([area, ring]) => ({
    area,
    shape: polygonOf(ring),
    from: gridsFrom,
  }));
}

export function overlapRecords(dedicated: readonly DedicatedGrid[]): OverlapRecord[] {
  return dedicated.map(({ id, over }) => ({ grid: id, over, from: gridsFrom }));
}

// A community is the ground of its compounds, one by one, and of the grids that lie in none. Their grids are smaller.
function lotOf(community: Division, grids: readonly Grid[], { below }: Random): Lot {
  const own = grids.filter((grid) => grid.community === community);
  const places = [...new Set(own.map(({ within }) => within))];
  return {
    id: community.id,
    parts: places.map((place): Lot => ({
      id: place,
      parts: own
        .filter(({ within }) => within === place)
        .map(({ id }): Lot => ({ id, weight: (place === community.id ? 110 : 70) + below(60) })),
    })),
  };
}
