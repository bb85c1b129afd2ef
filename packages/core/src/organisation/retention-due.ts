import { addDays, type Day } from "../day.ts";
import { historyOf, type State } from "../register/register.ts";
import { stintsOf } from "./holding.ts";
import { isErased, personIdOf, type ConsentBasis, type Particulars } from "./person.ts";
import { withdrawnSince } from "./withdraw-consent.ts";

/** Somebody whose particulars are to be erased (到期应抹除). */
export interface Due {
  readonly person: string;
  readonly basis: ConsentBasis;
  /** The day the ground they were held on ended, or consent was withdrawn. */
  readonly since: Day;
  readonly why: "retention-over" | "consent-withdrawn";
  /** The first day on which they are to be erased. */
  readonly due: Day;
}

/**
 * Whose particulars are past their time on the state's day (PIPL art. 19, 47), the longest overdue first: consent was withdrawn and no
 * post is held, or the time the profile keeps them for is over. Nobody who holds a post, or is promised one, is due.
 *
 * Particulars held because of a post lose their ground with the last post, or with the notice when there never was one; those of
 * somebody who enrolled, or serves in a team, with the enrolment. Consent given anew begins anew.
 *
 * {@includeCode ./retention-due.test.ts#due}
 */
export function retentionDue(state: State, particulars: ReadonlyMap<string, Particulars>): Due[] {
  const due = [...particulars.values()].flatMap((one) => dueOf(state, one) ?? []);
  return due.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Those who withdrew their consent and hold a post still: they are due once they hold none. */
export function withdrawnInPost(state: State, particulars: ReadonlyMap<string, Particulars>): Omit<Due, "due">[] {
  return [...particulars.values()].flatMap(({ person, consent }) => {
    const since = isOnRecord(state, person) ? withdrawnSince(state, person, consent) : undefined;
    return since !== undefined && holds(state, person) ? [{ person, basis: consent.basis, since, why: "consent-withdrawn" as const }] : [];
  });
}

function dueOf(state: State, { person, consent }: Particulars): Due | undefined {
  if (!isOnRecord(state, person) || holds(state, person)) return undefined;
  const { basis } = consent;
  const ends = stintsOf(state, person).flatMap(({ to }) => to ?? []);
  const withdrawn = withdrawnSince(state, person, consent);
  if (withdrawn !== undefined) return { person, basis, since: withdrawn, why: "consent-withdrawn", due: latest(withdrawn, ends) };
  const days = state.profile.retention?.consent[basis];
  const enrolled = historyOf(state, person, "person");
  const isEnrolled = enrolled.some(({ to }) => to === undefined || to > state.day);
  if (days === undefined || (isEnrolled && basis !== "holds-post")) return undefined;
  const since = latest(consent.day, isEnrolled ? ends : [...ends, ...enrolled.flatMap(({ to }) => to ?? [])]);
  const due = addDays(since, days);
  return due <= state.day ? { person, basis, since, why: "retention-over", due } : undefined;
}

// A record that was merged into another goes with that one.
function isOnRecord(state: State, person: string): boolean {
  return personIdOf(state, person) === person && !isErased(state, person);
}

function holds(state: State, person: string): boolean {
  return stintsOf(state, person).some(({ to }) => to === undefined || to > state.day);
}

function latest(first: Day, others: readonly Day[]): Day {
  return others.reduce((last, day) => (day > last ? day : last), first);
}
