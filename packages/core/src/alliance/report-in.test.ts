import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, checkInTownOn, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { checkInsBy, checkInsOf, checkInOf } from "./check-in.ts";
import { reportIn } from "./report-in.ts";

const town = checkInTownOn();
const east = unitOf(town, "east")!;
const told = (command: Partial<Extract<Command, { type: "report-in" }>>, register = checkInTown()) =>
  codesOf(decide(register, { ...wangIn, ...command } as Command, { actor: as("head"), now }));

test("somebody reports in at a community in a capacity, and is there from that day on", () => {
  // #region report-in
  const decision = reportIn(
    checkInTownOn(),
    { type: "report-in", checkIn: "in-1", who: "chen", capacity: "volunteer", community: "east", from: "2026-11-23" },
    "person",
    east,
    undefined,
  );
  // #endregion report-in
  assert.ok(decision.ok);
  assert.deepEqual(decision.events, [
    { type: "checked-in", v: 1, subject: "in-1", from: "2026-11-23", who: "chen", capacity: "volunteer", community: "east" },
  ]);
  const register = checkInTown(wangIn);
  assert.deepEqual([...checkInsOf(asOf(register, "2025-02-28"))], []);
  assert.deepEqual(
    [...checkInsOf(asOf(register, "2025-03-01"))].map(({ who, employer }) => [who, employer]),
    [["wang", "org-dept"]],
  );
});

test("case 33: one person reports in as a member, a volunteer and a resident, and is one person", () => {
  const also = (capacity: string): Command => ({
    type: "report-in",
    checkIn: `in-${capacity}`,
    who: "wang",
    capacity,
    community: "east",
    from: "2026-01-01",
  });
  const state = checkInTownOn(undefined, wangIn, also("volunteer"), also("resident"));
  const all = [...checkInsOf(state)];
  assert.equal(all.length, 3);
  assert.equal(new Set(all.map(({ who }) => who)).size, 1);
});

test("case 32: who is found to be checked in at two communities at once is on record at both", () => {
  const state = checkInTownOn(undefined, wangIn, { ...wangIn, checkIn: "in-west", community: "west", from: "2026-01-01" } as Command);
  assert.deepEqual(
    checkInsBy(state, "wang").map(({ community }) => community),
    ["east", "west"],
  );
});

test("in one capacity nobody reports in twice at one community", () => {
  assert.deepEqual(told({ checkIn: "in-again", from: "2026-01-01" }, checkInTown(wangIn)), ["checked-in-already"]);
  assert.deepEqual(told({ checkIn: "in-before", from: "2024-01-01" }, checkInTown(wangIn)), ["checked-in-already"]);
});

test("everything that is wrong is told at once", () =>
  assert.deepEqual(told({ capacity: "body", community: "garden", employer: "east" }), [
    "not-in-that-capacity",
    "no-place-to-check-in",
    "no-employer-there",
    "employer-not-organisation",
  ]));

test("a member without an employer, a capacity nobody knows, and an organisation as a volunteer are refused", () => {
  assert.deepEqual(
    codesOf(
      decide(
        checkInTown(),
        { type: "report-in", checkIn: "x", who: "wang", capacity: "member", community: "east", from: "2026-01-01" },
        { actor: as("head"), now },
      ),
    ),
    ["employer-needed"],
  );
  assert.deepEqual(told({ capacity: "hero" }), ["unknown-capacity"]);
  assert.deepEqual(told({ who: "garden-branch", capacity: "volunteer", employer: undefined } as never), ["not-in-that-capacity"]);
});

test("an organisation reports in as one, and whoever has an id that is nobody's is unknown", () => {
  const register = checkInTown({
    type: "report-in",
    checkIn: "in-body",
    who: "garden-branch",
    capacity: "body",
    community: "east",
    from: "2026-01-01",
  });
  assert.equal(checkInOf(asOf(register, "2026-11-23"), "in-body")?.who, "garden-branch");
  assert.deepEqual(told({ who: "ghost" }), ["unknown"]);
  assert.deepEqual(told({ who: "east" }), ["unknown"]);
});

test("sent twice it is there once; another's id is not taken over", () => {
  const register = checkInTown(wangIn);
  assert.equal(after(register, wangIn).seq, register.seq);
  assert.deepEqual(told({ who: "chen" }, register), ["id-taken"]);
});

test("who reports in stays a member where they were: no affiliation moves", () => {
  const before = checkInTown();
  const state = asOf(after(before, wangIn), "2026-11-23");
  const touched = state.register.log.concerning("wang");
  assert.deepEqual([...new Set([...touched].filter(({ seqFrom }) => seqFrom > before.seq).map(({ aspect }) => aspect))], ["checkIn"]);
});
