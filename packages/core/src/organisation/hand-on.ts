import { refuse, type Decision } from "../decision.ts";
import { historyOf, type State } from "../register/register.ts";
import { appointPerson, type AppointRefusal } from "./appoint-person.ts";
import { appointmentEnded, type Appointment, type AppointmentEvent, type EndReason } from "./appointment.ts";
import { postsHeldBy, stintsIn } from "./holding.ts";
import { openItemsOf } from "./open-items.ts";
import { postOf, type Post } from "./post.ts";

/** What becomes of what somebody who leaves was promised for later. */
export interface HandOn {
  /** Left as it is unless said; `reassign` gives it to `reassignTo`. */
  readonly open?: "leave" | "cancel" | "reassign";
  readonly reassignTo?: string;
}

/** One appointment to come, as far as it is handed on. */
export interface Promised {
  readonly id: string;
  readonly post: Post;
  readonly appointment: Appointment;
}

/** What a person who leaves an appointment was promised for later, where something is to become of it. */
export function promisedBeside(state: State, appointment: string, { open = "leave" }: HandOn): Promised[] {
  if (open === "leave") return [];
  return openItemsOf(state, { appointment }).flatMap(({ kind, appointment: id }): Promised[] => {
    if (kind !== "promised") return [];
    const { value, from } = historyOf<Appointment>(state, id!, "appointment").at(-1)!;
    const post = postOf({ ...state, day: from! }, value.post);
    return post === undefined ? [] : [{ id: id!, post, appointment: value }];
  });
}

/** Takes promises back with the appointment that ends, or gives them to somebody else as they were (移交). */
export function handOn(
  state: State,
  promised: readonly Promised[],
  ended: EndReason,
  { open, reassignTo }: HandOn,
): Decision<AppointmentEvent, AppointRefusal> {
  const events: AppointmentEvent[] = [];
  for (const { id, post, appointment } of promised) {
    const { from, to } = historyOf<Appointment>(state, id, "appointment").at(-1)!;
    if (open === "cancel") {
      events.push(appointmentEnded(id, appointment, from!, ended));
      continue;
    }
    const { mode, termEnd } = appointment;
    const first = { ...state, day: from! };
    const load = postsHeldBy(first, reassignTo!).filter(
      ({ value }) => value.post !== post.id && postOf(first, value.post)?.kind.id === post.kind.id,
    ).length;
    const stints = stintsIn(state, post.id).filter(({ subject }) => subject !== id);
    const command = { type: "appoint-person" as const, appointment: id, post: post.id, person: reassignTo!, from: from!, mode };
    const given = appointPerson(post, stints, { ...command, ...(to && { to }), ...(termEnd && { termEnd }) }, load);
    if (!given.ok) return refuse(...(given.refusals as [AppointRefusal]));
    events.push(...given.events);
  }
  return { ok: true, events };
}
