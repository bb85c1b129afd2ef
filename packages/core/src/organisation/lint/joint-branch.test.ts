import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, measuresOf, ruleOf, withFacts } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import { jointBranch } from "./joint-branch.ts";

const rule = ruleOf("joint-branch", { forms: ["branch"] });
const on = (...areas: string[]) => withFacts(townOn(), { subject: "garden-branch", aspect: "setOn", value: areas, refs: areas });

test("a joint branch is of five units at most", () => {
  assert.deepEqual(jointBranch(townOn(), rule), { of: 1, members: [] });
  assert.deepEqual(measuresOf(jointBranch(on("garden", "yard", "grid-1", "grid-2", "grid-3"), rule)), []);
  const found = jointBranch(on("garden", "yard", "grid-1", "grid-2", "grid-3", "east"), rule);
  assert.deepEqual(measuresOf(found), [["garden-branch", { value: 6, most: 5 }]]);
  assert.deepEqual(fixesOf(found), [{ command: "set-areas", with: { unit: "garden-branch", from: today } }]);
});
