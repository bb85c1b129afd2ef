import { dayOf, type Day, type Moment } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import type { Unit } from "../../organisation/unit.ts";
import type { State } from "../../register/register.ts";
import { isTeam } from "../team.ts";
import type { ShiftRefusal } from "../rota/shift-change.ts";
import { shiftOn } from "../rota/shifts.ts";
import { servesIn } from "../serves-in.ts";
import type { HoursRecorded } from "./hours.ts";
import { hoursTimes, type HoursTimeRefusal } from "./hours-times.ts";

export interface RecordHours {
  readonly type: "record-hours";
  /** The id of the new entry. */
  readonly hours: string;
  readonly person: string;
  readonly team: string;
  readonly start: Moment;
  /** Absent when somebody checks in (签到): `close-hours` says when they left. */
  readonly end?: Moment;
  /** The rota of the team whose shift of that day they were on. */
  readonly rota?: string;
}

export type RecordHoursRefusal =
  | HoursTimeRefusal
  | { readonly code: "not-a-team"; readonly unit: string }
  | Extract<ShiftRefusal, { code: "not-in-team" | "no-shift" | "not-on-shift" }>;

/**
 * Writes down that somebody served in a team (登记时长), from one moment to another; without an end they have checked in and
 * not out. Only of who holds a post of the team on that day. Hours that overlap others of theirs, or go on for more than a day, are taken
 * as they are told, and found (case 35).
 *
 * @param first - The register on the day it begins.
 *
 * {@includeCode ./record-hours.test.ts#record}
 */
export function recordHours(
  first: State,
  team: Unit,
  { hours, person, start, end, rota }: RecordHours,
  now: Moment,
): Decision<HoursRecorded, RecordHoursRefusal> {
  if (!isTeam(first, team)) return refuse({ code: "not-a-team", unit: team.id });
  const refusals: RecordHoursRefusal[] = hoursTimes({ start, end }, now);
  if (!servesIn(first, team, person)) refusals.push({ code: "not-in-team", team: team.id, person });
  const day = dayOf(start, first.profile.timeZone);
  if (rota !== undefined) refusals.push(...offShift(first, team, rota, day, person));
  if (refusals.length > 0) return refuse(...(refusals as [RecordHoursRefusal]));
  return accept({
    type: "hours-recorded",
    v: 1,
    subject: hours,
    from: day,
    person,
    team: team.id,
    start,
    ...(end && { end }),
    source: rota !== undefined ? "shift" : end === undefined ? "check-out" : "entered",
    ...(rota && { rota }),
  });
}

// Hours of a shift are those of who was on it.
function offShift(first: State, team: Unit, rota: string, day: Day, person: string): RecordHoursRefusal[] {
  const shift = shiftOn(first, rota, day);
  if (shift === undefined || shift.rota.team !== team.id) return [{ code: "no-shift", rota, day }];
  return shift.persons.includes(person) ? [] : [{ code: "not-on-shift", person }];
}
