import { gzipSync } from "node:zlib";
import type { Bench, Tasks } from "../bench.ts";
import type { DivisionSize } from "../hierarchy/divisions.ts";
import { firstLoad } from "../browser/bundle-contender.ts";
import { treeTasks } from "./tree-tasks.ts";

interface Entry {
  readonly file: string;
  /** What a page imports to have it, where that is a tree. */
  readonly modules: readonly string[];
  readonly tasks: readonly string[];
  readonly sizes: readonly string[];
}

const sizes: readonly DivisionSize[] = ["1k", "10k", "100k", "1.7M"];
const most = sizes.slice(0, 3);
const shown = ["mount", "expand all", "scroll", "blank", "unreached", "DOM elements", "heap"];
const all = [...shown, "search", "keystroke", "check-all"];

const contenders: Readonly<Record<string, Entry>> = {
  jinlin: { file: "jinlin", modules: ["@jinlin/elements/hierarchy-tree/define"], tasks: all, sizes },
  "jinlin, any order": { file: "jinlin-any-order", modules: [], tasks: ["mount"], sizes },
  limit: { file: "limit", modules: [], tasks: all, sizes },
  "@vaadin/grid": {
    file: "vaadin-grid",
    modules: ["@vaadin/grid/vaadin-grid.js", "@vaadin/grid/vaadin-grid-tree-column.js"],
    tasks: [...shown, "check-all"],
    sizes,
  },
  wunderbaum: { file: "wunderbaum", modules: ["wunderbaum"], tasks: all, sizes: most },
  // Every row is elements of its own: 10k take some ten seconds, and more than a minute to expand; 100k more than that to mount.
  "wa-tree": {
    file: "web-awesome",
    modules: ["@awesome.me/webawesome/dist/components/tree/tree.js", "@awesome.me/webawesome/dist/components/tree-item/tree-item.js"],
    tasks: shown.filter((task) => task !== "expand all"),
    sizes: ["1k", "10k"],
  },
  "@tanstack/lit-virtual": { file: "tanstack-lit-virtual", modules: [], tasks: shown, sizes },
  "@lit-labs/virtualizer": { file: "lit-virtualizer", modules: [], tasks: shown, sizes: most },
};

export const bench: Bench = {
  name: "tree",
  sizes: ["gz", ...sizes],
  contenders: Object.keys(contenders),
  reach: [
    { task: "mount", size: "100k", atMost: 2, times: "limit" },
    { task: "mount", size: "100k", atLeast: 2.5, timesFasterThan: "@vaadin/grid" },
    { task: "mount", size: "1.7M", atMost: 2, times: "limit" },
    { task: "scroll", size: "100k", atMost: 1.5, times: "limit" },
    { task: "blank", atMost: 0, unit: "frames" },
    { task: "unreached", atMost: 0, unit: "rows" },
    { task: "DOM elements", atMost: 250, unit: "elements" },
    { task: "heap", size: "100k", atMost: 4, unit: "MB" },
    { task: "search", size: "100k", atMost: 2, times: "limit" },
    { task: "check-all", size: "100k", atMost: 1.5, times: "limit" },
    { task: "size", atMost: 24, unit: "KB" },
  ],
  open: (name, size) => {
    const { file, modules, tasks, sizes } = contenders[name]!;
    if (size === "gz") return modules.length > 0 ? sizeTask(modules) : {};
    return sizes.includes(size) ? treeTasks(file, size as DivisionSize, tasks) : {};
  },
};

function sizeTask(modules: readonly string[]): Tasks {
  return {
    size: {
      unit: "KB",
      measure: async () => (await firstLoad(modules)).reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length / 1024, 0),
    },
  };
}
