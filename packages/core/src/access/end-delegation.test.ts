import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf } from "../register/register.ts";
import type { Actor } from "./actor.ts";
import { delegationOf, lentTo } from "./delegation.ts";

const lend = (from = today, to = "2026-12-24" as const): Command => ({
  type: "delegate-authority",
  delegation: "l-1",
  appointment: "a-sun",
  delegate: "wang",
  from,
  to,
});
const running = after(town(), lend("2026-11-01"));
const coming = after(town(), lend("2026-12-01"));
const end = (to: Extract<Command, { type: "end-delegation" }>["to"], delegation = "l-1"): Command => ({
  type: "end-delegation",
  delegation,
  to,
});
const codes = (command: Command, register = running, actor: Actor = as("head")) => codesOf(decide(register, command, { actor, now }));

test("from the day it is taken back nothing flows, and what was before stays so", () => {
  // #region end
  const ended = after(running, end(today), as("sun"));
  const fill = appoint("grid-2/officer", "chen");
  assert.deepEqual(codes(fill, ended, as("wang")), ["not-open-to-you"]);
  assert.deepEqual(delegationOf(asOf(ended, today), "l-1")?.to, today);
  // #endregion end
  assert.equal(lentTo(asOf(ended, "2026-11-22"), "wang").length, 1);
});

test("taken back by the day it begins, it never comes to be", () => {
  const never = after(coming, end("2026-12-01"));
  assert.equal(lentTo(asOf(never, "2026-12-01"), "wang").length, 0);
  const again = decide(never, end("2026-12-01"), { actor: as("head"), now });
  assert.deepEqual(again.ok && again.events, []);
});

for (const [why, command, code, register = running] of [
  ["an end before it begins", end(today), "delegation-ends-before-start", coming],
  ["a longer time", end("2027-01-01"), "delegation-over"],
  ["one that is over", end("2026-11-10"), "delegation-over", after(running, end("2026-11-20"))],
  ["one nobody knows", end(today, "l-9"), "unknown"],
  ["what changed since it was read", { ...end(today), readSeq: 2 }, "changed-since"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(command, register), [code]));

test("sent twice it ends once", () => {
  const ended = after(running, end(today));
  const again = decide(ended, end(today), { actor: as("head"), now });
  assert.deepEqual(again.ok && again.events, []);
});

test("a delegate does not end their own, and a day gone by takes its own grant", () => {
  const other = after(running, { ...lend(), delegation: "l-2", appointment: "a-boss", delegate: "sun" } as Command);
  assert.deepEqual(codes(end(today, "l-2"), other, as("sun")), ["not-open-to-you"]);
  assert.deepEqual(codes(end("2026-11-20"), running, as("sun")), ["backdating-not-open"]);
});

test("the command is checked in shape", () => {
  assert.ok(safeParseCommand(end(today)).ok);
  assert.ok(!safeParseCommand({ ...end(today), to: "soon" }).ok);
});
