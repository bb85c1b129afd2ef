import type { Actor } from "./access/actor.ts";
import { holdsIdentityNumber } from "./access/identity-number.ts";
import { appointmentRules, type AppointmentCommand, type AppointmentRefusal } from "./county/appointments.ts";
import { delegationRules, type DelegationCommand, type DelegationRefusal } from "./county/delegations.ts";
import { checkInRules, type CheckInCommand, type CheckInRefusal } from "./county/check-ins.ts";
import { needRules, type NeedCommand, type NeedRefusal } from "./county/needs.ts";
import { cellRules, type CellCommand, type CellRefusal } from "./county/cells.ts";
import { correctionRules, type CorrectionCommand, type CorrectionRefusal } from "./county/corrections.ts";
import { draftRules, type CountyDraft, type DraftCommand, type DraftRefusal, type Played } from "./county/drafts.ts";
import { upcasts, writesOf, type CountyEvent } from "./county/events.ts";
import { hoursRules, type HoursCommand, type HoursRefusal } from "./county/hours.ts";
import { rotaRules, type RotaCommand, type RotaRefusal } from "./county/rotas.ts";
import { ledgerRules, type LedgerCommand, type LedgerRefusal } from "./county/ledger.ts";
import type { CommandHead, Rules, SharedRefusal } from "./county/rule.ts";
import { personRules, type PersonCommand, type PersonRefusal } from "./county/persons.ts";
import { callRules, type CallCommand, type CallRefusal } from "./county/calls.ts";
import { memberRules, type MemberCommand, type MemberRefusal } from "./county/members.ts";
import { privacyRules, type PrivacyCommand, type PrivacyRefusal } from "./county/privacy.ts";
import { networkRules, type NetworkCommand, type NetworkRefusal } from "./county/networks.ts";
import { residentRules, type ResidentCommand, type ResidentRefusal } from "./county/residents.ts";
import { noticeRules, type NoticeCommand, type NoticeCommandRefusal } from "./county/notices.ts";
import { profileRules, type ProfileCommand, type ProfileRefusal } from "./county/profiles.ts";
import { postRules, type PostCommand, type PostRefusal } from "./county/posts.ts";
import { teamRules, type TeamCommand, type TeamRefusal } from "./county/teams.ts";
import { structureRules, type StructureCommand, type StructureRefusal } from "./county/structure.ts";
import { unitRules, type UnitCommand, type UnitRefusal } from "./county/units.ts";
import type { Moment } from "./day.ts";
import { refuse, type Decision } from "./decision.ts";
import { playSteps } from "./draft/play-steps.ts";
import { personEvents, type Particulars, type PersonEvent } from "./organisation/person.ts";
import { networkIdOf, unitIdOf } from "./organisation/post.ts";
import type { Entry } from "./register/entry.ts";
import { upcastEntry } from "./register/upcast.ts";
import { asOfMoment, emptyRegister, foldEntries, type Register } from "./register/register.ts";

export type { CountyEvent } from "./county/events.ts";
export type { CountyDraft, Played } from "./county/drafts.ts";
export type { CommandHead, SharedRefusal, Unknown } from "./county/rule.ts";

export type CountyEntry = Entry<CountyEvent>;
/** What may be done by itself or as a step of a draft: structure, posts, appointments, counts of members and residents, networks and their cells, notices, shapes, what teams do. */
export type DraftStep = (
  | AppointmentCommand
  | PostCommand
  | UnitCommand
  | StructureCommand
  | MemberCommand
  | NetworkCommand
  | CellCommand
  | ResidentCommand
  | NoticeCommand
  | TeamCommand
) &
  CommandHead;
/** Everything that may be done. About people, whose particulars no draft may hold, about hours that were served and shifts, about entries and profiles nothing is a step. */
export type Command =
  | DraftStep
  | ((
      | PersonCommand
      | CallCommand
      | DelegationCommand
      | PrivacyCommand
      | HoursCommand
      | CheckInCommand
      | NeedCommand
      | RotaCommand
      | CorrectionCommand
      | LedgerCommand
      | DraftCommand
      | ProfileCommand
    ) &
      CommandHead);
export type Refusal =
  | SharedRefusal
  | AppointmentRefusal
  | PostRefusal
  | UnitRefusal
  | StructureRefusal
  | MemberRefusal
  | DelegationRefusal
  | NetworkRefusal
  | CellRefusal
  | ResidentRefusal
  | NoticeCommandRefusal
  | TeamRefusal
  | HoursRefusal
  | CallRefusal
  | CheckInRefusal
  | NeedRefusal
  | RotaRefusal
  | PersonRefusal
  | PrivacyRefusal
  | CorrectionRefusal
  | LedgerRefusal
  | DraftRefusal
  | ProfileRefusal;

