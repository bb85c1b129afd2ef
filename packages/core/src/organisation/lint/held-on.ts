import type { Day } from "../../day.ts";
import { factsWith, type State } from "../../register/register.ts";
import type { Appointment } from "../appointment.ts";
import { termEndOn } from "../holding.ts";
import { kindIdOf, unitIdOf } from "../post.ts";
import { keptWithStructure } from "../structure.ts";
import { unitOf, unitsOf, type Unit } from "../unit.ts";

/** One appointment that runs on the day. */
export interface Held extends Appointment {
  readonly appointment: string;
  readonly unit: Unit;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Every appointment that runs on the state's day, to posts of these kinds, or of any; also to one whose unit is gone. */
export function heldOn(state: State, postKinds?: readonly string[]): Held[] {
  const units = unitsById(state);
  return [...factsWith<Appointment>(state, "appointment")].flatMap(({ subject, value, from, to }): Held[] => {
    if (postKinds !== undefined && !postKinds.includes(kindIdOf(value.post))) return [];
    const id = unitIdOf(value.post);
    const unit = units.get(id) ?? unitOf(state, id);
    return unit ? [{ ...value, termEnd: termEndOn(state, subject, value), appointment: subject, unit, from, to }] : [];
  });
}

/** All units there are on the day, by id. */
export function unitsById(state: State): ReadonlyMap<string, Unit> {
  return keptWithStructure(
    state,
    "units by id",
    () => new Map((["area", "organisation"] as const).flatMap((record) => unitsOf(state, record)).map((unit) => [unit.id, unit])),
  );
}
