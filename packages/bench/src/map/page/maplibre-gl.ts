import type { FeatureCollection, Polygon } from "geojson";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs" with { type: "text" };
import { features } from "./features.ts";
import type { MapContender } from "./map-contender.ts";
import { stageIn } from "./on-stage.ts";

setWorkerUrl(URL.createObjectURL(new Blob([worker], { type: "text/javascript" })));

/** MapLibre with one source of GeoJSON, a fill and a line, and no tiles; it needs WebGL, here without a graphics card. */
export const contender: MapContender<FeatureCollection<Polygon, { readonly colour: string; readonly id: string }>> = {
  prepare: features,
  mount: async (box, data) => {
    const stage = stageIn(box, `<div style="block-size: 540px"></div>`).firstElementChild as HTMLElement;
    const positions = data.features.flatMap(({ geometry }) => geometry.coordinates[0]! as [number, number][]);
    const [west, south, east, north] = [0, 1, 0, 1].map((axis, at) =>
      positions.reduce((found, position) => (at < 2 ? Math.min : Math.max)(found, position[axis]!), at < 2 ? Infinity : -Infinity),
    ) as [number, number, number, number];
    const map = new MapLibre({
      container: stage,
      style: {
        version: 8,
        sources: { grids: { type: "geojson", data } },
        layers: [
          { id: "faces", type: "fill", source: "grids", paint: { "fill-color": ["get", "colour"], "fill-antialias": false } },
          { id: "lines", type: "line", source: "grids", paint: { "line-color": "black", "line-width": 0.75 } },
        ],
      },
      bounds: [west, south, east, north],
      fitBoundsOptions: { padding: 16 },
      attributionControl: false,
      fadeDuration: 0,
      dragPan: { linearity: 0, deceleration: Infinity, maxSpeed: 0 },
    });
    await new Promise((resolve, reject) => {
      map.once("idle", resolve);
      map.once("error", ({ error }) => reject(error));
    });
    return {
      at: (x, y) => {
        const { left, top } = stage.getBoundingClientRect();
        return map.queryRenderedFeatures([x - left, y - top], { layers: ["faces"] })[0]?.properties["id"] as string | undefined;
      },
    };
  },
  // A multiple of what it takes for a wheel's notch and not for two fingers on a pad.
  notch: { deltaY: -45 * 4.000244140625, ctrl: false },
};
