// What a page has loaded once it has MapLibre: a bare import of it is dropped by bundlers.
import { Map as MapLibre } from "maplibre-gl";

Object.assign(globalThis, { MapLibre });
