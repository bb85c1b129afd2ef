import { lentBetween } from "../access/delegation.ts";
import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type About, type AccessRefusal } from "../access/may-command.ts";
import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { enrolPerson, type EnrolPerson, type EnrolRefusal } from "../organisation/enrol-person.ts";
import { erasePerson, type ErasePerson } from "../organisation/erase-person.ts";
import { postsHeldBy } from "../organisation/holding.ts";
import { mergePersons, type MergePersons, type MergePersonsRefusal } from "../organisation/merge-persons.ts";
import { isErased, personIdOf, personOf, type Person, type PersonEvent } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import { separatePersons, type SeparatePersons, type SeparateRefusal } from "../organisation/separate-persons.ts";
import { unitOf } from "../organisation/unit.ts";
import { factOf, historyOf, type State } from "../register/register.ts";
import { changedSince, isTaken, type Rule, type Rules, type SharedRefusal } from "./rule.ts";

export type PersonCommand = EnrolPerson | MergePersons | SeparatePersons | ErasePerson;
export type PersonRefusal = EnrolRefusal | MergePersonsRefusal | SeparateRefusal | LentBetween;

/** One of two records lent the other authority: of one person nobody could part them again. */
export interface LentBetween {
  readonly code: "lent-between";
  readonly from: Day;
  readonly to: Day;
}

type PersonRule<Command> = Rule<Command, PersonEvent, PersonRefusal>;

const enrol: PersonRule<EnrolPerson> = ({ today, actor, particulars }, command) => {
  const denied = mayCommand(today, actor, command.type, { homes: [command.home], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const home = command.home === undefined ? undefined : unitOf({ ...today, day: command.from }, command.home);
  if (command.home !== undefined && home?.record !== "area") return refuse({ code: "unknown", kind: "unit", id: command.home });
  const [taken] = today.register.log.of("person", command.person);
  if (taken) {
    // The same command again, after an answer that was lost on the way.
    const same = taken.from === command.from && (taken.value as { home?: string }).home === command.home && !isGone(today, command.person);
    return same ? { ok: true, events: [] } : refuse({ code: "id-taken", id: command.person });
  }
  if (isTaken(today, command.person)) return refuse({ code: "id-taken", id: command.person });
  return enrolPerson(command, home, particulars, today.day);
};

// An enrolment that was taken back: its id is used up.
function isGone(today: State, person: string): boolean {
  return historyOf(today, person, "person").length === 0;
}

const merge: PersonRule<MergePersons> = ({ today, actor }, command) => {
  const [keep, drop] = [personIdOf(today, command.keep), personIdOf(today, command.drop)];
  const [kept, dropped] = [personOf(today, keep), personOf(today, drop)];
  const denied = mayCommand(today, actor, command.type, aboutPersons(today, [kept, dropped], [keep, drop]));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  for (const [person, id] of [
    [kept, command.keep],
    [dropped, command.drop],
  ] as const)
    if (person === undefined || !findsPerson(today, actor, person)) return refuse({ code: "unknown", kind: "person", id });
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  // The same command again.
  if (keep === drop && command.keep !== command.drop) return accept();
  const lent = keep === drop ? undefined : lentBetween(today, keep, drop);
  if (lent) return refuse({ code: "lent-between", from: lent.from!, to: lent.to! });
  return unlessChanged(today, [keep, drop], command.readSeq, mergePersons(today, { ...command, keep, drop }));
};

const separate: PersonRule<SeparatePersons> = ({ today, actor }, command) => {
  const kept = personOf(today, command.drop);
  // Where the record that would be given back is at home: the person is found by the other.
  const own = factOf<{ home?: string }>(today, command.drop, "person");
  const dropped = own && { id: command.drop, ...own.value };
  const denied = mayCommand(today, actor, command.type, aboutPersons(today, [kept, dropped], [command.drop]));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (kept === undefined || !findsPerson(today, actor, kept)) return refuse({ code: "unknown", kind: "person", id: command.drop });
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  return unlessChanged(today, [kept.id, command.drop], command.readSeq, separatePersons(today, command));
};

const erase: PersonRule<ErasePerson> = ({ today, actor }, command) => {
  // Also who left the register, or whose enrolment was taken back: what is personal about them is kept still.
  const person = personOf(today, command.person) ?? lastKnown(today, command.person);
  const denied = mayCommand(today, actor, command.type, aboutPersons(today, [person], [command.person]));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (person === undefined || !(isErased(today, person.id) || findsPerson(today, actor, person)))
    return refuse({ code: "unknown", kind: "person", id: command.person });
  if (command.reason === undefined) return refuse({ code: "reason-needed" });
  return { ok: true, events: erasePerson(today, { ...command, person: person.id }) };
};

/** A person as last on record, who may have left since. */
export function lastKnown({ register }: State, id: string): Person | undefined {
  const last = register.log.of("person", id).at(-1);
  return last && { id, ...(last.value as { home?: string }) };
}

export const personRules: Rules<PersonCommand, PersonEvent, PersonRefusal> = {
  "enrol-person": enrol,
  "merge-persons": merge,
  "separate-persons": separate,
  "erase-person": erase,
};

/**
 * What a command about people themselves touches: where they live, and the units they hold posts in. Of an id nobody
 * has, a home nobody knows.
 */
export function aboutPersons(today: State, people: readonly (Person | undefined)[], ids: readonly string[]): About {
  const units = people.flatMap((person) =>
    person === undefined ? [] : postsHeldBy(today, person.id).flatMap(({ value }) => postOf(today, value.post)?.unit ?? []),
  );
  return { homes: people.map((person) => person?.home), units, persons: ids };
}

function unlessChanged<Refusal>(
  today: State,
  persons: readonly string[],
  readSeq: number | undefined,
  decision: Decision<PersonEvent, Refusal>,
): Decision<PersonEvent, Refusal | SharedRefusal> {
  const facts = persons.flatMap((person) => [...today.register.log.concerning(person)]);
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}
