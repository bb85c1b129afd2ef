import type { Day } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import type { ShiftSet } from "./rota.ts";
import { cancelledAlready, shiftSet, type ShiftRefusal } from "./shift-change.ts";
import type { Shift } from "./shifts.ts";

export interface ReportAbsence {
  readonly type: "report-absence";
  readonly rota: string;
  readonly day: Day;
  /** Who cannot come. */
  readonly person: string;
}

/**
 * Says that somebody cannot come to a shift (请假): they are on it no more, and the gap is found until somebody takes it.
 *
 * {@includeCode ./report-absence.test.ts#absence}
 */
export function reportAbsence(shift: Shift, { person }: ReportAbsence): Decision<ShiftSet, ShiftRefusal> {
  if (shift.absent.includes(person) && !shift.persons.includes(person)) return accept();
  const refusals: ShiftRefusal[] = cancelledAlready(shift);
  if (refusals.length === 0 && !shift.persons.includes(person)) refusals.push({ code: "not-on-shift", person });
  if (refusals.length > 0) return refuse(...(refusals as [ShiftRefusal]));
  return accept(shiftSet(shift, { persons: shift.persons.filter((one) => one !== person), absent: [...shift.absent, person] }));
}
