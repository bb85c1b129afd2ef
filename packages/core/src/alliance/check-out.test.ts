import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { checkInOf, checkInsOf } from "./check-in.ts";
import { checkOut } from "./check-out.ts";

const register = checkInTown(wangIn);
const leaves: Command = { type: "check-out", checkIn: "in-wang", from: "2026-07-01", ended: "retired" };
const told = (command: Command, of = register) => codesOf(decide(of, command, { actor: as("head"), now }));

test("case 32: who retires is checked in until that day, and it is told why they left", () => {
  // #region check-out
  const first = asOf(register, "2026-07-01");
  const decision = checkOut(first, checkInOf(first, "in-wang")!, {
    type: "check-out",
    checkIn: "in-wang",
    from: "2026-07-01",
    ended: "retired",
  });
  // #endregion check-out
  assert.ok(decision.ok);
  const state = asOf(after(register, leaves), "2026-11-23");
  assert.deepEqual([...checkInsOf(state)], []);
  const { period, ended } = checkInOf(state, "in-wang")!;
  assert.deepEqual([period.from, period.to, ended], ["2025-03-01", "2026-07-01", "retired"]);
});

test("not on its first day, when it never was, nor twice", () => {
  assert.deepEqual(told({ ...leaves, from: "2025-03-01" }), ["check-in-not-there"]);
  assert.deepEqual(told({ ...leaves, from: "2026-09-01" }, after(register, leaves)), ["check-in-not-there"]);
});

test("not before what is recorded for later", () => {
  const planned = after(register, { type: "change-check-in", checkIn: "in-wang", community: "west", from: "2026-12-01" });
  assert.deepEqual(told(leaves, planned), ["check-in-recorded-later"]);
});

test("who left may report in again: two check-ins, and the days between are none", () => {
  const again = after(after(register, leaves), { ...wangIn, checkIn: "in-wang-2", from: "2026-09-01" } as Command);
  assert.deepEqual([...checkInsOf(asOf(again, "2026-08-01"))], []);
  assert.equal([...checkInsOf(asOf(again, "2026-11-23"))].length, 1);
});
