import { firstDayOf, hullOf, covers, isDay, lastDayOf, notYetOver, addDays, type DatedPeriod, type Day, type PartialDay } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { AppointRefusal } from "./appoint-person.ts";
import type { Appointment, AppointmentCorrected, AppointmentMode, EndReason } from "./appointment.ts";
import { firstCrowdedDay } from "./first-crowded-day.ts";
import type { Stint } from "./holding.ts";
import { takenSeats, type Post } from "./post.ts";

/** What was recorded of an appointment was wrong; what is not named stays as it is. */
export interface CorrectAppointment {
  readonly type: "correct-appointment";
  readonly appointment: string;
  /** Who it really was. */
  readonly person?: string;
  readonly from?: PartialDay | "unknown";
  /** The first day the post was no longer held; `open` when it never ended. */
  readonly to?: PartialDay | "unknown" | "open";
  readonly mode?: AppointmentMode;
  /** `open` when it had no term. */
  readonly termEnd?: Day | "open";
  /** Why it ended. */
  readonly ended?: EndReason;
}

export type CorrectAppointmentRefusal =
  | Extract<
      AppointRefusal,
      { code: "period-empty" | "unit-not-in-force" | "term-ends-before-start" | "acting-has-no-term" | "too-many-posts" | "not-over-yet" }
    >
  | { readonly code: "nothing-different" }
  | { readonly code: "not-ended" }
  | { readonly code: "held-by-others"; readonly from: Day };

/**
 * Corrects what was recorded of an appointment (更正任职): the person, the days, the way it was held, why it ended.
 *
 * What follows is as if it had been recorded like this: the days before are answered anew, what was then believed is
 * not (case 6). It is no ending: one that is open is ended by a command of its own. What the correction would
 * contradict, a post held by others or not there, is to be corrected first.
 *
 * @param stints - All appointments to the post.
 * @param load - How many other posts of the kind the person holds on its first day.
 *
 * {@includeCode ./correct-appointment.test.ts#correct}
 */
export function correctAppointment(
  post: Post,
  stints: readonly Stint[],
  command: CorrectAppointment,
  { load, today }: { readonly load: number; readonly today: Day },
): Decision<AppointmentCorrected, CorrectAppointmentRefusal> {
  const stint = stints.find(({ subject }) => subject === command.appointment)!;
  const early = notYetOver(givenDays(command), today);
  if (early !== undefined) return refuse({ code: "not-over-yet", given: early });
  if (stint.to === undefined && ((command.to !== undefined && command.to !== "open") || command.ended !== undefined))
    return refuse({ code: "not-ended" });

  const period = correctedPeriod(stint, command, today);
  const value = correctedValue(stint.value, command);
  const ended = period.to === undefined ? undefined : (command.ended ?? stint.ended);
  const is = { ...value, ...period, ended };
  const { from, to, about } = stint;
  if (JSON.stringify(sorted(is)) === JSON.stringify(sorted({ ...stint.value, from, to, about, ended: stint.ended })))
    return refuse({ code: "nothing-different" });
  const others = stints.filter(({ subject }) => subject !== stint.subject);
  const refusals = [...faultsOf(post, others, value, period, command.person === undefined ? 0 : load)];
  if (refusals.length > 0) return refuse(...(refusals as [CorrectAppointmentRefusal]));
  return accept<AppointmentCorrected>({
    type: "appointment-corrected",
    v: 1,
    subject: stint.subject,
    ...(period.from && { from: period.from }),
    ...(period.to && { to: period.to }),
    ...(period.about && { about: period.about }),
    post: value.post,
    person: value.person,
    mode: value.mode,
    ...(value.termEnd && { termEnd: value.termEnd }),
    ...(ended && { ended }),
  });
}

function givenDays({ from, to }: CorrectAppointment) {
  return { from: from === "unknown" ? undefined : from, to: to === "open" ? undefined : to };
}

function correctedPeriod({ from, to, about }: DatedPeriod, command: CorrectAppointment, today: Day): DatedPeriod {
  const start = command.from === undefined ? (about?.from ?? from) : command.from === "unknown" ? undefined : command.from;
  const end = command.to === undefined ? (about?.to ?? to) : command.to === "open" ? undefined : command.to;
  const period = hullOf({ from: start, to: end }, today);
  // An end nobody knows was known by the day it was first recorded on.
  return end === "unknown" && command.to === undefined && to !== undefined ? { ...period, to } : period;
}

function correctedValue({ post, ...was }: Appointment, { person, mode, termEnd }: CorrectAppointment): Appointment {
  const term = termEnd === undefined ? was.termEnd : termEnd === "open" ? undefined : termEnd;
  return { post, person: person ?? was.person, mode: mode ?? was.mode, ...(term && { termEnd: term }) };
}

function* faultsOf(
  post: Post,
  others: readonly Stint[],
  { mode, termEnd }: Appointment,
  period: DatedPeriod,
  load: number,
): Iterable<CorrectAppointmentRefusal> {
  const { from, to, about } = period;
  if (from !== undefined && to !== undefined && to <= from) yield { code: "period-empty", from, to };
  if (termEnd !== undefined && from !== undefined && termEnd <= from) yield { code: "term-ends-before-start", from, termEnd };
  if (termEnd !== undefined && mode === "acting") yield { code: "acting-has-no-term" };
  const start = about?.from === undefined ? from : lastDayOf(about.from);
  const end = about?.to === undefined || isDay(about.to) ? to : about.to === "unknown" ? start && addDays(start, 1) : firstDayOf(about.to);
  const isIn =
    (start === undefined || covers(post.period, start)) && (post.period.to === undefined || (end !== undefined && end <= post.period.to));
  if (!isIn) yield { code: "unit-not-in-force", ...post.period };
  const crowded = firstCrowdedDay(post.sizes, [...takenSeats(post, others), { value: { mode }, ...period }], period);
  if (crowded !== undefined) yield { code: "held-by-others", from: crowded };
  const { maxPerPerson: max } = post.kind;
  if (max !== undefined && load >= max) yield { code: "too-many-posts", holds: load, max };
}

const sorted = (value: object) =>
  Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
