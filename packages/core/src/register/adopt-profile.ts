import type { Day } from "../day.ts";
import type { Event } from "./entry.ts";
import type { Write } from "./fact.ts";
import type { Profile } from "../profile/profile.ts";

/** A profile comes into force on a day; the entry holds the whole document. */
export interface ProfileAdopted extends Event {
  readonly type: "profile-adopted";
  readonly from: Day;
  readonly profile: Profile;
}

export function profileAdopted(profile: Profile, from: Day): ProfileAdopted {
  return { type: "profile-adopted", v: 1, subject: profile.county, from, profile };
}

export function profileWrites({ subject, from, profile }: ProfileAdopted): Write[] {
  return [{ subject, aspect: "profile", from, value: profile }];
}
