import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town, townProfile } from "../../test/town.ts";
import { decide, fold, entryOf, type Command } from "../county.ts";
import { safeParseCommand, safeParseProfile } from "../parse.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import { asOf, type Register } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import type { DelegateAuthority } from "./delegate-authority.ts";
import { lentTo } from "./delegation.ts";
import { grantsOf } from "./grants.ts";
import { mayCommand } from "./may-command.ts";

const lend = (more: Partial<DelegateAuthority> = {}): DelegateAuthority => ({
  type: "delegate-authority",
  delegation: "l-1",
  appointment: "a-sun",
  delegate: "wang",
  from: today,
  to: "2026-12-24",
  ...more,
});
const lent = (more: Partial<DelegateAuthority> = {}, register = town()) => after(register, lend(more), as("head"));
const codes = (command: Command, actor: Actor, register: Register) => codesOf(decide(register, command, { actor, now }));
const fill = appoint("grid-2/officer", "chen");

test("who is lent the authority of a post decides where its holder could, and the holder goes on", () => {
  // #region delegate
  const register = after(town(), lend(), as("sun"));
  assert.deepEqual(codes(fill, as("wang"), register), []);
  assert.deepEqual(codes(fill, as("sun"), register), []);
  assert.deepEqual(codes(appoint("grid-3/officer", "chen"), as("wang"), register), ["not-open-to-you"]);
  // #endregion delegate
});

test("of some commands alone, no others flow; and none of them is lent on", () => {
  const some = lent({ commands: ["appoint-person"] });
  assert.deepEqual(codes(fill, as("wang"), some), []);
  const rename: Command = { type: "rename-unit", unit: "grid-2", name: "新名", from: today };
  assert.deepEqual(codes(rename, as("wang"), some), ["not-open-to-you"]);
  const all = lent();
  assert.deepEqual(codes(rename, as("wang"), all), []);
  assert.deepEqual(codes(lend({ delegation: "l-2", delegate: "chen" }), as("wang"), all), ["not-open-to-you"]);
  assert.deepEqual(codes({ type: "end-delegation", delegation: "l-1", to: "2026-12-01" }, as("wang"), all), ["not-open-to-you"]);
});

test("it fills no seat: the post stays with its holder, and the delegate holds nothing", () => {
  const state = asOf(lent(), today);
  assert.deepEqual(
    grantsOf(state, as("wang"))
      .map(({ lent: by }) => by?.delegator)
      .filter(Boolean).length > 0,
    true,
  );
  assert.equal(state.register.log.of("appointment", "l-1").length, 0);
});

for (const [when, on, flows] of [
  ["before it begins", "2026-11-30", false],
  ["on its first day", "2026-12-01", true],
  ["on its last day", "2026-12-14", true],
  ["on the day it is over", "2026-12-15", false],
] as const)
  test(`${when} authority ${flows ? "flows" : "does not flow"}`, () => {
    const register = lent({ from: "2026-12-01", to: "2026-12-15" });
    const decision = decide(register, appoint("grid-2/officer", "chen", { from: on }), { actor: as("wang"), now: `${on}T09:00:00+08:00` });
    assert.deepEqual(codesOf(decision), flows ? [] : ["not-open-to-you"]);
  });

test("case 16: while who lent it is suspended nothing flows, and after that it does again", () => {
  const suspended = after(lent(), { type: "suspend-appointment", appointment: "a-sun", from: today, to: "2026-12-01", reason: "审查期间" });
  assert.deepEqual(codes(fill, as("wang"), suspended), ["not-open-to-you"]);
  assert.equal(lentTo(asOf(suspended, today), "wang").length, 0);
  assert.equal(lentTo(asOf(suspended, "2026-12-01"), "wang").length, 1);
});

test("once who lent it has left the post, nothing flows, whoever follows in it", () => {
  const left = after(lent(), appoint("east-cc/secretary", "zhao"));
  assert.deepEqual(codes(fill, as("wang"), left), ["not-open-to-you"]);
});

