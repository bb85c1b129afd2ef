import type { Hierarchy } from "@jinlin/core";
import type { Outline } from "../hierarchy-tree/outline.ts";
import type { Selectable, Selection } from "../hierarchy-tree/selection/selectable.ts";
import { idsOf, selectionOf } from "../hierarchy-tree/selection/selection-ids.ts";

/** What is chosen of a tree of grids (所选网格). */
export interface ChosenGrids {
  /** By index: 1 where it is, or all below it are; 2 where some below it are. */
  readonly marks: Selection;
  /** Ids that are none of its grids: of grids that have ended, or lie beyond the limits. */
  readonly strangers: readonly string[];
}

/** Only ends of the tree are grids; an id of a place chooses nothing. */
export function chosenGrids(tree: Selectable, ids: readonly string[]): ChosenGrids {
  const isGrid = (id: string) => tree.index.has(id) && isGridAt(tree.index, tree.index.indexOf(id));
  const grids = ids.filter(isGrid);
  return { marks: selectionOf(tree, grids), strangers: grids.length === ids.length ? [] : ids.filter((id) => !isGrid(id)) };
}

export function isGridAt({ order: { ends } }: Hierarchy, at: number): boolean {
  return ends[at] === at + 1;
}

/** The ids of the grids that are on, from the top down, after those that are no grids of the tree. */
export function idsChosen({ index }: Pick<Selectable, "index">, { marks, strangers }: ChosenGrids): string[] {
  const ids = [...strangers];
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1 && isGridAt(index, at)) ids.push(index.idAt(at));
  return ids;
}

/** How many grids there are before each index, and of those how many are on: two of these numbers tell how many lie below a place. */
export function countsBefore(index: Hierarchy, marks?: Selection): Int32Array {
  const counts = new Int32Array(index.size + 1);
  for (let at = 0; at < index.size; at++)
    counts[at + 1] = counts[at]! + Number(isGridAt(index, at) && (marks === undefined || marks[at] === 1));
  return counts;
}

/** One of the few signs that stand for all that is chosen (所选标签): a grid, a place with all its grids, or an id that is none. */
export interface Chip {
  readonly id: string;
  /** `-1` for an id that is no grid of the tree. */
  readonly at: number;
  /** How many grids it stands for. */
  readonly count: number;
}

/** The fewest chips that say what is chosen: a place of which every grid is on stands for them. */
export function chipsOf(tree: Selectable, { marks, strangers }: ChosenGrids, before: Int32Array): Chip[] {
  const chips: Chip[] = strangers.map((id) => ({ id, at: -1, count: 1 }));
  for (const id of idsOf(tree, marks)) {
    const at = tree.index.indexOf(id);
    chips.push({ id, at, count: before[tree.index.endAt(at)]! - before[at]! });
  }
  return chips;
}

/** The name of what a row lies in, to tell a grid from others of its name. */
export function placeNameOf({ index, rowAt }: Outline, at: number): string | undefined {
  const parent = at < 0 ? -1 : index.parentAt(at);
  return parent < 0 ? undefined : rowAt(parent).name;
}
