import { delegationWrites, type DelegationEvent } from "../access/delegation.ts";
import { draftWrites, type DraftEvent } from "../draft/draft.ts";
import { appointmentWrites, type AppointmentEvent } from "../organisation/appointment.ts";
import { shapeWrites, type AreaDrawn } from "../grid/area-shape.ts";
import { hoursWrites, type HoursEvent } from "../alliance/hours/hours.ts";
import { callWrites, type CallEvent } from "../alliance/call.ts";
import { checkInWrites, type CheckInEvent } from "../alliance/check-in.ts";
import { claimWrites, type ClaimEvent } from "../alliance/claim.ts";
import { needWrites, type NeedEvent } from "../alliance/need.ts";
import { reviewWrites, type CheckInReviewed } from "../alliance/review.ts";
import { rotaWrites, type RotaEvent } from "../alliance/rota/rota.ts";
import { teamWrites, type TeamEvent } from "../alliance/team.ts";
import { cellWrites, type CellEvent } from "../grid/cell.ts";
import { noticeWrites, type NoticePublished } from "../grid/grid-notice.ts";
import { overlapWrites, type GridOverlaid } from "../grid/overlap.ts";
import { residentWrites, type ResidentsCounted } from "../grid/residents.ts";
import { memberWrites, type MembersCounted } from "../organisation/members.ts";
import { networkWrites, type NetworkEvent } from "../organisation/network.ts";
import { personWrites, type PersonEvent } from "../organisation/person.ts";
import { postWrites, type PostEvent } from "../organisation/post-event.ts";
import { unitWrites, type UnitEvent } from "../organisation/unit.ts";
import { profileWrites, type ProfileAdopted } from "../register/adopt-profile.ts";
import type { Write } from "../register/fact.ts";
import type { Upcasts } from "../register/upcast.ts";
import { withdrawalWrites, type EntryWithdrawn } from "../register/withdrawal.ts";

/** Everything that can happen in a county. */
export type CountyEvent =
  | ProfileAdopted
  | UnitEvent
  | PersonEvent
  | AppointmentEvent
  | DelegationEvent
  | PostEvent
  | MembersCounted
  | EntryWithdrawn
  | DraftEvent
  | NetworkEvent
  | CellEvent
  | ResidentsCounted
  | AreaDrawn
  | GridOverlaid
  | NoticePublished
  | TeamEvent
  | HoursEvent
  | CallEvent
  | CheckInEvent
  | CheckInReviewed
  | NeedEvent
  | ClaimEvent
  | RotaEvent;

/** What each event says about records. */
const writers: { readonly [Type in CountyEvent["type"]]: (event: Extract<CountyEvent, { type: Type }>) => readonly Write[] } = {
  "profile-adopted": profileWrites,
  "area-registered": unitWrites,
  "organisation-registered": unitWrites,
  "unit-moved": unitWrites,
  "unit-renamed": unitWrites,
  "unit-recoded": unitWrites,
  "unit-kind-changed": unitWrites,
  "unit-relinked": unitWrites,
  "unit-ended": unitWrites,
  "lineage-recorded": unitWrites,
  "person-enrolled": personWrites,
  "persons-merged": personWrites,
  "persons-separated": personWrites,
  "person-erased": personWrites,
  "particulars-replaced": personWrites,
  "consent-withdrawn": personWrites,
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
  "authority-delegated": delegationWrites,
  "delegation-ended": delegationWrites,
  "post-opened": postWrites,
  "post-resized": postWrites,
  "post-closed": postWrites,
  "post-linked": postWrites,
  "network-set": networkWrites,
  "network-ended": networkWrites,
  "cell-registered": cellWrites,
  "cell-ended": cellWrites,
  "cell-mapped": cellWrites,
  "residents-counted": residentWrites,
  "area-drawn": shapeWrites,
  "grid-overlaid": overlapWrites,
  "notice-published": noticeWrites,
  "team-set": teamWrites,
  "team-allied": teamWrites,
  "hours-recorded": hoursWrites,
  "hours-closed": hoursWrites,
  "hours-corrected": hoursWrites,
  "hours-voided": hoursWrites,
  "hours-confirmed": hoursWrites,
  "call-raised": callWrites,
  "call-moved": callWrites,
  "checked-in": checkInWrites,
  "checked-out": checkInWrites,
  "check-in-reviewed": reviewWrites,
  "need-published": needWrites,
  "need-closed": needWrites,
  "need-claimed": claimWrites,
  "claim-settled": claimWrites,
  "rota-set": rotaWrites,
  "rota-ended": rotaWrites,
  "shift-set": rotaWrites,
};

/** Every type of event there is. */
export const eventTypes = Object.keys(writers) as readonly CountyEvent["type"][];

/** How events of older versions are read: a step for every version a type has had. So far each has its first. */
export const upcasts: Upcasts = {};

/**
 * @param event - In its latest version (`upcastEntry`).
 * @throws RangeError when nobody understands it.
 */
export function writesOf(event: CountyEvent): readonly Write[] {
  const writes = Object.hasOwn(writers, event.type) ? (writers[event.type] as (event: CountyEvent) => readonly Write[]) : undefined;
  if (writes === undefined) throw new RangeError(`fold: nobody understands the event "${event.type}"; was it written by a newer version?`);
  return writes(event);
}
