import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsProfile, gridsRecords, gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, fold, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { cellsIn, cellsOf } from "../grid/cell.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, factOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { endNetwork } from "./end-network.ts";
import { stintsIn } from "./holding.ts";
import { networkOf } from "./network.ts";
import { postOf } from "./post.ts";

const end = { type: "end-network", network: "safety-net", from: today } as const;
const yesterday: Day = "2026-11-22";
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("case 22: a network that ends keeps its history: its cells and officers are those of its days, and leave with it", () => {
  // #region end
  const first = gridsTownOn();
  const decision = endNetwork(first, networkOf(first, "safety-net")!, end);
  // #endregion end
  assert.ok(decision.ok);
  const register = after(gridsTown(), end);
  const [before, then] = [asOf(register, yesterday), asOf(register, today)];
  assert.deepEqual([cellsOf(before, "safety-net").length, cellsOf(then, "safety-net").length], [4, 0]);
  assert.deepEqual([cellsIn(before, "grid-1").length, cellsIn(then, "grid-1").length], [2, 0]);
  assert.equal(networkOf(then, "safety-net")?.period.to, today);
  assert.equal(postOf(then, "grid-1/net-officer/safety-net")?.period.to, today);
  const [officer] = stintsIn(then, "grid-1/net-officer/safety-net");
  assert.deepEqual([officer?.value.person, officer?.to, factOf(then, "n-1", "ending")?.value], ["wang", today, "abolished"]);
  // Who serves in another network serves on.
  assert.equal(stintsIn(then, "grid-2/net-officer/party-net")[0]?.to, undefined);
});

test("a cell that was to come does not, and whoever was to come to a post of the network neither", () => {
  const cell = { type: "register-cell", cell: "c-9", network: "safety-net", from: "2027-01-01" } as const;
  const appointed = {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-3/net-officer/safety-net",
    person: "chen",
    from: "2027-01-01",
  } as const;
  const register = [cell, appointed, end].reduce((before, command) => after(before, command as Command), gridsTown());
  const then = asOf(register, "2027-02-01");
  assert.deepEqual(cellsOf(then, "safety-net"), []);
  assert.deepEqual(stintsIn(then, "grid-3/net-officer/safety-net"), []);
});

test("an end may be brought forward, and is given once", () => {
  const later = after(gridsTown(), { ...end, from: "2027-01-01" });
  const sooner = after(later, end);
  assert.equal(networkOf(asOf(sooner, today), "safety-net")?.period.to, today);
  assert.deepEqual(decide(sooner, end, { actor: as("head"), now }), { ok: true, events: [] });
});

for (const [why, more, codes] of [
  ["a network nobody knows", { network: "none" }, ["unknown"]],
  ["one that is over", { network: "epidemic-net" }, ["network-not-there"]],
  ["a day before it began", { from: "2021-06-01" }, ["network-not-there"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...end, ...more }), codes));

test("refuses what would overtake a change recorded for a later day, and what rests on one somebody changed since", () => {
  const register = after(gridsTown(), { type: "change-network", network: "safety-net", name: "平安网", from: "2027-01-01" });
  assert.deepEqual(given(end, "head", register), ["network-recorded-later"]);
  assert.deepEqual(given({ ...end, from: "2027-01-01", readSeq: 2 }, "head", register), ["changed-since"]);
});

test("only who answers for the whole county ends one, and nobody the network they serve in", () => {
  assert.deepEqual(given(end, "sun"), ["not-open-to-you"]);
  const records = {
    ...gridsRecords,
    appointments: [...gridsRecords.appointments!, { id: "n-9", post: "grid-3/net-officer/safety-net", person: "head", from: "2022-01-01" }],
  } as const;
  const started = startLedger({ profile: gridsProfile, records, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(started.ok);
  assert.deepEqual(given(end, "head", fold(started.entries)), ["own-appointment"]);
});

test("an end without a day is none", () => assert.equal(safeParseCommand({ type: "end-network", network: "safety-net" }).ok, false));
