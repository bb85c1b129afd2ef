import { duplicatesOf, type DuplicateReason } from "../organisation/duplicates.ts";
import { postsHeldBy } from "../organisation/holding.ts";
import { personOf, type Particulars, type Person } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import type { State } from "../register/register.ts";
import { findingGrants } from "./finds-person.ts";
import type { HeldGrant } from "./grants.ts";
import type { PersonRef } from "./viewer.ts";

/** A person whose name is seen in full. */
export type KnownPerson = PersonRef & { readonly id: string; readonly name: string };

/** Whoever may be the same as a person, as far as both are seen. */
export interface Alike {
  readonly person: KnownPerson;
  readonly why: readonly DuplicateReason[];
}

/** The grants that reach a person, by where they live and by the posts they hold: as `findsPerson` asks. */
export function reachingPerson(today: State, grants: readonly HeldGrant[], { id, home }: Person): HeldGrant[] {
  const units = postsHeldBy(today, id).flatMap(({ value }) => postOf(today, value.post)?.unit ?? []);
  const byHome = findingGrants(grants, home);
  return grants.filter((held) => byHome.includes(held) || units.some((unit) => held.reaches(unit)));
}

/**
 * Who of those that may be the same as a person (疑似重复) the viewer knows. That two share a phone is told only to
 * whoever sees something of both phones.
 */
export function alikeAmong(
  today: State,
  particulars: ReadonlyMap<string, Particulars>,
  knows: (person: Person) => KnownPerson | undefined,
  person: Person,
): Alike[] {
  const own = knows(person);
  if (own === undefined) return [];
  return duplicatesOf(particulars, person.id).flatMap(({ person: id, why }) => {
    const other = personOf(today, id);
    // A record that was merged into another is no second one.
    const seen = other?.id === id ? knows(other) : undefined;
    const told = why.filter((reason) => reason !== "same-phone" || (own.phone !== undefined && seen?.phone !== undefined));
    return seen && told.length > 0 ? { person: seen, why: told } : [];
  });
}
