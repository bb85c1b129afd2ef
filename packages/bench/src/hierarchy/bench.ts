import type { Bench, Tasks } from "../bench.ts";
import { bytesOf } from "../bytes-of.ts";
import type { Contender } from "./contender.ts";
import { d3EachAfter, d3Hierarchy } from "./d3-hierarchy.ts";
import {
  divisionColumns,
  divisionQueries,
  divisionRows,
  type Columns,
  type DivisionRow,
  type DivisionSize,
  type Queries,
} from "./divisions.ts";
import { duckdb } from "./duckdb.ts";
import { jinlin } from "./jinlin.ts";
import { limit } from "./limit.ts";
import { mapOfChildren } from "./map-of-children.ts";

const contenders: Record<string, (size: DivisionSize) => Tasks> = {
  jinlin: tasksOf(jinlin),
  limit: tasksOf(limit),
  "d3-hierarchy": tasksOf(d3Hierarchy),
  "d3-hierarchy, eachAfter": (size) => ({ "roll-up": tasksOf(d3EachAfter)(size)["roll-up"]! }),
  "Map of children": tasksOf(mapOfChildren),
  "@duckdb/node-api": tasksOf(duckdb),
};

const sizes: readonly DivisionSize[] = ["10k", "100k", "1.7M"];
const byteUnit = "bytes a node";
const queryCount = 1_000_000;

export const bench: Bench = {
  name: "hierarchy",
  sizes,
  contenders: Object.keys(contenders),
  reach: [
    { task: "build", atMost: 1.5, times: "limit" },
    { task: "build", atLeast: 3, timesFasterThan: "d3-hierarchy" },
    { task: "roll-up", atMost: 1.5, times: "limit" },
    { task: "roll-up", atLeast: 10, timesFasterThan: "d3-hierarchy" },
    { task: "memory", atMost: 60, unit: byteUnit },
  ],
  open: (name, size) => contenders[name]!(size as DivisionSize),
};

function tasksOf<Built, Totals>({ build, complete, ready, rollUp, sumOf, isUnder, close }: Contender<Built, Totals>) {
  return (size: DivisionSize): Tasks => {
    const text = JSON.stringify(divisionRows(size));
    let rows = readRows(text);
    let built: Built;
    let columns: Columns;
    let queries: Queries;
    const start = async () => {
      if (built !== undefined) return;
      built = await build(rows);
      columns = divisionColumns(rows);
      queries = divisionQueries(size, rows, queryCount);
      await ready?.(built, columns, queries);
    };
    return {
      ...(complete && { memory: { measure: () => bytesOf(() => complete(build(rows) as Built)) / rows.length, unit: byteUnit } }),
      // One builds from rows just read: no hash of their strings is known yet, and each is a string of its own.
      build: { before: () => void (rows = readRows(text)), run: () => build(rows), ...(close && { after: close }) },
      "roll-up": { start, run: () => rollUp(built, columns), answer: (totals: Totals) => sumOf(totals, built) },
      ...(isUnder && { "is-under": { start, run: () => isUnder(built, queries), answer: (count: number) => count } }),
    };
  };
}

function readRows(text: string): readonly DivisionRow[] {
  return JSON.parse(text) as DivisionRow[];
}
