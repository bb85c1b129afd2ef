import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { hangs, isTopmost } from "./hangs.ts";
import { unitOf } from "./unit.ts";

const codes = (command: Command, person = "head") => codesOf(decide(town(), command, { actor: as(person), now }));
const committee = (more: object): Command => ({
  type: "register-organisation",
  unit: "new",
  form: "working-committee",
  name: "新工委",
  from: today,
  ...more,
});

test("a body hangs when neither a link nor the ground says what it stands under; on the top level it never does", () => {
  const state = asOf(town(), today);
  const wc = unitOf(state, "qx-wc")!;
  const { superior: _superior, area: _area, areas: _areas, ...loose } = wc;
  assert.deepEqual(
    [wc, { ...wc, superior: "nobody" }, loose].map((unit) => hangs(state, unit)),
    [false, false, true],
  );
  assert.equal(hangs(state, unitOf(state, "conference")!), false);
  assert.deepEqual([isTopmost(state, unitOf(state, "conference")!), isTopmost(state, wc)], [true, false]);
});

test("a body is set up under something, which the ground may say", () => {
  assert.deepEqual(codes(committee({})), ["nothing-above"]);
  assert.deepEqual([codes(committee({ superior: "conference" })), codes(committee({ areas: ["qx"] }))], [[], []]);
});

test("what the ground alone says a body stands under is not taken from it", () => {
  const register = after(town(), committee({ areas: ["qx"] }));
  const command: Command = { type: "set-areas", unit: "new", areas: [], from: "2026-12-01" };
  assert.deepEqual(codesOf(decide(register, command, { actor: as("head"), now })), ["nothing-above"]);
  assert.deepEqual(codes({ ...command, unit: "qx-wc" }), []);
});

test("what the whole chain stands under does not become of a kind that is not above it", () =>
  assert.deepEqual(new Set(codes({ type: "change-kind", unit: "conference", kind: "department", from: today })), new Set(["not-higher"])));

test("who leads a part of the county sets nothing up beside its top, nor lifts anything there", () => {
  const conference: Command = {
    type: "register-organisation",
    unit: "new",
    form: "conference",
    name: "另一联席会",
    areas: ["garden"],
    from: today,
  };
  const lift: Command = { type: "change-kind", unit: "garden-branch", kind: "conference", from: today };
  const county: Command = { type: "register-area", unit: "new", kind: "county", name: "另一县", ledBy: "east-cc", from: today };
  for (const command of [conference, lift, county]) assert.deepEqual(codes(command, "sun"), ["not-open-to-you"], command.type);
  assert.deepEqual([codes(conference), codes(county)], [[], []]);
});
