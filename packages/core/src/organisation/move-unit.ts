import { addDays, covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Link } from "../profile/profile.ts";
import { asOf, factOf, historyOf, type State } from "../register/register.ts";
import { hierarchyOf, unitAbove } from "./hierarchy-of.ts";
import { leads, mayName } from "./links.ts";
import { sliceOf, type SliceRow } from "./slice-rows.ts";
import { areaOf, areasAround, type Unit, type UnitMoved } from "./unit.ts";

export interface MoveUnit {
  readonly type: "move-unit";
  /** The id of the unit that moves. What stands under it moves with it. */
  readonly unit: string;
  /** The id of the unit it goes under. */
  readonly under: string;
  /** The slice it moves in. Every other slice that reads the same link follows. */
  readonly slice: string;
  /** The first day under the new one. */
  readonly from: Day;
}

/** The one that moves, or the one it is to go under. */
export type MovePart = "unit" | "under";

export type MoveRefusal =
  | ({ readonly code: "not-there-then"; readonly part: MovePart } & Period)
  | { readonly code: "not-in-slice"; readonly part: MovePart }
  | { readonly code: "body-missing"; readonly part: MovePart }
  | { readonly code: "under-itself" }
  | { readonly code: "place-by-territory" }
  | { readonly code: "not-above" }
  | { readonly code: "wrong-kind-above" }
  | { readonly code: "gap-between"; /** The area where the body is missing. */ readonly area: string }
  | { readonly code: "moved-later"; readonly from: Day };

/**
 * Puts a unit under another one (划转、隶属变更) from a day on, until the unit itself ends.
 *
 * It is the link of the unit's level that changes: `superior`, `ledBy` or `within`. The new one stands on a higher
 * level of the slice, for as long as the unit does, and is of a record and kind that link may name; levels may
 * be skipped, but not one whose body is missing on the unit's ground, for there the gap would come between
 * again. So the unit stands directly under what the command names, and a slice never holds a circle.
 *
 * A unit that stands there already stays. Moved back on the same day, it is as if it had never left: also under a gap,
 * which nothing else can go under. A move recorded for a later day is not overtaken: take that one back first.
 *
 * @param first - The state on the first day of the move; its profile has the slice.
 * @param unit - The one that moves, as `unitOf` gives it.
 * @param target - The one it goes under.
 *
 * {@includeCode ./move-unit.test.ts#move}
 */
export function moveUnit(
  first: State,
  unit: Unit,
  target: Unit,
  { slice, from }: Pick<MoveUnit, "slice" | "from">,
): Decision<UnitMoved, MoveRefusal> {
  const { byId, index } = hierarchyOf(first, slice);
  const row = byId.get(unit.id);
  const above = byId.get(target.id);
  const absent = [...absence("unit", unit, row, { from }), ...absence("under", target, above, { from, to: unit.period.to })];
  if (absent.length > 0) return refuse(...(absent as [MoveRefusal]));
  if (row!.missing) return refuse({ code: "body-missing", part: "unit" });
  if (row!.parentId === target.id) return accept();
  if (unit.id === target.id || index.isUnder(target.id, unit.id)) return refuse({ code: "under-itself" });

  const link = linkOf(first, slice, row!);
  if (link === undefined) return refuse({ code: row!.level === 0 ? "not-above" : "place-by-territory" });
  const before = above!.missing && beforeLeaving(first, slice, unit, target);
  const names = before ? factOf<string>(before, unit.id, link)?.value : target.id;
  const faults =
    above!.missing && !before
      ? [{ code: "body-missing", part: "under" } as const]
      : [...(before ? [] : faultsOf(first, slice, row!, above!, link)), ...circle(first, unit, link, names)];
  const refusals = [...faults, ...laterMove(first, unit, link)];
  if (refusals.length > 0) return refuse(...(refusals as [MoveRefusal]));

  const { to } = unit.period;
  const period = { from, ...(to && { to }) };
  return accept({ type: "unit-moved", v: 1, subject: unit.id, ...period, slice, under: target.id, link, ...(names && { names }) });
}

/** The link a row of a slice can be moved by: none on the top level, for a gap, and where the territory decides. */
export function linkOf(state: State, slice: string, { level, missing }: SliceRow): Link | undefined {
  return level === 0 || missing ? undefined : hierarchyOf(state, slice).levels[level]!.parent;
}

function* absence(part: MovePart, { period }: Unit, row: SliceRow | undefined, { from, to }: Period): Iterable<MoveRefusal> {
  const isThere = covers(period, from!) && (part === "unit" || period.to === undefined || (to !== undefined && to <= period.to));
  if (!isThere) yield { code: "not-there-then", part, ...period };
  else if (row === undefined) yield { code: "not-in-slice", part };
}

function* faultsOf(first: State, slice: string, row: SliceRow, above: SliceRow, link: Link): Iterable<MoveRefusal> {
  const { unit } = row;
  if (above.level >= row.level) yield { code: "not-above" };
  if (!mayName(first, link, unit, above.unit)) yield { code: "wrong-kind-above" };
  const gap = gapBetween(first, slice, row, above, link);
  if (gap !== undefined) yield { code: "gap-between", area: gap };
}

// Levels forbid a circle in each slice. The link itself is read by slices that may order them otherwise, and on later days.
function* circle(first: State, unit: Unit, link: Link, names: string | undefined): Iterable<MoveRefusal> {
  const closes = names !== undefined && leads(first, link, names, unit.id, { from: first.day, to: unit.period.to });
  if (closes) yield { code: "under-itself" };
}

function* laterMove(first: State, unit: Unit, link: Link): Iterable<MoveRefusal> {
  const now = factOf<string>(first, unit.id, link)?.value;
  const later = historyOf<string>(first, unit.id, link).find(({ from, value }) => from !== undefined && from > first.day && value !== now);
  if (later) yield { code: "moved-later", from: later.from! };
}

// The state of the day before, if the unit stood under the gap then: its link is to be again what it was.
function beforeLeaving(first: State, slice: string, unit: Unit, gap: Unit): State | undefined {
  const before = asOf(first.register, addDays(first.day, -1), first.seq);
  return sliceOf(before, slice) && unitAbove(before, slice, unit.id)?.id === gap.id ? before : undefined;
}

// As `sliceRows` puts it in: on the unit's own ground, or where it is going when it is the ground that moves.
function gapBetween(state: State, slice: string, { unit, level }: SliceRow, above: SliceRow, link: Link): string | undefined {
  const { byId } = hierarchyOf(state, slice);
  const area = link === "within" ? above.id : areaOf(unit);
  if (area === undefined) return undefined;
  return [area, ...areasAround(state, area)].find((place) => {
    const row = byId.get(place);
    return row?.missing && row.level > above.level && row.level < level;
  });
}
