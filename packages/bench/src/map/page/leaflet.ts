import type { FeatureCollection } from "geojson";
import { canvas, geoJSON, map as leafletMap, type Layer, type LeafletMouseEvent } from "leaflet";
import "leaflet/dist/leaflet.css";
import { features } from "./features.ts";
import type { MapContender } from "./map-contender.ts";
import { stageIn } from "./on-stage.ts";

/** Leaflet's canvas over no base map; without its transitions, in which it takes no further notch of a wheel. */
export const contender: MapContender<FeatureCollection> = {
  prepare: features,
  mount: (box, data) => {
    const stage = stageIn(box, `<div style="block-size: 540px"></div>`).firstElementChild as HTMLElement;
    const map = leafletMap(stage, {
      renderer: canvas(),
      zoomSnap: 0,
      zoomAnimation: false,
      fadeAnimation: false,
      inertia: false,
      attributionControl: false,
      zoomControl: false,
    });
    const layer = geoJSON(data, {
      style: (feature) => ({ color: "black", weight: 0.75, fillOpacity: 1, fillColor: (feature!.properties as { colour: string }).colour }),
    });
    map.fitBounds(layer.getBounds(), { padding: [16, 16], animate: false });
    layer.addTo(map);
    let found: string | undefined;
    layer.on("click", ({ propagatedFrom }: LeafletMouseEvent) => {
      found = (propagatedFrom as Layer & { readonly feature: { readonly id: string } }).feature.id;
    });
    return {
      at: (x, y) => {
        const target = document.elementFromPoint(x, y)!;
        for (const type of ["mousemove", "mousedown", "mouseup", "click"])
          target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, detail: 1 }));
        return found;
      },
    };
  },
  // What it takes for the 0.263 levels of a factor of 1.2.
  notch: { deltaY: -22.3, ctrl: false },
};
