import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { boundsOf } from "@jinlin/core/geo";
import RBush from "rbush";
import whichPolygon from "which-polygon";
import { sumOf, type Contender } from "./contender.ts";

/** What a page mostly has at hand: a shape as GeoJSON has it, whose lists may be written to. */
interface Ground {
  readonly type: "Polygon";
  readonly coordinates: [number, number][][];
}

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: string;
  readonly shape: Ground;
}

/** rbush, and of what it finds the first that Turf finds the place in. */
export const turf: Contender<RBush<Box>> = {
  build: (shapes) =>
    new RBush<Box>().load(
      shapes.map(({ id, shape }) => {
        const [minX, minY, maxX, maxY] = boundsOf(shape);
        return { minX, minY, maxX, maxY, id, shape: shape as unknown as Ground };
      }),
    ),
  locate: (index, { lons, lats }) => {
    let sum = 0;
    for (let at = 0; at < lons.length; at++) {
      const [lon, lat] = [lons[at]!, lats[at]!];
      for (const { id, shape } of index.search({ minX: lon, minY: lat, maxX: lon, maxY: lat }))
        if (booleanPointInPolygon([lon, lat], shape)) {
          sum += sumOf(id);
          break;
        }
    }
    return sum;
  },
};

/** which-polygon, made for this question: rbush and crossings counted. */
export const which: Contender<whichPolygon.Query<{ readonly id: string }>> = {
  build: (shapes) =>
    whichPolygon({
      type: "FeatureCollection",
      features: shapes.map(({ id, shape }) => ({ type: "Feature", properties: { id }, geometry: shape as unknown as Ground })),
    }),
  locate: (query, { lons, lats }) => {
    let sum = 0;
    for (let at = 0; at < lons.length; at++) {
      const found = query([lons[at]!, lats[at]!]);
      if (found) sum += sumOf(found.id);
    }
    return sum;
  },
};
