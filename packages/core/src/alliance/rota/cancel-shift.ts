import type { Day } from "../../day.ts";
import { accept, type Decision } from "../../decision.ts";
import type { ShiftSet } from "./rota.ts";
import { shiftSet } from "./shift-change.ts";
import type { Shift } from "./shifts.ts";

export interface CancelShift {
  readonly type: "cancel-shift";
  readonly rota: string;
  readonly day: Day;
}

/**
 * Says that a shift does not take place (取消班次). Nobody is wanting on it, and nobody's turn moves.
 *
 * {@includeCode ./cancel-shift.test.ts#cancel}
 */
export function cancelShift(shift: Shift): Decision<ShiftSet, never> {
  return shift.cancelled ? accept() : accept(shiftSet(shift, { persons: [], cancelled: true }));
}
