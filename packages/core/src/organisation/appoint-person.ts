import { covers, overlaps, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointmentEnded, appointmentStarted, type AppointmentEvent, type AppointmentMode } from "./appointment.ts";
import type { Stint } from "./holding.ts";
import type { Post } from "./post.ts";

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
  /** The day the term is over. */
  readonly termEnd?: Day;
}

export type AppointRefusal =
  | { readonly code: "period-empty"; readonly from: Day; readonly to: Day }
  | ({ readonly code: "unit-not-in-force" } & Period)
  | { readonly code: "term-ends-before-start"; readonly from: Day; readonly termEnd: Day }
  | { readonly code: "taken-later"; readonly from: Day }
  | { readonly code: "too-many-posts"; readonly holds: number; readonly max: number };

/**
 * Puts a person in a post (任职) from a day on.
 *
 * Whoever holds it leaves that same day: no gap and no double holding (case 1). Appointing the one who
 * holds it already, in the same way, changes nothing. A post that is promised to somebody later can be
 * filled until then, not beyond.
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
  const refusals = [...faultsOf(post, stints, command, load)];
  if (refusals.length > 0) return refuse(...(refusals as [AppointRefusal]));

  const now = stints.find((stint) => covers(stint, from));
  if (now && now.value.person === person && now.value.mode === mode && now.value.termEnd === termEnd && now.to === to) return accept();

  const started = appointmentStarted(command.appointment, { post: post.id, person, mode, termEnd }, { from, to });
  return now
    ? accept<AppointmentEvent>(appointmentEnded(now.subject, now.value, from, "handed-over"), started)
    : accept<AppointmentEvent>(started);
}

function* faultsOf(post: Post, stints: readonly Stint[], command: AppointPerson, load: number): Iterable<AppointRefusal> {
  const { from, to, termEnd } = command;
  if (to !== undefined && to <= from) yield { code: "period-empty", from, to };
  if (termEnd !== undefined && termEnd <= from) yield { code: "term-ends-before-start", from, termEnd };
  if (!covers(post.period, from) || (post.period.to !== undefined && (to === undefined || post.period.to < to)))
    yield { code: "unit-not-in-force", ...post.period };
  const later = stints.find((stint) => stint.from !== undefined && stint.from > from && overlaps(stint, { from, to }));
  if (later) yield { code: "taken-later", from: later.from! };
  const { maxPerPerson: max } = post.kind;
  if (max !== undefined && load >= max) yield { code: "too-many-posts", holds: load, max };
}
