import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTownOn } from "../../../test/grids-town.ts";
import { ruleOf, measuresOf, withFacts } from "../../../test/lint-town.ts";
import type { GridSize } from "../../profile/profile.ts";
import { gridSize } from "./grid-size.ts";

const counted = (households: number, residents: number, band?: GridSize) => {
  const of = (value: number) => ({ value, precision: "exact" });
  const state = withFacts(gridsTownOn(), {
    subject: "grid-3",
    aspect: "residents",
    value: { households: of(households), residents: of(residents) },
  });
  return gridSize(band ? { ...state, profile: { ...state.profile, gridSize: band } } : state, ruleOf("grid-size", {}));
};

test("a grid beyond the county's band is found with what was counted and what it should be", () => {
  const band = { least: 300, most: 500 };
  assert.deepEqual(measuresOf(counted(620, 1900)), [["grid-3", { value: 620, in: "households", ...band }]]);
  assert.deepEqual(measuresOf(counted(299, 700)), [["grid-3", { value: 299, in: "households", ...band }]]);
});

test("either bound is enough: few households with many people are no small grid", () =>
  assert.deepEqual(measuresOf(counted(250, 900)), []));

test("where the county tells of residents alone they are what is told", () =>
  assert.deepEqual(measuresOf(counted(250, 1300, { residents: { most: 1200 } })), [
    ["grid-3", { value: 1300, in: "residents", most: 1200 }],
  ]));

test("case 24: a grid in which nobody lives is not measured, and one nobody has counted is told as not on record", () => {
  const { of, unknown, members } = gridSize(gridsTownOn(), ruleOf("grid-size", {}));
  // Of four, one is in the band, one is an office block's without residents and two were never counted.
  assert.deepEqual([of, unknown, members], [1, 2, []]);
});
