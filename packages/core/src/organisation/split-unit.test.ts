import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, town } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { heirsOn, lineageOf } from "./lineage.ts";
import { splitUnit, type SplitUnit } from "./split-unit.ts";
import { unitByCode } from "./unit-codes.ts";
import { unitOf } from "./unit.ts";

const from = "2026-12-01";
const inTwo: SplitUnit = {
  type: "split-unit",
  unit: "garden-branch",
  into: [
    { unit: "north-branch", name: "北支部", takes: ["grid-1"] },
    { unit: "south-branch", name: "南支部", takes: ["grid-2"] },
  ],
  from,
};
const codes = (command: Command, register = town()) => codesOf(decide(register, command, { actor: as("head"), now }));

test("case 19: a branch becomes two, each with the grids it is given, where the one stood", () => {
  const first = asOf(town(), from);
  // #region split
  const decision = splitUnit(first, unitOf(first, "garden-branch")!, inTwo);
  // #endregion split
  assert.ok(decision.ok);
  const split = after(town(), inTwo);
  const state = asOf(split, from);
  assert.deepEqual([unitOf(state, "grid-1")!.ledBy, unitOf(state, "grid-2")!.ledBy], ["north-branch", "south-branch"]);
  assert.deepEqual(
    ["north-branch", "south-branch"].map((id) => unitOf(state, id)!.superior),
    ["east-cc", "east-cc"],
  );
  assert.deepEqual(heirsOn(state, "garden-branch", from), ["north-branch", "south-branch"]);
  assert.deepEqual(lineageOf(state, "north-branch").ancestors, [{ unit: "garden-branch", day: from, how: "split" }]);
  assert.equal(after(split, inTwo), split);
});

test("what nobody is given is named", () => {
  const [north, south] = inTwo.into;
  assert.deepEqual(decide(town(), { ...inTwo, into: [north!, { ...south!, takes: [] }] }, { actor: as("head"), now }), {
    ok: false,
    refusals: [{ code: "remainder", units: ["grid-2"] }],
  });
});

test("an old code leads to all that came of a split", () => {
  const split = after(town(), {
    type: "split-unit",
    unit: "east",
    into: [
      { unit: "east-1", name: "东一社区", takes: ["garden", "east-cc"] },
      { unit: "east-2", name: "东二社区", takes: [] },
    ],
    from,
  });
  assert.deepEqual(unitByCode(asOf(split, from), "999901001001")!.heirs, ["east-1", "east-2"]);
});

const [north, south] = inTwo.into as [SplitUnit["into"][number], SplitUnit["into"][number]];
for (const [why, into, expected] of [
  ["one part alone", [{ ...north, takes: ["grid-1", "grid-2"] }], "too-few-parts"],
  ["a part given twice", [north, { ...south, unit: "north-branch" }], "part-twice"],
  ["a part without a name", [north, { unit: "south-branch", takes: ["grid-2"] }], "name-needed"],
  ["what never stood under it", [north, { ...south, takes: ["grid-2", "grid-3"] }], "not-under-it"],
  ["what two are given", [north, { ...south, takes: ["grid-1", "grid-2"] }], "taken-twice"],
  ["an id that is taken", [north, { ...south, unit: "li" }], "id-taken"],
] as const)
  test(`refuses ${why}`, () => assert.ok(codes({ ...inTwo, into }).includes(expected), codes({ ...inTwo, into }).join()));
