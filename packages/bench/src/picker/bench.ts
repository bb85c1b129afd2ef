import { gzipSync } from "node:zlib";
import type { Bench } from "../bench.ts";
import { firstLoad } from "../browser/bundle-contender.ts";
import { sizes, type PickerSize } from "./many-grids.ts";
import { pickerTasks } from "./picker-tasks.ts";

const modules: Readonly<Record<string, readonly string[]>> = { jinlin: ["@jinlin/elements/grid-picker/define"], limit: [] };

export const bench: Bench = {
  name: "picker",
  sizes: ["gz", ...sizes],
  contenders: Object.keys(modules),
  reach: [
    { task: "open", size: "100k", atMost: 100, unit: "ms" },
    { task: "keystroke", size: "100k", atMost: 50, unit: "ms" },
    { task: "search", size: "100k", atMost: 3, times: "limit" },
  ],
  open: (name, size) => {
    if (size !== "gz") return pickerTasks(name, size as PickerSize);
    const loaded = modules[name]!;
    if (loaded.length === 0) return {};
    const measure = async () => (await firstLoad(loaded)).reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length / 1024, 0);
    return { size: { unit: "KB", measure } };
  },
};
