import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Fact } from "../register/fact.ts";
import type { Delegation, DelegationEnded } from "./delegation.ts";

/** Takes lent authority back before its time (结束委托). */
export interface EndDelegation {
  readonly type: "end-delegation";
  readonly delegation: string;
  /** The first day it is no longer lent; its own first day, and it never comes to be. */
  readonly to: Day;
}

/** Why lent authority is not taken back: it is over, or the day lies before its first. */
export type EndDelegationRefusal =
  | { readonly code: "delegation-ends-before-start"; readonly from: Day }
  | { readonly code: "delegation-over"; readonly to: Day };

/**
 * Takes lent authority back (结束委托) from a day on. It can be shortened, never prolonged: to go on, it is lent
 * anew. What is over stays as it was; sending the same end twice changes nothing.
 *
 * {@includeCode ./end-delegation.test.ts#end}
 */
export function endDelegation(
  { subject, from, to: until, value }: Fact<Delegation>,
  { to }: EndDelegation,
  today: Day,
): Decision<DelegationEnded, EndDelegationRefusal> {
  if (to < from!) return refuse({ code: "delegation-ends-before-start", from: from! });
  if (to === until) return accept();
  if (until! <= today || to > until!) return refuse({ code: "delegation-over", to: until! });
  const { appointment, post, delegator, delegate } = value;
  return accept<DelegationEnded>({ type: "delegation-ended", v: 1, subject, from: to, appointment, post, delegator, delegate });
}
