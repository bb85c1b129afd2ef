import { covers, overlaps, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointmentSuspended, type AppointmentEvent } from "./appointment.ts";
import type { Stint } from "./holding.ts";

export interface SuspendAppointment {
  readonly type: "suspend-appointment";
  readonly appointment: string;
  /** The first day of it. */
  readonly from: Day;
  /** The first day back at work, if that is settled already. */
  readonly to?: Day;
  readonly reason: string;
}

export type SuspendRefusal =
  | ({ readonly code: "not-in-office" } & Period)
  | ({ readonly code: "suspended-already" } & Period)
  | { readonly code: "period-empty"; readonly from: Day; readonly to: Day };

/**
 * Suspends a holder (停职). The post stays theirs, and they do nothing in it: it is neither vacant nor
 * active (case 16), has no authority, and somebody may be appointed to act beside them.
 *
 * {@includeCode ./suspend-appointment.test.ts#suspended}
 */
export function suspendAppointment(stint: Stint, command: SuspendAppointment): Decision<AppointmentEvent, SuspendRefusal> {
  const { from, to } = command;
  const { suspended = [], subject, value } = stint;
  if (to !== undefined && to <= from) return refuse({ code: "period-empty", from, to });
  if (!covers(stint, from)) return refuse({ code: "not-in-office", from: stint.from, to: stint.to });
  if (suspended.some((period) => period.from === from && period.to === to)) return accept();
  const before = suspended.find((period) => overlaps(period, { from, to }));
  if (before) return refuse({ code: "suspended-already", ...before });
  return accept<AppointmentEvent>(appointmentSuspended(subject, value, { from, to }));
}
