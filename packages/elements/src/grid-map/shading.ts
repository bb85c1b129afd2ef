import type { GridPost, GridRow, GridsView, PostState } from "@jinlin/core";
import { steps as densities, type Pattern } from "./pattern.ts";

/** What the colours and patterns of the map tell: who is in charge, how large grids are, how many live there, or whether their notices may be relied on. */
export type Shading = "coverage" | "size" | "residents" | "notice";
export const shadings: readonly Shading[] = ["coverage", "size", "residents", "notice"];

/** One line of the legend: a colour, and a pattern that says the same without it. */
export interface ShadeClass {
  readonly id: string;
  readonly tone: "edge" | "info" | "overdue" | "attention" | "muted" | "good";
  readonly pattern: Pattern;
  /** From so many residents on, up to so many. */
  readonly bounds?: readonly [least: number, most: number];
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

/** The posts of a grid in a network; the one that answers for the grid itself where no network is named. */
export function postsIn(row: GridRow, network: string | undefined): readonly GridPost[] {
  if (network === undefined) return row.primary ? [row.primary] : [];
  return row.posts.filter((post) => post.network === network);
}

/** How a grid stands in a network: as the worst of its officers. */
export function coverageOf(row: GridRow, network: string | undefined): PostState | "no-post" {
  const states = new Set(postsIn(row, network).map(({ state }) => state));
  return worstFirst.find((state) => states.has(state)) ?? "no-post";
}

/** How many live in a grid, as far as it is told: fewer than five count as none of the steps. */
export function residentsIn({ residents }: GridRow): number | undefined {
  return residents && "value" in residents ? residents.value : undefined;
}

/** Every grid's class by what is to be shown. */
export function shadeGrids({ rows }: Pick<GridsView, "rows">, shading: Shading, network: string | undefined): Shaded {
  const classes = shading === "residents" ? steps(rows) : { coverage, size: sizes, notice: notices }[shading];
  const placeOf = new Map(classes.map(({ id }, place) => [id, place]));
  const classOf = rows.map((row) => placeOf.get(classIn(row, shading, network, classes))!);
  const counts = classes.map(() => 0);
  for (const place of classOf) counts[place]!++;
  return { classes, classOf, counts };
}

function classIn(row: GridRow, shading: Shading, network: string | undefined, classes: readonly ShadeClass[]): string {
  if (shading === "coverage") return coverageOf(row, network);
  if (shading !== "residents") return row[shading];
  const count = residentsIn(row);
  return count === undefined ? "unknown" : classes.find(({ bounds }) => bounds !== undefined && count <= bounds[1])!.id;
}

// As many grids in each step; fewer steps where there are not as many different counts.
function steps(rows: readonly GridRow[]): ShadeClass[] {
  const counts = rows.map(residentsIn).filter((count) => count !== undefined);
  counts.sort((one, other) => one - other);
  const tops = [...new Set(densities.map((_, at) => counts[Math.ceil(((at + 1) * counts.length) / densities.length) - 1]!))];
  const found = counts.length === 0 ? [] : tops;
  return [
    ...found.map((most, at): ShadeClass => {
      const least = at === 0 ? counts[0]! : counts.find((count) => count > found[at - 1]!)!;
      return { id: `step-${at + 1}`, tone: "info", pattern: densities[at]!, bounds: [least, most] };
    }),
    { id: "unknown", tone: "muted", pattern: "bare" },
  ];
}
