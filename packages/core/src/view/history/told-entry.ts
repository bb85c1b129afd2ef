import { ledgerRules } from "../../county/ledger.ts";
import { grantsFor } from "../../access/may-command.ts";
import { writesOf, type CountyEvent } from "../../county/events.ts";
import type { CountyEntry } from "../../county.ts";
import { dayOf, type Day } from "../../day.ts";
import { personOf } from "../../organisation/person.ts";
import { unitIdOf } from "../../organisation/post.ts";
import { unitOf } from "../../organisation/unit.ts";
import { asOf, type State } from "../../register/register.ts";
import { withdrawnBy } from "../../register/withdrawal.ts";
import type { HistoryEntry } from "../organisation-views.ts";
import type { Change } from "../source.ts";
import type { Sight } from "../view-head.ts";
import { tellChanges, type ToldChanges } from "../change/tell-changes.ts";
import { personAsSeen } from "./person-as-seen.ts";

/** How many changes of an entry are told; the rest are counted. */
const first = 20;
/** An entry of more events than this is told in part: an import of a whole county is one entry. */
const whole = 1000;
/** What comes in from elsewhere, or sets the rules, speaks of days gone by without being late. */
const never: readonly string[] = ["import-records", "adopt-profile"];

/**
 * One entry as its reader may know it. Why it was done is free text and may name anybody: it is told to whoever
 * sees everybody the entry is about by name, and has reasons opened wherever it is about something.
 *
 * @param about - The ids asked about: what is about them is told first.
 */
export function toldEntry(sight: Sight, entry: CountyEntry, about?: ReadonlySet<string>): HistoryEntry {
  const { today } = sight;
  const { seq, recordedAt, command, basis, events } = entry;
  const recordedOn = dayOf(recordedAt, today.profile.timeZone);
  const { told, more } = changesOf(sight, entry, recordedOn, about);
  const openly = told.hidden === 0 && events.length <= whole && told.changes.every(isNamed) && areReasonsOpen(sight, told.changes);
  const back = never.includes(command) ? undefined : earliest(events, recordedOn);
  const by = withdrawnBy(today.register, seq);
  const withdrawn = events.find((event) => event.type === "entry-withdrawn");
  return {
    seq,
    recordedAt,
    recordedOn,
    command: command as HistoryEntry["command"],
    actor: entry.actor === "system" ? "system" : personAsSeen(sight, entry.actor),
    ...(entry.reason && openly && { reason: entry.reason }),
    ...(entry.reason && !openly && { reasonHidden: true as const }),
    ...(basis && { basis }),
    changes: told.changes.slice(0, first),
    more,
    hidden: told.hidden,
    ...(back && { back }),
    ...(by !== undefined && { withdrawnBy: by }),
    ...(withdrawn && { withdraws: withdrawn.entry }),
    // Of an import of a whole county it is not asked for every page: who means to take one back gives the command.
    may: by === undefined && events.length <= whole && mayWithdraw(sight, seq) ? ["withdraw-entry"] : [],
  };
}

function changesOf(sight: Sight, { seq, events }: CountyEntry, day: Day, about?: ReadonlySet<string>): { told: ToldChanges; more: number } {
  const { register } = sight.today;
  const after = asOf(register, day, seq);
  // Before the first entry nothing was believed; its profile speaks for it.
  const before: State = seq > 1 ? asOf(register, day, seq - 1) : { ...after, seq: 0 };
  const tell = (events: readonly CountyEvent[]) => tellChanges({ ...sight, state: before }, events, after);
  const asked = about === undefined ? events : events.filter((event) => isAbout(event, about));
  const relevant = asked.length === 0 ? events : asked;
  if (events.length > whole) {
    const told = tell(relevant.slice(0, first * 2));
    // Of an import each event is a change; those of people alone may be of people the viewer does not find.
    const people = relevant.filter((event) => event.type === "person-enrolled");
    const hidden = people.filter(({ subject, home }) => sight.viewer.resident(subject, home) === undefined).length;
    const shown = Math.min(first, told.changes.length);
    return { told: { changes: told.changes, hidden }, more: relevant.length - hidden - shown };
  }
  const told = tell(events);
  const [mine, others] = [
    told.changes.filter((change) => concerns(change, about)),
    told.changes.filter((change) => !concerns(change, about)),
  ];
  return { told: { ...told, changes: [...mine, ...others] }, more: Math.max(0, told.changes.length - first) };
}

function isAbout(event: CountyEvent, about: ReadonlySet<string>): boolean {
  return writesOf(event).some(({ subject, refs = [] }) => [subject, ...refs].some((id) => about.has(id) || about.has(unitIdOf(id))));
}

function concerns(change: Change, about: ReadonlySet<string> | undefined): boolean {
  if (about === undefined) return true;
  const { unit } = change;
  return (
    (unit !== undefined && about.has(unit.id)) ||
    (change.type === "unit-moved" && (about.has(change.under.id) || about.has(change.leaves?.id ?? "")))
  );
}

function isNamed(change: Change): boolean {
  return !("person" in change) || change.person === undefined || change.person.id !== undefined;
}

// At each unit it is about, and where each of the people lives; of what is about neither, over the whole county.
function areReasonsOpen({ today, viewer }: Sight, changes: readonly Change[]): boolean {
  let anywhere = false;
  const opened = changes.every((change) => {
    if (change.unit !== undefined) {
      anywhere = true;
      const unit = unitOf(today, change.unit.id);
      return unit !== undefined && viewer.opens("reasons", { unit });
    }
    if (!("person" in change) || change.person?.id === undefined) return true;
    anywhere = true;
    return viewer.opens("reasons", { home: personOf(today, change.person.id)?.home });
  });
  return opened && (anywhere || viewer.opens("reasons", "all"));
}

function earliest(events: readonly CountyEvent[], day: Day): Day | undefined {
  let found: Day | undefined;
  for (const { from } of events) if (from !== undefined && from < day && (found === undefined || from < found)) found = from;
  return found;
}

// Asked of the rule that decides it. Whether it may be given at all is cheap to know, and mostly it may not.
function mayWithdraw({ today, viewer }: Sight, entry: number): boolean {
  if (grantsFor(today, viewer.actor, "withdraw-entry").length === 0) return false;
  const sender = { today, actor: viewer.actor, now: today.register.recordedAt! };
  return ledgerRules["withdraw-entry"](sender, { type: "withdraw-entry", entry, reason: "?" }).ok;
}
