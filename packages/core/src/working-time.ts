import { instantAt, weekdayOf } from "./civil-time.ts";
import { addDays, dayOf, type Day, type Moment } from "./day.ts";

/**
 * When offices work (工作日历): the hours of a working day, the holidays (法定节假日), and the days of a weekend that are worked
 * in their place (调休上班). It knows the days `[from, until)`; of any other a weekday is taken to be worked.
 */
export interface WorkingCalendar {
  /** What its days were taken from, by language. */
  readonly source?: Readonly<Record<string, string>>;
  readonly from: Day;
  /** The first day it knows nothing of any more. */
  readonly until: Day;
  /** The hours of every working day, in their order; midnight at their end is `24:00`. */
  readonly hours: readonly { readonly from: string; readonly to: string }[];
  /** Weekdays nobody works on. */
  readonly holidays: readonly Day[];
  /** Days of a weekend that are worked. */
  readonly workdays: readonly Day[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is worked out of a calendar once: which days are special, and when each day that was asked about is worked. */
interface Worked {
  readonly holidays: ReadonlySet<Day>;
  readonly workdays: ReadonlySet<Day>;
  readonly spans: Map<string, readonly Span[]>;
}

const hour = 3_600_000;
const kept = new WeakMap<WorkingCalendar, Worked>();

/** Whether a day is worked. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  const { holidays, workdays } = workedOf(calendar);
  if (holidays.has(day)) return false;
  return workdays.has(day) || weekdayOf(day) < 6;
}

/** Whether the calendar knows nothing of the day, so that holidays may be taken for working days. */
export function isBeyondCalendar({ from, until }: WorkingCalendar, day: Day): boolean {
  return day < from || day >= until;
}

/**
 * The moment by which so many hours have been worked since another (工作时限): in the county's time zone, over nights, weekends
 * and holidays, on weekends that are worked.
 *
 * {@includeCode ./working-time.test.ts#deadline}
 *
 * @param hours - Working hours, a part of one too; none is the moment itself.
 * @throws RangeError when they are fewer than none.
 */
export function addWorkingHours(calendar: WorkingCalendar, timeZone: string, moment: Moment, hours: number): Moment {
  if (!(hours >= 0)) throw new RangeError(`addWorkingHours: ${hours} hours cannot be worked`);
  let rest = Math.round(hours * hour);
  if (rest === 0) return moment;
  const since = Date.parse(moment);
  for (let day = dayOf(moment, timeZone); ; day = addDays(day, 1))
    for (const { start, end } of spansOn(calendar, timeZone, day)) {
      const begin = Math.max(start, since);
      if (begin >= end) continue;
      if (rest <= end - begin) return new Date(begin + rest).toISOString() as Moment;
      rest -= end - begin;
    }
}

/** How many hours are worked from one moment to another; fewer than none when that lies before. */
export function workingHoursBetween(calendar: WorkingCalendar, timeZone: string, from: Moment, to: Moment): number {
  const [since, until] = [Date.parse(from), Date.parse(to)];
  if (until < since) return 0 - workingHoursBetween(calendar, timeZone, to, from);
  const last = dayOf(to, timeZone);
  let worked = 0;
  for (let day = dayOf(from, timeZone); day <= last; day = addDays(day, 1))
    for (const { start, end } of spansOn(calendar, timeZone, day)) worked += Math.max(0, Math.min(end, until) - Math.max(start, since));
  return worked / hour;
}

/** What is wrong with the hours of a working day: the place of the first that is over before it begins, or begins before the last is over. */
export function hoursOutOfOrder(hours: WorkingCalendar["hours"]): number | undefined {
  // Written with two digits they stand in the order of the clock.
  const at = hours.findIndex(({ from, to }, place) => to <= from || (place > 0 && from < hours[place - 1]!.to));
  return at === -1 ? undefined : at;
}

function spansOn(calendar: WorkingCalendar, timeZone: string, day: Day): readonly Span[] {
  const { spans } = workedOf(calendar);
  const key = `${timeZone} ${day}`;
  let found = spans.get(key);
  if (found === undefined) {
    const at = (time: string) => instantAt(day, time, timeZone);
    found = isWorkingDay(calendar, day) ? calendar.hours.map(({ from, to }) => ({ start: at(from), end: at(to) })) : [];
    spans.set(key, found);
  }
  return found;
}

function workedOf(calendar: WorkingCalendar): Worked {
  let worked = kept.get(calendar);
  if (worked === undefined) {
    const { holidays, workdays } = calendar;
    kept.set(calendar, (worked = { holidays: new Set(holidays), workdays: new Set(workdays), spans: new Map() }));
  }
  return worked;
}
