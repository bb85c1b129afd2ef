import { civilTimeOf, momentAt, weekdayOf } from "../civil-time.ts";
import { addDays, type Moment } from "../day.ts";
import type { ServiceHours } from "./team.ts";

/** When a team can be called: at any time, now, or from a moment on. */
export type Availability =
  | { readonly when: "any-time" }
  | { readonly when: "now" }
  | { readonly when: "later"; readonly from: Moment }
  /** It has hours, and none in any week. */
  | { readonly when: "never" };

/** When a team with these hours can be called next (可服务时间), from a moment on. */
export function canBeCalled(hours: readonly ServiceHours[] | undefined, timeZone: string, now: Moment): Availability {
  if (hours === undefined) return { when: "any-time" };
  const { day: today, weekday, time } = civilTimeOf(now, timeZone);
  if (hours.some(({ days, from, to }) => days.includes(weekday) && from <= time && time < to)) return { when: "now" };
  // Today's hours that are over come again in a week.
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    const [next] = hours
      .filter(({ days, from }) => days.includes(weekdayOf(day)) && (ahead > 0 || from > time))
      .map(({ from }) => from)
      .sort();
    if (next !== undefined) return { when: "later", from: momentAt(day, next, timeZone) };
  }
  return { when: "never" };
}
