import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { ruleOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { gridUncovered } from "./grid-uncovered.ts";

const all = ruleOf("grid-uncovered", {});

test("a grid in which no cell of a network lies is found, for that network", () => {
  const bare = asOf(after(gridsTown(), { type: "end-cell", cell: "c-3", from: today }), today);
  const { of, members } = gridUncovered(bare, all);
  assert.deepEqual(
    members.map(({ unit, network }) => [unit.id, network]),
    [["grid-3", "safety-net"]],
  );
  assert.equal(of, 3);
});

test("neither a dedicated grid, whose ground is that of general ones, nor a network without cells of its own is looked at", () => {
  assert.deepEqual(gridUncovered(gridsTownOn(), all), { of: 3, members: [] });
  assert.deepEqual(gridUncovered(gridsTownOn(), ruleOf("grid-uncovered", { networkKinds: ["party"] })), { of: 0, members: [] });
});
