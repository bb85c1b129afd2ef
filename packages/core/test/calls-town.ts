// The allied town with calls: how they go, when offices work, who may do what; and a second team that does what the first does.
import { decide, entryOf, fold, type Command } from "../src/county.ts";
import { forkOf } from "../src/draft/fork-of.ts";
import type { Day, Moment } from "../src/day.ts";
import type { Records } from "../src/organisation/records.ts";
import type { Profile } from "../src/profile/profile.ts";
import { asOf, asOfMoment, type Register, type State } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { callOf, type Call } from "../src/alliance/call.ts";
import { allianceProfile, allianceRecords } from "./alliance-town.ts";
import { calendar, callRules } from "./call-rules.ts";
import { as, codesOf } from "./town.ts";

const from: Day = "2022-01-01";

export const callsProfile: Profile = {
  ...allianceProfile,
  calendar,
  alliance: { ...allianceProfile.alliance!, calls: callRules },
  grants: [
    ...allianceProfile.grants,
    {
      to: ["team-leader"],
      over: "alliance",
      units: { record: "organisation", kinds: ["team"] },
      views: ["calls", "call"],
      commands: ["respond-to-call", "decline-call", "start-assistance", "leave-call", "finish-call"],
      fields: ["reasons"],
    },
    { to: ["volunteer"], views: ["calls", "call"] },
  ],
};

export const callsRecords: Records = {
  ...allianceRecords,
  organisations: [
    ...allianceRecords.organisations!,
    { id: "watch", form: "team", name: "平安守望队", area: "east", from },
    { id: "far", form: "team", name: "西院巡逻队", area: "yard", from },
  ],
  persons: [...allianceRecords.persons!, { id: "bo", home: "east", from }, { id: "mei", home: "east", from }],
  appointments: [
    ...allianceRecords.appointments!,
    { id: "a-bo", post: "garden-branch/secretary", person: "bo", from },
    { id: "t-4", post: "watch/team-leader", person: "mei", from },
    { id: "t-5", post: "far/team-leader", person: "zhao", from },
  ],
  teams: [
    ...allianceRecords.teams!,
    { team: "watch", services: ["safety", "mediation"], alliances: ["east-alliance"], from },
    { team: "far", services: ["safety"], from },
  ],
};

const started = startLedger({ profile: callsProfile, records: callsRecords, from, now: "2022-01-01T09:00:00+08:00" });
if (!started.ok) throw new Error(JSON.stringify(started.faults));
/** Before any call: Monday morning. */
export const callsTown: Register = fold(started.entries);

export const morning: Moment = "2026-11-23T09:00:00+08:00";

/** Who may do what: the branch's secretary, and who leads each team. */
export const leads = { branch: "bo", community: "sun", patrol: "wang", watch: "mei", far: "zhao" } as const;

export const raise = (more: Partial<Extract<Command, { type: "raise-call" }>> = {}) =>
  ({
    type: "raise-call",
    call: "call-1",
    area: "garden",
    unit: "garden-branch",
    service: "safety",
    heads: 3,
    words: "夜间巡逻，三个晚上",
    ...more,
  }) as const satisfies Command;

export const codes = (register: Register, command: Command, person: string, now: Moment = morning) =>
  codesOf(decide(register, command, { actor: as(person), now }));

/** What happens, step by step: who does what; each an hour after the one before. */
export function happens(register: Register, ...steps: readonly (readonly [person: string, command: Command])[]): Register {
  return steps.reduce((before, [person, command], place) => {
    const now = new Date(Date.parse(morning) + place * 3_600_000).toISOString() as Moment;
    const actor = as(person);
    const decision = decide(before, command, { actor, now });
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusals)}`);
    return decision.events.length === 0 ? before : fold([entryOf(before, command, decision.events, { actor, now })], before);
    // On a log of its own: what happened in another story has not happened in this one.
  }, forkOf(register));
}

/** Something about the call that a step speaks of. */
export const step = <Type extends Command["type"]>(type: Type, more: object = {}) =>
  ({ type, call: "call-1", ...more }) as unknown as Extract<Command, { type: Type }>;

export const stateOn = (register: Register, now: Moment = "2026-12-31T09:00:00+08:00"): State => asOfMoment(register, now);
export const callIn = (register: Register, id = "call-1"): Call => callOf(asOf(register, "2026-12-31"), id)!;
export const standingsIn = (register: Register) => callIn(register).teams.map(({ team, standing }) => [team, standing]);

/** From being raised to being closed, by one team. */
export const wholeCycle = [
  ["bo", raise()],
  ["wang", step("respond-to-call", { team: "patrol" })],
  ["bo", step("match-call", { team: "patrol" })],
  ["wang", step("start-assistance", { team: "patrol" })],
  ["wang", step("finish-call", { team: "patrol", words: "巡了三晚" })],
  ["bo", step("review-call", { words: "很好" })],
] as const;
