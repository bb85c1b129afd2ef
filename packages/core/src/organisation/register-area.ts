import type { Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { newUnitFaults, type RegisterRefusal } from "./new-unit.ts";
import { unitRegistered } from "./unit-registered.ts";
import type { RecordName, UnitEvent } from "./unit.ts";

export interface RegisterArea extends Period {
  readonly type: "register-area";
  /** The id of the new area, chosen by the sender, so that sending twice registers once. */
  readonly unit: string;
  /** One of the profile's kinds of area. */
  readonly kind: string;
  readonly name: RecordName;
  readonly code?: string;
  /** The area it lies in; needed where its kind lies in others. */
  readonly within?: string;
  /** The organisation that leads it. */
  readonly ledBy?: string;
  /** One of the profile's kinds of place (板块). */
  readonly place?: string;
  /** The first day it is there. */
  readonly from: NonNullable<Period["from"]>;
}

/**
 * Sets up an area (设立片区) from a day on: it lies in an area that may hold its kind, and what it is linked to is there for
 * as long as it is.
 *
 * @param first - The state on its first day.
 */
export function registerArea(first: State, command: RegisterArea): Decision<UnitEvent, RegisterRefusal> {
  const { unit, kind, name, code, within, ledBy, place, from, to } = command;
  const area = { id: unit, record: "area", kind, code, place, links: { within, ledBy } } as const;
  const refusals = newUnitFaults(first, { ...area, period: { from, to } });
  if (refusals.length > 0) return refuse(...(refusals as [RegisterRefusal]));
  return accept(unitRegistered({ ...area, name, from, to }));
}
