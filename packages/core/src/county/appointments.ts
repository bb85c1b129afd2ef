import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { firstDayOf, hullOf, lastDayOf, notYetOver, type Dated, type Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { appointPerson, leavingFor, type AppointPerson, type AppointRefusal } from "../organisation/appoint-person.ts";
import type { Appointment, AppointmentEvent } from "../organisation/appointment.ts";
import { endAppointment, type EndAppointment, type EndRefusal } from "../organisation/end-appointment.ts";
import { extendTerm, type ExtendRefusal, type ExtendTerm } from "../organisation/extend-term.ts";
import type { HandOverPosts, NotHandedOver } from "../organisation/hand-over-posts.ts";
import { handOn, promisedBeside, type Promised } from "../organisation/hand-on.ts";
import { postsHeldBy, stintsIn, type Stint } from "../organisation/holding.ts";
import { personIdOf, personOf } from "../organisation/person.ts";
import { postOf, type Post } from "../organisation/post.ts";
import {
  handingBack,
  reinstateAppointment,
  type ReinstateAppointment,
  type ReinstateRefusal,
} from "../organisation/reinstate-appointment.ts";
import { suspendAppointment, type SuspendAppointment, type SuspendRefusal } from "../organisation/suspend-appointment.ts";
import type { Fact } from "../register/fact.ts";
import { historyOf, type State } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";

export type AppointmentCommand = AppointPerson | EndAppointment | SuspendAppointment | ReinstateAppointment | ExtendTerm | HandOverPosts;
type OwnRefusal = AppointRefusal | EndRefusal | SuspendRefusal | ReinstateRefusal | ExtendRefusal;
export type AppointmentRefusal = OwnRefusal | NotHandedOver<OwnRefusal | SharedRefusal>;

/** Before any day a county has on record. */
const farBack: Day = "0000-01-01";

type Answer = Decision<AppointmentEvent, OwnRefusal | SharedRefusal>;
type AppointmentRule<Command> = Rule<Command, AppointmentEvent, OwnRefusal>;

const appoint: AppointmentRule<AppointPerson> = (sender, command) => appointBy(sender, command.type, command, []);

// `by`: the command it is asked as. `beside`: the posts the person is appointed to in the same go.
function appointBy(
  { today, actor }: Sender,
  by: AppointmentCommand["type"],
  given: AppointPerson & CommandHead,
  beside: readonly Post[],
): Answer {
  const early = notYetOver(given, today.day);
  if (early !== undefined) return refuse({ code: "not-over-yet", given: early });
  const { from: _from, to: _to, ...rest } = given;
  // Of a record that was merged into another, the other.
  const command = { ...rest, person: personIdOf(today, given.person), ...hullOf(given, today.day) } as Dated<AppointPerson> & CommandHead;
  const first = { ...today, day: command.about?.from === undefined ? command.from : lastDayOf(command.about.from) };
  const post = postOf(first, command.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  const stints = stintsIn(today, post.id);
  // Whoever is replaced is decided about as much as whoever comes.
  const persons = [command.person, ...leavingFor(post, stints, command).map(({ value }) => value.person)];
  const denied = mayCommand(today, actor, by, { posts: [post], persons, from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const person = personOf(first, command.person);
  if (person === undefined || !findsPerson(today, actor, person)) return refuse({ code: "unknown", kind: "person", id: command.person });
  // Also one that was replaced on its first day, of which nothing is believed any more.
  const [taken] = today.register.log.of("appointment", command.appointment);
  if (taken) {
    // The same command again, after an answer that was lost on the way.
    const value = taken.value as Appointment;
    const same = value.post === command.post && personIdOf(today, value.person) === command.person && taken.from === command.from;
    const alike = value.mode === (command.mode ?? "full") && value.termEnd === command.termEnd;
    return same && alike ? { ok: true, events: [] } : refuse({ code: "id-taken", id: command.appointment });
  }
  if (isTaken(today, command.appointment)) return refuse({ code: "id-taken", id: command.appointment });
  const stale = changedSince(today, factsOfPost(today, command.post), command.readSeq);
  if (stale) return refuse(stale);
  const load = postsHeldBy(first, command.person).filter(
    ({ value }) => value.post !== post.id && postOf(first, value.post)?.kind.id === post.kind.id,
  ).length;
  return appointPerson(post, stints, command, load + beside.filter(({ kind }) => kind.id === post.kind.id).length);
}

const handOver: Rule<HandOverPosts, AppointmentEvent, AppointmentRefusal> = (sender, given) => {
  const { type, posts, to, from, readSeq } = given;
  const known = posts.flatMap(({ appointment }) => findAppointment(sender.today, appointment) ?? []);
  // Who may hand over none of them is told that once, not for each.
  const about = { posts: known.map(({ post }) => post), persons: [to, ...known.map(({ stint }) => stint.value.person)], from };
  const denied = known.length > 0 ? mayCommand(sender.today, sender.actor, type, about) : [];
  if (denied.length > 0) return { ok: false, refusals: denied };
  const events: AppointmentEvent[] = [];
  const refusals: NotHandedOver<OwnRefusal | SharedRefusal>[] = [];
  const taken: Post[] = [];
  for (const { appointment, becomes } of posts) {
    const found = findAppointment(sender.today, appointment);
    const why = (why: OwnRefusal | SharedRefusal) =>
      void refusals.push({ code: "not-handed-over", appointment, ...(found && { post: found.post.id }), why });
    if (found === undefined) {
      why({ code: "unknown", kind: "appointment", id: appointment });
      continue;
    }
    const { mode, termEnd } = found.stint.value;
    const command = {
      type: "appoint-person",
      appointment: becomes,
      post: found.post.id,
      person: to,
      from,
      mode,
      replaces: appointment,
    } as const;
    const read = readSeq === undefined ? {} : { readSeq };
    const decision = appointBy(sender, type, { ...command, ...(termEnd && { termEnd }), ...read }, taken);
    if (decision.ok) events.push(...decision.events);
    else decision.refusals.forEach(why);
    if (decision.ok && decision.events.length > 0) taken.push(found.post);
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, events };
};

const end: AppointmentRule<EndAppointment> = (sender, command) => {
  const { today, actor } = sender;
  const found = findAppointment(today, command.appointment);
  if (found === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const { post, stint } = found;
  const from = command.to === "unknown" ? (stint.from ?? farBack) : firstDayOf(command.to);
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons: [stint.value.person], from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = endAppointment(stint, command, today.day);
  if (!decision.ok || decision.events.length === 0) return decision;
  const promised = promisedBeside(today, stint.subject, command);
  const handed = promised.length === 0 ? decision : handOnBy(sender, command, promised);
  if (!handed.ok) return handed;
  return unlessChanged(sender, post, command, handed === decision ? decision : accept(...decision.events, ...handed.events));
};

// Taking a promise back is an end, giving it to somebody else an appointment: each is asked for as such.
function handOnBy({ today, actor }: Sender, command: EndAppointment, promised: readonly Promised[]): Answer {
  const { open, ended } = command;
  const reassignTo = command.reassignTo && personIdOf(today, command.reassignTo);
  const posts = promised.map(({ post }) => post);
  const persons = [...promised.map(({ appointment }) => appointment.person), ...(open === "reassign" && reassignTo ? [reassignTo] : [])];
  const denied = mayCommand(today, actor, open === "reassign" ? "appoint-person" : "end-appointment", { posts, persons });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const person = reassignTo === undefined ? undefined : personOf(today, reassignTo);
  if (open === "reassign" && (person === undefined || !findsPerson(today, actor, person)))
    return refuse({ code: "unknown", kind: "person", id: command.reassignTo ?? "" });
  return handOn(today, promised, ended, { ...(open && { open }), ...(reassignTo && { reassignTo }) });
}

const suspend: AppointmentRule<SuspendAppointment> = (sender, command) => {
  const { today, actor } = sender;
  const found = findAppointment(today, command.appointment);
  if (found === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const { post, stint } = found;
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons: [stint.value.person], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  return unlessChanged(sender, post, command, suspendAppointment(stint, command));
};

const extend: AppointmentRule<ExtendTerm> = (sender, command) => {
  const { today, actor } = sender;
  const found = findAppointment(today, command.appointment);
  if (found === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const { from = today.day } = command;
  const { post, stint } = found;
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons: [stint.value.person], from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  return unlessChanged(sender, post, command, extendTerm(stint, command, from));
};

const reinstate: AppointmentRule<ReinstateAppointment> = (sender, command) => {
  const { today, actor } = sender;
  const found = findAppointment(today, command.appointment);
  if (found === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const { post, stint, stints } = found;
  const persons = [stint, ...handingBack(post, stints, stint.subject, command.from)].map(({ value }) => value.person);
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons, from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  return unlessChanged(sender, post, command, reinstateAppointment(post, stints, command));
};

export const appointmentRules: Rules<AppointmentCommand, AppointmentEvent, AppointmentRefusal> = {
  "appoint-person": appoint,
  "end-appointment": end,
  "suspend-appointment": suspend,
  "reinstate-appointment": reinstate,
  "extend-term": extend,
  "hand-over-posts": handOver,
};

interface Found {
  readonly post: Post;
  readonly stint: Stint;
  /** All appointments to the post. */
  readonly stints: readonly Stint[];
}

function findAppointment(today: State, id: string): Found | undefined {
  const appointment = historyOf<Appointment>(today, id, "appointment").at(-1);
  const post = appointment && postOf(today, appointment.value.post);
  if (post === undefined) return undefined;
  const stints = stintsIn(today, post.id);
  return { post, stint: stints.findLast(({ subject }) => subject === id)!, stints };
}

// Sent again after an answer that was lost, a command changes nothing, and nothing has been changed by another.
function unlessChanged({ today }: Sender, post: Post, { readSeq }: CommandHead, decision: Decision<AppointmentEvent, OwnRefusal>): Answer {
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, factsOfPost(today, post.id), readSeq);
  return stale ? refuse(stale) : decision;
}

export function factsOfPost({ register }: State, post: string): readonly Fact[] {
  const about = ["appointment", "ending", "suspension", "term"].flatMap((aspect) => register.log.about(aspect, post));
  return [...about, ...register.log.of("post", post), ...register.log.of("link", post)];
}
