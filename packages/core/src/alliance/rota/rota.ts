import type { Day } from "../../day.ts";
import type { RecordName } from "../../organisation/unit.ts";
import type { Event } from "../../register/entry.ts";
import type { Write } from "../../register/fact.ts";
import { factOf, factsAbout, historyOf, type State } from "../../register/register.ts";

/** What is recorded of a rota. */
export interface RotaSetting {
  readonly team: string;
  readonly name: RecordName;
  /** When it comes: RFC 5545, days alone (`FREQ=WEEKLY;BYDAY=MO,WE`). */
  readonly rule: string;
  /** The time of day it begins, in the county's time zone: `19:00`. */
  readonly start: string;
  /** How long it goes on. */
  readonly minutes: number;
  /** How many serve at once. */
  readonly seats: number;
  /** Where: a community, a compound, a grid. */
  readonly area?: string;
  /** The set points of a patrol, in their order (巡防点位). */
  readonly points?: readonly string[];
  /** Who takes turns, in their order (轮值); nobody is on it beforehand when absent. */
  readonly members?: readonly string[];
  /** Not on holidays of the county's calendar. */
  readonly skipHolidays?: true;
}

/** A rota (排班表): shifts of a team that come again and again. */
export interface Rota extends RotaSetting {
  readonly id: string;
  /** The day its rule is reckoned from, and turns are taken from. */
  readonly anchor: Day;
}

/** A rota was set up, or is otherwise from a day on. */
export interface RotaSet extends Event, RotaSetting {
  readonly type: "rota-set";
  readonly from: Day;
}

export interface RotaEnded extends Event {
  readonly type: "rota-ended";
  readonly from: Day;
}

/** What deviates of one shift: all of it, as it is from then on. */
export interface ShiftSetting {
  readonly rota: string;
  readonly team: string;
  /** Who is on it. */
  readonly persons: readonly string[];
  /** Who reported that they cannot come. */
  readonly absent?: readonly string[];
  readonly cancelled?: true;
}

/** Somebody else is on a shift than the rota says, or it does not take place. */
export interface ShiftSet extends Event, ShiftSetting {
  readonly type: "shift-set";
  /** Its day. */
  readonly from: Day;
  readonly to: Day;
}

export type RotaEvent = RotaSet | RotaEnded | ShiftSet;

export function rotaWrites(event: RotaEvent): Write[] {
  const { subject, from, to } = event;
  if (event.type === "rota-ended") return [{ subject, aspect: "rota", from }];
  if (event.type === "shift-set") {
    const { rota, team, persons, absent = [], cancelled } = event;
    const value: ShiftSetting = { rota, team, persons, ...(absent.length > 0 && { absent }), ...(cancelled && { cancelled }) };
    return [{ subject, aspect: "shift", from, to, value, refs: [rota, team, ...persons, ...absent] }];
  }
  const { team, name, rule, start, minutes, seats, area, points, members, skipHolidays } = event;
  const value: RotaSetting & { readonly anchor: Day } = {
    ...{ team, name, rule, start, minutes, seats },
    ...(area && { area }),
    ...(points && { points }),
    ...(members && { members }),
    ...(skipHolidays && { skipHolidays }),
    anchor: from,
  };
  return [{ subject, aspect: "rota", from, to, value, refs: [team, ...(area ? [area] : []), ...(members ?? [])] }];
}

/** The id of a shift: its rota and its day. */
export function shiftIdOf(rota: string, day: Day): string {
  return `${rota}:${day}`;
}

/** A rota as it is on the state's day; none before it was set up, or once it is over. */
export function rotaOf(state: State, id: string): Rota | undefined {
  const fact = factOf<RotaSetting & { readonly anchor: Day }>(state, id, "rota");
  return fact && { id, ...fact.value };
}

/** A rota over time: as it is on each stretch of days, by start. */
export function rotaHistoryOf(state: State, id: string): { readonly rota: Rota; readonly from: Day; readonly to?: Day }[] {
  return historyOf<RotaSetting & { readonly anchor: Day }>(state, id, "rota").map(({ value, from, to }) => ({
    rota: { id, ...value },
    from: from!,
    ...(to && { to }),
  }));
}

/** The rotas a team has, had or will have, by id, in the order recorded. */
export function rotasOf(state: State, team: string): string[] {
  return [...new Set(factsAbout<RotaSetting>(state, team, "rota").map(({ subject }) => subject))];
}

/** What deviates of a shift, if anything does. */
export function deviationOf(state: State, rota: string, day: Day): ShiftSetting | undefined {
  return historyOf<ShiftSetting>(state, shiftIdOf(rota, day), "shift").at(-1)?.value;
}
