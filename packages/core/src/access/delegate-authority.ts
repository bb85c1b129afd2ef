import { addDays, covers, daysBetween, overlaps, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Stint } from "../organisation/holding.ts";
import type { CommandName, Profile } from "../profile/profile.ts";
import type { Fact } from "../register/fact.ts";
import type { AuthorityDelegated, Delegation } from "./delegation.ts";
import { lendableOf } from "./lendable.ts";

/** Lends somebody the authority of a post for a period (委托授权). */
export interface DelegateAuthority {
  readonly type: "delegate-authority";
  /** The new delegation's id, chosen by the sender, so that sending twice lends once. */
  readonly delegation: string;
  /** The appointment whose authority is lent. */
  readonly appointment: string;
  /** Who may act on it. */
  readonly delegate: string;
  /** These commands alone; all that are granted to the post when absent. */
  readonly commands?: readonly CommandName[];
  readonly from: Day;
  /** The first day it is over: authority is lent for a time, never for good. */
  readonly to: Day;
}

/** Why authority is not lent: by its days, whom it goes to, or what of it. Several may be given at once. */
export type DelegateRefusal =
  | { readonly code: "period-empty"; readonly from: Day; readonly to: Day }
  | { readonly code: "delegates-to-self" }
  | ({ readonly code: "delegator-not-in-office" } & Period)
  | { readonly code: "delegation-too-long"; readonly days: number; readonly max: number }
  | { readonly code: "commands-not-held"; readonly commands: readonly CommandName[] }
  | { readonly code: "nothing-to-delegate" }
  | { readonly code: "delegated-already"; readonly from: Day; readonly to: Day };

/** What is known of the post and the person by whoever decides. */
export interface Delegating {
  readonly stint: Stint;
  readonly profile: Profile;
  /** The kind of post the appointment is to. */
  readonly postKind: string;
  /** What was lent from the appointment so far. */
  readonly lent: readonly Fact<Delegation>[];
}

/**
 * Lends somebody the authority of a post (委托授权) from a day until before another, all of it or some commands.
 *
 * The post stays with whoever holds it: the delegate fills no seat, and acts only while the holder could. What is lent is never
 * lent on. A longer time than the profile allows is refused, and so is what the post is not granted.
 *
 * {@includeCode ./delegate-authority.test.ts#delegate}
 *
 * @param command - Its delegate is called as they are called now, where records were merged.
 */
export function delegateAuthority(
  { stint, profile, postKind, lent }: Delegating,
  command: DelegateAuthority,
): Decision<AuthorityDelegated, DelegateRefusal> {
  const { delegation, delegate, commands, from, to } = command;
  const { person, post } = stint.value;
  const refusals: DelegateRefusal[] = [];
  if (to <= from) refusals.push({ code: "period-empty", from, to });
  else if (!covers(stint, from) || !covers(stint, addDays(to, -1)))
    refusals.push({ code: "delegator-not-in-office", from: stint.from, to: stint.to });
  if (delegate === person) refusals.push({ code: "delegates-to-self" });
  const days = daysBetween(from, to);
  const max = profile.delegationMaxDays;
  if (max !== undefined && days > max) refusals.push({ code: "delegation-too-long", days, max });
  const grants = profile.grants.filter((grant) => grant.to !== "public" && grant.to.includes(postKind));
  const granted = lendableOf(profile, postKind);
  const beyond = commands?.filter((name) => !granted.includes(name)) ?? [];
  if (beyond.length > 0) refusals.push({ code: "commands-not-held", commands: beyond });
  else if (granted.length === 0 && grants.every(({ views = [] }) => views.length === 0)) refusals.push({ code: "nothing-to-delegate" });
  const before = lent.find((one) => one.value.delegate === delegate && overlaps(one, { from, to }));
  if (before) refusals.push({ code: "delegated-already", from: before.from!, to: before.to! });
  if (refusals.length > 0) return refuse(...(refusals as [DelegateRefusal]));
  return accept<AuthorityDelegated>({
    type: "authority-delegated",
    v: 1,
    subject: delegation,
    from,
    to,
    appointment: stint.subject,
    post,
    delegator: person,
    delegate,
    ...(commands && { commands: [...new Set(commands)] }),
  });
}
