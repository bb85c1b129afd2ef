import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointmentEnded, appointmentReinstated, type AppointmentEvent } from "./appointment.ts";
import { firstCrowdedDay } from "./first-crowded-day.ts";
import type { Stint } from "./holding.ts";
import { takenSeats, type Post } from "./post.ts";

export interface ReinstateAppointment {
  readonly type: "reinstate-appointment";
  readonly appointment: string;
  /** The first day back at work. */
  readonly from: Day;
}

export type ReinstateRefusal = { readonly code: "not-suspended" } | { readonly code: "taken-later"; readonly from: Day };

/**
 * Lets a suspended holder work again (复职). Whoever acted for them hands over that same day.
 *
 * @param stints - All appointments to the post, by start.
 */
export function reinstateAppointment(
  post: Post,
  stints: readonly Stint[],
  { appointment, from }: ReinstateAppointment,
): Decision<AppointmentEvent, ReinstateRefusal> {
  const stint = stints.find(({ subject, ...period }) => subject === appointment && covers(period, from));
  const suspension = stint?.suspended?.find((period) => covers(period, from));
  if (stint === undefined || suspension === undefined)
    // Sent again after an answer that was lost.
    return stint?.suspended?.some(({ to }) => to === from) ? accept() : refuse({ code: "not-suspended" });
  const leaving = handingBack(post, stints, appointment, from);
  const back: Stint = { ...stint, suspended: stint.suspended!.flatMap((period) => cutAt(period, suspension, from)) };
  const staying = stints.map((other) => (other === stint ? back : other)).filter((other) => !leaving.includes(other));
  const crowded = firstCrowdedDay(post.sizes, takenSeats(post, staying), { from, to: suspension.to });
  if (crowded) return refuse({ code: "taken-later", from: crowded });
  return accept<AppointmentEvent>(
    appointmentReinstated(stint.subject, stint.value, { from, to: suspension.to }),
    ...leaving.map(({ subject, value }) => appointmentEnded(subject, value, from, "handed-over")),
  );
}

/** Who acts in a post on the day one of its suspended holders comes back, and has to make room. */
export function handingBack(post: Post, stints: readonly Stint[], appointment: string, from: Day): Stint[] {
  const now = stints.filter((stint) => covers(stint, from));
  const atWork = now.filter(({ subject, suspended = [] }) => subject === appointment || !suspended.some((period) => covers(period, from)));
  const acting = atWork.filter(({ subject, value }) => value.mode === "acting" && subject !== appointment);
  // The one who has acted for the shortest time goes first.
  const excess = atWork.length - Math.max(1, post.sizes.find((size) => covers(size, from))?.seats ?? 1);
  return excess > 0 ? acting.slice(-excess) : [];
}

function cutAt(period: Period, suspension: Period, day: Day): Period[] {
  if (period !== suspension) return [period];
  return period.from === undefined || period.from < day ? [{ from: period.from, to: day }] : [];
}
