import type { Day } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsAbout, factsWith, type State } from "../register/register.ts";
import { homeOn } from "./home.ts";

/**
 * A person (人员) as the ledger knows one: an opaque id and a home community. Only people who hold a
 * post, serve in a team or enrolled themselves are persons; residents are counts.
 */
export interface Person {
  readonly id: string;
  /** The home community's area id on the day; never an address. */
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

/** On what grounds particulars can be held (保存依据). */
export const consentBases = ["enrolled-self", "holds-post", "serves-in-team"] as const;
export type ConsentBasis = (typeof consentBases)[number];

/** On what ground particulars are held (同意记录). */
export interface Consent {
  readonly basis: ConsentBasis;
  /** Which notice the person was given. */
  readonly notice: string;
  readonly day: Day;
  readonly withdrawn?: Day;
}

export interface PersonEnrolled extends Event {
  readonly type: "person-enrolled";
  readonly home?: string;
}

/** Two records turned out to be of one person: `subject` is `keep`, at all times. */
export interface PersonsMerged extends Event {
  readonly type: "persons-merged";
  readonly keep: string;
  /** All that named the one, naming the other. */
  readonly writes: readonly Write[];
}

/** Two records merged by mistake are of two people again. */
export interface PersonsSeparated extends Event {
  readonly type: "persons-separated";
  readonly keep: string;
  /** What was brought by the merger, naming again whom it named. */
  readonly writes: readonly Write[];
}

/** What was personal about somebody is gone for good; the ledger keeps the opaque id. */
export interface PersonErased extends Event {
  readonly type: "person-erased";
}

/** What is personal about somebody is otherwise than before; what, the ledger does not say. */
export interface ParticularsReplaced extends Event {
  readonly type: "particulars-replaced";
  /** The day it was recorded. */
  readonly from: Day;
}

/** Somebody no longer agrees that what is personal about them is held. */
export interface ConsentWithdrawn extends Event {
  readonly type: "consent-withdrawn";
  /** The first day they no longer agree. */
  readonly from: Day;
}

/** Where somebody lives was recorded wrongly. */
export interface PersonCorrected extends Event {
  readonly type: "person-corrected";
  readonly home: string;
}

export type PersonEvent =
  | PersonEnrolled
  | PersonCorrected
  | PersonsMerged
  | PersonsSeparated
  | PersonErased
  | ParticularsReplaced
  | ConsentWithdrawn;

/** The types of the events of persons. */
export const personEvents: readonly PersonEvent["type"][] = [
  "person-enrolled",
  "person-corrected",
  "persons-merged",
  "persons-separated",
  "person-erased",
  "particulars-replaced",
  "consent-withdrawn",
];

export function personWrites(event: PersonEvent): Write[] {
  const { subject } = event;
  switch (event.type) {
    case "person-enrolled":
    case "person-corrected": {
      const { from, to, about, home } = event;
      return [
        { subject, aspect: "person", from, to, ...(about && { about }), value: { home }, ...(home !== undefined && { refs: [home] }) },
      ];
    }
    case "persons-merged":
      return [{ subject, aspect: "sameAs", value: event.keep, refs: [event.keep] }, ...event.writes];
    case "persons-separated":
      return [{ subject, aspect: "sameAs" }, ...event.writes];
    case "person-erased":
      return [{ subject, aspect: "erasure", value: true }];
    case "consent-withdrawn":
      return [{ subject, aspect: "consent", from: event.from, value: event.from }];
    case "particulars-replaced":
      return [{ subject, aspect: "particulars", from: event.from, value: event.from }];
  }
}

/** The id a person goes by: their own, or that of the record theirs was merged into. */
export function personIdOf(state: State, id: string): string {
  return factOf<string>(state, id, "sameAs")?.value ?? id;
}

/** The ids merged into a person's, by the entry that merged each. */
export function mergedInto(state: State, person: string): { readonly id: string; readonly since: number }[] {
  return factsAbout<string>(state, person, "sameAs").map(({ subject, seqFrom }) => ({ id: subject, since: seqFrom }));
}

/** Whether what was personal about somebody was erased; nobody finds them from then on. */
export function isErased(state: State, id: string): boolean {
  return factOf(state, id, "erasure") !== undefined;
}

/** A person on the state's day, by their id or one merged into it. */
export function personOf(state: State, id: string): Person | undefined {
  const own = personIdOf(state, id);
  const fact = factOf<{ home?: string }>(state, own, "person");
  return fact && personAt(state, own, fact.value.home);
}

/** Everybody enrolled on the day, once (cases 10 and 33): of records that were merged, the one that was kept. */
export function* personsOf(state: State): Iterable<Person> {
  for (const { subject, value } of factsWith<{ home?: string }>(state, "person"))
    if (personIdOf(state, subject) === subject) yield personAt(state, subject, value.home);
}

function personAt(state: State, id: string, home: string | undefined): Person {
  return home === undefined ? { id } : { id, home: homeOn(state, home) };
}
