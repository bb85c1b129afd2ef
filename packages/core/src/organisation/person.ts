import type { Day } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsWith, type State } from "../register/register.ts";

/**
 * A person (人员) as the ledger knows one: an opaque id and a home community. Only people who hold a
 * post, serve in a team or enrolled themselves are persons; residents are counts.
 */
export interface Person {
  readonly id: string;
  /** The home community's area id; never an address. */
  readonly home?: string;
}

/**
 * What is personal about a person (个人信息), kept apart from the ledger, erasable, shown by grant only.
 * The shape is closed: no profile adds a field to it.
 */
export interface Particulars {
  readonly person: string;
  readonly name: string;
  readonly phone?: string;
  /** Party membership (党员身份), treated as sensitive. */
  readonly membership?: Membership;
  readonly consent: Consent;
}

/** Party membership (党员身份). One on probation has no vote, cannot lead and does not count towards the least a branch needs. */
export type Membership = "none" | "probationary" | "full";

/** On what ground particulars are held (同意记录). */
export interface Consent {
  readonly basis: "enrolled-self" | "holds-post" | "serves-in-team";
  /** Which notice the person was given. */
  readonly notice: string;
  readonly day: Day;
  readonly withdrawn?: Day;
}

export interface PersonEnrolled extends Event {
  readonly type: "person-enrolled";
  readonly home?: string;
}

export function personWrites({ subject, from, to, home }: PersonEnrolled): Write[] {
  return [{ subject, aspect: "person", from, to, value: { home }, ...(home !== undefined && { refs: [home] }) }];
}

export function personOf(state: State, id: string): Person | undefined {
  const fact = factOf<{ home?: string }>(state, id, "person");
  return fact && { id, ...fact.value };
}

/** Everybody enrolled on the day, once. */
export function* personsOf(state: State): Iterable<Person> {
  for (const { subject, value } of factsWith<{ home?: string }>(state, "person")) yield { id: subject, ...value };
}
