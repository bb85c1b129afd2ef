import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import type { Actor } from "../access/actor.ts";
import { decide, fold, touchedBy, type Command, type CountyEvent, type Refusal } from "../county.ts";
import { builtOn } from "../organisation/built-on.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { holderOf, stintsIn } from "../organisation/holding.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, entryAt, type Register } from "../register/register.ts";
import { takeBack } from "../register/take-back.ts";
import { withdrawnBy } from "../register/withdrawal.ts";
import { startLedger } from "../start-ledger.ts";
import { writesOf } from "./events.ts";

const withdraw = (entry: number): Command => ({ type: "withdraw-entry", entry, reason: "误录" });
const refused = (register: Register, command: Command, actor: Actor = as("head")): readonly Refusal[] => {
  const decision = decide(register, command, { actor, now });
  return decision.ok ? [] : decision.refusals;
};
const holder = (register: Register, post: string, day = today, seq = register.seq) => {
  const holding = holderOf(asOf(register, day, seq), post);
  return holding.state === "vacant" ? "nobody" : holding.person;
};
const end = (appointment: string, to = today): Command => ({ type: "end-appointment", appointment, to, ended: "resigned" });
const move = (unit: string, under: string, from = today): Command => ({ type: "move-unit", unit, under, slice: "command", from });
const streets = (): Register => {
  const started = startLedger({ profile: townProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(started.ok);
  return fold(started.entries);
};
const parentOf = (register: Register, unit: string) => hierarchyOf(asOf(register, today), "command").byId.get(unit)?.parentId;

test("case 7: a mistake withdrawn was never so, and is still what was then believed", () => {
  const mistaken = after(town(), appoint("grid-2/officer", "wang", { from: "2026-05-01" }));
  const register = after(mistaken, withdraw(3));
  assert.deepEqual(holderOf(asOf(register, today), "grid-2/officer"), { state: "vacant" });
  assert.deepEqual(stintsIn(asOf(register, today), "grid-2/officer"), []);
  assert.equal(holder(register, "grid-2/officer", today, 3), "wang");
  assert.equal(withdrawnBy(register, 3), 4);
  assert.equal(withdrawnBy(register, 3, 3), undefined);
});

test("a hand-over withdrawn gives the post back to whoever held it, in one stint", () => {
  const register = after(after(town(), appoint("grid-1/officer", "wang")), withdraw(3));
  assert.deepEqual(
    stintsIn(asOf(register, today), "grid-1/officer").map(({ subject, from, to, ended }) => [subject, from, to, ended]),
    [["a-li", "2022-01-01", undefined, undefined]],
  );
});

test("what a later entry changed again is withdrawn after that one", () => {
  const taken = after(town(), appoint("grid-2/officer", "wang", { appointment: "a-wang" }));
  const ended = after(taken, end("a-wang", "2026-12-01"));
  assert.deepEqual(refused(ended, withdraw(3)), [{ code: "built-upon", entries: [4] }]);
  const undone = after(ended, withdraw(4));
  assert.equal(holder(undone, "grid-2/officer", "2027-01-01"), "wang");
  assert.equal(holder(after(undone, withdraw(3)), "grid-2/officer"), "nobody");
});

test("an end is not withdrawn under whoever was appointed since", () => {
  const filled = after(after(town(), end("a-li", "2026-11-01")), appoint("grid-1/officer", "wang"));
  assert.deepEqual(refused(filled, withdraw(3)), [{ code: "built-upon", entries: [4] }]);
});

test("a suspension is not withdrawn under whoever acts since: the seat would have two at work", () => {
  const suspended = after(town(), { type: "suspend-appointment", appointment: "a-li", from: today, reason: "核查期间" });
  const acting = after(suspended, appoint("grid-1/officer", "wang", { mode: "acting" }));
  assert.deepEqual(refused(acting, withdraw(3)), [{ code: "built-upon", entries: [4] }]);
  assert.equal(holder(after(suspended, withdraw(3)), "grid-1/officer"), "li");
});

test("nor above the most posts one person may hold", () => {
  const posts = [appoint("grid-2/officer", "li"), end("a-li"), appoint("grid-3/officer", "li")];
  const full = posts.reduce((register, command) => after(register, command), town());
  assert.deepEqual(refused(full, withdraw(4)), [{ code: "built-upon", entries: [5] }]);
});

test("a withdrawal withdrawn brings the entry back", () => {
  const back = [appoint("grid-2/officer", "wang"), withdraw(3), withdraw(4)].reduce((register, one) => after(register, one), town());
  assert.equal(holder(back, "grid-2/officer"), "wang");
  assert.equal(withdrawnBy(back, 3), undefined);
  assert.equal(withdrawnBy(back, 4), 5);
  assert.deepEqual(refused(back, withdraw(4)), [{ code: "withdrawn-already", by: 5 }]);
});

test("not over what was given back since: a post never has two holders", () => {
  const commands = [appoint("grid-2/officer", "wang"), withdraw(3), appoint("grid-2/officer", "chen"), withdraw(5), withdraw(4)];
  const register = commands.reduce((register, one) => after(register, one), town());
  assert.equal(holder(register, "grid-2/officer"), "wang");
  assert.deepEqual(refused(register, withdraw(6)), [{ code: "built-upon", entries: [7] }]);
});

test("a move is withdrawn, but not so that a unit stands under itself", () => {
  const moved = after(streets(), move("garden-branch", "south-cc"));
  assert.equal(parentOf(after(moved, withdraw(3)), "garden-branch"), "east-cc");
  const twice = after(moved, move("garden-branch", "qs-wc"));
  assert.deepEqual(refused(twice, withdraw(3)), [{ code: "built-upon", entries: [4] }]);
});

for (const [why, command, refusals] of [
  ["an entry there is not", withdraw(9), [{ code: "unknown", kind: "entry", id: "9" }]],
  ["the first profile", withdraw(1), [{ code: "first-profile" }]],
  ["without saying why", { type: "withdraw-entry", entry: 3 } as Command, [{ code: "reason-needed" }]],
] as const)
  test(`nobody withdraws ${why}`, () => assert.deepEqual(refused(after(town(), appoint("grid-2/officer", "wang")), command), refusals));

test("nobody who is in an import decides about it, and others rest on it", () => {
  const imported = after(town(), appoint("grid-2/officer", "wang"));
  assert.deepEqual(refused(imported, withdraw(2)), [{ code: "own-appointment" }]);
  const writes = entryAt<CountyEvent>(imported, 2)!.events.flatMap(writesOf);
  assert.deepEqual(builtOn(asOf(imported, today), 2, takeBack(imported, 2, writes)), [3]);
});

for (const [who, actor, codes] of [
  ["the public", "public", ["not-open-to-you"]],
  ["a grid officer", as("li"), ["not-open-to-you"]],
  ["the secretary of that community", as("sun"), []],
  ["the head of the department", as("head"), []],
  ["the person it is about", as("wang"), ["not-open-to-you"]],
] as [string, Actor, string[]][])
  test(`${who} ${codes.length === 0 ? "withdraws" : "does not withdraw"} an appointment in the east, on whatever day it began`, () => {
    const register = after(town(), appoint("grid-2/officer", "wang", { from: "2026-05-01" }));
    assert.deepEqual(
      refused(register, withdraw(3), actor).map(({ code }) => code),
      codes,
    );
  });

test("a secretary does not withdraw what was done elsewhere, or to themselves", () => {
  const west = after(town(), appoint("grid-3/officer", "zhao"));
  assert.deepEqual(
    refused(west, withdraw(3), as("sun")).map(({ code }) => code),
    ["not-open-to-you"],
  );
  const own = after(town(), appoint("garden-branch/secretary", "sun"));
  assert.deepEqual(
    refused(own, withdraw(3), as("sun")).map(({ code }) => code),
    ["own-appointment"],
  );
});

test("a withdrawal touches what the entry touched, and names no person", () => {
  const register = after(after(town(), appoint("grid-2/officer", "wang", { appointment: "a-wang" })), withdraw(3));
  assert.deepEqual(touchedBy(entryAt<CountyEvent>(register, 4)!, register), ["a-wang", "grid-2/officer", "grid-2", "entry-3"]);
});

test("only an entry's number names an entry", () => {
  for (const entry of [0, 1.5, "3", undefined]) assert.ok(!safeParseCommand({ ...withdraw(3), entry }).ok);
  assert.ok(safeParseCommand(withdraw(3)).ok);
  assert.deepEqual(codesOf(decide(town(), withdraw(2), { actor: "public", now })), ["not-open-to-you"]);
});
