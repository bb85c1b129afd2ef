import { covers } from "../day.ts";
import type { Grant } from "../profile/profile.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { exOfficioSeatsOf } from "../organisation/ex-officio.ts";
import { postsHeldBy } from "../organisation/holding.ts";
import { homeOn } from "../organisation/home.ts";
import { personIdOf } from "../organisation/person.ts";
import { postOf, type Post } from "../organisation/post.ts";
import { areasAround, areasOf, unitOf, type Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { lentTo, neverDelegated, type Lent } from "./delegation.ts";

/** A grant an actor has, and how far it reaches. */
export interface HeldGrant {
  readonly grant: Grant;
  readonly reaches: (unit: Unit) => boolean;
  /**
   * Whether it reaches who lives in an area. Homes are known by community, no nearer: who answers for a
   * compound reaches those at home in the community around it.
   */
  readonly reachesHome: (home: string | undefined) => boolean;
  /** The delegation it is lent by; absent of what is the actor's own, and of what is everybody's. */
  readonly lent?: Lent;
}

/**
 * The grants of an actor: those to the public, those to the posts the actor holds, and those the actor was lent.
 *
 * @param today - The state on the day of asking, whatever day is asked about.
 */
export function grantsOf(today: State, actor: Actor): readonly HeldGrant[] {
  let ofState = known.get(today);
  if (ofState === undefined) known.set(today, (ofState = new Map()));
  const who = actor === "public" ? "" : actor.person;
  let grants = ofState.get(who);
  if (grants === undefined) ofState.set(who, (grants = readGrants(today, actor)));
  return grants;
}

// Asked again for every row and member of a view: of one state they do not change.
const known = new WeakMap<State, Map<string, readonly HeldGrant[]>>();

function readGrants(today: State, actor: Actor): HeldGrant[] {
  const posts = actor === "public" ? [] : postsOfAuthority(today, actor.person);
  const own = today.profile.grants.flatMap((grant): HeldGrant[] =>
    grant.to === "public" ? [narrowed(today, everywhere(grant))] : posts.flatMap((post) => heldThrough(today, grant, post)),
  );
  return actor === "public" ? own : [...own, ...lentTo(today, actor.person).flatMap((lent) => grantsLent(today, lent))];
}

/** The grants of a delegation: those of the post it is lent from, with no more commands than were lent. */
export function grantsLent(today: State, lent: Lent): HeldGrant[] {
  return grantsOfPost(today, lent.from).map((held) => ({ ...held, grant: asLent(held.grant, lent), lent }));
}

/** A grant as it is lent: with the commands that are lent, and never those to lend on. */
export function asLent(grant: Grant, { commands: lent }: Lent): Grant {
  if (grant.commands === undefined) return grant;
  return { ...grant, commands: grant.commands.filter((name) => !neverDelegated.includes(name) && (lent?.includes(name) ?? true)) };
}

/** The grants of whoever holds a post, but for those to the public; of one it says nothing that it is held. */
export function grantsOfPost(today: State, post: Post): HeldGrant[] {
  return today.profile.grants.flatMap((grant) => heldThrough(today, grant, post));
}

/** The posts from which a person has authority on the day: held, ex officio too, and not suspended. */
export function postsOfAuthority(today: State, id: string): Post[] {
  // Of a record that was merged into another, the other.
  const person = personIdOf(today, id);
  return [
    // Who is suspended keeps the post and has no authority from it.
    ...postsHeldBy(today, person)
      .filter(({ suspended = [] }) => !suspended.some((period) => covers(period, today.day)))
      .map(({ value }) => value.post),
    ...exOfficioSeatsOf(today, person)
      .filter(({ state }) => state !== "suspended")
      .map(({ post }) => post),
  ]
    .flatMap((id) => postOf(today, id) ?? [])
    .filter(({ period }) => covers(period, today.day));
}

function heldThrough(today: State, grant: Grant, post: Post): HeldGrant[] {
  if (grant.to === "public" || !grant.to.includes(post.kind.id)) return [];
  return [narrowed(today, grant.over === undefined ? everywhere(grant) : under(today, grant, post, grant.over))];
}

/** Of a grant to units of some kinds, what it reaches of them. A home nobody knows is of no kind. */
function narrowed(today: State, held: HeldGrant): HeldGrant {
  const { units } = held.grant;
  if (units === undefined) return held;
  const isOfKind = ({ record, kind }: Unit) => record === units.record && units.kinds.includes(kind);
  return {
    grant: held.grant,
    reaches: (unit) => isOfKind(unit) && held.reaches(unit),
    reachesHome: (recorded) => {
      const home = recorded === undefined ? undefined : unitOf(today, homeOn(today, recorded));
      return home !== undefined && isOfKind(home) && held.reachesHome(recorded);
    },
  };
}

function everywhere(grant: Grant): HeldGrant {
  return { grant, reaches: () => true, reachesHome: () => true };
}

// By the slice where the unit stands in it; a unit beside the slice (an area, a committee of its own) by territory.
function under(today: State, grant: Grant, post: Post, slice: string): HeldGrant {
  const { byId, index } = hierarchyOf(today, slice);
  const own = areasOf(post.unit);
  const lies = (area: string, around: string) => area === around || [...areasAround(today, area)].includes(around);
  const reaches = (unit: Unit) => {
    if (unit.id === post.unit.id) return true;
    if (byId.has(unit.id) && byId.has(post.unit.id)) return index.isUnder(unit.id, post.unit.id);
    // One that stands on several areas is within reach where all of them are.
    const areas = areasOf(unit);
    return areas.length > 0 && areas.every((area) => own.some((around) => lies(area, around)));
  };
  const reachesHome = (recorded: string | undefined) => {
    if (recorded === undefined) return false;
    // An entry of the past names the community of its day.
    const home = homeOn(today, recorded);
    return own.some((area) => lies(home, area) || lies(area, home));
  };
  return { grant, reaches, reachesHome };
}