test("what was lent by one who turns out never to have held the post does not flow", () => {
  const corrected = after(lent(), { type: "correct-appointment", appointment: "a-sun", person: "chen", reason: "登记有误" });
  assert.deepEqual(codes(appoint("grid-2/officer", "zhao"), as("wang"), corrected), ["not-open-to-you"]);
});

test("a delegate decides neither about themselves nor about who lent it, by whatever record they are named", () => {
  const register = after(lent(), { type: "merge-persons", keep: "wang", drop: "zhao", reason: "同一人" });
  assert.deepEqual(codes(appoint("grid-2/officer", "wang"), as("wang"), register), ["own-appointment"]);
  assert.deepEqual(codes(appoint("grid-2/officer", "zhao"), as("wang"), register), ["own-appointment"]);
  const decision = decide(
    register,
    { type: "end-appointment", appointment: "a-sun", to: today, ended: "resigned" },
    { actor: as("wang"), now },
  );
  assert.deepEqual(!decision.ok && decision.refusals, [{ code: "own-appointment", delegator: true }]);
  // Also by the record that was kept, and by the one that went.
  assert.deepEqual(codes(fill, as("zhao"), register), []);
  const twice = after(register, { type: "merge-persons", keep: "sun", drop: "chen", reason: "同一人" });
  assert.deepEqual(codes(appoint("grid-2/officer", "chen"), as("wang"), twice), ["own-appointment"]);
});

test("who lent it may not be decided about with it, but by another's authority, and by one's own", () => {
  const both = after(lent(), lend({ delegation: "l-2", appointment: "a-boss" }));
  assert.deepEqual(codes({ type: "suspend-appointment", appointment: "a-sun", from: today, reason: "审查期间" }, as("wang"), both), []);
});

test("two authorities are not put together: what neither allows alone, nobody may who has both", () => {
  const state = asOf(lent({}, town({ id: "a-yard", post: "grid-3/officer", person: "wang", from: "2022-01-01" })), today);
  const unit = (id: string) =>
    ({ id, record: "area", kind: "grid", name: id, within: id === "grid-3" ? "yard" : "garden", period: {} }) as const;
  assert.deepEqual(mayCommand(state, as("wang"), "rename-unit", { units: [unit("grid-1")] }), []);
  const codes = mayCommand(state, as("wang"), "rename-unit", { units: [unit("grid-1"), unit("grid-3")] }).map(({ code }) => code);
  assert.deepEqual(codes, ["not-open-to-you"]);
});

const long = { ...townProfile, delegationMaxDays: 30 };
const brief = (register: Register) => {
  const context = { actor: "system", now } as const;
  return fold([entryOf(register, { type: "adopt-profile" }, [profileAdopted(long, "2022-01-01")], context)], register);
};

