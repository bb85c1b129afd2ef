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

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
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
  // The Swedish locale writes a date as ISO 8601 does.
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date(moment)) as Day;
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(addDaysToDate(dateOf(day), days));
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
