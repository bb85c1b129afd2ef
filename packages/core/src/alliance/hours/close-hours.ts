import type { Moment } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import type { HoursClosed, HoursRecord } from "./hours.ts";
import { hoursTimes, type HoursTimeRefusal } from "./hours-times.ts";

export interface CloseHours {
  readonly type: "close-hours";
  readonly hours: string;
  /** The moment they stopped. */
  readonly end: Moment;
}

export type CloseHoursRefusal = HoursTimeRefusal | { readonly code: "hours-closed"; readonly end: Moment };

/**
 * Checks somebody out who had checked in (签退). Who forgot to is found, and checked out by what they remember; an end that was
 * wrong is corrected, not given twice.
 *
 * {@includeCode ./close-hours.test.ts#close}
 */
export function closeHours(
  { id, day, confirmed: _confirmed, ...entry }: HoursRecord,
  { end }: CloseHours,
  now: Moment,
): Decision<HoursClosed, CloseHoursRefusal> {
  if (entry.end === end) return accept();
  if (entry.end !== undefined) return refuse({ code: "hours-closed", end: entry.end });
  const refusals = hoursTimes({ start: entry.start, end }, now);
  if (refusals.length > 0) return refuse(...(refusals as [CloseHoursRefusal]));
  return accept({ type: "hours-closed", v: 1, subject: id, from: day, ...entry, end });
}
