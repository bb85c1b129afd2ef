import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { codeFaults, type CodeRefusal } from "./unit-codes.ts";
import type { Unit, UnitRecoded } from "./unit.ts";
import { absent, overtakes, type UnitChangeRefusal } from "./unit-changes.ts";

export interface RecodeUnit {
  readonly type: "recode-unit";
  readonly unit: string;
  /** Absent when it is to have none any more. */
  readonly code?: string;
  /** The first day it has that code. */
  readonly from: Day;
}

/**
 * Gives a unit another code (变更代码) from a day on; its id stays what it was, and by the old code it is still found
 * (`unitByCode`). The code it has already changes nothing.
 */
export function recodeUnit(first: State, unit: Unit, { code, from }: RecodeUnit): Decision<UnitRecoded, UnitChangeRefusal | CodeRefusal> {
  const refusals: (UnitChangeRefusal | CodeRefusal)[] = [...absent(unit, { from })];
  if (refusals.length === 0 && unit.code === code) return accept();
  const { to } = unit.period;
  refusals.push(...overtakes(first, unit, ["code"]), ...codeFaults(first, unit, code, { from, to }));
  if (refusals.length > 0) return refuse(...(refusals as [UnitChangeRefusal]));
  return accept({ type: "unit-recoded", v: 1, subject: unit.id, from, ...(to && { to }), ...(code !== undefined && { code }) });
}
