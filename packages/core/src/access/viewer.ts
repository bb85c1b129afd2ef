import type { MembershipSight } from "../organisation/lint/membership-sight.ts";
import { personIdOf, type Consent, type Particulars, type Person } from "../organisation/person.ts";
import { isPastHolder } from "../organisation/past-holder.ts";
import type { Post } from "../organisation/post.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Field, Particular, ViewName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { findingGrants } from "./finds-person.ts";
import { grantsOf, type HeldGrant } from "./grants.ts";
import { alikeAmong, reachingPerson, type Alike, type KnownPerson } from "./known-persons.ts";
import { isOverAll } from "./may-command.ts";
import { maskName, maskPhone } from "./mask.ts";

/** A person as far as the viewer may see one; all fields absent when nothing may be shown. */
export interface PersonRef {
  readonly id?: string;
  readonly name?: string;
  /** The name is shortened for this viewer. */
  readonly masked?: true;
  readonly phone?: string;
}

/** A post with its unit, as far as it decides who may see its holder. */
export type Seat = Pick<Post, "id" | "unit">;

/** What one actor may see (投影): everything personal that leaves the register passes through here. */
export interface Viewer {
  readonly actor: Actor;
  readonly views: readonly ViewName[];
  /** Whether a view is open as it is to the public alone: of few people it tells no number. */
  readonly isPublic: (view: ViewName) => boolean;
  /** A person as holder of a post; as one who held it before, only where that is open. */
  readonly holder: (person: string, post: Seat) => PersonRef;
  /** Whether what is shut unless opened is open of a unit, or of those who live in an area; of nothing nearer, over the whole county. */
  readonly opens: (field: Field, of: { readonly unit: Unit } | { readonly home: string | undefined } | "all") => boolean;
  /** What may be known of members: where a grant shows membership, or lets the viewer count it. None where no grant does. */
  readonly members: MembershipSight | undefined;
  /** A person as one who lives in an area; undefined when the name may not be seen in full. */
  readonly resident: (person: string, home: string | undefined) => PersonRef | undefined;
  /** A person by any way the viewer knows them: themself, where they live, a post they hold; undefined when the name may not be seen in full. */
  readonly knows: (person: Person) => KnownPerson | undefined;
  /** Whoever looked at the viewer: that is told them by name, whatever their grants. */
  readonly looker: (person: string) => PersonRef;
  /** On what ground particulars are held, of a person the viewer knows. */
  readonly consent: (person: Person) => Consent | undefined;
  /** Whether something of a person's name or phone is on record that the viewer does not see in full. */
  readonly isCovered: (person: Person) => boolean;
  /** Others the viewer knows who may be the same person. */
  readonly alike: (person: Person) => readonly Alike[];
}

type Degree = "masked" | "full" | undefined;

/** @param today - The state on the day of asking: what one sees of any day comes from posts held now. */
export function viewerOf(today: State, actor: Actor, particulars: ReadonlyMap<string, Particulars>): Viewer {
  const grants = grantsOf(today, actor);
  const self = actor === "public" ? undefined : personIdOf(today, actor.person);

  const shown = (person: string, reaching: readonly HeldGrant[]): PersonRef => {
    const known = particulars.get(person);
    if (known === undefined) return {};
    const own = self === person;
    const degree = (field: Particular): Degree => (own ? "full" : best(reaching, field));
    const name = degree("name");
    const phone = degree("phone");
    return {
      ...(name === "full" && { id: person, name: known.name }),
      ...(name === "masked" && { name: maskName(known.name), masked: true as const }),
      ...(phone && known.phone && { phone: phone === "full" ? known.phone : maskPhone(known.phone) }),
    };
  };

  const opens: Viewer["opens"] = (field, of) =>
    grants.some(({ grant, reaches, reachesHome }) => {
      if (!grant.fields?.includes(field)) return false;
      if (of === "all") return isOverAll(grant);
      return "unit" in of ? reaches(of.unit) : reachesHome(of.home);
    });

  const knows = (person: Person): KnownPerson | undefined => {
    const { id, name, ...others } = shown(person.id, self === person.id ? [] : reachingPerson(today, grants, person));
    return id === undefined || name === undefined ? undefined : { id, name, ...others };
  };

  return {
    actor,
    knows,
    looker: (person) => {
      const name = particulars.get(person)?.name;
      return name === undefined ? {} : { name };
    },
    consent: (person) => (knows(person) === undefined ? undefined : particulars.get(person.id)?.consent),
    isCovered: (person) => {
      const kept = particulars.get(person.id);
      const seen = knows(person);
      return kept !== undefined && (seen?.name !== kept.name || seen.phone !== kept.phone);
    },
    alike: (person) => alikeAmong(today, particulars, knows, person),
    isPublic: (view) => !grants.some(({ grant }) => grant.to !== "public" && grant.views?.includes(view)),
    views: [...new Set(grants.flatMap(({ grant }) => grant.views ?? []))],
    opens,
    holder: (person, post) => {
      const seen = shown(
        person,
        grants.filter(({ reaches }) => reaches(post.unit)),
      );
      // Asked last, as it is worked out from all who ever held the post.
      const isShut =
        Object.keys(seen).length > 0 && self !== person && !opens("past-holders", post) && isPastHolder(today, post.id, person);
      return isShut ? {} : seen;
    },
    members: membershipSight(grants, particulars),
    resident: (person, home) => {
      const reaching = findingGrants(grants, home);
      return best(reaching, "name") === "full" && particulars.has(person) ? shown(person, reaching) : undefined;
    },
  };
}

function best(grants: readonly HeldGrant[], field: Particular): Degree {
  const degrees = grants.map(({ grant }) => grant.particulars?.[field]);
  return degrees.includes("full") ? "full" : degrees.includes("masked") ? "masked" : undefined;
}

function membershipSight(grants: readonly HeldGrant[], particulars: ReadonlyMap<string, Particulars>): MembershipSight | undefined {
  const showing = grants.filter(({ grant }) => grant.particulars?.membership === "full");
  const counting = grants.filter(({ grant }) => grant.fields?.includes("member-counts"));
  if (showing.length + counting.length === 0) return undefined;
  return {
    isCovered: (unit) => !counting.some(({ grant, reaches }) => grant.to !== "public" && reaches(unit)),
    shows: (unit) => showing.some(({ reaches }) => reaches(unit)),
    counts: (unit) => counting.some(({ reaches }) => reaches(unit)),
    membership: (person, unit) => (showing.some(({ reaches }) => reaches(unit)) ? particulars.get(person)?.membership : undefined),
  };
}
