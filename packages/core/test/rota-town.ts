// The town's patrol with a rota: every evening two of four, by turns.
import type { Command } from "../src/county.ts";
import type { Grant, Profile } from "../src/profile/profile.ts";
import { asOf, type Register, type State } from "../src/register/register.ts";
import { after, as, today } from "./town.ts";
import { hoursProfile, startTown } from "./hours-town.ts";

const leader: Grant = {
  to: ["team-leader"],
  over: "alliance",
  units: { record: "organisation", kinds: ["team"] },
  views: ["rota"],
  commands: ["set-rota", "end-rota", "assign-shift", "swap-shift", "report-absence", "cancel-shift"],
};

export const rotaProfile: Profile = {
  ...hoursProfile,
  grants: [...hoursProfile.grants, leader],
  calendar: {
    from: "2026-01-01",
    until: "2027-01-01",
    hours: [{ from: "08:00", to: "18:00" }],
    holidays: ["2026-10-01", "2026-10-02"],
    workdays: [],
  },
};

export const patrol = {
  type: "set-rota",
  rota: "evening",
  team: "patrol",
  name: { "zh-Hans": "夜巡", en: "Evening patrol" },
  rule: "FREQ=DAILY",
  start: "19:00",
  minutes: 120,
  seats: 2,
  area: "east",
  points: ["东门", "河边"],
  members: ["wang", "chen", "li", "zhao"],
  from: "2026-11-01",
} as const satisfies Command;

/** After some commands of the department's head, or of somebody else. */
export const rotaTown = (commands: readonly Command[] = [patrol], person = "head", town = startTown(rotaProfile)): Register =>
  commands.reduce((before, command) => after(before, command, as(person)), town);

export const rotaState = (...commands: readonly Command[]): State => asOf(rotaTown([patrol, ...commands]), today);
