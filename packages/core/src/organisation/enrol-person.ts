import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { checkParticulars, type ParticularsRefusal } from "./check-particulars.ts";
import type { Particulars, PersonEnrolled } from "./person.ts";
import type { Unit } from "./unit.ts";

/** Takes a person on record (登记人员). What is personal goes beside the command and never into the ledger. */
export interface EnrolPerson {
  readonly type: "enrol-person";
  /** The new person's id, opaque and chosen by the sender, so that sending twice enrols once. */
  readonly person: string;
  /** The home community's area id; never an address. */
  readonly home?: string;
  /** The first day on record. */
  readonly from: Day;
}

export type EnrolRefusal =
  | ParticularsRefusal
  | { readonly code: "particulars-missing" }
  | ({ readonly code: "home-not-in-force" } & Period);

/**
 * Enrols a person, with particulars that the person has agreed to.
 *
 * Nobody is on record without consent: no particulars, no enrolment.
 *
 * @param home - The area the command names, on the first day; none when it names none.
 *
 * {@includeCode ./enrol-person.test.ts#enrol}
 */
export function enrolPerson(
  { person, from }: EnrolPerson,
  home: Unit | undefined,
  particulars: Particulars | undefined,
  today: Day,
): Decision<PersonEnrolled, EnrolRefusal> {
  const refusals: EnrolRefusal[] =
    particulars === undefined ? [{ code: "particulars-missing" }] : [...checkParticulars(person, particulars, today)];
  if (home !== undefined && !covers(home.period, from)) refusals.push({ code: "home-not-in-force", ...home.period });
  if (refusals.length > 0) return refuse(...(refusals as [EnrolRefusal]));
  return accept<PersonEnrolled>({ type: "person-enrolled", v: 1, subject: person, from, ...(home && { home: home.id }) });
}
