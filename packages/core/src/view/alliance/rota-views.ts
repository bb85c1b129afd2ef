import type { PersonRef } from "../../access/viewer.ts";
import type { Day, Moment } from "../../day.ts";
import type { CommandName } from "../../profile/profile.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/** The rotas of a team, or of the teams of a part of the county, and their shifts on the days `[from, to)`. */
export interface RotaView extends ViewHead<"rota"> {
  readonly team?: NamedRef;
  readonly below?: NamedRef;
  readonly from: Day;
  /** No more than 366 days after the first. */
  readonly to: Day;
  readonly timeZone: string;
  readonly rotas: readonly RotaOfView[];
  /** By start. */
  readonly shifts: readonly ShiftView[];
  /** Shifts on which somebody is wanting, by id: cancelled ones are none of them. */
  readonly gaps: { readonly value: number; readonly hidden: 0; readonly members: readonly string[] };
  /** Who is on two shifts at once, of whom the viewer sees; `hidden` of them are of others. */
  readonly doubles: { readonly value: number; readonly hidden: number; readonly members: readonly DoubleBookingView[] };
  /** Holidays among the days, by the county's calendar; and the first day it knows nothing of, where that is among them. */
  readonly holidays: readonly Day[];
  readonly calendarEnds?: Day;
  /** What the viewer may do for the team. */
  readonly may: readonly CommandName[];
}

export interface RotaOfView extends NamedRef {
  readonly team: NamedRef;
  readonly rule: string;
  /** `19:00` */
  readonly start: string;
  readonly minutes: number;
  readonly seats: number;
  readonly area?: NamedRef;
  readonly points: readonly string[];
  /** Who takes turns, of whom the viewer sees, in their order. */
  readonly members: readonly PersonRef[];
  readonly skipHolidays?: true;
  readonly may: readonly CommandName[];
}

export interface ShiftView {
  readonly id: string;
  /** The id of its rota. */
  readonly rota: string;
  readonly day: Day;
  readonly start: Moment;
  readonly end: Moment;
  readonly seats: number;
  /** Who is on it; of whom the viewer may not see nothing but that there is somebody. */
  readonly persons: readonly PersonRef[];
  readonly absent: readonly PersonRef[];
  readonly cancelled?: true;
  /** How many are wanting. */
  readonly gap: number;
  /** The viewer is on it. */
  readonly own?: true;
  readonly may: readonly CommandName[];
}

export interface DoubleBookingView {
  readonly person: PersonRef;
  readonly shifts: readonly [string, string];
}

/** Of a team, or of the teams of a part of the county; of all when neither is said. */
export interface RotaQuery {
  readonly team?: string;
  readonly below?: string;
  readonly from: Day;
  readonly to: Day;
}
