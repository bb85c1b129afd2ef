import { gzipSync } from "node:zlib";
import type { Bench } from "../bench.ts";
import { firstLoad } from "../browser/bundle-contender.ts";
import { sizes, type ChainSize } from "./chain.ts";
import { chartTasks } from "./chart-tasks.ts";

/** What a page imports to have it, where that is a chart; and of how many runs the median is. */
const contenders: Readonly<Record<string, { readonly modules: readonly string[]; readonly samples: Readonly<Record<ChainSize, number>> }>> =
  {
    jinlin: { modules: ["@jinlin/elements/org-chart/define"], samples: { "1k": 7, "10k": 7 } },
    limit: { modules: [], samples: { "1k": 7, "10k": 7 } },
    // Every box is elements of its own: ten thousand take many seconds.
    "d3-org-chart": { modules: ["d3-org-chart"], samples: { "1k": 5, "10k": 2 } },
  };

export const bench: Bench = {
  name: "chart",
  sizes: ["gz", ...sizes],
  contenders: Object.keys(contenders),
  reach: [
    { task: "first frame", atLeast: 3, timesFasterThan: "d3-org-chart" },
    { task: "pan, all in sight", atLeast: 3, timesFasterThan: "d3-org-chart" },
    { task: "pan, near", atLeast: 3, timesFasterThan: "d3-org-chart" },
    { task: "zoom", atLeast: 3, timesFasterThan: "d3-org-chart" },
    { task: "pan, near", atMost: 8, unit: "ms" },
    { task: "pan, all in sight", atMost: 8, unit: "ms" },
    { task: "zoom", atMost: 16, unit: "ms" },
  ],
  open: (name, size) => {
    const { modules, samples } = contenders[name]!;
    if (size !== "gz") return chartTasks(name, size as ChainSize, samples[size as ChainSize]);
    if (modules.length === 0) return {};
    const measure = async () => (await firstLoad(modules)).reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length / 1024, 0);
    return { size: { unit: "KB", measure } };
  },
};
