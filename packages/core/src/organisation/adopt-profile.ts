import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import { checkProfile } from "../profile/check-profile.ts";
import type { Profile } from "../profile/profile.ts";
import { profileAdopted, type ProfileAdopted } from "../register/adopt-profile.ts";
import { historyOf, type State } from "../register/register.ts";
import { replaceKeys } from "./replace-keys.ts";

export interface AdoptProfile {
  readonly type: "adopt-profile";
  /** The whole document, parsed. */
  readonly profile: Profile;
  /** The first day it is in force. */
  readonly from: Day;
}

/** What a profile gives ids to that records hold. */
export type KeyedCollection = "areaKinds" | "forms" | "postKinds";

export type AdoptRefusal =
  | { readonly code: "profile-faulty"; readonly faults: readonly Fault[] }
  | { readonly code: "other-county"; readonly county: string }
  | { readonly code: "adopted-later"; readonly from: Day }
  | { readonly code: "key-reused"; readonly collection: KeyedCollection; readonly id: string };

/**
 * Brings a county's profile into force (采用配置) from a day on. What was recorded before is not checked anew: records that
 * hold a key the profile no longer has keep it, and are found (`unknown-kind`, `post-abolished-held`); where the profile says what takes
 * a key's place (`replaced`), they go on under that one from the same day, as do the appointments to posts of a kind.
 *
 * A key is never used again for something else. A profile adopted for a later day is not overtaken; one for the same day is replaced.
 *
 * {@includeCode ./adopt-profile.test.ts#adopt}
 *
 * @param first - The state on the first day.
 */
export function adoptProfile(
  first: State,
  { profile, from }: Pick<AdoptProfile, "profile" | "from">,
): Decision<ProfileAdopted, AdoptRefusal> {
  const { county } = first.profile;
  if (profile.county !== county) return refuse({ code: "other-county", county });
  const faults = checkProfile(profile);
  if (faults.length > 0) return refuse({ code: "profile-faulty", faults });
  // Documents are data: what they say is what they are.
  if (JSON.stringify(profile) === JSON.stringify(first.profile)) return accept();
  const later = historyOf(first, county, "profile").find((fact) => fact.from !== undefined && fact.from > from);
  if (later) return refuse({ code: "adopted-later", from: later.from! });
  const reused = reusedKeys(first, profile);
  if (reused.length > 0) return refuse(...(reused as [AdoptRefusal]));
  return accept(profileAdopted(profile, from, replaceKeys(first, profile.replaced ?? {})));
}

// Of every profile there ever was, also one that is no longer believed: records of its time hold its keys.
function reusedKeys({ register, profile: { county } }: State, profile: Profile): AdoptRefusal[] {
  const earlier = register.log.of("profile", county).map(({ value }) => value as Profile);
  const nature = new Map(earlier.flatMap(({ forms }) => forms.map(({ id, nature }) => [id, nature])));
  const record = new Map(earlier.flatMap(({ postKinds }) => postKinds.map(({ id, of }) => [id, of.record])));
  const isOther = <Of>(known: ReadonlyMap<string, Of>, id: string, now: Of) => known.has(id) && known.get(id) !== now;
  return [
    ...profile.forms
      .filter(({ id, nature: now }) => isOther(nature, id, now))
      .map(({ id }) => ({ code: "key-reused", collection: "forms", id }) as const),
    ...profile.postKinds
      .filter(({ id, of }) => isOther(record, id, of.record))
      .map(({ id }) => ({ code: "key-reused", collection: "postKinds", id }) as const),
  ];
}
