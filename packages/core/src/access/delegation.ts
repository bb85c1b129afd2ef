import { covers, type Day } from "../day.ts";
import type { Appointment } from "../organisation/appointment.ts";
import { personIdOf } from "../organisation/person.ts";
import { postOf, type Post } from "../organisation/post.ts";
import type { CommandName } from "../profile/profile.ts";
import type { Event } from "../register/entry.ts";
import type { Fact, Write } from "../register/fact.ts";
import { factOf, factsAbout, historyOf, type State } from "../register/register.ts";

/**
 * Authority lent for a period (委托授权): somebody acts on what a post is granted, while who holds that post keeps it. It fills
 * no seat and is no appointment. Its period is that of the fact that holds it.
 */
export interface Delegation {
  /** The appointment it is lent from. */
  readonly appointment: string;
  readonly post: string;
  /** Who held that appointment when it was lent. */
  readonly delegator: string;
  readonly delegate: string;
  /** Of the commands granted to the post, these; all when absent. */
  readonly commands?: readonly CommandName[];
}

/** Authority was lent from a day until before another. */
export interface AuthorityDelegated extends Event, Delegation {
  readonly type: "authority-delegated";
  readonly from: Day;
  readonly to: Day;
}

/** It ended before its time; from its own first day, it never came to be. */
export interface DelegationEnded extends Event, Omit<Delegation, "commands"> {
  readonly type: "delegation-ended";
  readonly from: Day;
}

/** What becomes of lent authority: lent, taken back. */
export type DelegationEvent = AuthorityDelegated | DelegationEnded;

/** What an event of delegation writes down: one fact under its id, found by the appointment, the post and both people. */
export function delegationWrites(event: DelegationEvent): Write[] {
  const { subject, from, appointment, post, delegator, delegate } = event;
  const refs = [appointment, post, delegator, delegate];
  if (event.type === "delegation-ended") return [{ subject, aspect: "delegation", from, refs }];
  const { to, commands } = event;
  const value: Delegation = { appointment, post, delegator, delegate, ...(commands && { commands }) };
  return [{ subject, aspect: "delegation", from, to, value, refs }];
}

/** Whoever was lent authority lends none on. */
export const neverDelegated: readonly CommandName[] = ["delegate-authority", "end-delegation"];

/** A delegation by its id, with the days it lasts in all; nothing where nothing of it is believed. */
export function delegationOf(state: State, id: string): Fact<Delegation> | undefined {
  const spans = historyOf<Delegation>(state, id, "delegation");
  const last = spans.at(-1);
  return last && { ...last, from: spans[0]!.from };
}

/** What a person lent and was lent, past and to come too; by start, each once. */
export function delegationsOf(state: State, given: string): { readonly given: Fact<Delegation>[]; readonly held: Fact<Delegation>[] } {
  const person = personIdOf(state, given);
  const all = delegationsAbout(state, person);
  return { given: all.filter(({ value }) => value.delegator === person), held: all.filter(({ value }) => value.delegate === person) };
}

/** What was lent from an appointment, or names a person; by start, each once. */
export function delegationsAbout(state: State, id: string): Fact<Delegation>[] {
  const ids = new Set(factsAbout<Delegation>(state, id, "delegation").map(({ subject }) => subject));
  return [...ids].map((one) => delegationOf(state, one)!);
}

/** Whether one of two records lent the other authority, whenever: then they were not taken for one person. */
export function lentBetween(state: State, one: string, other: string): Fact<Delegation> | undefined {
  return delegationsAbout(state, one).find(({ value: { delegator, delegate } }) => delegator === other || delegate === other);
}

/** A delegation by which somebody acts on the day, and the post whose authority it is. */
export interface Lent extends Delegation {
  readonly id: string;
  readonly to: Day;
  readonly from: Post;
}

/**
 * The delegations by which a person acts on the state's day. Authority flows while whoever lent it has it: who left the
 * post, is suspended in it, or turned out never to have held it, lends none.
 */
export function lentTo(state: State, given: string): Lent[] {
  const person = personIdOf(state, given);
  return factsAbout<Delegation>(state, person, "delegation").flatMap((fact): Lent[] => {
    const { subject: id, value, to } = fact;
    if (!covers(fact, state.day) || value.delegate !== person || value.delegator === person) return [];
    const post = postInForce(state, value);
    return post === undefined ? [] : [{ ...value, id, to: to!, from: post }];
  });
}

/** The post that is lent from, while the delegator holds it with authority. */
export function postInForce(state: State, { appointment, delegator }: Delegation): Post | undefined {
  const held = factOf<Appointment>(state, appointment, "appointment")?.value;
  if (held === undefined || held.person !== delegator || factOf(state, appointment, "suspension") !== undefined) return undefined;
  const post = postOf(state, held.post);
  return post && covers(post.period, state.day) ? post : undefined;
}
