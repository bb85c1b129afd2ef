import type { DatedPeriod, Day, PartialDay, Period } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";

/** How a post is held: in full (任职), acting (主持工作、代理) or seconded (挂职). */
export type AppointmentMode = "full" | "acting" | "seconded";
export const appointmentModes: readonly AppointmentMode[] = ["full", "acting", "seconded"];

/** Why an appointment ended. `handed-over` is given by a hand-over itself, `abolished` by the end of the post; the rest are chosen. */
export type EndReason =
  | "handed-over"
  | "abolished"
  | "transferred"
  | "resigned"
  | "removed"
  | "term-over"
  | "retired"
  | "deceased"
  | "other";
export const endReasons: readonly EndReason[] = ["transferred", "resigned", "removed", "term-over", "retired", "deceased", "other"];

/** A person in a post (任职). Its period is that of the fact that holds it. */
export interface Appointment {
  readonly post: string;
  readonly person: string;
  readonly mode: AppointmentMode;
  /** The day the term is over; whoever is not replaced by then stays on (carry-over). */
  readonly termEnd?: Day | undefined;
}

export interface AppointmentStarted extends Event, Appointment {
  readonly type: "appointment-started";
  readonly from?: Day;
}

export interface AppointmentEnded extends Event {
  readonly type: "appointment-ended";
  readonly post: string;
  readonly person: string;
  /** The first day the post is no longer held; the latest it can be when that is known in part only. */
  readonly from: Day;
  readonly when?: PartialDay | "unknown";
  readonly ended: EndReason;
}

export interface AppointmentSuspended extends Event {
  readonly type: "appointment-suspended";
  readonly post: string;
  readonly person: string;
  readonly from: Day;
}

export interface AppointmentReinstated extends Event {
  readonly type: "appointment-reinstated";
  readonly post: string;
  readonly person: string;
  readonly from: Day;
}

/** The end of a term was moved with approval. */
export interface TermExtended extends Event {
  readonly type: "term-extended";
  readonly post: string;
  readonly person: string;
  /** The day the approval takes effect. */
  readonly from: Day;
  readonly termEnd: Day;
}

/** What was recorded of an appointment was wrong: it is all this, and always was. */
export interface AppointmentCorrected extends Event, Appointment {
  readonly type: "appointment-corrected";
  readonly ended?: EndReason;
}

export type AppointmentEvent =
  | AppointmentCorrected
  | AppointmentStarted
  | AppointmentEnded
  | AppointmentSuspended
  | AppointmentReinstated
  | TermExtended;

export function appointmentStarted(id: string, appointment: Appointment, { from, to, about }: DatedPeriod): AppointmentStarted {
  const { post, person, mode, termEnd } = appointment;
  return {
    type: "appointment-started",
    v: 1,
    subject: id,
    ...(from && { from }),
    ...(to && { to }),
    ...(about && { about }),
    post,
    person,
    mode,
    ...(termEnd && { termEnd }),
  };
}

/** @param when - How far the day is known, when not to the day; `from` is then the latest it can be. */
export function appointmentEnded(
  id: string,
  { post, person }: Appointment,
  from: Day,
  ended: EndReason,
  when?: PartialDay | "unknown",
): AppointmentEnded {
  return { type: "appointment-ended", v: 1, subject: id, from, ...(when && { when }), post, person, ended };
}

export function appointmentSuspended(
  id: string,
  { post, person }: Appointment,
  { from, to }: Period & { from: Day },
): AppointmentSuspended {
  return { type: "appointment-suspended", v: 1, subject: id, from, ...(to && { to }), post, person };
}

/** @param period - From the first day back at work until the suspension would have been over. */
export function appointmentReinstated(
  id: string,
  { post, person }: Appointment,
  { from, to }: Period & { from: Day },
): AppointmentReinstated {
  return { type: "appointment-reinstated", v: 1, subject: id, from, ...(to && { to }), post, person };
}

export function termExtended(id: string, { post, person }: Appointment, from: Day, termEnd: Day): TermExtended {
  return { type: "term-extended", v: 1, subject: id, from, post, person, termEnd };
}

export function appointmentWrites(event: AppointmentEvent): Write[] {
  const { subject, from } = event;
  const refs = [event.post, event.person];
  if (event.type === "appointment-ended")
    return [
      { subject, aspect: "appointment", from, ...(event.when && { when: event.when }), refs },
      { subject, aspect: "ending", from, value: event.ended, refs },
    ];
  if (event.type === "appointment-suspended") return [{ subject, aspect: "suspension", from, to: event.to, value: true, refs }];
  if (event.type === "appointment-reinstated") return [{ subject, aspect: "suspension", from, to: event.to, refs }];
  if (event.type === "term-extended") return [{ subject, aspect: "term", from, value: event.termEnd, refs }];
  const { post, person, mode, termEnd, to, about } = event;
  const corrected = event.type === "appointment-corrected";
  return [
    ...(corrected
      ? ([
          { subject, aspect: "appointment", refs },
          { subject, aspect: "ending", refs },
          ...(to && event.ended ? [{ subject, aspect: "ending", from: to, value: event.ended, refs } as const] : []),
        ] as const)
      : []),
    {
      subject,
      aspect: "appointment",
      from,
      to,
      ...(about && { about }),
      refs,
      value: { post, person, mode, ...(termEnd && { termEnd }) } satisfies Appointment,
    },
  ];
}
