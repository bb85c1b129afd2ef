import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../test/alliance-town.ts";
import { after, codesOf, as, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf, type Register } from "../register/register.ts";
import { alliancesOf, teamOf, teamsIn } from "./team.ts";

const done = (...commands: Command[]): Register => commands.reduce((register, command) => after(register, command), alliedRegister);
const team = (register: Register, id: string, day = today) => {
  const state = asOf(register, day);
  const { services, capacity, hours, alliances } = teamOf(state, unitOf(state, id)!)!;
  return { services, capacity, hours, alliances };
};
const evenings = [{ days: [1, 2, 3, 4, 5], from: "18:00", to: "22:00" }];
const set = (id: string, more: Partial<Extract<Command, { type: "set-team" }>> = {}): Command => ({
  type: "set-team",
  team: id,
  services: ["tutoring"],
  from: "2023-01-01",
  ...more,
});
const merge = (units: readonly string[], into: string, name?: string): Command => ({
  type: "merge-units",
  units,
  into,
  ...(name && { name }),
  from: today,
});

test("a team that others go into does what they did beside its own, and belongs to their alliances", () => {
  const register = done(set("tutors", { capacity: 4, hours: [{ days: [6], from: "09:00", to: "11:00" }] }), merge(["patrol"], "tutors"));
  assert.deepEqual(team(register, "tutors"), {
    services: ["tutoring", "safety"],
    capacity: 6,
    hours: [
      { days: [1, 2, 3, 4, 5], from: "18:00", to: "22:00" },
      { days: [6], from: "09:00", to: "11:00" },
    ],
    alliances: ["east-alliance"],
  });
  assert.deepEqual(team(register, "tutors", "2026-11-22").alliances, []);
});

test("a new team made of others has no limit and no hours where one of them had none", () =>
  assert.deepEqual(team(done(merge(["patrol", "doctors"], "both", "联合队")), "both"), {
    services: ["safety", "health", "mediation"],
    capacity: undefined,
    hours: undefined,
    alliances: ["east-alliance"],
  }));

test("of a team that is parted each part does what it did, and they share how much", () => {
  const parts = [
    { unit: "patrol", name: "枫桥一队", takes: [] },
    { unit: "patrol-two", name: "枫桥二队", takes: [] },
  ];
  const register = done({ type: "split-unit", unit: "patrol", into: parts, from: today });
  const each = { services: ["safety"], capacity: 1, hours: evenings, alliances: ["east-alliance"] };
  assert.deepEqual([team(register, "patrol"), team(register, "patrol-two")], [each, each]);
});

test("a team that is dissolved belongs to its alliance until that day", () => {
  const register = done({ type: "dissolve-unit", unit: "patrol", from: today });
  const on = (day: Day) => teamsIn(asOf(register, day), "east-alliance").map(({ id }) => id);
  assert.deepEqual([on("2026-11-22"), on(today)], [["patrol", "doctors"], ["doctors"]]);
});

test("teams of an alliance that goes belong to its heir, or to none where there is none", () => {
  const west: Command = {
    type: "register-organisation",
    unit: "west-alliance",
    form: "alliance",
    name: "西同盟",
    areas: ["west"],
    from: "2023-01-01",
  };
  const heir = asOf(done(west, merge(["east-alliance"], "west-alliance")), today);
  assert.deepEqual([alliancesOf(heir, "patrol"), alliancesOf(heir, "doctors")], [["west-alliance"], ["west-alliance"]]);
  const gone = asOf(done({ type: "dissolve-unit", unit: "east-alliance", from: today }), today);
  assert.deepEqual([alliancesOf(gone, "patrol"), alliancesOf(gone, "doctors")], [[], []]);
});

test("of an alliance in parts teams stay where it stays, and belong to none where it does not", () => {
  const part = (unit: string) => ({ unit, name: `${unit}同盟`, takes: [] });
  const split = (...into: ReturnType<typeof part>[]) => asOf(done({ type: "split-unit", unit: "east-alliance", into, from: today }), today);
  assert.deepEqual(alliancesOf(split(part("east-alliance"), part("young")), "patrol"), ["east-alliance"]);
  assert.deepEqual(alliancesOf(split(part("old"), part("young")), "patrol"), []);
});

test("what is no alliance any more has no teams", () => {
  const register = done({ type: "change-kind", unit: "east-alliance", kind: "department", from: today });
  assert.deepEqual(alliancesOf(asOf(register, today), "patrol"), []);
  assert.deepEqual(alliancesOf(asOf(register, "2026-11-22"), "patrol"), ["east-alliance"]);
});

test("a merger that is taken back leaves every team as it was", () => {
  const register = done(merge(["patrol"], "doctors"));
  const back = after(register, { type: "withdraw-entry", entry: register.seq, reason: "误录" });
  assert.deepEqual(
    ["patrol", "doctors"].map((id) => team(back, id)),
    ["patrol", "doctors"].map((id) => team(alliedRegister, id)),
  );
});

test("an alliance is not taken back under its teams", () => {
  const west: Command = {
    type: "register-organisation",
    unit: "west-alliance",
    form: "alliance",
    name: "西同盟",
    areas: ["west"],
    from: today,
  };
  const register = done(west, { type: "join-alliance", team: "tutors", alliance: "west-alliance", from: today });
  const withdraw: Command = { type: "withdraw-entry", entry: register.seq - 1, reason: "误录" };
  assert.deepEqual(codesOf(decide(register, withdraw, { actor: as("head"), now })), ["built-upon"]);
});

test("a team that began later than was recorded did nothing before, and belonged to no alliance", () => {
  const join: Command = { type: "join-alliance", team: "tutors", alliance: "east-alliance", from: "2022-01-01" };
  const correct: Command = { type: "correct-unit", unit: "tutors", from: "2023-05-01", reason: "登记有误" };
  const register = done(set("tutors", { from: "2022-01-01" }), join, correct);
  const on = (day: Day) => teamsIn(asOf(register, day), "east-alliance").map(({ id }) => id);
  assert.deepEqual(
    [on("2023-04-30"), on("2023-05-01")],
    [
      ["patrol", "doctors"],
      ["patrol", "doctors", "tutors"],
    ],
  );
  assert.deepEqual(team(register, "tutors", "2023-05-01").services, ["tutoring"]);
});
