import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse } from "../decision.ts";
import { enrolPerson, type EnrolPerson, type EnrolRefusal } from "../organisation/enrol-person.ts";
import type { PersonEnrolled } from "../organisation/person.ts";
import { unitOf } from "../organisation/unit.ts";
import { isTaken, type Rule, type Rules } from "./rule.ts";

export type PersonCommand = EnrolPerson;
export type PersonRefusal = EnrolRefusal;

type PersonRule<Command> = Rule<Command, PersonEnrolled, PersonRefusal>;

const enrol: PersonRule<EnrolPerson> = ({ today, actor, particulars }, command) => {
  const denied = mayCommand(today, actor, command.type, { homes: [command.home], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const home = command.home === undefined ? undefined : unitOf({ ...today, day: command.from }, command.home);
  if (command.home !== undefined && home?.record !== "area") return refuse({ code: "unknown", kind: "unit", id: command.home });
  const [taken] = today.register.log.of("person", command.person);
  if (taken) {
    // The same command again, after an answer that was lost on the way.
    const same = taken.from === command.from && (taken.value as { home?: string }).home === command.home;
    return same ? { ok: true, events: [] } : refuse({ code: "id-taken", id: command.person });
  }
  if (isTaken(today, command.person)) return refuse({ code: "id-taken", id: command.person });
  return enrolPerson(command, home, particulars, today.day);
};

export const personRules: Rules<PersonCommand, PersonEnrolled, PersonRefusal> = { "enrol-person": enrol };
