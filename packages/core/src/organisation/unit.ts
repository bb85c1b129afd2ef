import { addDays, type Period } from "../day.ts";
import { factOf, factsWith, historyOf, type State } from "../register/register.ts";
import { keptWithStructure } from "./structure.ts";
import { listed, type OneOrMore, type RecordName, type UnitRecord } from "./unit-events.ts";

export * from "./unit-events.ts";

/**
 * An area (片区) or an organisation (组织): what has posts and stands in slices.
 * An organisation is set on an area; an area lies within another and may be led by an organisation.
 */
export interface Unit {
  readonly id: string;
  readonly record: UnitRecord;
  /** The kind of an area, the form of an organisation. */
  readonly kind: string;
  readonly name: RecordName;
  /** A dated attribute, never a key. */
  readonly code?: string;
  readonly within?: string;
  readonly ledBy?: string;
  readonly superior?: string;
  /** The area an organisation is set on; of several the first. */
  readonly area?: string;
  /** All the areas it is set on, where there is one at least. */
  readonly areas?: readonly string[];
  /** Kind of place (板块). */
  readonly place?: string;
  readonly period: Period;
}

/** An area or organisation on the state's day; one that is not there that day as it is first, or last, on record. */
export function unitOf(state: State, id: string): Unit | undefined {
  for (const record of ["area", "organisation"] as const) {
    const period = existenceOf(state, id, record);
    if (period) {
      const then = there(state, period);
      return readUnit(then, id, record, factOf<string>(then, id, record)!.value, period);
    }
  }
  return undefined;
}

/** All areas, or all organisations, there are on the day, in the order recorded. */
export function unitsOf(state: State, record: UnitRecord): readonly Unit[] {
  return keptWithStructure(state, `units ${record}`, () =>
    [...factsWith<string>(state, record)].map(({ subject, value }) =>
      readUnit(state, subject, record, value, existenceOf(state, subject, record)!),
    ),
  );
}

/** The areas around an area, nearest first. */
export function* areasAround(state: State, area: string): Iterable<string> {
  const seen = new Set([area]);
  for (let next = within(state, area); next !== undefined && !seen.has(next); next = within(state, next)) {
    seen.add(next);
    yield next;
  }
}

/** The area a unit stands on: an organisation's, the first of several, or the area itself. */
export function areaOf(unit: Unit): string | undefined {
  return unit.record === "area" ? unit.id : unit.area;
}

/** All areas a unit stands on: an organisation's, or the area itself. */
export function areasOf(unit: Unit): readonly string[] {
  return unit.record === "area" ? [unit.id] : (unit.areas ?? []);
}

const within = (state: State, area: string): string | undefined => factOf<string>(state, area, "within")?.value;

// From its first day to its last, whatever kind it was between: a village that became a community was there all along.
function existenceOf(state: State, id: string, record: UnitRecord): Period | undefined {
  const history = historyOf<string>(state, id, record);
  return history[0] && { from: history[0].from, to: history.at(-1)!.to };
}

// A unit that is gone is described as on its last day, one to come as on its first.
function there(state: State, period: Period): State {
  if (period.to !== undefined && period.to <= state.day) return { ...state, day: addDays(period.to, -1) };
  return period.from !== undefined && period.from > state.day ? { ...state, day: period.from } : state;
}

function readUnit(state: State, id: string, record: UnitRecord, kind: string, { from, to }: Period): Unit {
  const value = <V = string>(aspect: string): V | undefined => factOf<V>(state, id, aspect)?.value;
  const areas = listed(value<OneOrMore>("setOn"));
  const optional = {
    code: value("code"),
    within: value("within"),
    ledBy: value("ledBy"),
    superior: value("superior"),
    area: areas[0],
    areas: areas.length > 0 ? areas : undefined,
    place: value("place"),
  };
  return {
    id,
    record,
    kind,
    name: value<RecordName>("name") ?? id,
    ...(Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)) as Partial<Unit>),
    period: { from, to },
  };
}
