import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar, callRules } from "../../test/call-rules.ts";
import { allianceProfile } from "../../test/alliance-town.ts";
import { safeParseProfile } from "../parse.ts";

type Loose = { [key: string]: any };
const faults = (change: (profile: Loose, calls: Loose, calendar: Loose) => void = () => {}) => {
  const profile = structuredClone({ ...allianceProfile, calendar, alliance: { ...allianceProfile.alliance, calls: callRules } }) as Loose;
  change(profile, profile.alliance.calls, profile.calendar);
  const parsed = safeParseProfile(profile);
  return parsed.ok ? [] : parsed.faults.map(({ code, path }) => [code, path.join(".")]);
};

test("calls that begin, go on and end have no fault", () => assert.deepEqual(faults(), []));

const state = (id: string, more: object = {}) => ({ id, name: { "zh-Hans": id }, ...more });
for (const [why, change, ...expected] of [
  ["a state twice", (_, calls) => calls.states.push(state("matched")), ["duplicate-id", "alliance.calls.states.7.id"]],
  [
    "a state that is never reached",
    (_, calls) => calls.states.push(state("lost", { closed: true })),
    ["unknown-reference", "alliance.calls.states.7.id"],
  ],
  [
    "a state that nothing leads out of and that is not closed",
    (_, calls) => (delete calls.states[6].closed, (calls.moves.at(-1).from = ["reviewed"])),
    ["missing", "alliance.calls.states.6.closed"],
  ],
  ["a deadline for what is over", (_, calls) => (calls.states[6].dueIn = 8), ["not-one-of", "alliance.calls.states.6.dueIn"]],
  ["a move from nowhere", (_, calls) => (calls.moves[2].from = ["moon"]), ["unknown-reference", "alliance.calls.moves.2.from.0"]],
  [
    "a name in no language of the county",
    (_, calls) => (calls.states[0].name = { fr: "x" }),
    ["missing", "alliance.calls.states.0.name.zh-Hans"],
  ],
  ["an act nobody knows", (_, calls) => (calls.moves[1].act = "cheer"), ["not-one-of", "alliance.calls.moves.1.act"]],
  ["raising from a state", (_, calls) => (calls.moves[0].from = ["matched"]), ["not-one-of", "alliance.calls.moves.0.from"]],
  ["a day outside what the calendar knows", (_, __, days) => days.holidays.push("2031-01-01"), ["outside-period", "calendar.holidays.5"]],
  ["a day off that is worked", (_, __, days) => days.workdays.push("2026-10-01"), ["duplicate-id", "calendar.workdays.2"]],
  ["an hour there is not", (_, __, days) => (days.hours[0].from = "25:00"), ["wrong-form", "calendar.hours.0.from"]],
  ["hours over each other", (_, __, days) => (days.hours[1].from = "11:00"), ["period-reversed", "calendar.hours.1.to"]],
  [
    "a calendar that ends before it begins",
    (_, __, days) => ((days.until = "2021-01-01"), (days.holidays = []), (days.workdays = [])),
    ["period-reversed", "calendar.until"],
  ],
] as [string, (profile: Loose, calls: Loose, calendar: Loose) => void, ...[string, string][]][])
  test(`refuses ${why}`, () => assert.deepEqual(faults(change), expected));

test("an act without a move is missing, and two moves of one act from one state are one too many", () => {
  assert.deepEqual(
    faults((_, calls) => (calls.moves = calls.moves.filter(({ act }: Loose) => act !== "review"))),
    [
      ["missing", "alliance.calls.moves"],
      ["unknown-reference", "alliance.calls.states.5.id"],
    ],
  );
  assert.deepEqual(
    faults((_, calls) => calls.moves.push({ act: "start", from: ["matched"], to: "done" })).map(([code]) => code),
    ["duplicate-id"],
  );
});

test("deadlines need a calendar", () =>
  assert.deepEqual([...new Set(faults((profile) => delete profile.calendar).map(String))], ["missing,calendar"]));
