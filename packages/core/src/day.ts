import {
  addDays as addDaysToDate,
  addMonths as addMonthsToDate,
  addYears as addYearsToDate,
  differenceInCalendarDays,
  format,
  isValid,
  parse,
} from "date-fns";

/** A civil day, `2026-03-01`: no hour, no time zone. Days compare as text. */
export type Day = `${number}-${number}-${number}`;

/** An instant in RFC 3339, as written into the ledger: `2026-03-01T09:30:00.000Z`. */
export type Moment = `${Day}T${string}`;

/**
 * A half-open period of civil days: `from` is the first day in it, `to` the first day no longer in it.
 * Without `from` the start is not known; without `to` it is open.
 */
export interface Period {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** A day as far as it is known (不完整日期): the day, its month or its year. */
export type PartialDay = Day | `${number}-${number}` | `${number}`;

/** Which bounds of a period are known in part only, and how far. A bound that is not named here is known to the day, or not at all. */
export interface PartialBounds {
  readonly from?: PartialDay | undefined;
  /** `unknown`: it has ended, nobody knows when. */
  readonly to?: PartialDay | "unknown" | undefined;
}

/**
 * A period whose bounds may be known in part: `from` is then the earliest day it can have begun, `to` the latest on
 * which it can have ended. An unknown start (no `from`), an unknown end (`about.to` is `unknown`) and an open end (no
 * `to`) are three things.
 */
export interface DatedPeriod extends Period {
  readonly about?: PartialBounds;
}

/** A period as it is given: days, months or years. */
export interface GivenPeriod {
  readonly from?: PartialDay | undefined;
  readonly to?: PartialDay | "unknown" | undefined;
}

/** Something given over a period, once its bounds are days (`hullOf`). */
export type Dated<Given extends GivenPeriod> = Omit<Given, "from" | "to"> &
  DatedPeriod & { readonly [Bound in "from" as undefined extends Given[Bound] ? never : Bound]: Day };

/** The first of the given bounds that lies, or may lie, after a day and is not given to the day; only what is past may be known in part. */
export function notYetOver({ from, to }: GivenPeriod, today: Day): PartialDay | undefined {
  return [from, to].find(
    (given): given is PartialDay => given !== undefined && given !== "unknown" && !isDay(given) && lastDayOf(given) > today,
  );
}

/** Whether something was so on a day: surely, perhaps, or not. */
export type Certainty = "definite" | "possible" | "no";

const partialShape = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;
// One for each zone: to make one takes longer than all else that is done with a day.
const formatOf = new Map<string, Intl.DateTimeFormat>();
const momentShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is a day of the calendar: `2028-02-29` is, `2026-02-29` is not. */
export function isDay(text: string): text is Day {
  return dayShape.test(text) && isValid(dateOf(text as Day));
}

/** Whether the text is an instant in RFC 3339 with a zone. */
export function isMoment(text: string): text is Moment {
  return momentShape.test(text) && !Number.isNaN(Date.parse(text)) && isDay(text.slice(0, 10));
}

/** The civil day on which a moment falls in a county's time zone (an IANA name). */
export function dayOf(moment: Moment, timeZone: string): Day {
  let format = formatOf.get(timeZone);
  // The Swedish locale writes a date as ISO 8601 does.
  if (format === undefined) formatOf.set(timeZone, (format = new Intl.DateTimeFormat("sv-SE", { timeZone })));
  return format.format(new Date(moment)) as Day;
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(addDaysToDate(dateOf(day), days));
}

/** The same time of day, so many days of 24 hours before a moment. */
export function daysEarlier(moment: Moment, days: number): Moment {
  return new Date(Date.parse(moment) - days * 86_400_000).toISOString() as Moment;
}

/** The same day some months on; the last of the month where it has none such. */
export function addMonths(day: Day, months: number): Day {
  return dayFrom(addMonthsToDate(dateOf(day), months));
}

/** The same day some years on; 29 February becomes the 28th where there is none. */
export function addYears(day: Day, years: number): Day {
  return dayFrom(addYearsToDate(dateOf(day), years));
}

/** How many days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** Whether the day lies in the period. */
export function covers(period: Period, day: Day): boolean {
  return (period.from === undefined || period.from <= day) && (period.to === undefined || day < period.to);
}

/** Whether the text is a day, or a month or year in its place: `2019-06`, `2019`. */
export function isPartialDay(text: string): text is PartialDay {
  return partialShape.test(text) || isDay(text);
}

/** The first day it can be. */
export function firstDayOf(partial: PartialDay): Day {
  return `${partial}${"-01-01".slice(partial.length - 4)}` as Day;
}

/** The last day it can be. */
export function lastDayOf(partial: PartialDay): Day {
  if (partial.length === 4) return `${partial}-12-31` as Day;
  return partial.length === 7 ? addDays(addMonths(firstDayOf(partial), 1), -1) : (partial as Day);
}

/**
 * A period as given, as one whose bounds are days.
 *
 * @param recorded - The day of recording: what has ended nobody knows when has ended by then.
 */
export function hullOf({ from, to }: GivenPeriod, recorded: Day): DatedPeriod {
  const [startsAbout, endsAbout] = [from !== undefined && !isDay(from), to !== undefined && !isDay(to)];
  const end = to === undefined || !endsAbout ? (to as Day | undefined) : to === "unknown" ? recorded : addDays(lastDayOf(to), 1);
  return {
    ...(from && { from: firstDayOf(from) }),
    ...(end && { to: end }),
    ...((startsAbout || endsAbout) && { about: { ...(startsAbout && { from }), ...(endsAbout && { to }) } }),
  };
}

/** The days of a period it surely has; none when its bounds leave none sure. Without a start, from the first day there is. */
export function sureDays({ from, to, about }: DatedPeriod): Period | undefined {
  if (about === undefined) return { from, to };
  const start = about.from === undefined ? from : lastDayOf(about.from);
  const end = about.to === undefined ? to : about.to === "unknown" ? start && addDays(start, 1) : firstDayOf(about.to);
  if (about.to === "unknown" && start === undefined) return undefined;
  return start !== undefined && end !== undefined && end <= start ? undefined : { from: start, to: end };
}

/**
 * Whether a period has a day, as far as its bounds are known.
 *
 * @param seen - A day by which it was on record. Of one that began nobody knows when, no day before that is sure.
 */
export function certaintyOn(period: DatedPeriod, day: Day, seen?: Day): Certainty {
  if (!covers(period, day)) return "no";
  const sure = sureDays(period);
  if (sure === undefined || !covers(sure, day)) return "possible";
  if (period.from !== undefined) return "definite";
  const last = sure.to === undefined ? undefined : addDays(sure.to, -1);
  const since = seen === undefined || (last !== undefined && last < seen) ? last : seen;
  return since !== undefined && since <= day ? "definite" : "possible";
}

/** Whether the two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return (a.from === undefined || b.to === undefined || a.from < b.to) && (b.from === undefined || a.to === undefined || b.from < a.to);
}

/** The days both periods have; none when they share no day. */
export function shared(a: Period, b: Period): Period | undefined {
  if (!overlaps(a, b)) return undefined;
  const from = a.from === undefined || (b.from !== undefined && b.from > a.from) ? b.from : a.from;
  const to = a.to === undefined || (b.to !== undefined && b.to < a.to) ? b.to : a.to;
  return { ...(from && { from }), ...(to && { to }) };
}

/** What is left of a period without some others: its parts, by start. */
export function without({ from, to }: Period, others: readonly Period[]): Period[] {
  return others.reduce(
    (parts: Period[], other) =>
      parts.flatMap((part) => {
        if (!overlaps(part, other)) return [part];
        const before = other.from !== undefined && (part.from === undefined || part.from < other.from);
        const after = other.to !== undefined && (part.to === undefined || other.to < part.to);
        return [
          ...(before ? [{ ...(part.from && { from: part.from }), to: other.from }] : []),
          ...(after ? [{ from: other.to, ...(part.to && { to: part.to }) }] : []),
        ];
      }),
    [{ ...(from && { from }), ...(to && { to }) }],
  );
}

// Civil days are computed on local dates and never pass through UTC: noon exists on every day in every zone.
function dateOf(day: Day): Date {
  return parse(`${day} 12`, "yyyy-MM-dd HH", new Date(0));
}

function dayFrom(date: Date): Day {
  return format(date, "yyyy-MM-dd") as Day;
}
