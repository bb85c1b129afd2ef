import type { LoadRow, LoadView } from "@jinlin/core";
import { folded } from "./answer-rows.ts";

/** What is measured of everybody, in the order told. */
export const loadMeasures = ["grids", "households", "residents", "communities"] as const satisfies readonly (keyof NonNullable<
  LoadView["spread"]
>)[];
export type LoadMeasure = (typeof loadMeasures)[number];

/** The points of a spread, from the least up. */
export const spreadPoints = ["least", "median", "most"] as const;
export type SpreadPoint = (typeof spreadPoints)[number];

/** A figure whose people are looked at: those over the limit, or those at one point of the spread of a measure. */
export type LoadFigure = "over" | { readonly measure: LoadMeasure; readonly point: SpreadPoint };

export type LoadOrder = "name" | Exclude<LoadMeasure, "communities">;

export interface LoadFilter {
  /** Part of the name of the person, or of a grid of theirs. */
  readonly text: string;
  /** All when absent. */
  readonly figure: LoadFigure | undefined;
  /** As the view has them when absent. */
  readonly order: { readonly by: LoadOrder; readonly down: boolean } | undefined;
}

/** Whether somebody has more grids than the county wants; never where it says nothing. */
export const isOver = ({ limit }: LoadView, { grids }: LoadRow): boolean => limit !== undefined && grids > limit.grids;

export const isSameFigure = (one: LoadFigure | undefined, other: LoadFigure | undefined): boolean =>
  one === other || (typeof one === "object" && typeof other === "object" && one.measure === other.measure && one.point === other.point);

/** The people who are looked for, in the order asked for; of equals in that of the view. */
export function loadsShown(view: LoadView, { text, figure, order }: LoadFilter, language: string): LoadRow[] {
  const sought = folded(text);
  const rows = membersOf(view, figure).filter(
    ({ person, posts }) =>
      sought === "" || [person.name ?? "", ...posts.map(({ unit }) => unit.name)].some((name) => folded(name).includes(sought)),
  );
  if (order === undefined) return rows;
  const { by, down } = order;
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (one: LoadRow, other: LoadRow) =>
    by === "name" ? collator.compare(one.person.name ?? "", other.person.name ?? "") : measured(one, by) - measured(other, by);
  return rows.sort((one, other) => (down ? compare(other, one) : compare(one, other)));
}

/** Those a figure counts, as far as the viewer may know them: half-way between two numbers, those who have the one or the other. */
export function membersOf(view: LoadView, figure: LoadFigure | undefined): LoadRow[] {
  const { members } = view.people;
  if (figure === undefined) return [...members];
  if (figure === "over") return members.filter((row) => isOver(view, row));
  const { measure, point } = figure;
  const value = view.spread?.[measure]?.[point];
  if (value === undefined) return [];
  const values = members.map((row) => measured(row, measure));
  const below = Math.max(...values.filter((one) => one <= value));
  const above = Math.min(...values.filter((one) => one >= value));
  return point === "median"
    ? members.filter((row) => [below, above].includes(measured(row, measure)))
    : members.filter((row) => measured(row, measure) === value);
}

// Where a count is covered, as few, it stands before all others.
function measured(row: LoadRow, measure: LoadMeasure): number {
  if (measure === "communities") return row.communities.length;
  const value = row[measure];
  return typeof value === "number" ? value : 0;
}
