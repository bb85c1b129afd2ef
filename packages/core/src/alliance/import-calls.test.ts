import assert from "node:assert/strict";
import { test } from "node:test";
import { callsProfile, callsRecords } from "../../test/calls-town.ts";
import { fold } from "../county.ts";
import { safeParseRecords } from "../parse.ts";
import type { CallRecord } from "../organisation/records.ts";
import { asOf } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { callOf } from "./call.ts";

const record: CallRecord = {
  id: "call-1",
  area: "garden",
  unit: "garden-branch",
  service: "safety",
  heads: 3,
  words: "夜间巡逻",
  at: "2026-10-09T16:30:00+08:00",
  by: "garden-branch/secretary",
  steps: [
    { act: "respond", at: "2026-10-09T18:00:00+08:00", team: "patrol" },
    { act: "match", at: "2026-10-10T09:00:00+08:00", team: "patrol" },
    { act: "start", at: "2026-10-12T19:00:00+08:00", team: "patrol" },
  ],
};
const start = (...calls: readonly CallRecord[]) =>
  startLedger({ profile: callsProfile, records: { ...callsRecords, calls }, from: "2022-01-01", now: "2026-11-23T09:00:00+08:00" });
const faults = (...calls: readonly CallRecord[]) => {
  const started = start(...calls);
  return started.ok ? [] : started.faults.map(({ code, path }) => [code, path.join(".")]);
};

test("a call of another system comes in with what happened to it, its states and deadlines as they would have been", () => {
  const started = start(record);
  assert.ok(started.ok);
  const call = callOf(asOf(fold(started.entries), "2026-11-23"), "call-1")!;
  assert.deepEqual(
    call.steps.map(({ act, state, due }) => [act, state, due]),
    [
      ["raise", "initiated", new Date("2026-10-10T16:30:00+08:00").toISOString()],
      // Half an hour on Friday evening, the rest on the make-up Saturday.
      ["respond", "responded", new Date("2026-10-10T12:00:00+08:00").toISOString()],
      ["match", "matched", new Date("2026-10-13T09:00:00+08:00").toISOString()],
      ["start", "assisting", undefined],
    ],
  );
  assert.deepEqual(call.teams, [{ team: "patrol", standing: "assisting", since: "2026-10-12T19:00:00+08:00" }]);
});

test("as it was on a day between, it stood where it then did", () => {
  const started = start(record);
  assert.ok(started.ok);
  const register = fold(started.entries);
  const on = (day: "2026-10-08" | "2026-10-09" | "2026-10-11") => callOf(asOf(register, day), "call-1")?.state;
  assert.deepEqual([on("2026-10-08"), on("2026-10-09"), on("2026-10-11")], [undefined, "responded", "matched"]);
});

const [respond, match, begin] = record.steps!;
for (const [why, change, code, path] of [
  ["an area there is not", { area: "moon" }, "unknown-reference", "calls.0.area"],
  ["a body in place of an area", { area: "east-cc" }, "unknown-reference", "calls.0.area"],
  ["a service nobody knows", { service: "juggling" }, "not-one-of", "calls.0.service"],
  ["an act that leads nowhere from there", { steps: [match!] }, "not-one-of", "calls.0.steps.0.act"],
  ["a team that does not stand so", { steps: [respond!, { ...match!, team: "watch" }] }, "not-one-of", "calls.0.steps.1.act"],
  ["a team that is none", { steps: [{ ...respond!, team: "east-cc" }] }, "wrong-kind", "calls.0.steps.0.team"],
  ["what a team does without the team", { steps: [{ act: "respond", at: respond!.at }] }, "missing", "calls.0.steps.0.team"],
  [
    "a team where none has a part",
    { steps: [{ act: "withdraw", at: respond!.at, team: "patrol" }] },
    "unknown-key",
    "calls.0.steps.0.team",
  ],
  ["moments out of order", { steps: [respond!, { ...match!, at: "2026-10-09T17:00:00+08:00" }] }, "out-of-bounds", "calls.0.steps.1.at"],
  ["what has not happened yet", { at: "2026-12-01T09:00:00+08:00", steps: [] }, "out-of-bounds", "calls.0.at"],
  ["days before its body was there", { at: "2021-12-01T09:00:00+08:00", steps: [] }, "outside-period", "calls.0.area"],
] as [string, Partial<CallRecord>, string, string][])
  test(`refuses ${why}`, () => assert.deepEqual(faults({ ...record, ...change })[0], [code, path]));

test("one call comes in once", () => assert.deepEqual(faults(record, { ...record, steps: [] }), [["duplicate-id", "calls.1.id"]]));

test("whoever is helped has no field, nor an act there is not", () => {
  const parses = (call: object) => safeParseRecords({ format: "jinlin-records/1", calls: [call] }).ok;
  assert.ok(parses(record));
  assert.ok(!parses({ ...record, beneficiary: "陈某" }));
  assert.ok(!parses({ ...record, steps: [{ ...begin, act: "raise" }] }));
});
