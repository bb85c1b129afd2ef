import type { Level, Slice } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import { missingBodies } from "./missing-bodies.ts";
import { areasAround, areasOf, unitsOf, type Unit } from "./unit.ts";

/** One body in a slice, or the area where one should be and is not (`missing`). */
export interface SliceRow {
  readonly id: string;
  readonly parentId: string | null;
  /** Index into the slice's levels. */
  readonly level: number;
  readonly unit: Unit;
  readonly missing?: true;
}

/** The rows of a slice, and where in it a unit would stand whose links were others. */
export interface SlicePlaces {
  readonly levels: readonly Level[];
  readonly rows: readonly SliceRow[];
  /** The id of what a row stands under, by the links of the `unit` it is given with; `undefined` on top. */
  readonly parentOf: (row: Omit<SliceRow, "parentId">) => string | undefined;
}

/**
 * A slice (切面) of the register as rows: top level first, siblings by code.
 *
 * A row's parent is what its level's link names. Where a body between the two is missing, the gap comes
 * between: a branch in a community without a committee hangs under that gap, not beside it. Where a record has no link
 * the territory decides: the nearest body of a higher level on the areas around. What still has no
 * parent stands on top, to be seen.
 *
 * @throws RangeError when the profile has no such slice.
 */
export function slicePlaces(state: State, sliceId: string): SlicePlaces {
  const levels = levelsOf(state, sliceId);
  const rows = levels.flatMap((level, index) => rowsAt(state, level, index));
  const levelOf = new Map(rows.map((row) => [row.id, row.level]));
  const standing = new Map<string, Omit<SliceRow, "parentId">[]>();
  for (const row of rows)
    for (const area of areasOf(row.unit)) {
      const here = standing.get(area);
      if (here) here.push(row);
      else standing.set(area, [row]);
    }

  return { levels, rows: rows.map((row) => ({ ...row, parentId: parentOf(row) ?? null })), parentOf };

  function parentOf({ unit, level, missing }: Omit<SliceRow, "parentId">): string | undefined {
    if (level === 0) return undefined;
    const link = missing ? undefined : levels[level]!.parent;
    const linked = link && unit[link];
    const linkedLevel = (linked === undefined ? undefined : levelOf.get(linked)) ?? -1;
    // Its first area says what gap comes between; where no link says where it stands, each of its areas may.
    const grounds = unit.record === "area" || linkedLevel < 0 ? groundsOf(unit) : groundsOf(unit).slice(0, 1);
    const above = nearest(
      grounds,
      (row) => row.level < level && row.level > linkedLevel && row.id !== unit.id && (linkedLevel < 0 || row.missing === true),
    );
    return above ?? (linkedLevel >= 0 && linkedLevel < level ? linked : undefined);
  }

  // On the unit's own areas, then outwards from each; the lowest of several bodies on one area.
  function nearest(grounds: Iterable<readonly string[]>, wanted: (row: Omit<SliceRow, "parentId">) => boolean): string | undefined {
    for (const places of grounds)
      for (const place of places) {
        const found = standing.get(place)?.findLast(wanted);
        if (found) return found.id;
      }
    return undefined;
  }

  // An area's own link says where it lies: it may be asked about as if it lay elsewhere.
  function groundsOf(unit: Unit): (readonly string[])[] {
    if (unit.record === "area") return [[unit.id, ...(unit.within === undefined ? [] : [unit.within, ...areasAround(state, unit.within)])]];
    return areasOf(unit).map((area) => [area, ...areasAround(state, area)]);
  }
}

/**
 * The rows of a slice, as `slicePlaces` puts them.
 *
 * @throws RangeError when the profile has no such slice.
 */
export function sliceRows(state: State, sliceId: string): readonly SliceRow[] {
  return slicePlaces(state, sliceId).rows;
}

/** The slice of that id in the profile. */
export function sliceOf(state: State, sliceId: string): Slice | undefined {
  return state.profile.slices.find(({ id }) => id === sliceId);
}

/** The chain of command (指挥链): the profile's first slice. Who answers for whom is read from it. */
export function chainOf({ profile }: State): Slice {
  return profile.slices[0]!;
}

export function levelsOf(state: State, sliceId: string): Level[] {
  const slice = sliceOf(state, sliceId);
  if (slice === undefined)
    throw new RangeError(`the profile has no slice "${sliceId}"; it has ${state.profile.slices.map(({ id }) => id).join(", ")}`);
  return slice.levels.map((id) => state.profile.levels.find((level) => level.id === id)!);
}

function rowsAt(state: State, level: Level, index: number): Omit<SliceRow, "parentId">[] {
  const bodies = unitsOf(state, level.record).filter(({ kind }) => level.kinds.includes(kind));
  const present = bodies.map((unit) => ({ id: unit.id, level: index, unit }));
  const gaps = missingBodies(state, level).missing.map((unit) => ({ id: unit.id, level: index, unit, missing: true as const }));
  return [...present, ...gaps].sort((a, b) => compare(a.unit.code, b.unit.code) || compare(a.id, b.id));
}

// Code-unit order: codes and ids are plain, and the order must not hang on a reader's language.
function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
