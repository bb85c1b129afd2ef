import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { changeNetwork } from "./change-network.ts";
import { holdersOf } from "./holding.ts";
import { networkOf } from "./network.ts";
import { unitOf } from "./unit.ts";

const change = { type: "change-network", network: "safety-net", from: today } as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("a network handed to another owner keeps its name, and what it was before", () => {
  // #region hand-over
  const first = gridsTownOn();
  const decision = changeNetwork(first, networkOf(first, "safety-net")!, unitOf(first, "org-dept"), { ...change, owner: "org-dept" });
  // #endregion hand-over
  assert.ok(decision.ok && decision.events.length === 1);
  const register = after(gridsTown(), { ...change, owner: "org-dept" });
  const owner = (day: Day) => networkOf(asOf(register, day), "safety-net")?.owner;
  assert.deepEqual([owner("2026-11-22"), owner(today)], [undefined, "org-dept"]);
  assert.deepEqual(networkOf(asOf(register, today), "safety-net")?.name, { "zh-Hans": "综治网", en: "Public safety network" });
});

test("one that is called otherwise keeps its officers and its days", () => {
  const register = after(gridsTown(), { ...change, name: "平安网" });
  const state = asOf(register, today);
  const { name, period } = networkOf(state, "safety-net")!;
  assert.deepEqual([name, period], ["平安网", { from: "2022-01-01", to: undefined }]);
  assert.deepEqual(
    holdersOf(state, "grid-1/net-officer/safety-net").map(({ person }) => person),
    ["wang"],
  );
});

test("a change that leaves all as it is changes nothing", () => {
  const same = { ...change, name: { "zh-Hans": "综治网", en: "Public safety network" } };
  assert.deepEqual(decide(gridsTown(), same, { actor: as("head"), now }), { ok: true, events: [] });
  assert.deepEqual(decide(gridsTown(), change, { actor: as("head"), now }), { ok: true, events: [] });
});

for (const [why, more, codes] of [
  ["a network nobody knows", { network: "none", name: "平安网" }, ["unknown"]],
  ["one that is over", { network: "epidemic-net", name: "平安网" }, ["network-not-there"]],
  ["an area for an owner", { owner: "east" }, ["owner-not-organisation"]],
  ["an owner nobody knows", { owner: "nowhere" }, ["unknown"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...change, ...more }), codes));

test("refuses what would overtake a change recorded for a later day, and what rests on one somebody changed since", () => {
  const register = after(gridsTown(), { ...change, name: "平安网", from: "2027-01-01" });
  assert.deepEqual(given({ ...change, name: "安全网" }, "head", register), ["network-recorded-later"]);
  assert.deepEqual(given({ ...change, name: "安全网", from: "2027-01-01", readSeq: 2 }, "head", register), ["changed-since"]);
});

test("only who answers for the whole county changes one", () =>
  assert.deepEqual(given({ ...change, name: "平安网" }, "sun"), ["not-open-to-you"]));

test("a change without a network is none", () =>
  assert.equal(safeParseCommand({ type: "change-network", name: "平安网", from: today }).ok, false));
