import type { Day, Moment } from "../../day.ts";
import type { Event } from "../../register/entry.ts";
import type { Write } from "../../register/fact.ts";
import { factOf, type State } from "../../register/register.ts";

/** How it is known: written down afterwards, by checking in and out, or as a shift of a rota. */
export type HoursSource = "entered" | "check-out" | "shift";

/** What is recorded of an entry of hours (服务时长): who served in which team, from one moment to another. */
export interface HoursSetting {
  /** By opaque id. */
  readonly person: string;
  /** The team they served in. */
  readonly team: string;
  readonly start: Moment;
  /** The moment they stopped; absent from checking in until checking out. */
  readonly end?: Moment;
  readonly source: HoursSource;
  /** The rota whose shift of the day it was. */
  readonly rota?: string;
}

/** An entry of hours as it stands. */
export interface HoursRecord extends HoursSetting {
  readonly id: string;
  /** The civil day it began, to which all of it is counted. */
  readonly day: Day;
  /** Somebody who answers for the team said that it is so. */
  readonly confirmed: boolean;
}

/** Hours were written down, or somebody checked in. */
export interface HoursRecorded extends Event, HoursSetting {
  readonly type: "hours-recorded";
  /** The civil day they began. */
  readonly from: Day;
}

/** Somebody who had checked in checked out. */
export interface HoursClosed extends Event, HoursSetting {
  readonly type: "hours-closed";
  readonly from: Day;
}

/** What was recorded was not so: this takes its place, and has to be confirmed anew. */
export interface HoursCorrected extends Event, HoursSetting {
  readonly type: "hours-corrected";
  readonly from: Day;
}

/** It never was: nothing of the entry counts. */
export interface HoursVoided extends Event {
  readonly type: "hours-voided";
  readonly person: string;
  readonly team: string;
}

export interface HoursConfirmed extends Event {
  readonly type: "hours-confirmed";
  readonly person: string;
  readonly team: string;
}

/** What a confirmation is of. */
export type HoursConfirmation = Pick<HoursSetting, "person" | "team">;

export type HoursEvent = HoursRecorded | HoursClosed | HoursCorrected | HoursVoided | HoursConfirmed;

export function hoursWrites(event: HoursEvent): Write[] {
  const { subject, person, team } = event;
  const refs = [team, person];
  if (event.type === "hours-confirmed")
    return [{ subject, aspect: "confirmation", value: { person, team } satisfies HoursConfirmation, refs }];
  // Whatever was said of any day goes first: a correction may move it to another.
  const gone = (["hours", "confirmation"] as const).map((aspect): Write => ({ subject, aspect }));
  if (event.type === "hours-voided") return gone;
  const { from, start, end, source, rota } = event;
  const value: HoursSetting = { person, team, start, ...(end && { end }), source, ...(rota && { rota }) };
  const said: Write = { subject, aspect: "hours", from, value, refs };
  return event.type === "hours-corrected" ? [...gone, said] : [said];
}

/** An entry of hours by its id; none where it was voided, or began after the state's day. */
export function hoursRecordOf(state: State, id: string): HoursRecord | undefined {
  const fact = factOf<HoursSetting>(state, id, "hours");
  return fact && { id, day: fact.from!, ...fact.value, confirmed: factOf(state, id, "confirmation") !== undefined };
}

/** Whole minutes from one moment to another; what is left of a minute is not counted. */
export function minutesBetween(start: Moment, end: Moment): number {
  return Math.floor((Date.parse(end) - Date.parse(start)) / 60_000);
}
