import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../test/alliance-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, touchedBy, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { entryAt } from "../register/register.ts";

const codes = (command: Command, person: string, register = alliedRegister) =>
  codesOf(decide(register, command, { actor: as(person), now }));
const set: Command = { type: "set-team", team: "patrol", services: ["mediation"], from: today };
const join: Command = { type: "join-alliance", team: "tutors", alliance: "east-alliance", from: today };
const leave: Command = { type: "leave-alliance", team: "patrol", alliance: "east-alliance", from: today };

test("who leads a team says what it does, and nothing of another; its community's secretary says it of each", () => {
  assert.deepEqual([codes(set, "wang"), codes(set, "sun"), codes(set, "chen")], [[], [], ["not-open-to-you"]]);
  assert.deepEqual(codes({ ...set, team: "doctors" }, "wang"), ["not-open-to-you"]);
});

test("a leader may leave an alliance with the team, and not join one alone: that is for both sides", () => {
  assert.deepEqual([codes(leave, "wang"), codes({ ...leave, team: "doctors" }, "wang")], [[], ["not-open-to-you"]]);
  const away = after(alliedRegister, leave, as("wang"));
  assert.deepEqual(
    [codes({ ...leave, type: "join-alliance" }, "wang", away), codes({ ...leave, type: "join-alliance" }, "sun", away)],
    [["not-open-to-you"], []],
  );
});

test("a leader ends who serves in the own team, never the leader's own post; the community's secretary takes people in", () => {
  const end = (appointment: string): Command => ({ type: "end-appointment", appointment, to: today, ended: "resigned" });
  assert.deepEqual(codes(end("t-2"), "wang"), []);
  assert.deepEqual(codes(end("t-3"), "wang"), ["not-open-to-you"]);
  assert.deepEqual(codes(end("t-1"), "wang"), ["not-open-to-you"]);
  const take: Command = { type: "appoint-person", appointment: "t-9", post: "patrol/volunteer", person: "li", from: today };
  assert.deepEqual([codes(take, "sun"), codes(take, "wang")], [[], ["not-open-to-you"]]);
});

test("what there is not is said, and what was changed since the sender looked", () => {
  assert.deepEqual(codes({ ...set, team: "ghosts" }, "head"), ["unknown"]);
  assert.deepEqual(codes({ ...join, alliance: "ghosts" }, "head"), ["unknown"]);
  assert.deepEqual(codes({ ...leave, alliance: "ghosts" }, "head"), ["unknown"]);
  const register = after(alliedRegister, { ...set, from: "2026-11-20" }, as("head"));
  assert.deepEqual(codes({ ...set, readSeq: register.seq - 1, capacity: 1 }, "head", register), ["changed-since"]);
});

test("sent again after an answer that was lost, nothing changes", () => {
  for (const command of [set, join, leave]) {
    const register = after(alliedRegister, command);
    assert.deepEqual(decide(register, command, { actor: as("head"), now }), { ok: true, events: [] }, command.type);
  }
});

test("an alliance is touched by whoever joins it, and each of the three is taken back by whoever may", () => {
  const joined = after(alliedRegister, join);
  assert.deepEqual(touchedBy(entryAt(joined, joined.seq)!, joined), ["tutors", "east-alliance"]);
  for (const command of [set, join, leave]) {
    const register = after(alliedRegister, command);
    const withdraw: Command = { type: "withdraw-entry", entry: register.seq, reason: "误录" };
    assert.deepEqual([codes(withdraw, "sun", register), codes(withdraw, "li", register)], [[], ["not-open-to-you"]], command.type);
  }
});

test("commands of a wrong shape are not read", () => {
  for (const command of [set, join, leave]) assert.ok(safeParseCommand(command).ok, command.type);
  const hours = [{ days: [1], from: "18:00", to: "26:00" }];
  for (const wrong of [
    { ...set, services: [] },
    { ...set, capacity: 0 },
    { ...set, hours },
    { ...join, from: "2026" },
    { ...leave, alliance: undefined },
  ])
    assert.ok(!safeParseCommand(wrong).ok, JSON.stringify(wrong));
});
