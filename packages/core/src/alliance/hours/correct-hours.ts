import { dayOf, type Moment } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import type { HoursCorrected, HoursRecord } from "./hours.ts";
import { hoursTimes, type HoursTimeRefusal } from "./hours-times.ts";

export interface CorrectHours {
  readonly type: "correct-hours";
  readonly hours: string;
  /** As recorded when absent. */
  readonly start?: Moment;
  readonly end?: Moment;
}

/**
 * Puts an entry of hours right (更正时长): what it said is replaced, never added to, and stays to be read in the ledger. It is
 * to be confirmed anew.
 *
 * {@includeCode ./correct-hours.test.ts#correct}
 */
export function correctHours(
  { id, day: _day, confirmed: _confirmed, ...entry }: HoursRecord,
  { start = entry.start, end = entry.end }: CorrectHours,
  { now, timeZone }: { readonly now: Moment; readonly timeZone: string },
): Decision<HoursCorrected, HoursTimeRefusal> {
  if (start === entry.start && end === entry.end) return accept();
  const refusals = hoursTimes({ start, end }, now);
  if (refusals.length > 0) return refuse(...(refusals as [HoursTimeRefusal]));
  const times = { start, ...(end && { end }) };
  return accept({ type: "hours-corrected", v: 1, subject: id, from: dayOf(start, timeZone), ...entry, ...times });
}
