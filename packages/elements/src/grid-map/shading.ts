import type { GridRow, GridsView, PostState } from "@jinlin/core";
import { officerLoads } from "./officer-load.ts";
import { steps as densities, type Pattern } from "./pattern.ts";
import { postsIn } from "./posts-in.ts";

/** What the colours and patterns of the map tell: who is in charge, how many grids whoever is has, how large grids are, how many live there, or whether their notices may be relied on. */
export type Shading = "coverage" | "load" | "size" | "residents" | "households" | "notice";
export const shadings: readonly Shading[] = ["coverage", "load", "size", "residents", "households", "notice"];

/** What is counted of a grid: who lives there, or the grids of whoever is in charge. */
export type Counted = "residents" | "households" | "load";

/** One line of the legend: a colour, and a pattern that says the same without it. */
export interface ShadeClass {
  readonly id: string;
  readonly tone: "edge" | "info" | "overdue" | "attention" | "muted" | "good";
  readonly pattern: Pattern;
  /** Of what is counted from so many on, up to so many. */
  readonly bounds?: { readonly of: Counted; readonly least: number; readonly most: number };
}

export interface Shaded {
  readonly classes: readonly ShadeClass[];
  /** By row, the place of its class among the classes. */
  readonly classOf: readonly number[];
  /** By class, how many grids are of it. */
  readonly counts: readonly number[];
}

/** Whoever is least in charge comes first: of several officers the worst counts. */
const worstFirst: readonly PostState[] = ["vacant", "suspended", "carry-over", "acting", "held"];

const coverage: readonly ShadeClass[] = [
  { id: "held", tone: "edge", pattern: "plain" },
  { id: "acting", tone: "info", pattern: "upright" },
  { id: "carry-over", tone: "overdue", pattern: "dots" },
  { id: "suspended", tone: "info", pattern: "cross" },
  { id: "vacant", tone: "attention", pattern: "rising" },
  { id: "no-post", tone: "muted", pattern: "bare" },
];

const sizes: readonly ShadeClass[] = [
  { id: "within", tone: "edge", pattern: "plain" },
  { id: "above", tone: "overdue", pattern: "rising" },
  { id: "below", tone: "info", pattern: "level" },
  { id: "unknown", tone: "attention", pattern: "dots" },
  { id: "not-applicable", tone: "muted", pattern: "bare" },
];

const notices: readonly ShadeClass[] = [
  { id: "current", tone: "edge", pattern: "plain" },
  { id: "stale", tone: "attention", pattern: "rising" },
  { id: "none", tone: "overdue", pattern: "dots" },
];

const uncounted: readonly ShadeClass[] = [{ id: "unknown", tone: "muted", pattern: "bare" }];

const uncountedLoad: readonly ShadeClass[] = [
  { id: "nobody", tone: "attention", pattern: "rising" },
  { id: "not-told", tone: "muted", pattern: "dots" },
  { id: "no-post", tone: "muted", pattern: "bare" },
];

/** How a grid stands in a network: as the worst of its officers. */
export function coverageOf(row: GridRow, network: string | undefined): PostState | "no-post" {
  const states = new Set(postsIn(row, network).map(({ state }) => state));
  return worstFirst.find((state) => states.has(state)) ?? "no-post";
}

/** Every grid's class by what is to be shown. */
export function shadeGrids({ rows }: Pick<GridsView, "rows">, shading: Shading, network: string | undefined): Shaded {
  if (shading === "coverage") return shaded(coverage, (row) => coverageOf(row, network), rows);
  if (shading === "size") return shaded(sizes, ({ size }) => size, rows);
  if (shading === "notice") return shaded(notices, ({ notice }) => notice, rows);
  const counts = shading === "load" ? officerLoads(rows, network) : rows.map((row) => livingIn(row[shading]));
  const classes = [...steps(counts, shading), ...(shading === "load" ? uncountedLoad : uncounted)];
  return shaded(classes, (_, at) => stepOf(counts[at]!, classes), rows);
}

function shaded(classes: readonly ShadeClass[], idOf: (row: GridRow, at: number) => string, rows: readonly GridRow[]): Shaded {
  const placeOf = new Map(classes.map(({ id }, place) => [id, place]));
  const classOf = rows.map((row, at) => placeOf.get(idOf(row, at))!);
  const counts = classes.map(() => 0);
  for (const place of classOf) counts[place]!++;
  return { classes, classOf, counts };
}

// Fewer than five are told as that, and are in none of the steps.
const livingIn = (count: GridRow["residents"]): number | "unknown" => (count && "value" in count ? count.value : "unknown");

function stepOf(count: number | string, classes: readonly ShadeClass[]): string {
  return typeof count === "string" ? count : classes.find(({ bounds }) => bounds !== undefined && count <= bounds.most)!.id;
}

// As many grids in each step; fewer steps where there are not as many different counts.
function steps(given: readonly (number | string)[], of: Counted): ShadeClass[] {
  const counts = given.filter((count) => typeof count === "number");
  counts.sort((one, other) => one - other);
  const tops = [...new Set(densities.map((_, at) => counts[Math.ceil(((at + 1) * counts.length) / densities.length) - 1]!))];
  if (counts.length === 0) return [];
  return tops.map((most, at): ShadeClass => {
    const least = at === 0 ? counts[0]! : counts.find((count) => count > tops[at - 1]!)!;
    return { id: `step-${at + 1}`, tone: "info", pattern: densities[at]!, bounds: { of, least, most } };
  });
}
