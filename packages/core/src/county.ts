import type { Moment } from "./day.ts";
import { refuse, type Decision } from "./decision.ts";
import type { Actor } from "./access/actor.ts";
import { findsPerson } from "./access/finds-person.ts";
import { holdsIdentityNumber } from "./access/identity-number.ts";
import { mayCommand, type AccessRefusal } from "./access/may-command.ts";
import { mayMove } from "./access/may-move.ts";
import { appointPerson, type AppointPerson, type AppointRefusal } from "./organisation/appoint-person.ts";
import { appointmentWrites, type Appointment, type AppointmentEvent } from "./organisation/appointment.ts";
import { endAppointment, type EndAppointment, type EndRefusal } from "./organisation/end-appointment.ts";
import { hierarchyOf } from "./organisation/hierarchy-of.ts";
import { holderOf, postsHeldBy, stintsIn } from "./organisation/holding.ts";
import { linkOf, moveUnit, type MoveRefusal, type MoveUnit } from "./organisation/move-unit.ts";
import { personOf, personWrites, type PersonEnrolled } from "./organisation/person.ts";
import { postOf, unitIdOf } from "./organisation/post.ts";
import { sliceOf } from "./organisation/slice-rows.ts";
import { unitOf, unitWrites, type UnitEvent } from "./organisation/unit.ts";
import { unitsAbove } from "./organisation/units-above.ts";
import { profileWrites, type ProfileAdopted } from "./register/adopt-profile.ts";
import type { Entry } from "./register/entry.ts";
import type { Fact, Write } from "./register/fact.ts";
import { asOf, asOfMoment, emptyRegister, foldEntries, historyOf, type Register, type State } from "./register/register.ts";

/** Everything that can happen in a county. */
export type CountyEvent = ProfileAdopted | UnitEvent | PersonEnrolled | AppointmentEvent;
export type CountyEntry = Entry<CountyEvent>;

/** What every command may say beside its own. */
export interface CommandHead {
  readonly reason?: string;
  /** The document it rests on (文号). */
  readonly basis?: string;
  /** The entry up to which the sender had seen the records it speaks of; given, a later change is a conflict. */
  readonly readSeq?: number;
}
export type Command = (AppointPerson | EndAppointment | MoveUnit) & CommandHead;

export type Refusal =
  | AppointRefusal
  | EndRefusal
  | MoveRefusal
  | AccessRefusal
  | { readonly code: "unknown"; readonly kind: "post" | "person" | "appointment" | "unit" | "slice" | "entry"; readonly id: string }
  | { readonly code: "id-taken"; readonly id: string }
  | { readonly code: "changed-since"; readonly readSeq: number; readonly seq: number }
  | { readonly code: "identity-number"; readonly field: "reason" | "basis" };

/** The register after further entries; from none on when none is given. */
export function fold(entries: Iterable<CountyEntry>, register: Register = emptyRegister()): Register {
  return foldEntries(register, entries, writesOf);
}

/**
 * What a command leads to, or every reason why it may not be: first who is asking and what they have
 * seen, then the rule itself.
 *
 * @param context.now - The moment of recording; authority is that of the posts the actor holds then.
 */
export function decide(
  register: Register,
  command: Command,
  context: { readonly actor: Actor; readonly now: Moment },
): Decision<CountyEvent, Refusal> {
  for (const field of ["reason", "basis"] as const)
    if (holdsIdentityNumber(command[field] ?? "")) return refuse({ code: "identity-number", field });
  const today = asOfMoment(register, context.now);
  switch (command.type) {
    case "appoint-person":
      return decideAppointment(today, command, context.actor);
    case "end-appointment":
      return decideEnd(today, command, context.actor);
    case "move-unit":
      return decideMove(today, command, context.actor);
  }
}

/** The entry that a decision's events go into, after the last one of the register. */
export function entryOf(
  register: Register,
  command: Pick<CommandHead, "reason" | "basis"> & { readonly type: string },
  events: readonly CountyEvent[],
  { actor, now }: { readonly actor: Actor | "system"; readonly now: Moment },
): CountyEntry {
  const county =
    register.seq > 0 ? asOfMoment(register, now).profile.county : events.find((event) => event.type === "profile-adopted")?.subject;
  if (county === undefined) throw new RangeError("entryOf: the first entry of a ledger adopts a profile");
  return {
    format: "jinlin-entry/1",
    seq: register.seq + 1,
    county,
    // A clock set back does not turn the order of the ledger round.
    recordedAt: register.recordedAt !== undefined && Date.parse(register.recordedAt) > Date.parse(now) ? register.recordedAt : now,
    actor: typeof actor === "string" ? actor : actor.person,
    command: command.type,
    ...(command.reason && { reason: command.reason }),
    ...(command.basis && { basis: command.basis }),
    events,
  };
}

/**
 * The ids an entry touches, for whoever shows them: records and what they are linked to, posts with their
 * units. No person's id is among them: it is told to everybody who listens, and would link a person's posts.
 */
