import type { Day } from "../day.ts";
import type { Event } from "./entry.ts";
import type { Write } from "./fact.ts";
import type { Profile } from "../profile/profile.ts";

/** A profile comes into force on a day; the entry holds the whole document. */
export interface ProfileAdopted extends Event {
  readonly type: "profile-adopted";
  readonly from: Day;
  readonly profile: Profile;
  /** What goes on under a key that takes the place of another (`replaced`). */
  readonly rewrites?: readonly Write[];
}

export function profileAdopted(profile: Profile, from: Day, rewrites: readonly Write[] = []): ProfileAdopted {
  return { type: "profile-adopted", v: 1, subject: profile.county, from, profile, ...(rewrites.length > 0 && { rewrites }) };
}

export function profileWrites({ subject, from, profile, rewrites = [] }: ProfileAdopted): Write[] {
  return [{ subject, aspect: "profile", from, value: profile }, ...rewrites];
}
