import type { Day } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import type { State } from "../../register/register.ts";
import { servesIn } from "../serves-in.ts";
import type { ShiftSet } from "./rota.ts";
import { cancelledAlready, shiftSet, type ShiftRefusal } from "./shift-change.ts";
import type { Shift } from "./shifts.ts";

export interface AssignShift {
  readonly type: "assign-shift";
  readonly rota: string;
  /** The day of the shift. */
  readonly day: Day;
  readonly person: string;
  /** Who is on it and makes room. */
  readonly replaces?: string;
}

/**
 * Puts somebody of the team on a shift (排入班次), where there is room or in somebody's place. Whoever had reported absent is back.
 *
 * @param on - The register on the day of the shift.
 *
 * {@includeCode ./assign-shift.test.ts#assign}
 */
export function assignShift(on: State, shift: Shift, { person, replaces }: AssignShift): Decision<ShiftSet, ShiftRefusal> {
  if (shift.persons.includes(person) && replaces === undefined) return accept();
  const refusals: ShiftRefusal[] = cancelledAlready(shift);
  const { team } = shift.rota;
  if (!servesIn(on, { id: team }, person)) refusals.push({ code: "not-in-team", team, person });
  if (shift.persons.includes(person)) refusals.push({ code: "on-shift-already", person });
  if (replaces !== undefined && !shift.persons.includes(replaces)) refusals.push({ code: "not-on-shift", person: replaces });
  if (replaces === undefined && shift.persons.length >= shift.rota.seats) refusals.push({ code: "shift-full", seats: shift.rota.seats });
  if (refusals.length > 0) return refuse(...(refusals as [ShiftRefusal]));
  const persons = replaces === undefined ? [...shift.persons, person] : shift.persons.map((one) => (one === replaces ? person : one));
  return accept(shiftSet(shift, { persons, absent: shift.absent.filter((one) => one !== person) }));
}
