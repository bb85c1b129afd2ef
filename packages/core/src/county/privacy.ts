import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { accept, refuse } from "../decision.ts";
import { eraseExpired, type EraseExpired, type EraseExpiredRefusal } from "../organisation/erase-expired.ts";
import { isErased, personIdOf, personOf, type PersonEvent } from "../organisation/person.ts";
import type { UnmaskPerson } from "../organisation/unmask-person.ts";
import { withdrawConsent, type WithdrawConsent } from "../organisation/withdraw-consent.ts";
import { aboutPersons, lastKnown } from "./persons.ts";
import type { Rule, Rules } from "./rule.ts";

export type PrivacyCommand = UnmaskPerson | WithdrawConsent | EraseExpired;
export type PrivacyRefusal = EraseExpiredRefusal;

type PrivacyRule<Command> = Rule<Command, PersonEvent, PrivacyRefusal>;

// Nothing comes of it for the ledger; what it uncovers is told by whoever keeps the looks. Whoever may uncover somebody
// need not find them before: a name they see in part is what they ask for.
const unmask: PrivacyRule<UnmaskPerson> = ({ today, actor, onRecord }, command) => {
  const person = personOf(today, command.person);
  const denied = mayCommand(today, actor, command.type, aboutPersons(today, [person], [command.person]));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (person === undefined || isErased(today, person.id) || onRecord?.has(person.id) === false)
    return refuse({ code: "unknown", kind: "person", id: command.person });
  return command.reason === undefined ? refuse({ code: "reason-needed" }) : accept();
};

// Everybody may for themselves, from today on; for somebody else who was given it.
const withdraw: PrivacyRule<WithdrawConsent> = ({ today, actor, onRecord }, command) => {
  const person = personOf(today, command.person) ?? lastKnown(today, command.person);
  const own = actor !== "public" && person !== undefined && personIdOf(today, actor.person) === person.id;
  if (own && command.from < today.day) return refuse({ code: "backdating-not-open", today: today.day });
  const about = { ...aboutPersons(today, [person], [command.person]), from: command.from };
  const denied = own ? [] : mayCommand(today, actor, command.type, about);
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (person === undefined || isErased(today, person.id) || !(own || findsPerson(today, actor, person)))
    return refuse({ code: "unknown", kind: "person", id: command.person });
  return withdrawConsent(today, { ...command, person: person.id }, onRecord?.get(person.id)?.consent);
};

const erase: PrivacyRule<EraseExpired> = ({ today, actor, onRecord = new Map() }, command) => {
  const ids = [...new Set(command.persons)];
  const people = ids.map((id) => personOf(today, id) ?? lastKnown(today, id));
  const denied = mayCommand(today, actor, command.type, aboutPersons(today, people, ids));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  for (const [place, id] of ids.entries()) {
    const person = people[place];
    if (person === undefined || !(isErased(today, person.id) || findsPerson(today, actor, person)))
      return refuse({ code: "unknown", kind: "person", id });
  }
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  const persons = [...new Set(people.flatMap((person) => (person ? person.id : [])))];
  return eraseExpired(today, { ...command, persons }, onRecord);
};

export const privacyRules: Rules<PrivacyCommand, PersonEvent, PrivacyRefusal> = {
  "unmask-person": unmask,
  "withdraw-consent": withdraw,
  "erase-expired": erase,
};
