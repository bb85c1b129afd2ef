import assert from "node:assert/strict";
import { test } from "node:test";
import { areasAround, asOfMoment, callsOf, escalationOf, fold, holdsPhoneNumber, isClosed, startLedger, type Moment } from "@jinlin/core";
import { safeParseRecords } from "@jinlin/core/parse";
import { callsBy } from "./calls.ts";
import { sample } from "./sample.ts";

const { profile, records, from } = sample();
const now: Moment = "2026-11-23T09:00:00+08:00";
const calls = callsBy(now, records);
const started = startLedger({ profile, records: { ...records, calls }, from, now });
assert.ok(started.ok, JSON.stringify(started));
const state = asOfMoment(fold(started.entries), now);

test("a dozen calls of Jinxi are open, and come in without a fault", () => {
  assert.ok(safeParseRecords({ ...records, calls }).ok);
  const open = callsOf(state).calls;
  assert.equal(open.length, 12);
  for (const call of open) {
    assert.equal(isClosed(state, call), false, call.id);
    assert.ok([call.area, ...areasAround(state, call.area)].includes("jinxi-community"), call.id);
  }
});

test("a call that a team of the community could answer has come as far as it is to, the others nobody has answered", () => {
  const services = new Set((records.teams ?? []).flatMap(({ services }) => services));
  for (const { service, state: now, steps } of callsOf(state).calls)
    if (!services.has(service)) assert.deepEqual([now, steps.length], ["initiated", 1]);
});

test("some are late, and some are not", () => {
  const late = callsOf(state).calls.filter((call) => escalationOf(state, call, now) !== undefined).length;
  assert.ok(late > 0 && late < 12, String(late));
});

test("no call says whom it is for, nor where somebody can be called", () => {
  for (const { words } of calls) {
    assert.equal(holdsPhoneNumber(words), false, words);
    assert.doesNotMatch(words, /[0-9一二三四五六七八九十]+(室|单元)|儿童|学生|孩子/);
  }
});

test("opened on an earlier day the sample has only what had happened by then", () => {
  assert.deepEqual(callsBy("2026-07-01T09:00:00+08:00", records), []);
  const earlier = callsBy("2026-11-17T12:00:00+08:00", records);
  assert.ok(earlier.length > 0 && earlier.length < 12);
  for (const { at, steps = [] } of earlier)
    for (const moment of [at, ...steps.map((step) => step.at)]) assert.ok(Date.parse(moment) <= Date.parse("2026-11-17T12:00:00+08:00"));
});
