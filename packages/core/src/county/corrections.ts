import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { firstDayOf } from "../day.ts";
import { refuse } from "../decision.ts";
import type { Appointment, AppointmentEvent } from "../organisation/appointment.ts";
import { correctAppointment, type CorrectAppointment, type CorrectAppointmentRefusal } from "../organisation/correct-appointment.ts";
import { correctPerson, type CorrectPerson, type CorrectPersonRefusal } from "../organisation/correct-person.ts";
import { correctUnit, type CorrectUnit, type CorrectUnitRefusal } from "../organisation/correct-unit.ts";
import { postsHeldBy, stintsIn } from "../organisation/holding.ts";
import { personIdOf, personOf, type PersonEvent } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import { unitOf, type UnitEvent } from "../organisation/unit.ts";
import { factOf, historyOf } from "../register/register.ts";
import { changedSince, type Rule, type Rules } from "./rule.ts";

export type CorrectionCommand = CorrectAppointment | CorrectUnit | CorrectPerson;
export type CorrectionRefusal = CorrectAppointmentRefusal | CorrectUnitRefusal | CorrectPersonRefusal;
type CorrectionEvent = AppointmentEvent | UnitEvent | PersonEvent;

type CorrectionRule<Command> = Rule<Command, CorrectionEvent, CorrectionRefusal>;

// A correction speaks of the past by its nature: it is a capability of its own, and asks for no other.

const appointment: CorrectionRule<CorrectAppointment> = ({ today, actor }, sent) => {
  const command = sent.person === undefined ? sent : { ...sent, person: personIdOf(today, sent.person) };
  const known = historyOf<Appointment>(today, command.appointment, "appointment").at(-1);
  const post = known && postOf(today, known.value.post);
  if (post === undefined) return refuse({ code: "unknown", kind: "appointment", id: command.appointment });
  const persons = [known!.value.person, ...(command.person === undefined ? [] : [command.person])];
  const denied = mayCommand(today, actor, command.type, { posts: [post], persons });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const given = command.from === undefined || command.from === "unknown" ? known!.from : firstDayOf(command.from);
  const first = { ...today, day: given ?? today.day };
  if (command.person !== undefined) {
    const person = personOf(first, command.person) ?? personOf(today, command.person);
    if (person === undefined || !findsPerson(today, actor, person)) return refuse({ code: "unknown", kind: "person", id: command.person });
  }
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  const aspects = ["appointment", "ending", "suspension"] as const;
  const stale = changedSince(
    today,
    aspects.flatMap((aspect) => today.register.log.about(aspect, post.id)),
    command.readSeq,
  );
  if (stale) return refuse(stale);
  const load = postsHeldBy(first, command.person ?? known!.value.person).filter(
    ({ value }) => value.post !== post.id && postOf(first, value.post)?.kind.id === post.kind.id,
  ).length;
  return correctAppointment(post, stintsIn(today, post.id), command, { load, today: today.day });
};

const unit: CorrectionRule<CorrectUnit> = ({ today, actor }, command) => {
  const known = unitOf(today, command.unit);
  if (known === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  const denied = mayCommand(today, actor, command.type, { units: [known] });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  const aspects = ["area", "organisation", "name", "code"] as const;
  const stale = changedSince(
    today,
    aspects.flatMap((aspect) => today.register.log.of(aspect, known.id)),
    command.readSeq,
  );
  return stale ? refuse(stale) : correctUnit(today, known, command, today.day);
};

const person: CorrectionRule<CorrectPerson> = ({ today, actor, particulars }, command) => {
  const id = personIdOf(today, command.person);
  const known = personOf(today, id);
  const denied = mayCommand(today, actor, command.type, {
    homes: [known?.home, ...(command.home === undefined ? [] : [command.home])],
    persons: [id],
  });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (known === undefined || !findsPerson(today, actor, known)) return refuse({ code: "unknown", kind: "person", id: command.person });
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  if (command.home !== undefined && unitOf(today, command.home)?.record !== "area")
    return refuse({ code: "unknown", kind: "unit", id: command.home });
  const stale = changedSince(today, today.register.log.of("person", id), command.readSeq);
  return stale ? refuse(stale) : correctPerson(factOf<{ home?: string }>(today, id, "person")!, command, particulars, today.day);
};

export const correctionRules: Rules<CorrectionCommand, CorrectionEvent, CorrectionRefusal> = {
  "correct-appointment": appointment,
  "correct-unit": unit,
  "correct-person": person,
};
