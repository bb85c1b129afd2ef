import { refuse, type Decision } from "../../decision.ts";
import { minutesBetween, type HoursConfirmed, type HoursRecord } from "./hours.ts";
import { wholeDay } from "./reckon-hours.ts";

export interface ConfirmHours {
  readonly type: "confirm-hours";
  /** The entries that are so. */
  readonly hours: readonly string[];
}

/** An entry that cannot be confirmed before it was put right. */
export type ConfirmHoursRefusal =
  | { readonly code: "hours-open"; readonly hours: string }
  | { readonly code: "hours-over-a-day"; readonly hours: string };

/**
 * Confirms entries of hours (确认时长): all of them, or none. One without a check-out, or of more than 24 hours, is put right first
 * (case 35). What is confirmed already stays so.
 *
 * {@includeCode ./confirm-hours.test.ts#confirm}
 */
export function confirmHours(entries: readonly HoursRecord[]): Decision<HoursConfirmed, ConfirmHoursRefusal> {
  const refusals = entries.flatMap(({ id, start, end }): ConfirmHoursRefusal[] => {
    if (end === undefined) return [{ code: "hours-open", hours: id }];
    return minutesBetween(start, end) > wholeDay ? [{ code: "hours-over-a-day", hours: id }] : [];
  });
  if (refusals.length > 0) return refuse(...(refusals as [ConfirmHoursRefusal]));
  const left = entries.filter(({ confirmed }) => !confirmed);
  return {
    ok: true,
    events: left.map(({ id, person, team }) => ({ type: "hours-confirmed", v: 1, subject: id, person, team })),
  };
}
