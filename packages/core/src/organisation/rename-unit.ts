import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import type { RecordName, Unit, UnitRenamed } from "./unit.ts";
import { absent, overtakes, type UnitChangeRefusal } from "./unit-changes.ts";

export interface RenameUnit {
  readonly type: "rename-unit";
  readonly unit: string;
  readonly name: RecordName;
  /** The first day it is called so. */
  readonly from: Day;
}

/**
 * Gives a unit another name (更名) from a day on. What it was called before stays its name of those days; nothing
 * else of it changes (case 21). The name it has already changes nothing.
 *
 * {@includeCode ./rename-unit.test.ts#rename}
 */
export function renameUnit(first: State, unit: Unit, { name, from }: RenameUnit): Decision<UnitRenamed, UnitChangeRefusal> {
  const refusals = [...absent(unit, { from })];
  if (refusals.length === 0 && isSameName(unit.name, name)) return accept();
  refusals.push(...(overtakes(first, unit, ["name"]) as Iterable<never>));
  if (refusals.length > 0) return refuse(...(refusals as [UnitChangeRefusal]));
  const { to } = unit.period;
  return accept({ type: "unit-renamed", v: 1, subject: unit.id, from, ...(to && { to }), name });
}

/** Whether two names are one, in every language they are given in. */
export function isSameName(a: RecordName, b: RecordName): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  const languages = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...languages].every((language) => a[language] === b[language]);
}
