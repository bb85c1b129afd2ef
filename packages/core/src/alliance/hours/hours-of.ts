import { covers, type Period } from "../../day.ts";
import { mergedInto, personIdOf } from "../../organisation/person.ts";
import { factsAbout, type State } from "../../register/register.ts";
import { hoursRecordOf, type HoursRecord, type HoursSetting } from "./hours.ts";
import { reckonHours, type HoursEntry } from "./reckon-hours.ts";
import { roundMinutes } from "./round-minutes.ts";

/** Hours of a person, or of a team, over some days. */
export interface HoursSum {
  /** What its entries come to, each rounded as the profile says: the list adds up to the figure. */
  readonly minutes: number;
  /** As much of it as was confirmed. */
  readonly confirmed: number;
  /** In the order they began. */
  readonly entries: readonly HoursEntry[];
  /** Those in doubt, by id. */
  readonly doubtful: readonly string[];
}

/**
 * The hours of a person or of a team over some days (服务时长合计): nothing counted twice, also what is told of one person by two
 * teams (case 35). An entry is counted to the day it began, so that periods side by side add up. Rounded when read: what is stored stays
 * to the minute.
 */
export function hoursOf(state: State, of: { readonly person: string } | { readonly team: string }, period: Period): HoursSum {
  const all = "person" in of ? entriesOfPerson(state, of.person) : entriesOfTeam(state, of.team);
  return sumOf(
    state,
    all.filter(({ day }) => covers(period, day)),
  );
}

/** What entries come to, rounded as the profile says. */
export function sumOf(state: State, entries: readonly HoursEntry[]): HoursSum {
  const told = (some: readonly HoursEntry[]) => some.reduce((sum, { minutes }) => sum + toldMinutes(state, minutes), 0);
  return {
    minutes: told(entries),
    confirmed: told(entries.filter(({ confirmed }) => confirmed)),
    entries,
    doubtful: entries.filter(({ doubts }) => doubts.length > 0).map(({ id }) => id),
  };
}

/** Minutes of one entry as they are told. */
export function toldMinutes({ profile }: State, minutes: number): number {
  return roundMinutes(minutes, profile.alliance?.hours?.rounding);
}

/** All entries of a person by the state's day, under whichever of their ids, each with what it counts. */
export function entriesOfPerson(state: State, person: string): HoursEntry[] {
  const own = personIdOf(state, person);
  const ids = [own, ...mergedInto(state, own).map(({ id }) => id)];
  return reckonHours(
    ids.flatMap((id) => recordsAbout(state, id)),
    state.day,
  );
}

/** All entries of a team by the state's day. What each counts hangs on what else its person did. */
export function entriesOfTeam(state: State, team: string): HoursEntry[] {
  const persons = new Set(recordsAbout(state, team).map(({ person }) => personIdOf(state, person)));
  return [...persons]
    .flatMap((person) => entriesOfPerson(state, person).filter((entry) => entry.team === team))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1));
}

function recordsAbout(state: State, id: string): HoursRecord[] {
  return factsAbout<HoursSetting>(state, id, "hours").flatMap(({ subject }) => hoursRecordOf(state, subject) ?? []);
}
