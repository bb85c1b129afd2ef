import { covers, type Day, type Period } from "../day.ts";
import type { Aspect } from "../register/aspect.ts";
import { factsAbout, historyOf, type State } from "../register/register.ts";
import { unitAspects, type Unit } from "./unit.ts";

/** What any change of a unit may be refused for. */
export type UnitChangeRefusal =
  | ({ readonly code: "unit-not-there"; readonly unit: string } & Period)
  | { readonly code: "recorded-later"; readonly unit: string; readonly from: Day };

/** A unit that is not there on a day, or not for as long as it is needed. */
export function* absent(
  unit: Unit,
  { from, to }: Period,
  lasting = false,
): Iterable<Extract<UnitChangeRefusal, { code: "unit-not-there" }>> {
  const { period } = unit;
  const starts = from === undefined ? period.from === undefined : covers(period, from);
  const lasts = !lasting || period.to === undefined || (to !== undefined && to <= period.to);
  if (!starts || !lasts)
    yield { code: "unit-not-there", unit: unit.id, ...(period.from && { from: period.from }), ...(period.to && { to: period.to }) };
}

/**
 * Something recorded of a unit for a later day, which a change on the state's day would overtake: take that back first.
 *
 * @param aspects - What the change writes; all of a unit's own facts, and its part in a merger or split, when the unit is to go.
 */
export function* overtakes(
  first: State,
  unit: Unit,
  aspects?: readonly Aspect[],
): Iterable<Extract<UnitChangeRefusal, { code: "recorded-later" }>> {
  if (!covers(unit.period, first.day)) return;
  const facts = (aspects ?? unitAspects[unit.record]).flatMap((aspect) => historyOf(first, unit.id, aspect));
  const kin = aspects ? [] : factsAbout(first, unit.id, "lineage");
  const [later] = [...facts, ...kin].flatMap(({ from }) => (from !== undefined && from > first.day ? [from] : [])).sort();
  if (later) yield { code: "recorded-later", unit: unit.id, from: later };
}
