import type { Period } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsAbout, factsWith, historyOf, type State } from "../register/register.ts";

/** Why a check-in ended. */
export const checkOutReasons = ["moved", "retired", "changed-employer", "left", "other"] as const;
export type CheckOutReason = (typeof checkOutReasons)[number];

/** What is recorded of a check-in. */
export interface CheckInSetting {
  /** A person, or an organisation, by what its capacity is of. */
  readonly who: string;
  /** In which capacity (身份): one of the profile's. */
  readonly capacity: string;
  /** The community, an area. */
  readonly community: string;
  /** The organisation that somebody works for (所在单位). */
  readonly employer?: string;
}

/**
 * A check-in (报到): that an organisation, or somebody in a capacity, reported in at a community. It moves nobody's affiliation:
 * where somebody is a member, and which organisation is above which, is recorded elsewhere and stays (组织关系不变).
 * One person may have several, in several capacities, and is one person still (case 33).
 */
export interface CheckIn extends CheckInSetting {
  readonly id: string;
  readonly period: Period;
  /** Why it ended, of one that has. */
  readonly ended?: CheckOutReason;
}

/** Somebody reported in, goes to another community, or works for another: from then on it is all this. */
export interface CheckedIn extends Event, CheckInSetting {
  readonly type: "checked-in";
}

export interface CheckedOut extends Event {
  readonly type: "checked-out";
  readonly who: string;
  readonly ended: CheckOutReason;
}

export type CheckInEvent = CheckedIn | CheckedOut;

export function checkInWrites(event: CheckInEvent): Write[] {
  const { subject, from, to, who } = event;
  if (event.type === "checked-out")
    return [
      { subject, aspect: "checkIn", from, refs: [who] },
      { subject, aspect: "checkOut", from, value: event.ended, refs: [who] },
    ];
  const { capacity, community, employer } = event;
  const value: CheckInSetting = { who, capacity, community, ...(employer && { employer }) };
  return [{ subject, aspect: "checkIn", from, to, value, refs: [who, community, ...(employer ? [employer] : [])] }];
}

/** A check-in by its id; one that is over or yet to come on the state's day as last, or first, on record. */
export function checkInOf(state: State, id: string): CheckIn | undefined {
  const history = historyOf<CheckInSetting>(state, id, "checkIn");
  if (history.length === 0) return undefined;
  const { day } = state;
  const now = history.findLast(({ from }) => from === undefined || from <= day) ?? history[0]!;
  const ended = factOf<CheckOutReason>(state, id, "checkOut")?.value;
  return { id, ...now.value, period: { from: history[0]!.from, to: history.at(-1)!.to }, ...(ended && { ended }) };
}

/** The check-ins there are on the day, in the order recorded. */
export function* checkInsOf(state: State): Iterable<CheckIn> {
  for (const { subject } of factsWith<CheckInSetting>(state, "checkIn")) yield checkInOf(state, subject)!;
}

/** Every check-in a person or an organisation ever had or will have, by start. */
export function checkInsBy(state: State, who: string): CheckIn[] {
  const ids = new Set(
    factsAbout<CheckInSetting>(state, who, "checkIn").flatMap(({ subject, value }) => (value.who === who ? subject : [])),
  );
  return [...ids].map((id) => checkInOf(state, id)!);
}
