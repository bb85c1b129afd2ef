import { stratify, type HierarchyNode } from "d3-hierarchy";
import type { Contender } from "./contender.ts";
import { columnNames, type DivisionRow } from "./divisions.ts";

interface Built {
  readonly root: HierarchyNode<DivisionRow>;
  readonly byId: Map<string, HierarchyNode<DivisionRow>>;
}

const build = (rows: readonly DivisionRow[]): Built => ({ root: stratify<DivisionRow>()(rows as DivisionRow[]), byId: new Map() });
const sumOf = (totals: readonly Float64Array[]) => totals.reduce((sum, column) => column.reduce((sum, total) => sum + total, sum), 0);

/** As its documentation has it: `stratify`, then `sum`, once for each column, and the values kept. */
export const d3Hierarchy: Contender<Built, Float64Array[]> = {
  build,
  complete: (built) => built,
  ready: ({ root, byId }) => {
    root.eachBefore((node) => byId.set(node.id!, node));
  },
  rollUp: ({ root }, columns) =>
    columnNames.map((name) => {
      const own = columns[name];
      const totals = new Float64Array(own.length);
      root
        .sum(({ row }) => own[row]!)
        .eachBefore(({ data, value }) => {
          totals[data.row] = value!;
        });
      return totals;
    }),
  sumOf,
  isUnder: ({ byId }, { ids, aboves }) => {
    let count = 0;
    for (let at = 0; at < ids.length; at++) {
      const above = byId.get(aboves[at]!)!;
      let node = byId.get(ids[at]!)!.parent;
      while (node !== null && node !== above) node = node.parent;
      if (node !== null) count++;
    }
    return count;
  },
};

/** As one would tune it: all columns in one walk. */
export const d3EachAfter: Contender<Built, Float64Array[]> = {
  build,
  rollUp: ({ root }, columns) => {
    const owns = columnNames.map((name) => columns[name]);
    const totals = owns.map((own) => new Float64Array(own.length));
    root.eachAfter(({ data: { row }, children }) => {
      for (let at = 0; at < owns.length; at++) {
        const column = totals[at]!;
        let sum = owns[at]![row]!;
        if (children) for (const child of children) sum += column[child.data.row]!;
        column[row] = sum;
      }
    });
    return totals;
  },
  sumOf,
};
