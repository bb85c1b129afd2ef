import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { handOver, once, type HandOverRefusal } from "./hand-over-units.ts";
import { heirsOf } from "./lineage.ts";
import { standingUnder } from "./links.ts";
import { absent, overtakes } from "./unit-changes.ts";
import type { Unit, UnitEnded, UnitRelinked } from "./unit.ts";

export interface DissolveUnit {
  readonly type: "dissolve-unit";
  readonly unit: string;
  /** The first day it is no longer there. */
  readonly from: Day;
  /** The unit that what stands under it goes to; needed when something does. */
  readonly under?: string;
}

export type DissolveRefusal = HandOverRefusal | { readonly code: "still-leads"; readonly units: readonly string[] };

/**
 * Dissolves a unit (撤销) from a day on, without an heir. Whoever holds a post in it leaves that day. What stands under it, lies in it
 * or is set on it goes under another unit by the same link; as long as something does and nobody says where to, the unit stays.
 *
 * An end that lies later may be brought forward. A unit that ended that day, and left no heir, is not ended again.
 */
export function dissolveUnit(
  first: State,
  unit: Unit,
  under: Unit | undefined,
  { from }: DissolveUnit,
): Decision<UnitEnded | UnitRelinked, DissolveRefusal> {
  const { id, record, period } = unit;
  if (period.to === from && heirsOf(first, id).every(({ day }) => day !== from)) return accept();
  const refusals: DissolveRefusal[] = [...absent(unit, { from }), ...overtakes(first, unit)];
  const standing = standingUnder(first, id);
  if (under === undefined && standing.length > 0)
    refusals.push({ code: "still-leads", units: [...new Set(standing.map(({ subject }) => subject))] });
  if (under?.id === id) refusals.push({ code: "under-itself" });
  const handed = under && under.id !== id ? standing.map((one) => handOver(first, one, new Set([id]), [under])) : [];
  refusals.push(...handed.flatMap(({ faults }) => faults));
  if (refusals.length > 0) return refuse(...(once(refusals) as [DissolveRefusal]));
  return accept<UnitEnded | UnitRelinked>(...handed.map(({ event }) => event), { type: "unit-ended", v: 1, subject: id, from, record });
}
