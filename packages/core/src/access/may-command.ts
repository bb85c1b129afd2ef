import type { Day } from "../day.ts";
import type { CommandName, Grant, ViewName } from "../profile/profile.ts";
import type { Post } from "../organisation/post.ts";
import { personIdOf } from "../organisation/person.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { grantsOf, type HeldGrant } from "./grants.ts";
import { nearestNamed, whomToAsk, type WhomToAsk } from "./whom-to-ask.ts";

/** Why somebody may not see or do something: nothing of theirs opens it, it is about themselves, or it speaks of days gone by. */
export type AccessRefusal =
  | { readonly code: "not-open-to-you"; readonly what: ViewName | CommandName; readonly ask?: WhomToAsk }
  /** With `delegator`: it is about whoever lent the authority that would be enough. */
  | { readonly code: "own-appointment"; readonly delegator?: true }
  | { readonly code: "backdating-not-open"; readonly today: Day };

const ofAccess: readonly string[] = ["not-open-to-you", "own-appointment", "backdating-not-open"] satisfies AccessRefusal["code"][];

/** Whether a refusal is about who asks, not about what is asked. */
export function isOfAccess(refusal: { readonly code: string }): refusal is AccessRefusal {
  return ofAccess.includes(refusal.code);
}

/** What a command is about, as far as authority asks. */
export interface About {
  /** A grant must reach each of them; without any, one over the whole county is needed. */
  readonly units?: readonly Unit[];
  /** The posts it touches: a grant must reach the unit of each, and open its kind. */
  readonly posts?: readonly Pick<Post, "unit" | "kind">[];
  /** Where the people it is about live: a grant must reach each home, and a home nobody knows only one over the whole county. */
  readonly homes?: readonly (string | undefined)[];
  /** The persons put in or taken out, or decided about in any other way. */
  readonly persons?: readonly string[];
  /** The first day that changes; today's when absent. */
  readonly from?: Day | undefined;
}

/**
 * Why an actor may not give a command; nothing when they may.
 *
 * Several grants may share the work: each unit, post and home must be reached by one. But what was lent (委托) shares with nothing:
 * a delegate may what is open to them without it, and what each delegation alone allows. Nobody decides about themselves,
 * whatever they hold, and a delegate not about whoever lent it. To speak of days before today is a capability of its own.
 *
 * @param today - The state on the day of recording: authority is that of posts held now, whatever day the command speaks of.
 */
export function mayCommand(today: State, actor: Actor, command: CommandName, about: About): AccessRefusal[] {
  const answers = authoritiesOf(grantsFor(today, actor, command)).map((grants) => refusalsBy(today, actor, command, about, grants));
  const [own] = answers;
  // Of several ways that all end in a no, one that reaches what it is about has more to say.
  const told = answers.find(({ length }) => length === 0) ?? answers.find(([first]) => first!.code !== "not-open-to-you") ?? own!;
  if (told[0]?.code !== "not-open-to-you") return told;
  const ask = whomToAsk(today, actor, command, (held) => reachesAll(held, about), nearestNamed(today, about));
  return [{ code: "not-open-to-you", what: command, ...(ask && { ask }) }];
}

/** Grants apart by whose authority they are: the actor's own with everybody's, then each delegation's. */
export function authoritiesOf(grants: readonly HeldGrant[]): HeldGrant[][] {
  const own = grants.filter(({ lent }) => lent === undefined);
  const delegations = new Set(grants.flatMap(({ lent }) => lent?.id ?? []));
  return [own, ...[...delegations].map((id) => grants.filter(({ lent }) => lent?.id === id))];
}

function refusalsBy(today: State, actor: Actor, command: CommandName, about: About, grants: readonly HeldGrant[]): AccessRefusal[] {
  if (!reachesAll(grants, about)) return [{ code: "not-open-to-you", what: command }];
  const refusals: AccessRefusal[] = [];
  const persons = about.persons?.map((person) => personIdOf(today, person)) ?? [];
  const lender = grants[0]?.lent?.delegator;
  if (actor !== "public" && persons.includes(personIdOf(today, actor.person))) refusals.push({ code: "own-appointment" });
  else if (lender !== undefined && persons.includes(personIdOf(today, lender))) refusals.push({ code: "own-appointment", delegator: true });
  const back = about.from !== undefined && about.from < today.day;
  if (
    back &&
    !reachesAll(
      grants.filter(({ grant }) => grant.backdate),
      about,
    )
  )
    refusals.push({ code: "backdating-not-open", today: today.day });
  return refusals;
}

/** Whether an actor may give a command, for whoever asks it of many: as `mayCommand`, without saying why not. */
export function isOpenTo(today: State, actor: Actor, command: CommandName, about: About): boolean {
  const grants = grantsFor(today, actor, command);
  return grants.length > 0 && authoritiesOf(grants).some((some) => refusalsBy(today, actor, command, about, some).length === 0);
}

/** The grants by which an actor gives a command. */
export function grantsFor(today: State, actor: Actor, command: CommandName): HeldGrant[] {
  return grantsOf(today, actor).filter(({ grant }) => grant.commands?.includes(command));
}

/** Whether a grant is over the whole county, and all in it. */
export function isOverAll({ over, units }: Grant): boolean {
  return over === undefined && units === undefined;
}

/** Whether some grant reaches each of the units. */
export function reachAll(grants: readonly HeldGrant[], units: readonly Unit[]): boolean {
  return units.every((unit) => grants.some(({ reaches }) => reaches(unit)));
}

function reachesAll(grants: readonly HeldGrant[], { units = [], posts = [], homes = [] }: About): boolean {
  if (units.length + posts.length + homes.length === 0) return grants.some(({ grant }) => isOverAll(grant));
  return (
    reachAll(grants, units) &&
    posts.every((post) => grants.some(({ grant, reaches }) => (grant.posts?.includes(post.kind.id) ?? true) && reaches(post.unit))) &&
    homes.every((home) => grants.some(({ reachesHome }) => reachesHome(home)))
  );
}
