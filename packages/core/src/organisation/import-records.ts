import type { Day } from "../day.ts";
import type { Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import type { State } from "../register/register.ts";
import { appointmentEnded, appointmentStarted, type AppointmentEvent } from "./appointment.ts";
import { checkRecords } from "./check-records.ts";
import type { MembersCounted } from "./members.ts";
import type { NetworkEvent, NetworkSet } from "./network.ts";
import type { PersonEnrolled } from "./person.ts";
import type { PostEvent } from "./post-event.ts";
import { kindIdOf } from "./post.ts";
import type { Records } from "./records.ts";
import { settleRecords } from "./settle-records.ts";
import type { AreaRegistered, OrganisationRegistered, UnitEvent } from "./unit.ts";

type ImportedEvent = UnitEvent | PersonEnrolled | AppointmentEvent | PostEvent | MembersCounted | NetworkEvent;

/**
 * Takes plain records (普通记录) in, as the events of one entry, or names every fault in them.
 * The people's particulars are not among them: those are kept apart.
 *
 * @param state - The register they come into: its profile says which kinds there are, its records may be referred to.
 * @param recorded - The day of recording; the state's own unless said.
 */
export function importRecords(state: State, records: Records, recorded: Day = state.day): Decision<ImportedEvent, Fault> {
  const faults = checkRecords(state, records, recorded);
  // Not by accept(…): an import is longer than a call may have arguments.
  if (faults.length > 0) return { ok: false, refusals: faults };
  const { areas, organisations, persons, appointments, members, posts, networks } = settleRecords(records, recorded);
  const events: ImportedEvent[] = [];
  for (const { id, ...area } of areas) events.push({ type: "area-registered", v: 1, subject: id, ...area } as AreaRegistered);
  for (const { id, ...body } of organisations)
    events.push({ type: "organisation-registered", v: 1, subject: id, ...body } as OrganisationRegistered);
  for (const { id, ...network } of networks) events.push({ type: "network-set", v: 1, subject: id, ...network } as NetworkSet);
  for (const { id, ...person } of persons) events.push({ type: "person-enrolled", v: 1, subject: id, ...person } as PersonEnrolled);
  for (const { id, post, person, mode = "full", termEnd, from, to, about, ended } of appointments) {
    const appointment = { post, person, mode, ...(termEnd && { termEnd }) };
    events.push(appointmentStarted(id, appointment, { from, to, ...(about && { about }) }));
    if (to !== undefined && ended !== undefined) events.push(appointmentEnded(id, appointment, to, ended, about?.to));
  }
  for (const { id, seats, name, follows, from, to } of posts) {
    const kind = state.profile.postKinds.find((kind) => kind.id === kindIdOf(id))!;
    const about = { v: 1 as const, subject: id, ...(from && { from }), ...(to && { to }) };
    if (seats !== undefined || name !== undefined || kind.explicit)
      events.push({ type: "post-opened", ...about, seats: seats ?? kind.seats ?? 1, ...(name && { name }) });
    if (follows) events.push({ type: "post-linked", ...about, follows });
  }
  for (const { organisation, ...count } of members)
    events.push({ type: "members-counted", v: 1, subject: organisation, ...count } as MembersCounted);
  return { ok: true, events };
}
