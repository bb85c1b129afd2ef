import { draftWrites, type DraftEvent } from "../draft/draft.ts";
import { appointmentWrites, type AppointmentEvent } from "../organisation/appointment.ts";
import { memberWrites, type MembersCounted } from "../organisation/members.ts";
import { personWrites, type PersonEvent } from "../organisation/person.ts";
import { postWrites, type PostEvent } from "../organisation/post-event.ts";
import { unitWrites, type UnitEvent } from "../organisation/unit.ts";
import { profileWrites, type ProfileAdopted } from "../register/adopt-profile.ts";
import type { Write } from "../register/fact.ts";
import { withdrawalWrites, type EntryWithdrawn } from "../register/withdrawal.ts";

/** Everything that can happen in a county. */
export type CountyEvent =
  | ProfileAdopted
  | UnitEvent
  | PersonEvent
  | AppointmentEvent
  | PostEvent
  | MembersCounted
  | EntryWithdrawn
  | DraftEvent;

/** What each event says about records. */
const writers: { readonly [Type in CountyEvent["type"]]: (event: Extract<CountyEvent, { type: Type }>) => readonly Write[] } = {
  "profile-adopted": profileWrites,
  "area-registered": unitWrites,
  "organisation-registered": unitWrites,
  "unit-moved": unitWrites,
  "person-enrolled": personWrites,
  "persons-merged": personWrites,
  "persons-separated": personWrites,
  "person-erased": personWrites,
  "particulars-replaced": personWrites,
  "appointment-started": appointmentWrites,
  "appointment-ended": appointmentWrites,
  "appointment-suspended": appointmentWrites,
  "appointment-reinstated": appointmentWrites,
  "appointment-corrected": appointmentWrites,
  "unit-corrected": unitWrites,
  "person-corrected": personWrites,
  "entry-withdrawn": withdrawalWrites,
  "draft-saved": draftWrites,
  "draft-dropped": draftWrites,
  "draft-published": draftWrites,
  "members-counted": memberWrites,
  "term-extended": appointmentWrites,
  "post-opened": postWrites,
  "post-resized": postWrites,
  "post-closed": postWrites,
  "post-linked": postWrites,
};

/** @throws RangeError when the event was written by a newer version than this one. */
export function writesOf(event: CountyEvent): readonly Write[] {
  if (event.v !== 1)
    throw new RangeError(
      `fold: the event "${event.type}" has version ${event.v}, and version 1 is the latest known; was it written by a newer version?`,
    );
  const writes = Object.hasOwn(writers, event.type) ? (writers[event.type] as (event: CountyEvent) => readonly Write[]) : undefined;
  if (writes === undefined) throw new RangeError(`fold: nobody understands the event "${event.type}"; was it written by a newer version?`);
  return writes(event);
}
