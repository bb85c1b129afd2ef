import type { Day } from "../day.ts";
import { accept, type Decision } from "../decision.ts";
import { factOf, type State } from "../register/register.ts";
import { mergedInto, type Consent, type ConsentWithdrawn } from "./person.ts";

/** Somebody no longer agrees that what is personal about them is held (撤回同意). */
export interface WithdrawConsent {
  readonly type: "withdraw-consent";
  readonly person: string;
  /** The first day they no longer agree. */
  readonly from: Day;
}

/**
 * Takes down that consent was withdrawn (PIPL art. 15). What is personal goes once the person holds no post (`retentionDue`):
 * while they hold one it is held because of that. Withdrawn already by that day, it changes nothing.
 *
 * {@includeCode ./withdraw-consent.test.ts#withdraw}
 */
export function withdrawConsent(
  state: State,
  { person, from }: WithdrawConsent,
  consent: Consent | undefined,
): Decision<ConsentWithdrawn, never> {
  const since = withdrawnSince({ ...state, day: from }, person, consent);
  return since === undefined ? accept<ConsentWithdrawn>({ type: "consent-withdrawn", v: 1, subject: person, from }) : accept();
}

/**
 * Since when consent is withdrawn on the state's day. Whoever agreed anew on a later day has not withdrawn.
 *
 * @param consent - As kept with the particulars; without it, what the ledger says.
 */
export function withdrawnSince(state: State, person: string, consent: Consent | undefined): Day | undefined {
  if (consent?.withdrawn !== undefined && consent.withdrawn <= state.day) return consent.withdrawn;
  // Said of a record that was merged into theirs, it was said of them.
  const said = [person, ...mergedInto(state, person).map(({ id }) => id)].flatMap((id) => factOf<Day>(state, id, "consent")?.value ?? []);
  return said.sort().findLast((day) => consent === undefined || consent.day <= day);
}