export function touchedBy(entry: CountyEntry): string[] {
  const persons = new Set(
    entry.events.map((event) => (event.type === "person-enrolled" ? event.subject : "person" in event ? event.person : undefined)),
  );
  const goesTo = entry.events.flatMap((event) => (event.type === "unit-moved" ? [event.under] : []));
  const ids = [...entry.events.flatMap(writesOf).flatMap(({ subject, refs = [] }) => [subject, ...refs]), ...goesTo];
  const withUnits = ids.flatMap((id) => (id.includes("/") ? [id, unitIdOf(id)] : [id]));
  return [...new Set(withUnits)].filter((id) => !persons.has(id));
}

function writesOf(event: CountyEvent): readonly Write[] {
  if (event.v !== 1)
    throw new RangeError(
      `fold: the event "${event.type}" has version ${event.v}, and version 1 is the latest known; was it written by a newer version?`,
    );
  switch (event.type) {
    case "profile-adopted":
      return profileWrites(event);
    case "area-registered":
    case "organisation-registered":
    case "unit-moved":
      return unitWrites(event);
    case "person-enrolled":
      return personWrites(event);
    case "appointment-started":
    case "appointment-ended":
      return appointmentWrites(event);
    default:
      throw new RangeError(`fold: nobody understands the event "${(event as { type: string }).type}"; was it written by a newer version?`);
  }
}

function decideAppointment(today: State, command: AppointPerson & CommandHead, actor: Actor): Decision<CountyEvent, Refusal> {
  const post = postOf(today, command.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "post", id: command.post });
  const first = { ...today, day: command.from };
  const holding = holderOf(first, post.id);
  // Whoever is replaced is decided about as much as whoever comes.
  const persons = [command.person, ...(holding.state === "vacant" ? [] : [holding.person])];
  const denied = mayCommand(today, actor, command.type, { post, persons, from: command.from });
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
  if (unitOf(today, command.appointment) ?? personOf(today, command.appointment))
    return refuse({ code: "id-taken", id: command.appointment });
  const stale = changedSince(today, factsOfPost(today, command.post), command.readSeq);
  if (stale) return refuse(stale);
  const load = postsHeldBy(first, command.person).filter(
    ({ value }) => value.post !== post.id && postOf(first, value.post)?.kind.id === post.kind.id,
  ).length;
  return appointPerson(post, stintsIn(today, post.id), command, load);
}

function decideEnd(today: State, command: EndAppointment & CommandHead, actor: Actor): Decision<CountyEvent, Refusal> {
  const appointment = historyOf<Appointment>(today, command.appointment, "appointment").at(-1);
  const post = appointment && postOf(today, appointment.value.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const denied = mayCommand(today, actor, command.type, { post, persons: [appointment!.value.person], from: command.to });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const stint = stintsIn(today, post.id).findLast(({ subject }) => subject === command.appointment)!;
  const decision = endAppointment(stint, command, today.day);
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, factsOfPost(today, post.id), command.readSeq);
  return stale ? refuse(stale) : decision;
}

function decideMove(today: State, command: MoveUnit & CommandHead, actor: Actor): Decision<CountyEvent, Refusal> {
  // With the profile of that day: it says what the levels are and what they are linked by.
  const first = asOf(today.register, command.from);
  if (sliceOf(first, command.slice) === undefined) return refuse({ code: "unknown", kind: "slice", id: command.slice });
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  const target = unitOf(first, command.under);
  if (target === undefined) return refuse({ code: "unknown", kind: "unit", id: command.under });
  const row = hierarchyOf(first, command.slice).byId.get(unit.id);
  const link = row && linkOf(first, command.slice, row);
  const left = link ? unitsAbove(first, unit, link) : [];
  const denied = mayMove(today, actor, { units: [unit, target, ...left], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = moveUnit(first, unit, target, command);
  const [moved] = decision.ok ? decision.events : [];
  // Sent again after an answer that was lost, it changes nothing, and nothing has been changed by another.
  if (moved === undefined) return decision;
  // In another slice it may come to stand elsewhere than under the target: under a gap, or where the territory decides.
  const joined = unitsAbove(first, { ...unit, [moved.link]: moved.names }, moved.link);
  const closed = mayMove(today, actor, { units: joined, from: command.from });
  if (closed.length > 0) return refuse(...(closed as [AccessRefusal]));
  const links = (["superior", "ledBy", "within"] as const).flatMap((link) => today.register.log.of(link, unit.id));
  const stale = changedSince(today, links, command.readSeq);
  return stale ? refuse(stale) : decision;
}

// A conflict is a record the sender has read and somebody changed, not a county that moved on.
function changedSince(
  { seq }: State,
  facts: readonly Fact[],
  readSeq: number | undefined,
): Extract<Refusal, { code: "changed-since" }> | undefined {
  if (readSeq === undefined) return undefined;
  return facts.some(({ seqFrom }) => seqFrom > readSeq && seqFrom <= seq) ? { code: "changed-since", readSeq, seq } : undefined;
}

function factsOfPost({ register }: State, post: string): readonly Fact[] {
  return ["appointment", "ending"].flatMap((aspect) => register.log.about(aspect, post));
}
