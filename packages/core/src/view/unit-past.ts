import type { Day } from "../day.ts";
import { ancestorsOf, heirsOf, heirsOn, type Kin } from "../organisation/lineage.ts";
import type { RecordName, Unit } from "../organisation/unit.ts";
import { historyOf } from "../register/register.ts";
import { nameOf, refsTo, type Sight } from "./view-head.ts";
import type { FormerView, KinView, UnitView } from "./view.ts";

/** What a unit was before the day of the sight, and what became of it (沿革); nothing of what is yet to come. */
export function pastOf(sight: Sight, unit: Unit): Pick<UnitView, "formerNames" | "formerCodes" | "cameFrom" | "became" | "heirs"> {
  const { state } = sight;
  const formerNames = formerly<RecordName>(sight, unit, "name", unit.name, (name) => nameOf(sight, name));
  const formerCodes = formerly<string>(sight, unit, "code", unit.code, (code) => code);
  const cameFrom = kinOf(sight, ancestorsOf(state, unit.id));
  const became = kinOf(sight, heirsOf(state, unit.id));
  const isGone = unit.period.to !== undefined && unit.period.to <= state.day;
  const heirs = isGone ? refsTo(sight, heirsOn(state, unit.id, state.day)) : [];
  return {
    ...(formerNames.length > 0 && { formerNames }),
    ...(formerCodes.length > 0 && { formerCodes }),
    ...(cameFrom.length > 0 && { cameFrom }),
    ...(became.length > 0 && { became }),
    ...(heirs.length > 0 && { heirs }),
  };
}

// A unit that is gone is shown by what it last had: that is not a former one.
function formerly<Value>(
  { state }: Sight,
  { id }: Unit,
  aspect: "name" | "code",
  shown: Value | undefined,
  textOf: (value: Value) => string,
): FormerView[] {
  const shownText = shown === undefined ? undefined : textOf(shown);
  return historyOf<Value>(state, id, aspect)
    .filter(({ to }) => to !== undefined && to <= state.day)
    .map(({ value, from, to }) => ({ text: textOf(value), ...(from && { from }), to: to! }))
    .filter(({ text }) => text !== shownText)
    .reverse();
}

// What happened on one day in one way is one change, however many units took part; the last one first.
function kinOf(sight: Sight, kin: readonly Kin[]): KinView[] {
  const changes = new Map<string, { readonly day: Day; readonly how: Kin["how"]; readonly ids: string[] }>();
  for (const { unit, day, how } of kin) {
    if (day > sight.state.day) continue;
    const key = `${day} ${how}`;
    const change = changes.get(key) ?? { day, how, ids: [] };
    changes.set(key, change);
    change.ids.push(unit);
  }
  return [...changes.values()].map(({ day, how, ids }) => ({ day, how, units: refsTo(sight, ids) })).reverse();
}
