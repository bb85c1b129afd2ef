import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse } from "../decision.ts";
import { appointPerson, type AppointPerson, type AppointRefusal } from "../organisation/appoint-person.ts";
import type { Appointment, AppointmentEvent } from "../organisation/appointment.ts";
import { endAppointment, type EndAppointment, type EndRefusal } from "../organisation/end-appointment.ts";
import { holderOf, postsHeldBy, stintsIn } from "../organisation/holding.ts";
import { personOf } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import type { Fact } from "../register/fact.ts";
import { historyOf, type State } from "../register/register.ts";
import { changedSince, isTaken, type Rule, type Rules } from "./rule.ts";

export type AppointmentCommand = AppointPerson | EndAppointment;
export type AppointmentRefusal = AppointRefusal | EndRefusal;

type AppointmentRule<Command> = Rule<Command, AppointmentEvent, AppointmentRefusal>;

const appoint: AppointmentRule<AppointPerson> = ({ today, actor }, command) => {
  const post = postOf(today, command.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  const first = { ...today, day: command.from };
  const holding = holderOf(first, post.id);
  // Whoever is replaced is decided about as much as whoever comes.
  const persons = [command.person, ...(holding.state === "vacant" ? [] : [holding.person])];
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons, from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const person = personOf(first, command.person);
  if (person === undefined || !findsPerson(today, actor, person)) return refuse({ code: "unknown", kind: "person", id: command.person });
  // Also one that was replaced on its first day, of which nothing is believed any more.
  const [taken] = today.register.log.of("appointment", command.appointment);
  if (taken) {
    // The same command again, after an answer that was lost on the way.
    const value = taken.value as Appointment;
    const same = value.post === command.post && value.person === command.person && taken.from === command.from;
    const alike = value.mode === (command.mode ?? "full") && value.termEnd === command.termEnd;
    return same && alike ? { ok: true, events: [] } : refuse({ code: "id-taken", id: command.appointment });
  }
  if (isTaken(today, command.appointment)) return refuse({ code: "id-taken", id: command.appointment });
  const stale = changedSince(today, factsOfPost(today, command.post), command.readSeq);
  if (stale) return refuse(stale);
  const load = postsHeldBy(first, command.person).filter(
    ({ value }) => value.post !== post.id && postOf(first, value.post)?.kind.id === post.kind.id,
  ).length;
  return appointPerson(post, stintsIn(today, post.id), command, load);
};

const end: AppointmentRule<EndAppointment> = ({ today, actor }, command) => {
  const appointment = historyOf<Appointment>(today, command.appointment, "appointment").at(-1);
  const post = appointment && postOf(today, appointment.value.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const persons = [appointment!.value.person];
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons, from: command.to });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const stint = stintsIn(today, post.id).findLast(({ subject }) => subject === command.appointment)!;
  const decision = endAppointment(stint, command, today.day);
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, factsOfPost(today, post.id), command.readSeq);
  return stale ? refuse(stale) : decision;
};

export const appointmentRules: Rules<AppointmentCommand, AppointmentEvent, AppointmentRefusal> = {
  "appoint-person": appoint,
  "end-appointment": end,
};

function factsOfPost({ register }: State, post: string): readonly Fact[] {
  return ["appointment", "ending"].flatMap((aspect) => register.log.about(aspect, post));
}
