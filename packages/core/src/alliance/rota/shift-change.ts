import { addDays, type Day } from "../../day.ts";
import type { ShiftSet } from "./rota.ts";
import type { Shift } from "./shifts.ts";

/** Why a shift cannot be changed as asked. */
export type ShiftRefusal =
  | { readonly code: "no-shift"; readonly rota: string; readonly day: Day }
  | { readonly code: "shift-cancelled"; readonly rota: string; readonly day: Day }
  | { readonly code: "shift-full"; readonly seats: number }
  | { readonly code: "not-on-shift"; readonly person: string }
  | { readonly code: "on-shift-already"; readonly person: string }
  | { readonly code: "not-in-team"; readonly team: string; readonly person: string };

/** A shift as it is to be: all of it, so that the event says the whole. */
export function shiftSet(
  shift: Shift,
  change: { readonly persons?: readonly string[]; readonly absent?: readonly string[]; readonly cancelled?: true },
): ShiftSet {
  const { id, rota, day } = shift;
  const { persons = shift.persons, absent = shift.absent, cancelled } = change;
  return {
    type: "shift-set",
    v: 1,
    subject: id,
    from: day,
    to: addDays(day, 1),
    rota: rota.id,
    team: rota.team,
    persons,
    ...(absent.length > 0 && { absent }),
    ...(cancelled && { cancelled }),
  };
}

/** Nothing is changed of a shift that does not take place. */
export function cancelledAlready({ rota, day, cancelled }: Shift): ShiftRefusal[] {
  return cancelled ? [{ code: "shift-cancelled", rota: rota.id, day }] : [];
}
