import { addDays, covers, firstDayOf, lastDayOf, type Dated, type Day, type PartialDay, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointmentEnded, appointmentStarted, type AppointmentEvent, type AppointmentMode } from "./appointment.ts";
import { firstCrowdedDay } from "./first-crowded-day.ts";
import type { Stint } from "./holding.ts";
import { seatsOn } from "./post-size.ts";
import { takenSeats, type Post } from "./post.ts";

export interface AppointPerson {
  readonly type: "appoint-person";
  /** The new appointment's id, chosen by the sender, so that sending twice appoints once. */
  readonly appointment: string;
  readonly post: string;
  readonly person: string;
  /** The first day; of a past one the month or the year, if no more is known. */
  readonly from: PartialDay;
  /** The first day no longer held, if that is settled already; of a past one as far as it is known. */
  readonly to?: PartialDay | "unknown";
  /** `full` unless said. */
  readonly mode?: AppointmentMode;
  /** The day the term is over; who acts has none. */
  readonly termEnd?: Day;
  /** The appointment that ends, in a post of several seats that are all taken. */
  readonly replaces?: string;
}

export type AppointRefusal =
  | { readonly code: "not-over-yet"; readonly given: PartialDay }
  | { readonly code: "period-empty"; readonly from: Day; readonly to: Day }
  | ({ readonly code: "unit-not-in-force" } & Period)
  | { readonly code: "term-ends-before-start"; readonly from: Day; readonly termEnd: Day }
  | { readonly code: "acting-has-no-term" }
  | { readonly code: "taken-later"; readonly from: Day }
  | { readonly code: "seats-taken"; readonly seats: number }
  | { readonly code: "follows-post"; readonly follows: string }
  | { readonly code: "replaces-nobody"; readonly appointment: string }
  | { readonly code: "too-many-posts"; readonly holds: number; readonly max: number };

/**
 * Puts a person in a post (任职) from a day on.
 *
 * Whoever holds it leaves that same day: no gap and no double holding (case 1). In a post of several seats
 * nobody leaves while one is free, and then whom the command names. Who acts for somebody suspended stands
 * beside them. Appointing the one who holds it already, in the same way, changes nothing. A post that is
 * promised to somebody later can be filled until then, not beyond.
 *
 * Where the first day is known in part only, whoever leaves does so within the same month or year (case 2).
 *
 * @param stints - All appointments to the post, by start.
 * @param load - How many other posts of the kind the person holds on the first day.
 *
 * {@includeCode ./appoint-person.test.ts#hand-over}
 */
export function appointPerson(
  post: Post,
  stints: readonly Stint[],
  command: Dated<AppointPerson>,
  load: number,
): Decision<AppointmentEvent, AppointRefusal> {
  const { from, to, about, termEnd, person, mode = "full" } = command;
  const leaving = leavingFor(post, stints, command);
  const refusals = [...faultsOf(post, stints, leaving, command, load)];
  if (refusals.length > 0) return refuse(...(refusals as [AppointRefusal]));

  const same = leaving.find(({ value }) => value.person === person);
  if (same && same.value.mode === mode && same.value.termEnd === termEnd && same.to === to) return accept();
  // Whoever leaves some time in June may have been there until its last day.
  const [last, when] = about?.from === undefined ? [from, undefined] : [addDays(lastDayOf(about.from), 1), about.from];
  return accept<AppointmentEvent>(
    ...leaving.map(({ subject, value }) => appointmentEnded(subject, value, last, "handed-over", when)),
    appointmentStarted(command.appointment, { post: post.id, person, mode, termEnd }, { from, to, ...(about && { about }) }),
  );
}

/** Whose appointments end on the first day of a new one. */
export function leavingFor(
  post: Post,
  stints: readonly Stint[],
  { from: first, about, person, mode, replaces }: Pick<Dated<AppointPerson>, "from" | "about" | "person" | "mode" | "replaces">,
): Stint[] {
  const from = about?.from === undefined ? first : lastDayOf(about.from);
  const now = stints.filter((stint) => covers(stint, from));
  // Nobody sits in two seats of one post: who is appointed again leaves their own.
  const named = now.filter(({ subject, value }) => subject === replaces || value.person === person);
  if (replaces !== undefined || seatsOn(post.sizes, from) > 1) return named;
  const atWork = now.filter(({ suspended = [] }) => !suspended.some((period) => covers(period, from)));
  return mode === "acting" ? [...new Set([...named, ...atWork])] : now;
}

function* faultsOf(
  post: Post,
  stints: readonly Stint[],
  leaving: readonly Stint[],
  command: Dated<AppointPerson>,
  load: number,
): Iterable<AppointRefusal> {
  const { from, to, about, termEnd, mode = "full", replaces } = command;
  const start = about?.from === undefined ? from : lastDayOf(about.from);
  const end = about?.to === undefined ? to : about.to === "unknown" ? addDays(start, 1) : firstDayOf(about.to);
  if (to !== undefined && to <= from) yield { code: "period-empty", from, to };
  if (termEnd !== undefined && termEnd <= from) yield { code: "term-ends-before-start", from, termEnd };
  if (termEnd !== undefined && mode === "acting") yield { code: "acting-has-no-term" };
  if (!covers(post.period, start) || (post.period.to !== undefined && (end === undefined || post.period.to < end)))
    yield { code: "unit-not-in-force", ...post.period };
  if (replaces !== undefined && !leaving.some(({ subject }) => subject === replaces))
    yield { code: "replaces-nobody", appointment: replaces };
  const staying = stints.filter((stint) => !leaving.includes(stint));
  const taken = [...takenSeats(post, staying), { value: { mode }, from, to, ...(about && { about }) }];
  const crowded = firstCrowdedDay(post.sizes, taken, { from, to });
  const following = post.linked.filter((link) => covers(link, start));
  if (crowded === start && following.length >= seatsOn(post.sizes, start)) yield { code: "follows-post", follows: following[0]!.post };
  else if (crowded === start) yield { code: "seats-taken", seats: seatsOn(post.sizes, start) };
  else if (crowded !== undefined) yield { code: "taken-later", from: crowded };
  const { maxPerPerson: max } = post.kind;
  if (max !== undefined && load >= max) yield { code: "too-many-posts", holds: load, max };
}
