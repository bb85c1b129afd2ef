// The town with an alliance, and what its volunteers did on some days of November.
import type { HoursSetting } from "../src/alliance/hours/hours.ts";
import { entryOf, fold, type Command } from "../src/county.ts";
import type { Day, Moment } from "../src/day.ts";
import type { Records } from "../src/organisation/records.ts";
import type { Grant, Profile } from "../src/profile/profile.ts";
import { asOf, type Register, type State } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { allianceProfile, allianceRecords } from "./alliance-town.ts";
import { after, as, now, today } from "./town.ts";

const from: Day = "2022-01-01";
const ofHours = ["record-hours", "close-hours", "correct-hours", "void-hours", "confirm-hours"] as const;

const leader: Grant = {
  to: ["team-leader"],
  over: "alliance",
  units: { record: "organisation", kinds: ["team"] },
  views: ["hours"],
  commands: ofHours,
  particulars: { name: "full" },
};

export const hoursProfile: Profile = {
  ...allianceProfile,
  alliance: { ...allianceProfile.alliance!, hours: { tellWithinDays: 7 } },
  grants: [...allianceProfile.grants, leader],
};

/** Zhao leads the patrol; wang and li serve in it, and li with the doctors too, as does the twin. */
export const hoursRecords: Records = {
  ...allianceRecords,
  persons: [...allianceRecords.persons!, { id: "twin", home: "east", from }],
  appointments: [
    ...allianceRecords.appointments!.filter(({ id }) => id !== "t-1"),
    { id: "t-1", post: "patrol/team-leader", person: "zhao", from },
    { id: "t-4", post: "patrol/volunteer", person: "wang", from },
    { id: "t-5", post: "patrol/volunteer", person: "li", from },
    { id: "t-7", post: "doctors/volunteer", person: "twin", from },
    { id: "t-6", post: "doctors/volunteer", person: "li", from },
  ],
};

export function startTown(profile: Profile = hoursProfile): Register {
  const started = startLedger({ profile, records: hoursRecords, from, now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return fold(started.entries);
}

/** A moment of November 2026, as the town's clocks show it. */
export const at = (day: number, time: string): Moment => `2026-11-${String(day).padStart(2, "0")}T${time}:00+08:00` as Moment;

export const record = (
  hours: string,
  person: string,
  start: Moment,
  end?: Moment,
  team = "patrol",
): Extract<Command, { type: "record-hours" }> => ({ type: "record-hours", hours, person, team, start, ...(end && { end }) });

/** The town after some commands, each given by the department's head unless said. */
export const afterAll = (commands: readonly Command[], register = startTown(), person = "head"): Register =>
  commands.reduce((before, command) => after(before, command, as(person)), register);

export const stateAfter = (...commands: readonly Command[]): State => asOf(afterAll(commands), today);

/** A town in which somebody served as given, however odd: as an import would bring it in. */
export function townWith(
  entries: readonly (Omit<HoursSetting, "source" | "team"> & { readonly id: string; readonly team?: string })[],
): Register {
  const events = entries.map(({ id, team = "patrol", ...entry }) => ({
    type: "hours-recorded" as const,
    v: 1,
    subject: id,
    from: entry.start.slice(0, 10) as Day,
    team,
    source: "entered" as const,
    ...entry,
  }));
  const town = startTown();
  return events.length === 0 ? town : fold([entryOf(town, { type: "record-hours" }, events, { actor: "system", now })], town);
}
