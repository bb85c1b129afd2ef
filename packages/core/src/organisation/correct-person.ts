import { accept, refuse, type Decision } from "../decision.ts";
import type { Fact } from "../register/fact.ts";
import type { PersonCorrected } from "./person.ts";

/** Where somebody was recorded to live was wrong. */
export interface CorrectPerson {
  readonly type: "correct-person";
  readonly person: string;
  /** The community they are at home in. */
  readonly home: string;
}

export type CorrectPersonRefusal = { readonly code: "nothing-different" };

/**
 * Corrects what was recorded of a person (更正人员): the home community, for as long as the wrong one was believed
 * to be it. Names and phones are no part of the ledger and are not corrected by it.
 *
 * @param fact - What is on record of the person now.
 */
export function correctPerson(
  { subject, value, from, to, about }: Fact<{ readonly home?: string }>,
  { home }: CorrectPerson,
): Decision<PersonCorrected, CorrectPersonRefusal> {
  if (value.home === home) return refuse({ code: "nothing-different" });
  const period = { ...(from && { from }), ...(to && { to }), ...(about && { about }) };
  return accept<PersonCorrected>({ type: "person-corrected", v: 1, subject, ...period, home });
}
