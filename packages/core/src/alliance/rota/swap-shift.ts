import type { Day } from "../../day.ts";
import { accept, refuse, type Decision } from "../../decision.ts";
import type { State } from "../../register/register.ts";
import { servesIn } from "../serves-in.ts";
import type { ShiftSet } from "./rota.ts";
import { cancelledAlready, shiftSet, type ShiftRefusal } from "./shift-change.ts";
import type { Shift } from "./shifts.ts";

/** Somebody on one shift. */
export interface OnShift {
  readonly rota: string;
  readonly day: Day;
  readonly person: string;
}

export interface SwapShift extends OnShift {
  readonly type: "swap-shift";
  /** With whom, and on which shift they are. */
  readonly with: OnShift;
}

/**
 * Two people change shifts (换班): each comes to the other's. Both have to be of both teams, and neither on the other's shift already.
 *
 * @param states - The register on the day of each shift.
 *
 * {@includeCode ./swap-shift.test.ts#swap}
 */
export function swapShift(
  [one, other]: readonly [Shift, Shift],
  states: readonly [State, State],
  { person, with: { person: partner } }: SwapShift,
): Decision<ShiftSet, ShiftRefusal> {
  const sides = [
    { shift: one, leaves: person, comes: partner, on: states[0] },
    { shift: other, leaves: partner, comes: person, on: states[1] },
  ];
  const refusals = sides.flatMap(({ shift, leaves, comes, on }): ShiftRefusal[] => {
    const { team } = shift.rota;
    return [
      ...cancelledAlready(shift),
      ...(shift.persons.includes(leaves) ? [] : [{ code: "not-on-shift", person: leaves } as const]),
      ...(shift.persons.includes(comes) ? [{ code: "on-shift-already", person: comes } as const] : []),
      ...(servesIn(on, { id: team }, comes) ? [] : [{ code: "not-in-team", team, person: comes } as const]),
    ];
  });
  if (refusals.length > 0) return refuse(...(refusals as [ShiftRefusal]));
  return accept(
    ...sides.map(({ shift, leaves, comes }) =>
      shiftSet(shift, {
        persons: shift.persons.map((each) => (each === leaves ? comes : each)),
        absent: shift.absent.filter((each) => each !== comes),
      }),
    ),
  );
}
