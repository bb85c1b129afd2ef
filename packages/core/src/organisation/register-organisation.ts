import type { Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { newUnitFaults, type RegisterRefusal } from "./new-unit.ts";
import { unitRegistered } from "./unit-registered.ts";
import { oneOrMore, type RecordName, type UnitEvent } from "./unit.ts";

export interface RegisterOrganisation extends Period {
  readonly type: "register-organisation";
  /** The id of the new organisation, chosen by the sender, so that sending twice registers once. */
  readonly unit: string;
  /** One of the profile's forms. */
  readonly form: string;
  readonly name: RecordName;
  readonly code?: string;
  /** The organisation above it. */
  readonly superior?: string;
  /** The areas it is set on, the one that says where it stands first. */
  readonly areas?: readonly string[];
  /** The first day it is there. */
  readonly from: NonNullable<Period["from"]>;
}

/**
 * Sets up an organisation (设立组织) from a day on, under another and on areas that are there for as long as it is.
 *
 * @param first - The state on its first day.
 */
export function registerOrganisation(first: State, command: RegisterOrganisation): Decision<UnitEvent, RegisterRefusal> {
  const { unit, form, name, code, superior, areas = [], from, to } = command;
  const organisation = { id: unit, record: "organisation", kind: form, code, links: { superior, setOn: oneOrMore(areas) } } as const;
  const refusals = newUnitFaults(first, { ...organisation, period: { from, to } });
  if (refusals.length > 0) return refuse(...(refusals as [RegisterRefusal]));
  return accept(unitRegistered({ ...organisation, name, from, to }));
}
