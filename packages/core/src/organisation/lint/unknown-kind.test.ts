import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import { unknownKind } from "./unknown-kind.ts";

const rule = ruleOf("unknown-kind", {});

test("every unit of the town is of a kind that its profile has", () =>
  assert.deepEqual(unknownKind(townOn(), rule), { of: 14, members: [] }));

test("a kind the county has retired is found with each unit that still is of it", () => {
  const state = townOn();
  const { profile } = state;
  const retired = {
    ...profile,
    forms: profile.forms.filter(({ id }) => id !== "conference"),
    areaKinds: profile.areaKinds.filter(({ id }) => id !== "compound"),
  };
  // A register of its own: what hangs on the structure is kept with it, and the profile is part of that.
  const other = townOn();
  const found = unknownKind({ ...other, profile: retired }, rule);
  assert.deepEqual(toldOf(found), [["garden"], ["yard"], ["conference"]]);
  assert.deepEqual(fixesOf(found)[0], { command: "change-kind", with: { unit: "garden", from: today } });
});
