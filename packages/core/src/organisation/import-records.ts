import { accept, refuse, type Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import type { State } from "../register/register.ts";
import { appointmentEnded, appointmentStarted, type AppointmentEvent } from "./appointment.ts";
import { checkRecords } from "./check-records.ts";
import type { PersonEnrolled } from "./person.ts";
import type { Records } from "./records.ts";
import type { AreaRegistered, OrganisationRegistered, UnitEvent } from "./unit.ts";

/**
 * Takes plain records (普通记录) in, as the events of one entry, or names every fault in them.
 * The people's particulars are not among them: those are kept apart.
 *
 * @param state - The register they come into: its profile says which kinds there are, its records may be referred to.
 */
export function importRecords(state: State, records: Records): Decision<UnitEvent | PersonEnrolled | AppointmentEvent, Fault> {
  const faults = checkRecords(state, records);
  if (faults.length > 0) return refuse(...(faults as [Fault, ...Fault[]]));
  const { areas = [], organisations = [], persons = [], appointments = [] } = records;
  return accept<UnitEvent | PersonEnrolled | AppointmentEvent>(
    ...areas.map(({ id, ...area }): AreaRegistered => ({ type: "area-registered", v: 1, subject: id, ...area }) as AreaRegistered),
    ...organisations.map(
      ({ id, ...body }): OrganisationRegistered =>
        ({ type: "organisation-registered", v: 1, subject: id, ...body }) as OrganisationRegistered,
    ),
    ...persons.map(({ id, ...person }): PersonEnrolled => ({ type: "person-enrolled", v: 1, subject: id, ...person }) as PersonEnrolled),
    ...appointments.flatMap(({ id, post, person, mode = "full", termEnd, from, to, ended }) => {
      const appointment = { post, person, mode, ...(termEnd && { termEnd }) };
      const started = appointmentStarted(id, appointment, { from, to });
      return to !== undefined && ended !== undefined ? [started, appointmentEnded(id, appointment, to, ended)] : [started];
    }),
  );
}
