import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { hangs } from "./hangs.ts";
import { linkFaults, type NothingAbove, type UnitLinkRefusal } from "./new-unit.ts";
import { absent, overtakes, type UnitChangeRefusal } from "./unit-changes.ts";
import { oneOrMore, type Unit, type UnitRelinked } from "./unit.ts";

export interface SetAreas {
  readonly type: "set-areas";
  /** An organisation. */
  readonly unit: string;
  /** All the areas it is set on from then on, the one that says where it stands first; none when it is to have none. */
  readonly areas: readonly string[];
  /** The first day on them. */
  readonly from: Day;
}

export type SetAreasRefusal =
  | UnitChangeRefusal
  | UnitLinkRefusal
  | NothingAbove
  | { readonly code: "not-an-organisation"; readonly unit: string };

/**
 * Sets an organisation on areas (所设片区) from a day on: one, several or none. An area may have several organisations set
 * on it as well. The areas it is set on already, in that order, change nothing.
 */
export function setAreas(first: State, unit: Unit, { areas, from }: SetAreas): Decision<UnitRelinked, SetAreasRefusal> {
  if (unit.record !== "organisation") return refuse({ code: "not-an-organisation", unit: unit.id });
  const ids = [...new Set(areas)];
  const refusals: SetAreasRefusal[] = [...absent(unit, { from })];
  if (refusals.length === 0 && ids.join() === (unit.areas ?? []).join()) return accept();
  const { to } = unit.period;
  refusals.push(...overtakes(first, unit, ["setOn"]), ...linkFaults(first, "setOn", unit, ids, { from, to }));
  const { area: _area, areas: _areas, ...rest } = unit;
  const placed = { ...rest, ...(ids[0] && { area: ids[0], areas: ids }) };
  if (refusals.length === 0 && hangs(first, placed) && !hangs(first, unit)) refusals.push({ code: "nothing-above", unit: unit.id });
  if (refusals.length > 0) return refuse(...(refusals as [SetAreasRefusal]));
  const names = oneOrMore(ids);
  return accept({ type: "unit-relinked", v: 1, subject: unit.id, from, ...(to && { to }), link: "setOn", ...(names && { names }) });
}
