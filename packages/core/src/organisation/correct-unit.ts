import {
  hullOf,
  notYetOver,
  overlaps,
  sureDays,
  without,
  type DatedPeriod,
  type Day,
  type GivenPeriod,
  type PartialDay,
  type Period,
} from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Aspect } from "../register/aspect.ts";
import type { Fact, Write } from "../register/fact.ts";
import { believed, factOf, historyOf, type State } from "../register/register.ts";
import { postsOn } from "./built-on.ts";
import type { RecordName, Unit, UnitCorrected } from "./unit.ts";
import { unitOf } from "./unit.ts";

/** What was recorded of a unit was wrong; what is not named stays as it is. */
export interface CorrectUnit {
  readonly type: "correct-unit";
  readonly unit: string;
  /** How it should have been written. A unit that got another name is renamed. */
  readonly name?: RecordName;
  readonly code?: string;
  /** Its first day; of a past one as far as it is known. */
  readonly from?: PartialDay;
  /** The first day it was no longer there. */
  readonly to?: PartialDay;
}

export type CorrectUnitRefusal =
  | { readonly code: "not-over-yet"; readonly given: PartialDay }
  | { readonly code: "nothing-different" }
  | { readonly code: "period-empty"; readonly from: Day; readonly to: Day }
  | { readonly code: "not-dissolved" }
  | {
      readonly code: "named-outside";
      /** Records that name it on days it would not be there, or that it names on days they are not. */ readonly records: readonly string[];
    };

/** What a unit is and what it is called: begins and ends with it. */
const own: readonly Aspect[] = [
  "area",
  "organisation",
  "name",
  "code",
  "place",
  "within",
  "ledBy",
  "superior",
  "setOn",
  "members",
  "team",
  "allied",
];

/**
 * Corrects what was recorded of a unit (更正单位): its name and code as they should have been written, for as long as
 * the wrong ones were believed, and the days it began and ended on.
 *
 * It is neither a renaming nor an end: those are so from a day on, a correction has always been so. Whatever names
 * the unit, an appointment to one of its posts or a unit under it, has to lie within its days as they are then.
 *
 * @param state - The state on the day whose name and code are meant.
 */
export function correctUnit(state: State, unit: Unit, command: CorrectUnit, today: Day): Decision<UnitCorrected, CorrectUnitRefusal> {
  const early = notYetOver(command, today);
  if (early !== undefined) return refuse({ code: "not-over-yet", given: early });
  const existence = historyOf<string>(state, unit.id, unit.record);
  const [first, last] = [existence[0]!, existence.at(-1)!];
  if (command.to !== undefined && last.to === undefined) return refuse({ code: "not-dissolved" });
  const was: DatedPeriod = { ...bound("from", first), ...bound("to", last), ...aboutOf(first.about?.from, last.about?.to) };
  const is = hullOf(
    { from: command.from ?? was.about?.from ?? was.from, to: command.to ?? was.about?.to ?? was.to } satisfies GivenPeriod,
    today,
  );
  if (is.from !== undefined && is.to !== undefined && is.to <= is.from) return refuse({ code: "period-empty", from: is.from, to: is.to });

  const facts = own.flatMap((aspect) => historyOf(state, unit.id, aspect));
  const dated =
    JSON.stringify([was.from, was.to, was.about]) === JSON.stringify([is.from, is.to, is.about])
      ? facts
      : facts.map((fact) => redated(fact, was, is));
  const values = { name: command.name, code: command.code };
  const meant = dated.map((fact) => revalued(state, unit, fact, values));
  const added =
    command.code !== undefined && unit.code === undefined
      ? [{ subject: unit.id, aspect: "code" as const, value: command.code, ...is }]
      : [];
  const writes = [...changesOf(facts, meant), ...added];
  if (writes.length === 0) return refuse({ code: "nothing-different" });
  const records = namedOutside(state, unit, is, meant);
  if (records.length > 0) return refuse({ code: "named-outside", records });
  return accept<UnitCorrected>({ type: "unit-corrected", v: 1, subject: unit.id, writes });
}

// Whatever began with the unit begins with it, and so at its end; of what began later, the start stays.
function redated(fact: Fact, was: DatedPeriod, is: DatedPeriod): Fact {
  const { from, to, about, ...rest } = fact;
  const start = from === was.from ? is : { from, about };
  const end = to === was.to ? is : { to, about };
  return { ...rest, ...bound("from", start), ...bound("to", end), ...aboutOf(start.about?.from, end.about?.to) };
}

function revalued(
  state: State,
  unit: Unit,
  fact: Fact,
  values: { readonly name: RecordName | undefined; readonly code: string | undefined },
): Fact {
  if (fact.aspect !== "name" && fact.aspect !== "code") return fact;
  const value = values[fact.aspect];
  const there = factOf(state, unit.id, fact.aspect) ?? historyOf(state, unit.id, fact.aspect).at(-1);
  return value !== undefined && there?.seqFrom === fact.seqFrom && there.value === fact.value ? { ...fact, value } : fact;
}

// First everything that is otherwise goes, then it is written as it was to be: the order of the two sides never matters.
function changesOf(before: readonly Fact[], after: readonly Fact[]): Write[] {
  const pairs = before.map((was, place) => [was, after[place]!] as const).filter(([was, is]) => JSON.stringify(was) !== JSON.stringify(is));
  const gone = pairs.flatMap(([{ subject, aspect, refs, ...was }, is]) =>
    without(was, [is]).map((part): Write => ({ subject, aspect, ...part, ...(refs && { refs }) })),
  );
  const said = pairs.map(([, { subject, aspect, value, from, to, about, refs }]): Write => ({
    subject,
    aspect,
    ...(from && { from }),
    ...(to && { to }),
    ...(about && { about }),
    value,
    ...(refs && { refs }),
  }));
  return [...gone, ...said];
}

/** The records that would be named, or name the unit, on days one of the two is surely not there. */
function namedOutside(state: State, unit: Unit, period: DatedPeriod, facts: readonly Fact[]): string[] {
  const { log } = state.register;
  const ids = [unit.id, ...postsOn(state, unit.id)];
  const naming = ids
    .flatMap((id) => [...log.concerning(id)])
    .filter((fact) => believed(fact, state.seq) && fact.subject !== unit.id && isOutside(fact, period))
    .map(({ subject }) => subject);
  // The days of what began later than the unit, a later name, lie within it too.
  const cut = facts.filter((fact) => isOutside(fact, period)).map(({ subject }) => subject);
  const named = facts.flatMap((fact) =>
    (fact.refs ?? []).filter((ref) => {
      const other = unitOf(state, ref);
      return other !== undefined && isOutside(fact, other.period);
    }),
  );
  return [...new Set([...naming, ...cut, ...named])];
}

function isOutside(inner: DatedPeriod, outer: Period): boolean {
  const sure = sureDays(inner);
  if (sure === undefined) return !overlaps(inner, outer);
  const early = outer.from !== undefined && sure.from !== undefined && sure.from < outer.from;
  const late = outer.to !== undefined && (sure.to === undefined || outer.to < sure.to);
  return early || late;
}

function bound<Bound extends "from" | "to">(which: Bound, period: Period): Pick<Period, Bound> {
  return (period[which] === undefined ? {} : { [which]: period[which] }) as Pick<Period, Bound>;
}

function aboutOf(from: PartialDay | undefined, to: PartialDay | "unknown" | undefined): Pick<DatedPeriod, "about"> {
  return from === undefined && to === undefined ? {} : { about: { ...(from && { from }), ...(to && { to }) } };
}
