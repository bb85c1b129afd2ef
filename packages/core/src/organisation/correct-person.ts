import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Fact } from "../register/fact.ts";
import { checkParticulars, type ParticularsRefusal } from "./check-particulars.ts";
import type { Particulars, ParticularsReplaced, PersonCorrected } from "./person.ts";

/** Where somebody was recorded to live was wrong; or what is personal, sent beside it, is otherwise than on record. */
export interface CorrectPerson {
  readonly type: "correct-person";
  readonly person: string;
  /** The community they are at home in; as on record unless said. */
  readonly home?: string;
}

export type CorrectPersonRefusal = ParticularsRefusal | { readonly code: "nothing-different" };

/**
 * Corrects what was recorded of a person (更正人员): the home community, for as long as the wrong one was believed
 * to be it. Names and phones are no part of the ledger: sent beside, they replace what is kept, and the ledger says
 * that they did, not what they were.
 *
 * @param fact - What is on record of the person now.
 */
export function correctPerson(
  { subject, value, from, to, about }: Fact<{ readonly home?: string }>,
  { home }: CorrectPerson,
  particulars: Particulars | undefined,
  today: Day,
): Decision<PersonCorrected | ParticularsReplaced, CorrectPersonRefusal> {
  const refusals = particulars === undefined ? [] : [...checkParticulars(subject, particulars, today)];
  if (refusals.length > 0) return refuse(...(refusals as [CorrectPersonRefusal]));
  const moves = home !== undefined && home !== value.home;
  if (!moves && particulars === undefined) return refuse({ code: "nothing-different" });
  const period = { ...(from && { from }), ...(to && { to }), ...(about && { about }) };
  return accept<PersonCorrected | ParticularsReplaced>(
    ...(moves ? [{ type: "person-corrected", v: 1, subject, ...period, home } as const] : []),
    ...(particulars ? [{ type: "particulars-replaced", v: 1, subject, from: today } as const] : []),
  );
}
