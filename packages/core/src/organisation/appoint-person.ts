import { covers, type Day, type Period } from "../day.ts";
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
  /** The first day. */
  readonly from: Day;
  /** The first day no longer held, if that is settled already. */
  readonly to?: Day;
  /** `full` unless said. */
  readonly mode?: AppointmentMode;
  /** The day the term is over; who acts has none. */
  readonly termEnd?: Day;
  /** The appointment that ends, in a post of several seats that are all taken. */
  readonly replaces?: string;
}

export type AppointRefusal =
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
 * @param stints - All appointments to the post, by start.
 * @param load - How many other posts of the kind the person holds on the first day.
 *
 * {@includeCode ./appoint-person.test.ts#hand-over}
 */
export function appointPerson(
  post: Post,
  stints: readonly Stint[],
  command: AppointPerson,
  load: number,
): Decision<AppointmentEvent, AppointRefusal> {
  const { from, to, termEnd, person, mode = "full" } = command;
  const leaving = leavingFor(post, stints, command);
  const refusals = [...faultsOf(post, stints, leaving, command, load)];
  if (refusals.length > 0) return refuse(...(refusals as [AppointRefusal]));

  const same = leaving.find(({ value }) => value.person === person);
  if (same && same.value.mode === mode && same.value.termEnd === termEnd && same.to === to) return accept();
  return accept<AppointmentEvent>(
    ...leaving.map(({ subject, value }) => appointmentEnded(subject, value, from, "handed-over")),
    appointmentStarted(command.appointment, { post: post.id, person, mode, termEnd }, { from, to }),
  );
}

/** Whose appointments end on the first day of a new one. */
export function leavingFor(
  post: Post,
  stints: readonly Stint[],
  { from, person, mode, replaces }: Pick<AppointPerson, "from" | "person" | "mode" | "replaces">,
): Stint[] {
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
  command: AppointPerson,
  load: number,
): Iterable<AppointRefusal> {
  const { from, to, termEnd, mode = "full", replaces } = command;
  if (to !== undefined && to <= from) yield { code: "period-empty", from, to };
  if (termEnd !== undefined && termEnd <= from) yield { code: "term-ends-before-start", from, termEnd };
  if (termEnd !== undefined && mode === "acting") yield { code: "acting-has-no-term" };
  if (!covers(post.period, from) || (post.period.to !== undefined && (to === undefined || post.period.to < to)))
    yield { code: "unit-not-in-force", ...post.period };
  if (replaces !== undefined && !leaving.some(({ subject }) => subject === replaces))
    yield { code: "replaces-nobody", appointment: replaces };
  const staying = stints.filter((stint) => !leaving.includes(stint));
  const crowded = firstCrowdedDay(post.sizes, [...takenSeats(post, staying), { value: { mode }, from, to }], { from, to });
  const following = post.linked.filter((link) => covers(link, from));
  if (crowded === from && following.length >= seatsOn(post.sizes, from)) yield { code: "follows-post", follows: following[0]!.post };
  else if (crowded === from) yield { code: "seats-taken", seats: seatsOn(post.sizes, from) };
  else if (crowded !== undefined) yield { code: "taken-later", from: crowded };
  const { maxPerPerson: max } = post.kind;
  if (max !== undefined && load >= max) yield { code: "too-many-posts", holds: load, max };
}
