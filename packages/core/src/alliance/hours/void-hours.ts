import { accept, type Decision } from "../../decision.ts";
import type { HoursRecord, HoursVoided } from "./hours.ts";

export interface VoidHours {
  readonly type: "void-hours";
  readonly hours: string;
}

/**
 * Voids an entry of hours (作废): nobody served then. It counts nowhere any more; the ledger keeps that it was written, by whom, and
 * why it went.
 *
 * {@includeCode ./void-hours.test.ts#void}
 */
export function voidHours({ id, person, team }: HoursRecord): Decision<HoursVoided, never> {
  return accept({ type: "hours-voided", v: 1, subject: id, person, team });
}
