import { dayOf, type Day, type Moment } from "./day.ts";

// One for each zone: to make one takes longer than all else that is done with a time.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The moment at which a county's clocks show a time of a day: `08:30`; midnight at its end is `24:00`. */
export function momentAt(day: Day, time: string, timeZone: string): Moment {
  return new Date(instantAt(day, time, timeZone)).toISOString() as Moment;
}

/** As `momentAt`, in milliseconds. */
export function instantAt(day: Day, time: string, timeZone: string): number {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  const civil = Date.parse(`${day}T00:00:00Z`) + hours * 3_600_000 + minutes * 60_000;
  // Where clocks are put forward or back the zone's distance from UTC is that of the instant itself: guessed once, then known.
  return civil - offsetAt(civil - offsetAt(civil, timeZone), timeZone);
}

/** What a county's clocks show at a moment: the day, its day of the week (Monday is 1) and the time, `08:30`. */
export function civilTimeOf(moment: Moment, timeZone: string): { readonly day: Day; readonly weekday: number; readonly time: string } {
  const day = dayOf(moment, timeZone);
  return { day, weekday: weekdayOf(day), time: formatIn(timeZone).format(Date.parse(moment)).slice(11, 16) };
}

/** The day of the week of a day: Monday is 1, Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  return Date.parse(`${formatIn(timeZone).format(whole).replace(" ", "T")}Z`) - whole;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const parts = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;
    // The Swedish locale writes a date as ISO 8601 does.
    formats.set(timeZone, (format = new Intl.DateTimeFormat("sv-SE", { timeZone, ...parts })));
  }
  return format;
}
