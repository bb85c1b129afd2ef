import { certaintyOn, covers, dayOf, type Certainty, type Day, type Moment } from "../day.ts";
import type { Profile } from "../profile/profile.ts";
import type { Entry, Event } from "./entry.ts";
import { byStart, FactLog } from "./fact-log.ts";
import type { Fact, Write } from "./fact.ts";

/** All that was believed after an entry (登记册). Immutable: folding a further entry gives another register. */
export interface Register {
  readonly seq: number;
  readonly recordedAt?: Moment;
  readonly log: FactLog;
}

/** A register read on one day, as known after one entry. */
export interface State {
  readonly register: Register;
  readonly day: Day;
  readonly seq: number;
  /** The profile in force that day; before the first was adopted, that first one. */
  readonly profile: Profile;
}

export const emptyRegister = (): Register => ({ seq: 0, log: new FactLog() });

/**
 * Takes further entries in, in their order. What each event means is the rooms' to say (`writesOf`).
 *
 * @throws RangeError when an entry does not follow the one before it in number or in time.
 */
export function foldEntries<E extends Event>(
  register: Register,
  entries: Iterable<Entry<E>>,
  writesOf: (event: E) => readonly Write[],
): Register {
  const log = register.seq === register.log.seq ? register.log : register.log.copy(register.seq);
  let { recordedAt } = register;
  for (const entry of entries) {
    if (entry.seq !== log.seq + 1) throw new RangeError(`fold: entry ${entry.seq} cannot follow entry ${log.seq}`);
    if (recordedAt !== undefined && Date.parse(entry.recordedAt) < Date.parse(recordedAt))
      throw new RangeError(`fold: entry ${entry.seq} was recorded at ${entry.recordedAt}, before the one it follows (${recordedAt})`);
    // Worked out whole before the first row is written: an event nobody understands leaves the log as it was.
    const writes = entry.events.flatMap((event) => [...writesOf(event)]);
    for (const write of writes) log.write(entry.seq, write);
    log.close(entry);
    recordedAt = entry.recordedAt;
  }
  return recordedAt === undefined ? { seq: log.seq, log } : { seq: log.seq, recordedAt, log };
}

/**
 * The register on a day, as known now or as then believed.
 *
 * @param seq - An entry's number; what was recorded after it is not seen.
 * @throws RangeError when the ledger has no such entry, or no profile was ever adopted.
 */
export function asOf(register: Register, day: Day, seq = register.seq): State {
  if (!(seq >= 0 && seq <= register.seq)) throw new RangeError(`asOf: there is no entry ${seq}; the last one is ${register.seq}`);
  const profiles = [...register.log.all("profile")]
    .flat()
    .filter((fact) => believed(fact, seq))
    .sort(byStart);
  const fact = profiles.find((fact) => covers(fact, day)) ?? profiles[0];
  if (fact === undefined) throw new RangeError("asOf: no profile was adopted; the first entry of a ledger adopts one");
  return { register, day, seq, profile: fact.value as Profile };
}

/** An entry of the ledger that the register has taken in; none after its last. */
export function entryAt<E extends Event>(register: Register, seq: number): Entry<E> | undefined {
  return seq <= register.seq ? (register.log.entry(seq) as Entry<E> | undefined) : undefined;
}

/** The register on the civil day of a moment, in the county's time zone. */
export function asOfMoment(register: Register, moment: Moment): State {
  // Which day it is hangs on the time zone, and that on the profile: its latest version says.
  const latest = asOf(register, "9999-12-31");
  return asOf(register, dayOf(moment, latest.profile.timeZone));
}

/** What an aspect of a record is on the day. */
export function factOf<Value>(state: State, subject: string, aspect: string): Fact<Value> | undefined {
  return state.register.log.of(aspect, subject).find((fact) => believed(fact, state.seq) && covers(fact, state.day)) as
    | Fact<Value>
    | undefined;
}

/** Whether a fact is so on the state's day, as far as its bounds are known. */
export function certaintyOf(state: State, fact: Fact): Certainty {
  // The common case, and asked of every holder: both bounds are what they seem.
  if (fact.about === undefined && fact.from !== undefined) return covers(fact, state.day) ? "definite" : "no";
  const first = fact.from === undefined ? entryAt(state.register, fact.seen ?? fact.seqFrom) : undefined;
  return certaintyOn(fact, state.day, first && dayOf(first.recordedAt, state.profile.timeZone));
}

/** All an aspect of a record has been and will be, by start. */
export function historyOf<Value>(state: State, subject: string, aspect: string): Fact<Value>[] {
  return state.register.log
    .of(aspect, subject)
    .filter((fact) => believed(fact, state.seq))
    .sort(byStart) as Fact<Value>[];
}

/** The facts of one aspect, on any day, that name a record; by start. */
export function factsAbout<Value>(state: State, reference: string, aspect: string): Fact<Value>[] {
  return state.register.log
    .about(aspect, reference)
    .filter((fact) => believed(fact, state.seq))
    .sort(byStart) as Fact<Value>[];
}

/** One fact for each record that has the aspect on the day, in the order first recorded. */
export function* factsWith<Value>(state: State, aspect: string): Iterable<Fact<Value>> {
  for (const facts of state.register.log.all(aspect)) {
    const fact = facts.find((fact) => believed(fact, state.seq) && covers(fact, state.day));
    if (fact !== undefined) yield fact as Fact<Value>;
  }
}

/** Whether a fact was believed after an entry. */
export function believed(fact: Fact, seq: number): boolean {
  return fact.seqFrom <= seq && seq < fact.seqTo;
}
