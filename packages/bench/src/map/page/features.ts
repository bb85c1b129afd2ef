import type { GridsView } from "@jinlin/core";
import type { FeatureCollection, Polygon } from "geojson";
import { colourOf, ringOf } from "./ground.ts";

/** Grids as GeoJSON, with a colour by who is in charge. */
export function features(view: GridsView): FeatureCollection<Polygon, { readonly colour: string; readonly id: string }> {
  return {
    type: "FeatureCollection",
    features: view.rows.map((row) => ({
      type: "Feature",
      id: row.id,
      properties: { colour: colourOf(row), id: row.id },
      geometry: { type: "Polygon", coordinates: [ringOf(row).map(([lon, lat]) => [lon, lat])] },
    })),
  };
}
