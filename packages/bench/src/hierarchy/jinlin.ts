import { buildHierarchy, rollUp, type Hierarchy } from "@jinlin/core";
import type { Contender } from "./contender.ts";

export const jinlin: Contender<Hierarchy, Record<string, Float64Array>> = {
  build: (rows) => buildHierarchy(rows),
  rollUp,
  sumOf: (totals) => Object.values(totals).reduce((sum, column) => column.reduce((sum, total) => sum + total, sum), 0),
  isUnder: (town, { ids, aboves }) => {
    let count = 0;
    for (let at = 0; at < ids.length; at++) if (town.isUnder(ids[at]!, aboves[at]!)) count++;
    return count;
  },
  complete: (town) => {
    town.depthAt(0);
    return town;
  },
};
