import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { changeCheckIn } from "./change-check-in.ts";
import { checkInOf } from "./check-in.ts";

const register = checkInTown(wangIn);
const change = (more: Partial<Extract<Command, { type: "change-check-in" }>>): Command => ({
  type: "change-check-in",
  checkIn: "in-wang",
  from: "2026-06-01",
  ...more,
});
const told = (command: Command, of = register) => codesOf(decide(of, command, { actor: as("head"), now }));

test("case 32: who moves takes the check-in along; where they were until then stays on record", () => {
  // #region move
  const first = asOf(register, "2026-06-01");
  const decision = changeCheckIn(first, checkInOf(first, "in-wang")!, unitOf(first, "west"), undefined, {
    type: "change-check-in",
    checkIn: "in-wang",
    community: "west",
    from: "2026-06-01",
  });
  // #endregion move
  assert.ok(decision.ok);
  const moved = after(register, change({ community: "west" }));
  const at = (day: "2026-05-31" | "2026-06-01") => checkInOf(asOf(moved, day), "in-wang")!;
  assert.deepEqual([at("2026-05-31").community, at("2026-06-01").community], ["east", "west"]);
  assert.equal(at("2026-06-01").employer, "org-dept");
});

test("case 32: who works for another from a day on stays where they reported in", () => {
  const moved = after(register, change({ employer: "garden-branch" }));
  const { community, employer } = checkInOf(asOf(moved, "2026-11-23"), "in-wang")!;
  assert.deepEqual([community, employer], ["east", "garden-branch"]);
  assert.equal(checkInOf(asOf(moved, "2026-05-31"), "in-wang")?.employer, "org-dept");
});

test("what is so already changes nothing", () => assert.equal(after(register, change({ community: "east" })).seq, register.seq));

test("not before it began, not past what is recorded for later, and to no place where nobody reports in", () => {
  assert.deepEqual(told(change({ community: "west", from: "2025-02-28" })), ["check-in-not-there"]);
  const planned = after(register, change({ community: "west", from: "2026-12-01" }));
  assert.deepEqual(told(change({ employer: "garden-branch" }), planned), ["check-in-recorded-later"]);
  assert.deepEqual(told(change({ community: "garden", employer: "qq" })), ["no-place-to-check-in", "employer-not-organisation"]);
  assert.deepEqual(told(change({ checkIn: "ghost" })), ["unknown"]);
});

test("nobody is taken to where they are in that capacity already", () => {
  const both = after(register, { ...wangIn, checkIn: "in-west", community: "west", from: "2026-01-01" } as Command);
  assert.deepEqual(told(change({ community: "west" }), both), ["checked-in-already"]);
});
