import { momentAt } from "../../civil-time.ts";
import { addDays, covers, shared, type Day, type Moment } from "../../day.ts";
import { personIdOf } from "../../organisation/person.ts";
import { unitOf } from "../../organisation/unit.ts";
import type { State } from "../../register/register.ts";
import { servesIn } from "../serves-in.ts";
import { occurrencesOf } from "./recurrence.ts";
import { deviationOf, rotaHistoryOf, shiftIdOf, type Rota } from "./rota.ts";

/** One shift (班次) of a rota: worked out, never recorded; what is recorded is what deviates. */
export interface Shift {
  readonly id: string;
  readonly rota: Rota;
  readonly day: Day;
  readonly start: Moment;
  readonly end: Moment;
  /** Who is on it: by turns, or as was said of this shift. Whoever is no longer in the team is not. */
  readonly persons: readonly string[];
  /** Who reported that they cannot come. */
  readonly absent: readonly string[];
  readonly cancelled: boolean;
  /** How many are wanting; none of one that was cancelled. */
  readonly gap: number;
}

/** The days `[from, to)`. */
export interface ShiftDays {
  readonly from: Day;
  readonly to: Day;
}

/** The shifts of a rota on some days, by day. */
export function shiftsOf(state: State, rota: string, days: ShiftDays): Shift[] {
  return rotaHistoryOf(state, rota).flatMap(({ rota: set, from, to }) => {
    const within = shared({ from, ...(to && { to }) }, days);
    return within === undefined ? [] : turnsOf(state, set, { from: within.from!, to: within.to! });
  });
}

/** The shift of a rota on a day, if there is one. */
export function shiftOn(state: State, rota: string, day: Day): Shift | undefined {
  return shiftsOf(state, rota, { from: day, to: addDays(day, 1) })[0];
}

function turnsOf(state: State, rota: Rota, { from, to }: ShiftDays): Shift[] {
  const holidays = new Set(rota.skipHolidays ? state.profile.calendar?.holidays : []);
  // Whose turn it is hangs on the shifts before: a holiday takes nobody's turn away, a cancelled shift does.
  const all = occurrencesOf(rota.rule, rota.anchor, { to }).filter(({ day }) => !holidays.has(day));
  const there = unitOf(state, rota.team)?.period ?? {};
  return all.flatMap(({ day }, turn) => (day < from || !covers(there, day) ? [] : shiftOf(state, rota, day, turn)));
}

function shiftOf(state: State, rota: Rota, day: Day, turn: number): Shift {
  const { members = [], seats, start, minutes, team } = rota;
  const turns = Array.from({ length: Math.min(seats, members.length) }, (_, seat) => members[(turn * seats + seat) % members.length]!);
  const said = deviationOf(state, rota.id, day);
  const on = { ...state, day };
  const persons = [...new Set((said?.persons ?? turns).map((person) => personIdOf(state, person)))].filter((person) =>
    servesIn(on, { id: team }, person),
  );
  const begins = momentAt(day, start, state.profile.timeZone);
  const cancelled = said?.cancelled ?? false;
  return {
    id: shiftIdOf(rota.id, day),
    rota,
    day,
    start: begins,
    end: new Date(Date.parse(begins) + minutes * 60_000).toISOString() as Moment,
    persons: cancelled ? [] : persons,
    absent: (said?.absent ?? []).map((person) => personIdOf(state, person)),
    cancelled,
    gap: cancelled ? 0 : Math.max(0, seats - persons.length),
  };
}

/** Two shifts one person is on at once (重复排班). */
export interface DoubleBooking {
  readonly person: string;
  readonly shifts: readonly [string, string];
}

/** Who is on two shifts at once, of whichever teams: every pair of them, by start. Where one ends as the other begins there is none. */
export function doubleBookings(shifts: readonly Shift[]): DoubleBooking[] {
  const byPerson = new Map<string, Shift[]>();
  for (const shift of shifts) for (const person of shift.persons) byPerson.set(person, [...(byPerson.get(person) ?? []), shift]);
  return [...byPerson].flatMap(([person, own]) => {
    const inOrder = [...own].sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1));
    return inOrder.flatMap((one, place) => {
      const after = inOrder.slice(place + 1);
      const until = after.findIndex((other) => Date.parse(other.start) >= Date.parse(one.end));
      return (until < 0 ? after : after.slice(0, until)).map((other): DoubleBooking => ({ person, shifts: [one.id, other.id] }));
    });
  });
}