for (const [why, command, code, register = town()] of [
  ["no days at all", lend({ to: today }), "period-empty"],
  ["lending to oneself", lend({ delegate: "sun" }), "delegates-to-self"],
  ["days before the appointment began", lend({ from: "2021-12-31" }), "delegator-not-in-office"],
  [
    "days after it is over",
    lend({ appointment: "a-short", to: "2027-02-01" }),
    "delegator-not-in-office",
    town({ id: "a-short", post: "garden-branch/secretary", person: "chen", from: "2026-01-01", to: "2027-01-01" }),
  ],
  ["longer than the county allows", lend({ to: "2026-12-24" }), "delegation-too-long", brief(town())],
  ["what the post is not granted", lend({ commands: ["appoint-person", "erase-person"] }), "commands-not-held"],
  ["the authority to lend on", lend({ commands: ["delegate-authority"] }), "commands-not-held"],
  ["a post that is granted nothing", lend({ appointment: "a-mayor" }), "nothing-to-delegate"],
  ["the same to the same person twice", lend({ delegation: "l-2", from: "2026-12-01" }), "delegated-already", lent()],
  ["an id that is taken", lend({ delegation: "east-cc" }), "id-taken"],
  ["another delegation under the same id", lend({ delegate: "chen" }), "id-taken", lent()],
  ["an appointment nobody has", lend({ appointment: "a-none" }), "unknown"],
  ["somebody nobody knows", lend({ delegate: "nobody" }), "unknown"],
  ["records that changed since they were read", { ...lend(), readSeq: 1 }, "changed-since"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(command, as("head"), register), [code]));

test("everything that is wrong with what is to be lent is told at once", () =>
  assert.deepEqual(codes(lend({ to: today, delegate: "sun", commands: ["erase-person"] }), as("head"), town()), [
    "period-empty",
    "delegates-to-self",
    "commands-not-held",
  ]));

test("nobody lends authority to themselves, and a holder may lend their own", () => {
  assert.deepEqual(codes(lend({ appointment: "a-li", delegate: "sun" }), as("sun"), town()), ["own-appointment"]);
  assert.deepEqual(codes(lend(), as("sun"), town()), []);
  assert.deepEqual(codes(lend(), as("li"), town()), ["not-open-to-you"]);
});

test("of several refusals all are told", () => {
  const decision = decide(brief(lent()), lend({ delegation: "l-2", commands: ["erase-person"] }), { actor: as("head"), now });
  assert.deepEqual(codesOf(decision), ["delegation-too-long", "commands-not-held", "delegated-already"]);
});

test("sent twice it lends once", () => {
  const decision = decide(lent(), lend(), { actor: as("head"), now });
  assert.deepEqual(decision.ok && decision.events, []);
});

test("of two records one of which lent the other authority no one person is made before that is withdrawn", () => {
  const merge: Command = { type: "merge-persons", keep: "sun", drop: "wang", reason: "同一人" };
  const register = lent();
  assert.deepEqual(codes(merge, as("head"), register), ["lent-between"]);
  const withdrawn = after(register, { type: "withdraw-entry", entry: register.seq, reason: "误录" });
  assert.deepEqual(codes(merge, as("head"), withdrawn), []);
});

test("a delegation that was a mistake is withdrawn, and what it rests on is not before that", () => {
  const register = lent({}, after(town(), appoint("garden-branch/secretary", "chen", { appointment: "a-chen" })));
  const rested = after(register, lend({ delegation: "l-2", appointment: "a-chen" }));
  assert.deepEqual(codes({ type: "withdraw-entry", entry: 3, reason: "误录" }, as("head"), rested), ["built-upon"]);
  const withdrawn = after(rested, { type: "withdraw-entry", entry: rested.seq, reason: "误录" }, as("sun"));
  assert.equal(lentTo(asOf(withdrawn, today), "wang").length, 1);
});

test("when the county calls a kind of post otherwise, authority lent from it goes on", () => {
  const renamed = JSON.parse(JSON.stringify(townProfile).replaceAll('"secretary"', '"first-secretary"')) as typeof townProfile;
  const command: Command = {
    type: "adopt-profile",
    profile: { ...renamed, replaced: { postKinds: { secretary: "first-secretary" } } },
    from: today,
  };
  assert.deepEqual(codes(fill, as("wang"), after(lent(), command)), []);
});

test("the command and the longest time are checked in shape", () => {
  assert.ok(safeParseCommand(lend()).ok);
  assert.ok(safeParseCommand({ ...lend(), commands: ["appoint-person"] }).ok);
  for (const wrong of [{ commands: [] }, { commands: ["fly"] }, { to: "2026-12" }, { delegate: "小王" }, { person: "wang" }])
    assert.ok(!safeParseCommand({ ...lend(), ...wrong }).ok, JSON.stringify(wrong));
  assert.ok(safeParseProfile(long).ok);
  assert.ok(!safeParseProfile({ ...long, delegationMaxDays: 0 }).ok);
});