const rules: Rules<Command, CountyEvent, Refusal> = {
  ...appointmentRules,
  ...postRules,
  ...unitRules,
  ...structureRules,
  ...memberRules,
  ...delegationRules,
  ...networkRules,
  ...cellRules,
  ...residentRules,
  ...noticeRules,
  ...teamRules,
  ...hoursRules,
  ...callRules,
  ...checkInRules,
  ...needRules,
  ...rotaRules,
  ...personRules,
  ...privacyRules,
  ...correctionRules,
  ...ledgerRules,
  ...draftRules(playDraft),
  ...profileRules,
};

/** The commands that particulars may go beside; with any other they were sent by mistake. */
const takesParticulars: readonly Command["type"][] = ["enrol-person", "correct-person"];

/** The register after further entries; from none on when none is given. Events of older versions are read as of the latest. */
export function fold(entries: Iterable<CountyEntry>, register: Register = emptyRegister()): Register {
  return foldEntries(register, upcasted(entries), writesOf);
}

function* upcasted(entries: Iterable<CountyEntry>): Iterable<CountyEntry> {
  for (const entry of entries) yield upcastEntry(entry, upcasts);
}

/**
 * What a command leads to, or every reason why it may not be: first who is asking and what they have
 * seen, then the rule itself.
 *
 * @param context.now - The moment of recording; authority is that of the posts the actor holds then.
 * @param context.particulars - What is personal about the person the command is about, to be kept with its entry.
 * @param context.onRecord - What is personal and kept of everybody; without it nobody's time is over.
 */
export function decide(
  register: Register,
  command: Command,
  context: {
    readonly actor: Actor;
    readonly now: Moment;
    readonly particulars?: Particulars | undefined;
    readonly onRecord?: ReadonlyMap<string, Particulars> | undefined;
  },
): Decision<CountyEvent, Refusal> {
  const { actor, now, particulars, onRecord } = context;
  const field = fieldWithIdentityNumber({ ...command, ...(particulars && { ...particulars, notice: particulars.consent.notice }) });
  if (field !== undefined) return refuse({ code: "identity-number", field });
  if (particulars !== undefined && !takesParticulars.includes(command.type)) return refuse({ code: "particulars-not-taken" });
  const rule = rules[command.type] as Rules<Command, CountyEvent, Refusal>["move-unit"];
  return rule({ today: asOfMoment(register, now), actor, now, particulars, onRecord }, command as Extract<Command, { type: "move-unit" }>);
}

/** What a draft would do as of now, given by an actor; on a fork, and nothing of it is kept. */
export function playDraft(
  register: Register,
  { commands }: Pick<CountyDraft, "commands">,
  context: { readonly actor: Actor; readonly now: Moment },
): Played {
  return playSteps(
    register,
    commands,
    // What a step's sender had read then is no matter: it is decided on what is so now, and that is what is shown.
    (fork, { readSeq: _read, ...step }) => decide(fork, step as Command, context),
    (fork, step, events) => fold([entryOf(fork, step, events, context)], fork),
  );
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

/** Whether an event is about a person's record, not about what the person holds. */
export function isOfPerson(event: CountyEvent): event is PersonEvent {
  return (personEvents as readonly string[]).includes(event.type);
}

/** Whose particulars go for good with an entry. */
export function erasedBy(entry: CountyEntry): string[] {
  return entry.events.flatMap((event) => (event.type === "person-erased" ? event.subject : []));
}

/** The persons an entry is about. */
export function personsIn(entry: CountyEntry): string[] {
  return [
    ...new Set(
      entry.events.flatMap((event) =>
        event.type === "shift-set"
          ? [...event.persons, ...(event.absent ?? [])]
          : event.type === "rota-set"
            ? (event.members ?? [])
            : isOfPerson(event)
              ? event.subject
              : "person" in event
                ? event.person
                : "delegate" in event
                  ? [event.delegator, event.delegate]
                  : [],
      ),
    ),
  ];
}

/**
 * The ids an entry touches, for whoever shows them: records and what they are linked to, posts with their
 * units and networks. No person's id is among them: it is told to everybody who listens, and would link a person's posts.
 *
 * @param register - One that has taken the entry in.
 */
export function touchedBy(entry: CountyEntry, { log }: Register): string[] {
  const events = upcastEntry(entry, upcasts).events.filter((event) => !isOfPerson(event));
  const goesTo = events.flatMap((event) => (event.type === "unit-moved" ? [event.under] : []));
  const ids = [...events.flatMap(writesOf).flatMap(({ subject, refs = [] }) => [subject, ...refs]), ...goesTo];
  const withUnits = ids.flatMap((id) => (id.includes("/") ? [id, unitIdOf(id), networkIdOf(id) ?? id] : [id]));
  return [...new Set(withUnits)].filter((id) => log.of("person", id).length === 0);
}

// Also within a step of a draft; the field is told by its path.
function fieldWithIdentityNumber(value: unknown, path = ""): string | undefined {
  if (typeof value === "string") return holdsIdentityNumber(value) ? path : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = fieldWithIdentityNumber(inner, path ? `${path}.${key}` : key);
    if (found !== undefined) return found;
  }
  return undefined;
}
