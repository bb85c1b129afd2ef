import type { Contender } from "./contender.ts";
import { columnNames, type DivisionRow } from "./divisions.ts";

interface Built {
  readonly byId: ReadonlyMap<string, DivisionRow>;
  readonly children: ReadonlyMap<string | null, readonly DivisionRow[]>;
}

/** What most code does: rows by id, rows by parent, and climbing. */
export const mapOfChildren: Contender<Built, Map<string, number[]>> = {
  build: (rows) => {
    const byId = new Map<string, DivisionRow>();
    const children = new Map<string | null, DivisionRow[]>();
    for (const row of rows) {
      byId.set(row.id, row);
      const siblings = children.get(row.parentId);
      if (siblings) siblings.push(row);
      else children.set(row.parentId, [row]);
    }
    return { byId, children };
  },
  complete: (built) => built,

  rollUp: ({ children }, columns) => {
    const totals = new Map<string, number[]>();
    const add = ({ id, row }: DivisionRow): number[] => {
      const sums = columnNames.map((name) => columns[name][row]!);
      for (const child of children.get(id) ?? []) {
        const below = add(child);
        for (let at = 0; at < sums.length; at++) sums[at]! += below[at]!;
      }
      totals.set(id, sums);
      return sums;
    };
    children.get(null)!.forEach(add);
    return totals;
  },
  sumOf: (totals) => [...totals.values()].reduce((sum, sums) => sums.reduce((sum, total) => sum + total, sum), 0),

  isUnder: ({ byId }, { ids, aboves }) => {
    let count = 0;
    for (let at = 0; at < ids.length; at++) {
      let id = byId.get(ids[at]!)!.parentId;
      while (id !== null && id !== aboves[at]) id = byId.get(id)!.parentId;
      if (id !== null) count++;
    }
    return count;
  },
};
