import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { dedicatedOver, generalUnder } from "./overlap.ts";
import { overlayGrid } from "./overlay-grid.ts";
import { gridOf } from "./grid.ts";
import { whoAnswers } from "./who-answers.ts";

const overlay = { type: "overlay-grid", grid: "tower", over: ["grid-2"], from: today } as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("case 23: a dedicated grid says which general grids it lies over; from that day their officers stand in for its own", () => {
  // #region overlay
  const first = gridsTownOn();
  const decision = overlayGrid(first, unitOf(first, "tower")!, [unitOf(first, "grid-2")!], overlay);
  // #endregion overlay
  assert.ok(decision.ok);
  const register = after(gridsTown(), overlay);
  const [before, then] = [asOf(register, "2026-11-22"), asOf(register, today)];
  assert.deepEqual([generalUnder(before, "tower"), generalUnder(then, "tower")], [["grid-1", "grid-2"], ["grid-2"]]);
  assert.deepEqual(dedicatedOver(then, "grid-1"), []);
  const answering = (state: typeof then) => whoAnswers(state, gridOf(state, unitOf(state, "tower")!)!, "safety-net")?.by;
  assert.deepEqual([answering(before), answering(then)], ["general", "territory"]);
});

test("as it is already nothing changes; in another order something does, for the first comes first", () => {
  const now2 = { actor: as("head"), now };
  assert.deepEqual(decide(gridsTown(), { ...overlay, over: ["grid-1", "grid-2"] }, now2), { ok: true, events: [] });
  const turned = decide(gridsTown(), { ...overlay, over: ["grid-2", "grid-1"] }, now2);
  assert.equal(turned.ok && turned.events.length, 1);
});

for (const [why, more, codes] of [
  ["a grid nobody knows", { grid: "none" }, ["unknown"]],
  ["a general grid over others", { grid: "grid-3", over: ["grid-1"] }, ["not-dedicated"]],
  ["a dedicated grid over itself", { over: ["tower"] }, ["not-general"]],
  ["what is no grid beneath", { over: ["garden"] }, ["not-general"]],
  ["a grid twice", { over: ["grid-1", "grid-1"] }, ["grid-twice"]],
  ["a day before it was there", { from: "2021-01-01" }, ["unit-not-there", "unit-not-there"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...overlay, ...more }), codes));

test("refuses what rests on an overlay somebody changed since", () =>
  assert.deepEqual(given({ ...overlay, over: [], readSeq: 2 }, "head", after(gridsTown(), overlay)), ["changed-since"]));

test("who answers for all the grids concerned says so", () => {
  assert.deepEqual(given(overlay, "sun"), []);
  assert.deepEqual(given({ ...overlay, over: ["grid-3"] }, "sun"), ["not-open-to-you"]);
  assert.deepEqual(given(overlay, "li"), ["not-open-to-you"]);
});

test("an overlay without what lies beneath is none", () =>
  assert.equal(safeParseCommand({ type: "overlay-grid", grid: "tower", from: today }).ok, false));
