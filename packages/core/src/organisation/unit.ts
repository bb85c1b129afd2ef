import { addDays, type Day, type Period } from "../day.ts";
import type { Link, Texts } from "../profile/profile.ts";
import type { Aspect } from "../register/aspect.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsWith, historyOf, type State } from "../register/register.ts";
import { keptWithStructure } from "./structure.ts";

/** A name as given, or by language. Places mostly have the one they have. */
export type RecordName = string | Texts;

/**
 * An area (片区) or an organisation (组织): what has posts and stands in slices.
 * An organisation is set on an area; an area lies within another and may be led by an organisation.
 */
export interface Unit {
  readonly id: string;
  readonly record: "area" | "organisation";
  /** The kind of an area, the form of an organisation. */
  readonly kind: string;
  readonly name: RecordName;
  /** A dated attribute, never a key. */
  readonly code?: string;
  readonly within?: string;
  readonly ledBy?: string;
  readonly superior?: string;
  readonly area?: string;
  /** Kind of place (板块). */
  readonly place?: string;
  readonly period: Period;
}

export interface AreaRegistered extends Event {
  readonly type: "area-registered";
  readonly kind: string;
  readonly name: RecordName;
  readonly code?: string;
  readonly within?: string;
  readonly ledBy?: string;
  readonly place?: string;
}

export interface OrganisationRegistered extends Event {
  readonly type: "organisation-registered";
  readonly form: string;
  readonly name: RecordName;
  readonly code?: string;
  readonly superior?: string;
  readonly area?: string;
}

export interface UnitMoved extends Event {
  readonly type: "unit-moved";
  readonly from: Day;
  /** The slice it was moved in. */
  readonly slice: string;
  /** What it stands under from that day on: a body, or the area of a gap it is put back under. */
  readonly under: string;
  /** The link of the unit that changes. */
  readonly link: Link;
  /** The unit the link names from then on: `under`, but for a gap; absent when it names none. */
  readonly names?: string;
}

/** What was recorded of a unit was wrong. */
export interface UnitCorrected extends Event {
  readonly type: "unit-corrected";
  /** What it is and was, over all its days that were recorded otherwise. */
  readonly writes: readonly Write[];
}

export type UnitEvent = UnitCorrected | AreaRegistered | OrganisationRegistered | UnitMoved;

export function unitWrites(event: UnitEvent): Write[] {
  if (event.type === "unit-corrected") return [...event.writes];
  const { subject, from, to, about } = event;
  const fact = (aspect: Aspect, value: unknown, refs?: readonly string[]): Write[] =>
    value === undefined ? [] : [{ subject, aspect, from, to, ...(about && { about }), value, ...(refs && { refs }) }];
  const link = (aspect: Aspect, target: string | undefined) => fact(aspect, target, target === undefined ? [] : [target]);
  if (event.type === "unit-moved") {
    const { names } = event;
    return [{ subject, aspect: event.link, from, to, value: names, ...(names && { refs: [names] }) }];
  }
  const common = [...fact("name", event.name), ...fact("code", event.code)];
  if (event.type === "area-registered")
    return [
      ...fact("area", event.kind),
      ...common,
      ...link("within", event.within),
      ...link("ledBy", event.ledBy),
      ...fact("place", event.place),
    ];
  return [...fact("organisation", event.form), ...common, ...link("superior", event.superior), ...link("setOn", event.area)];
}

/** An area or organisation on the state's day; one that is not there that day as it is first, or last, on record. */
export function unitOf(state: State, id: string): Unit | undefined {
  for (const record of ["area", "organisation"] as const) {
    const history = historyOf<string>(state, id, record);
    const existence =
      factOf<string>(state, id, record) ?? (history[0]?.from !== undefined && history[0].from > state.day ? history[0] : history.at(-1));
    if (existence) return readUnit(there(state, existence), id, record, existence.value, existence);
  }
  return undefined;
}

/** All areas, or all organisations, there are on the day, in the order recorded. */
export function unitsOf(state: State, record: Unit["record"]): readonly Unit[] {
  return keptWithStructure(state, `units ${record}`, () =>
    [...factsWith<string>(state, record)].map((fact) => readUnit(state, fact.subject, record, fact.value, fact)),
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

/** The area a unit stands on: an organisation's, or the area itself. */
export function areaOf(unit: Unit): string | undefined {
  return unit.record === "area" ? unit.id : unit.area;
}

const within = (state: State, area: string): string | undefined => factOf<string>(state, area, "within")?.value;

// A unit that is gone is described as on its last day, one to come as on its first.
function there(state: State, period: Period): State {
  if (period.to !== undefined && period.to <= state.day) return { ...state, day: addDays(period.to, -1) };
  return period.from !== undefined && period.from > state.day ? { ...state, day: period.from } : state;
}

function readUnit(state: State, id: string, record: Unit["record"], kind: string, { from, to }: Period): Unit {
  const value = <V = string>(aspect: string): V | undefined => factOf<V>(state, id, aspect)?.value;
  const optional = {
    code: value("code"),
    within: value("within"),
    ledBy: value("ledBy"),
    superior: value("superior"),
    area: value("setOn"),
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
