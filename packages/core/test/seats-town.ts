// The town with posts of several seats and posts that are opened one by one.
import { fold, type CountyEntry } from "../src/county.ts";
import type { Day } from "../src/day.ts";
import type { AppointmentRecord } from "../src/organisation/records.ts";
import type { PostKind, Profile } from "../src/profile/profile.ts";
import { asOf, type Register, type State } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { today, townProfile, townRecords } from "./town.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });

/** Two members in every community committee, three where that is decided. */
const member: PostKind = {
  id: "member",
  name: both("委员", "member"),
  of: { record: "organisation", kinds: ["community-committee", "working-committee"] },
  seats: 2,
};

/** An adviser only where one is wanted. */
const adviser: PostKind = {
  id: "adviser",
  name: both("顾问", "adviser"),
  of: { record: "organisation", kinds: ["community-committee"] },
  explicit: true,
};

export const seatsProfile: Profile = { ...townProfile, postKinds: [...townProfile.postKinds, member, adviser] };

export function seatsLedger(appointments: readonly AppointmentRecord[] = [], profile = seatsProfile): readonly CountyEntry[] {
  const records = { ...townRecords, appointments: [...townRecords.appointments!, ...appointments] };
  const started = startLedger({ profile, records, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return started.entries;
}

export const seatsTown = (...appointments: AppointmentRecord[]): Register => fold(seatsLedger(appointments));

export const seatsTownOn = (day: Day = today, ...appointments: AppointmentRecord[]): State => asOf(seatsTown(...appointments), day);
