import { gzipSync } from "node:zlib";
import type { Bench } from "../bench.ts";
import { firstLoad } from "../browser/bundle-contender.ts";
import { mapTasks } from "./map-tasks.ts";

/** What a page imports to have it, where that is a map; of how many runs the median is, and in how many frames each is moved. */
const contenders: Readonly<Record<string, { readonly modules: readonly string[]; readonly samples: number; readonly frames: number }>> = {
  jinlin: { modules: ["@jinlin/elements/grid-map/define"], samples: 5, frames: 40 },
  limit: { modules: [], samples: 5, frames: 40 },
  leaflet: { modules: ["leaflet"], samples: 3, frames: 40 },
  "maplibre-gl": { modules: ["../map/page/maplibre-gl-loaded.ts"], samples: 3, frames: 20 },
  // Ways of drawing, each anew in every frame: some take half a second for one.
  "canvas-kept-paths": { modules: [], samples: 2, frames: 12 },
  "canvas-lines-anew": { modules: [], samples: 2, frames: 12 },
  "canvas-path-a-class": { modules: [], samples: 2, frames: 12 },
  "svg-path-a-grid": { modules: [], samples: 2, frames: 12 },
  "svg-path-a-class": { modules: [], samples: 2, frames: 12 },
};

export const bench: Bench = {
  name: "map",
  sizes: ["gz", "10k"],
  contenders: Object.keys(contenders),
  reach: [
    { task: "first frame", atLeast: 1, timesFasterThan: "leaflet" },
    { task: "pan, all in sight", atMost: 20, unit: "ms" },
    { task: "zoom", atMost: 20, unit: "ms" },
    { task: "pan, near", atMost: 20, unit: "ms" },
    // A wait that nobody takes for one: https://web.dev/articles/inp
    { task: "pan, all in sight, longest", atMost: 200, unit: "ms" },
    { task: "zoom, longest", atMost: 200, unit: "ms" },
    { task: "pan, near, longest", atMost: 200, unit: "ms" },
  ],
  open: (name, size) => {
    const { modules, samples, frames } = contenders[name]!;
    if (size !== "gz") return mapTasks(name, samples, frames);
    if (modules.length === 0) return {};
    const measure = async () => (await firstLoad(modules)).reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length / 1024, 0);
    return { size: { unit: "KB", measure } };
  },
};
