import { hullOf, isDay, notYetOver, type Day, type PartialDay } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointmentEnded, type AppointmentEvent, type EndReason } from "./appointment.ts";
import type { HandOn } from "./hand-on.ts";
import type { Stint } from "./holding.ts";

export interface EndAppointment extends HandOn {
  readonly type: "end-appointment";
  readonly appointment: string;
  /** The first day the post is no longer held; of a past one the month or the year, or `unknown`, if no more is known. */
  readonly to: PartialDay | "unknown";
  readonly ended: EndReason;
}

export type EndRefusal =
  | { readonly code: "ends-before-start"; readonly from: Day }
  | { readonly code: "ended-already"; readonly to: Day }
  | { readonly code: "not-over-yet"; readonly given: PartialDay };

/**
 * Ends an appointment (离任) on a day, for a reason. The post stays and is vacant from that day.
 *
 * An end that was planned for later may be brought forward, and one without a reason be given it. One that
 * has passed is kept: to move it is a correction, not a second end. Sending the same end twice changes nothing.
 * An end nobody knows the day of is an end all the same, and no open one (case 3).
 */
export function endAppointment(stint: Stint, command: EndAppointment, today: Day): Decision<AppointmentEvent, EndRefusal> {
  const { ended } = command;
  const early = notYetOver({ to: command.to }, today);
  if (early !== undefined) return refuse({ code: "not-over-yet", given: early });
  const to = hullOf({ to: command.to }, today).to!;
  const when = isDay(command.to) ? undefined : command.to;
  if (stint.from !== undefined && to <= stint.from) return refuse({ code: "ends-before-start", from: stint.from });
  if (stint.to === to && stint.ended === ended) return accept();
  const isReasonOnly = stint.to === to && stint.ended === undefined;
  if (stint.to !== undefined && !isReasonOnly && (stint.to <= to || stint.to <= today))
    return refuse({ code: "ended-already", to: stint.to });
  return accept(appointmentEnded(stint.subject, stint.value, to, ended, when));
}
