import type { Actor } from "../access/actor.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { closeHours, type CloseHours, type CloseHoursRefusal } from "../alliance/hours/close-hours.ts";
import { confirmHours, type ConfirmHours, type ConfirmHoursRefusal } from "../alliance/hours/confirm-hours.ts";
import { correctHours, type CorrectHours } from "../alliance/hours/correct-hours.ts";
import { hoursRecordOf, type HoursEvent, type HoursRecord, type HoursSetting } from "../alliance/hours/hours.ts";
import { recordHours, type RecordHours, type RecordHoursRefusal } from "../alliance/hours/record-hours.ts";
import { voidHours, type VoidHours } from "../alliance/hours/void-hours.ts";
import { addDays, dayOf, type Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { personIdOf } from "../organisation/person.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { asOf, type State } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { toldBefore } from "./told-before.ts";

export type HoursCommand = RecordHours | CloseHours | CorrectHours | VoidHours | ConfirmHours;
export type HoursRefusal = RecordHoursRefusal | CloseHoursRefusal | ConfirmHoursRefusal;

type HoursRule<Command> = Rule<Command, HoursEvent, HoursRefusal>;

const record: HoursRule<RecordHours> = (sender, sent) => {
  const { today, actor, now } = sender;
  const command = { ...sent, person: personIdOf(today, sent.person) };
  const day = dayOf(command.start, today.profile.timeZone);
  const first = asOf(today.register, day);
  const team = unitOf(first, command.team);
  if (team === undefined) return refuse({ code: "unknown", kind: "unit", id: command.team });
  const denied = mayTell(today, actor, command.type, command.person, team, day);
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = recordHours(first, team, command, now);
  if (decision.ok && toldBefore(today, ["hours"], decision.events[0])) return accept();
  return isTaken(today, command.hours) ? refuse({ code: "id-taken", id: command.hours }) : decision;
};

const close: HoursRule<CloseHours> = (sender, command) => {
  const { today, actor, now } = sender;
  const entry = lastOf(today, command.hours);
  const team = entry && teamOf(today, entry);
  if (entry === undefined || team === undefined) return refuse({ code: "unknown", kind: "hours", id: command.hours });
  const denied = mayTell(today, actor, command.type, entry.person, team, dayOf(command.end, today.profile.timeZone));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (hoursRecordOf(today, entry.id) === undefined) return refuse({ code: "unknown", kind: "hours", id: entry.id });
  return unlessChanged(sender, command, [command.hours], () => closeHours(entry, command, now));
};

const correct: HoursRule<CorrectHours> = (sender, command) => {
  const { today, now } = sender;
  return ofOthers(sender, command, [command.hours], ([entry]) =>
    command.reason === undefined
      ? refuse({ code: "reason-needed" })
      : correctHours(entry!, command, { now, timeZone: today.profile.timeZone }),
  );
};

const revoke: HoursRule<VoidHours> = (sender, command) =>
  ofOthers(sender, command, [command.hours], ([entry]) =>
    command.reason === undefined ? refuse({ code: "reason-needed" }) : voidHours(entry!),
  );

const confirm: HoursRule<ConfirmHours> = (sender, command) => ofOthers(sender, command, command.hours, confirmHours);

// Everybody tells their own hours, as far back as the profile says; somebody else's tells who answers for the team.
function mayTell(today: State, actor: Actor, type: HoursCommand["type"], person: string, team: Unit, day: Day): AccessRefusal[] {
  const { tellWithinDays = 0 } = today.profile.alliance?.hours ?? {};
  const isLate = day < addDays(today.day, -tellWithinDays);
  if (actor !== "public" && personIdOf(today, actor.person) === person)
    return isLate ? [{ code: "backdating-not-open", today: today.day }] : [];
  return mayCommand(today, actor, type, { units: [team], persons: [person], ...(isLate && { from: day }) });
}

// Nobody decides their own hours, whatever they lead.
function ofOthers(
  sender: Sender,
  command: (CorrectHours | VoidHours | ConfirmHours) & CommandHead,
  ids: readonly string[],
  decide: (entries: readonly HoursRecord[]) => Decision<HoursEvent, HoursRefusal | SharedRefusal>,
): Decision<HoursEvent, HoursRefusal | SharedRefusal> {
  const { today, actor } = sender;
  const units: Unit[] = [];
  const entries: HoursRecord[] = [];
  for (const id of new Set(ids)) {
    const entry = lastOf(today, id);
    const team = entry && teamOf(today, entry);
    if (entry === undefined || team === undefined) return refuse({ code: "unknown", kind: "hours", id });
    units.push(team);
    entries.push(entry);
  }
  const denied = mayCommand(today, actor, command.type, { units, persons: entries.map(({ person }) => person) });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const gone = entries.find(({ id }) => hoursRecordOf(today, id) === undefined);
  // Voided once, it is not voided again.
  if (gone) return command.type === "void-hours" ? accept() : refuse({ code: "unknown", kind: "hours", id: gone.id });
  return unlessChanged(sender, command, ids, () => decide(entries));
}

/** An entry as it stands, or as it last stood before it was voided. */
function lastOf(today: State, id: string): HoursRecord | undefined {
  const last = today.register.log.of("hours", id).findLast(({ seqFrom }) => seqFrom <= today.seq);
  return hoursRecordOf(today, id) ?? (last && { id, day: last.from!, ...(last.value as HoursSetting), confirmed: false });
}

const teamOf = (today: State, { team, day }: HoursRecord): Unit | undefined => unitOf({ ...today, day }, team);

function unlessChanged(
  { today }: Sender,
  { readSeq }: CommandHead,
  ids: readonly string[],
  decide: () => Decision<HoursEvent, HoursRefusal | SharedRefusal>,
): Decision<HoursEvent, HoursRefusal | SharedRefusal> {
  const decision = decide();
  if (!decision.ok || decision.events.length === 0) return decision;
  const facts = ids.flatMap((id) => (["hours", "confirmation"] as const).flatMap((aspect) => today.register.log.of(aspect, id)));
  const stale = changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}

export const hoursRules: Rules<HoursCommand, HoursEvent, HoursRefusal> = {
  "record-hours": record,
  "close-hours": close,
  "correct-hours": correct,
  "void-hours": revoke,
  "confirm-hours": confirm,
};
