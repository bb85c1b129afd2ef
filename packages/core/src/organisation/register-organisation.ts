import type { Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { newUnitFaults, type RegisterRefusal } from "./new-unit.ts";
import { oneOrMore, type OrganisationRegistered, type RecordName } from "./unit.ts";

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
export function registerOrganisation(first: State, command: RegisterOrganisation): Decision<OrganisationRegistered, RegisterRefusal> {
  const { unit, form, name, code, superior, areas, from, to } = command;
  const links = { superior, setOn: areas };
  const refusals = [...newUnitFaults(first, { id: unit, record: "organisation", kind: form, code, links, period: { from, to } })];
  if (refusals.length > 0) return refuse(...(refusals as [RegisterRefusal]));
  const area = oneOrMore(areas ?? []);
  return accept({
    type: "organisation-registered",
    v: 1,
    subject: unit,
    from,
    ...(to && { to }),
    form,
    name,
    ...(code !== undefined && { code }),
    ...(superior && { superior }),
    ...(area && { area }),
  });
}
